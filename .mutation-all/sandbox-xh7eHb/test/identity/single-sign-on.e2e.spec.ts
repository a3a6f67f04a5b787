// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Office, type Reply } from './office.js';
import { CLIENT, ProviderProcess, REDIRECT_URI, type Tampering } from './provider.js';

jest.setTimeout(120_000);

const MAP = {
  'street-officer': { role: 'PROJECT_OFFICER', orgName: '示例街道办事处', division: '120104002000' },
  auditor: { role: 'AUDITOR', orgName: '示例审计局', division: '12' },
};
let provider: ProviderProcess;
let office: Office;
let folder: string;

beforeAll(async () => {
  provider = await ProviderProcess.start();
  folder = await mkdtemp(join(tmpdir(), 'oidc-'));
  await writeFile(join(folder, 'secret'), `${CLIENT.secret}\n`);
  office = await Office.open({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET_FILE: join(folder, 'secret'),
    OIDC_REDIRECT_URI: REDIRECT_URI,
    OIDC_ROLE_MAP: JSON.stringify(MAP),
    OIDC_AFTER_SIGN_IN: '/console/',
  });
});
afterAll(async () => {
  await office?.close();
  await provider?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Attempt {
  /** Where the browser is sent. */
  readonly url: string;
  /** What the browser keeps meanwhile. */
  readonly cookie: string;
}

async function begin(): Promise<Attempt> {
  const { status, headers } = await office.ask('GET', '/api/sessions/oidc');
  expect(status).toBe(302);
  return { url: headers.get('location')!, cookie: headers.get('set-cookie')!.split(';')[0]! };
}
const finish = (query: URLSearchParams, { cookie }: Pick<Attempt, 'cookie'>): Promise<Reply> =>
  office.ask('GET', `/api/sessions/oidc/callback?${query}`, { headers: { cookie } });

async function arrive(login: string): Promise<Reply> {
  const attempt = await begin();
  return finish(await provider.signIn(attempt.url, login), attempt);
}
const sessionOf = ({ headers }: Reply) =>
  headers
    .getSetCookie()
    .map((cookie) => /^session=([^;]+)/.exec(cookie)?.[1])
    .find(Boolean);
const me = async (reply: Reply) =>
  (await office.ask('GET', '/api/me', { headers: { cookie: `session=${sessionOf(reply)}` } })).body;

const REFUSED = { status: 401, code: 'provider-refused' };

describe('A person with an account at the identity provider', () => {
  it('is sent there with code, PKCE, state and nonce', async () => {
    const { url, cookie } = await begin();
    expect(url.startsWith(provider.issuer)).toBe(true);
    const { searchParams } = new URL(url);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(searchParams.get(name)!.length).toBeGreaterThan(30);
    }
    const { rows } = await office.sql.query('SELECT * FROM identity.provider_attempts');
    for (const secret of [searchParams.get('state')!, cookie.split('=')[1]!]) {
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });

  it('gets an account in the office his role is mapped to, the same one every time', async () => {
    const reply = await arrive('street-officer@one');
    expect(reply).toMatchObject({ status: 303 });
    expect(reply.headers.get('location')).toBe('/console/');
    const first = await me(reply);
    expect(first).toMatchObject({
      role: 'PROJECT_OFFICER',
      orgName: '示例街道办事处',
      division: '120104002000',
    });
    expect(JSON.stringify(first)).not.toContain('@one');
    expect((await me(await arrive('street-officer@one')))['id']).toBe(first['id']);
    expect((await me(await arrive('street-officer@two')))['id']).not.toBe(first['id']);
  });

  it('without a role that is mapped comes no further', async () => {
    const reply = await arrive('visitor@three');
    expect(reply).toMatchObject({ status: 403, code: 'no-account' });
    expect(sessionOf(reply)).toBeUndefined();
  });

  it('whose roles change at the provider gets the other role, and loses the one he had', async () => {
    const id = (await me(await arrive('street-officer@four')))['id'] as string;
    await office.sql.query(
      `UPDATE identity.provider_subjects SET subject = 'auditor+street-officer@four' WHERE account_id = $1`,
      [id],
    );
    // The map's order decides between two roles.
    expect(await me(await arrive('auditor+street-officer@four'))).toMatchObject({
      id,
      role: 'PROJECT_OFFICER',
    });
    await office.sql.query(
      `UPDATE identity.provider_subjects SET subject = 'auditor@four' WHERE account_id = $1`,
      [id],
    );
    expect(await me(await arrive('auditor@four'))).toMatchObject({ id, role: 'AUDITOR', division: '12' });
  });

  it('has no password here to guess', async () => {
    const { username } = (await me(await arrive('auditor@five'))) as { username: string };
    expect(await office.signIn(username, '')).toMatchObject({ status: 400 });
    expect(await office.signIn(username, 'null')).toMatchObject({ status: 401, code: 'wrong-password' });
  });

  it('who was disabled here does not come back', async () => {
    const id = (await me(await arrive('auditor@six')))['id'];
    await office.sql.query(`UPDATE identity.accounts SET disabled_at = now() WHERE id = $1`, [id]);
    expect(await arrive('auditor@six')).toMatchObject({ status: 403, code: 'no-account' });
  });
});

describe('An answer of the provider is refused', () => {
  it('with a state nobody began', async () => {
    const attempt = await begin();
    const query = await provider.signIn(attempt.url, 'auditor@attacker');
    query.set('state', 'x'.repeat(43));
    expect(await finish(query, attempt)).toMatchObject(REFUSED);
    query.delete('state');
    expect(await finish(query, attempt)).toMatchObject(REFUSED);
  });

  it('in another browser than the one that began, which is how one would be signed in as the attacker', async () => {
    const attacker = await begin();
    const query = await provider.signIn(attacker.url, 'auditor@attacker');
    const victim = await begin();
    expect(await finish(query, victim)).toMatchObject(REFUSED);
    expect(await finish(query, { cookie: '' })).toMatchObject(REFUSED);
  });

  it('a second time', async () => {
    const attempt = await begin();
    const query = await provider.signIn(attempt.url, 'auditor@seven');
    expect((await finish(query, attempt)).status).toBe(303);
    expect(await finish(query, attempt)).toMatchObject(REFUSED);
  });

  it('with a code that was used in another attempt', async () => {
    const first = await begin();
    const used = await provider.signIn(first.url, 'auditor@eight');
    expect((await finish(used, first)).status).toBe(303);
    const second = await begin();
    const query = await provider.signIn(second.url, 'auditor@eight');
    query.set('code', used.get('code')!);
    expect(await finish(query, second)).toMatchObject(REFUSED);
  });

  it('with a code that was stolen from another attempt: its verifier is not ours', async () => {
    const stolen = await provider.signIn((await begin()).url, 'auditor@victim');
    const mine = await begin();
    const query = await provider.signIn(mine.url, 'auditor@attacker');
    query.set('code', stolen.get('code')!);
    expect(await finish(query, mine)).toMatchObject(REFUSED);
  });

  it('from another issuer, as the answer itself says', async () => {
    const attempt = await begin();
    const query = await provider.signIn(attempt.url, 'auditor@nine');
    query.set('iss', 'https://another.example');
    expect(await finish(query, attempt)).toMatchObject(REFUSED);
  });

  it.each<Tampering>(['nonce', 'iss', 'aud', 'exp', 'signature', 'none'])(
    'when its ID token is wrong: %s',
    async (how) => {
      await provider.tamper(how);
      const reply = await arrive('auditor@ten');
      await provider.tamper(undefined);
      expect(reply).toMatchObject(REFUSED);
      expect(sessionOf(reply)).toBeUndefined();
    },
  );

  it('when he cancelled there', async () => {
    const attempt = await begin();
    const state = new URL(attempt.url).searchParams.get('state')!;
    const query = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer });
    expect(await finish(query, attempt)).toMatchObject(REFUSED);
  });
});
