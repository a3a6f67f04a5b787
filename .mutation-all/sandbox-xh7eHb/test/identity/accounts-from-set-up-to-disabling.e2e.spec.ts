// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort, isReady, Program } from '../support/processes.js';
import { ADMINISTRATOR, Office, PASSWORD } from './office.js';

jest.setTimeout(90_000);

const STREET = { role: 'PROJECT_OFFICER', division: '120104002000' };
let office: Office;
let administrator: string;
/** A second API on the same store and database, as a city runs them. */
let otherUrl: string;

beforeAll(async () => {
  office = await Office.open();
});
afterAll(() => office?.close());

const history = async (id: string) => {
  const { body } = await office.ask('GET', `/api/accounts/${id}/history`, { token: administrator });
  return body['items'] as { type: string; metadata: { actor: object } }[];
};
const typesOf = async (id: string) => (await history(id)).map(({ type }) => type);

describe('The first administrator', () => {
  const body = { username: ADMINISTRATOR, password: PASSWORD, orgName: '示例市民政局' };

  it('is due, and nobody can sign in before', async () => {
    expect((await office.ask('GET', '/api/setup')).body).toEqual({ due: true });
    expect(await office.signIn('admin', 'admin')).toMatchObject({ status: 401, code: 'wrong-password' });
  });

  it('is not made with another token, an expired one or a bad password', async () => {
    const refused = { status: 403, code: 'setup-token-wrong' };
    expect(
      await office.ask('POST', '/api/setup', { body: { ...body, token: 'x'.repeat(43) } }),
    ).toMatchObject(refused);
    const token = office.setupToken;
    await office.sql.query(`UPDATE identity.setup_token SET expires_at = now() - interval '1 s'`);
    expect(await office.ask('POST', '/api/setup', { body: { ...body, token } })).toMatchObject(refused);
    await office.sql.query(`UPDATE identity.setup_token SET expires_at = now() + interval '1 h'`);
    expect(
      await office.ask('POST', '/api/setup', { body: { ...body, token, password: 'short' } }),
    ).toMatchObject({ status: 400, code: 'account.password-length' });
  });

  it('is made once, of two requests at the same time by one', async () => {
    const { rows } = await office.sql.query(`SELECT * FROM identity.setup_token`);
    expect(JSON.stringify(rows)).not.toContain(office.setupToken);
    const both = await Promise.all(
      ['one-of-two', 'two-of-two'].map((username) =>
        office.ask('POST', '/api/setup', { body: { ...body, username, token: office.setupToken } }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403]);
    expect((await office.ask('GET', '/api/setup')).body).toEqual({ due: false });
    const again = await office.ask('POST', '/api/setup', { body: { ...body, token: office.setupToken } });
    expect(again).toMatchObject({ status: 403, code: 'setup-token-wrong' });
    const winner = both[0]!.status === 201 ? 'one-of-two' : 'two-of-two';
    administrator = await office.signedIn(winner);
    const me = await office.ask('GET', '/api/me', { token: administrator });
    expect(me.body).toMatchObject({ role: 'ACCOUNT_ADMIN', division: '12', mustChangePassword: false });
  });
});

describe('An account', () => {
  it('has its password changed before anything else', async () => {
    const body = { username: 'newcomer', password: 'given by another', orgName: '示例街道', ...STREET };
    expect((await office.ask('POST', '/api/accounts', { token: administrator, body })).status).toBe(201);
    const { body: session } = await office.signIn('newcomer', 'given by another');
    expect(session['account']).toMatchObject({ mustChangePassword: true });
    const token = session['token'] as string;
    for (const [method, path] of [
      ['GET', '/api/projects'],
      ['GET', '/api/sessions'],
      ['POST', '/api/me/end-other-sessions'],
    ] as const) {
      expect(await office.ask(method, path, { token, ...(method === 'POST' && { body: {} }) })).toMatchObject(
        {
          status: 403,
          code: 'password-change-needed',
        },
      );
    }
    expect((await office.ask('GET', '/api/me', { token })).status).toBe(200);
    const change = (newPassword: string, currentPassword = 'given by another') =>
      office.ask('POST', '/api/me/change-password', { token, body: { currentPassword, newPassword } });
    expect(await change('given by another')).toMatchObject({ status: 400, code: 'account.same-password' });
    expect(await change('has newcomer in it')).toMatchObject({ status: 400 });
    expect(await change(PASSWORD, 'not the current one')).toMatchObject({
      status: 401,
      code: 'wrong-password',
    });
    expect(await change(PASSWORD)).toMatchObject({ status: 200, body: { events: ['PasswordChanged'] } });
    expect((await office.ask('GET', '/api/sessions', { token })).status).toBe(200);
    expect((await office.signIn('newcomer', 'given by another')).status).toBe(401);
  });

  it('tells its life in events that hold no secret', async () => {
    const id = await office.member(administrator, 'street-officer', STREET);
    const act = (name: string, body: object) =>
      office.ask('POST', `/api/accounts/${id}/${name}`, { token: administrator, body });
    await act('change-role', { ...STREET, role: 'FINANCE_OFFICER', orgName: '示例街道办事处' });
    await act('revoke-sessions', {});
    await act('reset-password', { password: 'set by the administrator' });
    await act('unlock', {});
    await act('disable', { reason: 'left' });
    await act('enable', {});
    expect(await typesOf(id)).toEqual([
      'AccountRegistered',
      'PasswordChanged',
      'AccountRoleChanged',
      'SessionsRevoked',
      'PasswordChanged',
      'AccountUnlocked',
      'AccountDisabled',
      'AccountEnabled',
    ]);
    const told = JSON.stringify(await history(id));
    for (const secret of [PASSWORD, 'set by the administrator', 'given by', 'argon2', 'street-officer']) {
      expect(told).not.toContain(secret);
    }
    expect((await office.ask('GET', `/api/accounts/${id}`, { token: administrator })).body).toMatchObject({
      role: 'FINANCE_OFFICER',
      disabled: false,
      mustChangePassword: true,
    });
  });

  it('is remembered by its command id without its password', async () => {
    const headers = { 'idempotency-key': '0b8a4c8e-0e5f-4b7e-9f39-0a4f5b1f7c11' };
    const body = { username: 'said-twice', orgName: '示例街道', ...STREET };
    const first = await office.ask('POST', '/api/accounts', {
      token: administrator,
      headers,
      body: { ...body, password: PASSWORD },
    });
    const second = await office.ask('POST', '/api/accounts', {
      token: administrator,
      headers,
      body: { ...body, password: 'quite another password' },
    });
    expect([first.status, second.status, second.body['id']]).toEqual([201, 201, first.body['id']]);
  });

  it('has its password reset once by a command given twice, at once and later', async () => {
    const id = await office.member(administrator, 'reset-twice', STREET);
    const headers = { 'idempotency-key': '5d0c7f0a-3b1e-4c55-8a4e-6a3c3a1d2e11' };
    const reset = (password: string) =>
      office.ask('POST', `/api/accounts/${id}/reset-password`, {
        token: administrator,
        headers,
        body: { password },
      });
    const given = ['first given password', 'another given password'];
    const answers = await Promise.all(given.map(reset));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const tries = await Promise.all(given.map((one) => office.signIn('reset-twice', one)));
    const counts = tries.findIndex(({ status }) => status === 201);
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 401]);
    const token = String(tries[counts]?.body['token']);
    const body = { currentPassword: given[counts], newPassword: PASSWORD };
    expect((await office.ask('POST', '/api/me/change-password', { token, body })).status).toBe(200);
    expect((await reset('second given password')).status).toBe(200);
    expect((await office.signIn('reset-twice', 'second given password')).status).toBe(401);
    expect((await office.signIn('reset-twice')).status).toBe(201);
    expect((await office.ask('GET', '/api/me', { token })).status).toBe(200);
  });

  it('is nobody’s to raise by himself, and out of reach for another district', async () => {
    await office.member(administrator, 'nankai-accounts', { role: 'ACCOUNT_ADMIN', division: '120104' });
    const district = await office.signedIn('nankai-accounts');
    const { body: me } = await office.ask('GET', '/api/me', { token: district });
    const elsewhere = await office.member(administrator, 'heping-officer', {
      role: 'PROJECT_OFFICER',
      division: '120101001000',
    });
    const post = (path: string, body: object) =>
      office.ask('POST', `/api/accounts${path}`, { token: district, body });
    const standing = { role: 'ACCOUNT_ADMIN', orgName: '示例区民政局' };
    expect((await post(`/${me['id']}/change-role`, { ...standing, division: '12' })).code).toBe(
      'account.beyond-reach',
    );
    expect((await post(`/${me['id']}/change-role`, { ...standing, division: '120104002000' })).code).toBe(
      'account.own',
    );
    expect((await post(`/${elsewhere}/disable`, { reason: 'left' })).status).toBe(404);
    expect((await post(`/${elsewhere}/reset-password`, { password: PASSWORD })).status).toBe(404);
    expect(
      (await post('', { ...standing, username: 'too-far', password: PASSWORD, division: '12' })).code,
    ).toBe('account.beyond-reach');
    const own = {
      role: 'PROJECT_OFFICER',
      orgName: '示例街道',
      division: '120104002000',
      password: PASSWORD,
    };
    const open = (username: string, more: object) => post('', { ...own, username, ...more });
    const neighbour = await open('other-office', { orgUscc: '11120000000125735B' });
    expect(neighbour).toMatchObject({ status: 403, code: 'account.office-beyond-reach' });
    const higher = await open('city-civil', { role: 'CITY_CIVIL' });
    expect(higher).toMatchObject({ status: 403, code: 'account.role-beyond-reach' });
    const policy = await office.member(administrator, 'nankai-policy', {
      role: 'POLICY_ADMIN',
      division: '120104',
    });
    expect(await post(`/${policy}/reset-password`, { password: PASSWORD })).toMatchObject({
      status: 403,
      code: 'account.role-beyond-reach',
    });
    expect((await office.ask('GET', `/api/accounts/${elsewhere}`, { token: district })).status).toBe(404);
    const { body: seen } = await office.ask('GET', '/api/accounts?limit=200', { token: district });
    const names = (seen['items'] as { username: string }[]).map(({ username }) => username);
    expect(names).toContain('nankai-accounts');
    expect(names).not.toContain('heping-officer');
    const officer = await office.signedIn('heping-officer');
    expect((await office.ask('GET', '/api/accounts', { token: officer })).status).toBe(403);
  });

  it('that a crash left between its event and its row is mended at the next start', async () => {
    const id = await office.member(administrator, 'cut-off', STREET);
    await office.ask('POST', `/api/accounts/${id}/disable`, {
      token: administrator,
      body: { reason: 'left' },
    });
    const [last] = (await history(id)).slice(-1) as unknown as { metadata: { commandId: string } }[];
    // As it stood when the process died: the event is there, the row and its note are from before.
    await office.sql.query(`UPDATE identity.accounts SET disabled_at = NULL, revision = 1 WHERE id = $1`, [
      id,
    ]);
    await office.sql.query(
      `INSERT INTO identity.staged (command_id, account_id, effect) VALUES ($1, $2, '{"kind":"none"}')`,
      [last!.metadata.commandId, id],
    );
    await office.sql.query(
      `INSERT INTO identity.accounts (id, username, role, org_name, pending) VALUES ('01KAN0NEVER0REG1STERED0001', 'never', 'AUDITOR', 'x', true)`,
    );
    await office.sql.query(
      `INSERT INTO identity.staged (command_id, account_id, effect, staged_at) VALUES (gen_random_uuid(), '01KAN0NEVER0REG1STERED0001', '{"kind":"none"}', now() - interval '1 hour')`,
    );
    const other = await anotherApi();
    await other.waitFor('mended', () =>
      other.lines.some((line) => line.includes('accounts mended after a crash')),
    );
    expect((await office.signIn('cut-off')).status).toBe(401);
    const { rows } = await office.sql.query(
      `SELECT (SELECT count(*)::int FROM identity.staged) AS staged, (SELECT count(*)::int FROM identity.accounts WHERE pending) AS pending`,
    );
    expect(rows).toEqual([{ staged: 0, pending: 0 }]);
  });
});

describe('A session', () => {
  it('is listed for its owner, who ends one or all others', async () => {
    await office.member(administrator, 'sessions', STREET);
    const [here, there, elsewhere] = await Promise.all([1, 2, 3].map(() => office.signedIn('sessions')));
    const list = async () =>
      (await office.ask('GET', '/api/sessions', { token: here })).body['items'] as {
        id: string;
        current: boolean;
      }[];
    const mine = await list();
    expect(mine.filter(({ current }) => current)).toHaveLength(1);
    expect(JSON.stringify(mine)).not.toContain(there);
    const stranger = await office.ask('DELETE', `/api/sessions/${mine[0]!.id}`, { token: administrator });
    expect(stranger.status).toBe(404);
    const other = mine.find(({ current }) => !current)!;
    expect((await office.ask('DELETE', `/api/sessions/${other.id}`, { token: here })).status).toBe(204);
    await office.ask('POST', '/api/me/end-other-sessions', { token: here, body: {} });
    expect(await list()).toHaveLength(1);
    for (const token of [there, elsewhere]) {
      expect((await office.ask('GET', '/api/me', { token })).status).toBe(401);
    }
    expect((await office.ask('GET', '/api/me', { token: here })).status).toBe(200);
  });

  it('ends at once when an administrator ends it, in another process within the believed time', async () => {
    const id = await office.member(administrator, 'revoked', STREET);
    const token = await office.signedIn('revoked');
    const at = otherUrl;
    for (const where of [office.stack.apiUrl, at]) {
      expect((await office.ask('GET', '/api/me', { token, at: where })).status).toBe(200);
    }
    const revokedAt = performance.now();
    await office.ask('POST', `/api/accounts/${id}/revoke-sessions`, { token: administrator, body: {} });
    expect((await office.ask('GET', '/api/me', { token })).status).toBe(401);
    let still = 200;
    while (still === 200) {
      still = (await office.ask('GET', '/api/me', { token, at })).status;
      expect(performance.now() - revokedAt).toBeLessThan(12_000);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    expect(still).toBe(401);
  });

  it('has a token that cannot be planted, forged or used after its end', async () => {
    const planted = 'planted-by-an-attacker-0123456789abcdefghijk';
    const { headers, body } = await office.signIn('sessions', PASSWORD, {}, { cookie: `session=${planted}` });
    expect(body['token']).not.toBe(planted);
    const cookie = headers.get('set-cookie')!;
    expect(cookie).toContain(`session=${body['token']}`);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const me = (headers: Record<string, string>) => office.ask('GET', '/api/me', { headers });
    expect((await me({ cookie: `session=${planted}` })).status).toBe(401);
    const token = body['token'] as string;
    const { rows } = await office.sql.query(`SELECT token_hash FROM identity.sessions`);
    expect(JSON.stringify(rows)).not.toContain(token);
    const forged = [
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      rows[0].token_hash,
      `${token}A`,
      'null',
    ];
    for (const one of forged) expect((await me({ authorization: `Bearer ${one}` })).status).toBe(401);
    await office.sql.query(`UPDATE identity.sessions SET used_at = now() - interval '8 hours 1 second'`);
    const idle = await office.signedIn('sessions');
    expect((await me({ authorization: `Bearer ${token}` })).status).toBe(401);
    await office.sql.query(`UPDATE identity.sessions SET expires_at = now()`);
    expect((await me({ authorization: `Bearer ${idle}` })).status).toBe(401);
  });
});

async function anotherApi(): Promise<Program> {
  const port = await freePort();
  const program = new Program('api', 'apps/api/src/main.js', { ...office.stack.env, PORT: String(port) });
  (office.stack.programs as Program[]).push(program);
  otherUrl = `http://127.0.0.1:${port}`;
  await program.waitFor('ready', () => isReady(otherUrl));
  return program;
}
