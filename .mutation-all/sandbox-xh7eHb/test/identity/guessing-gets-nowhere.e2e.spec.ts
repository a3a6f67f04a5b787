// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createDataSource } from '#database';
import { AccountRows, isPassword } from '#identity';
import { generateSync } from 'otplib';
import { until } from '../support/until.js';
import { Office, PASSWORD } from './office.js';

jest.setTimeout(120_000);

const STREET = { role: 'PROJECT_OFFICER', division: '120104002000' };
let office: Office;
let administrator: string;
let victim: string;

beforeAll(async () => {
  office = await Office.open();
  administrator = await office.setUp();
  victim = await office.member(administrator, 'known-office', STREET);
});
afterAll(() => office?.close());

/** The client's address, as the proxy on this machine tells it. */
const from = (address: string) => ({ 'x-forwarded-for': address });
const historyOf = async (id: string) => {
  const { body } = await office.ask('GET', `/api/accounts/${id}/history`, { token: administrator });
  return body['items'] as { type: string; data: object }[];
};

describe('A guesser', () => {
  it('is told the same for a name that is nobody’s, to the last byte', async () => {
    const answers = await Promise.all(
      ['known-office', 'nobody-office'].map((name) => office.signIn(name, 'a wrong password')),
    );
    expect(answers[0]!.body).toEqual(answers[1]!.body);
    expect(answers[0]!.status).toBe(answers[1]!.status);
  });

  it('makes the server work as long on a name that is nobody’s', async () => {
    const database = await createDataSource(office.stack.databaseUrl, [], 1).initialize();
    const rows = new AccountRows(database);
    const work = async (name: string) => {
      const begun = process.cpuUsage();
      const found = await rows.findByName(name);
      await isPassword('a wrong password', found?.passwordHash ?? null);
      const { user, system } = process.cpuUsage(begun);
      return user + system;
    };
    const taken = { 'known-office': [] as number[], 'nobody-office': [] as number[] };
    await work('known-office');
    for (let round = 0; round < 15; round += 1) {
      for (const name of ['known-office', 'nobody-office'] as const) taken[name].push(await work(name));
    }
    const [known, nobody] = Object.values(taken).map((all) => all.sort((a, b) => a - b)[7]!);
    // Without the decoy the ratio is below a twentieth.
    expect(nobody! / known!).toBeGreaterThan(0.5);
    expect(nobody! / known!).toBeLessThan(2);
    await database.destroy();
  });

  it('is locked out after ten failures, whether the name is anybody’s or not, and however many come at once', async () => {
    const answers: { status: number; body: object; wait: string | null }[][] = [];
    for (const name of ['known-office', 'nobody-office']) {
      await office.sql.query('DELETE FROM identity.sign_in_failures');
      const replies = await Promise.all(
        Array.from({ length: 14 }, () => office.signIn(name, 'a wrong password')),
      );
      expect(replies.filter(({ status }) => status === 401)).toHaveLength(10);
      const right = await office.signIn(name, PASSWORD);
      answers.push(
        [...replies.filter(({ status }) => status !== 401), right].map(({ status, body, headers }) => ({
          status,
          body,
          wait: headers.has('retry-after') ? 'some seconds' : null,
        })),
      );
    }
    expect(answers[0]).toHaveLength(5);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]![0]).toMatchObject({ status: 429, wait: 'some seconds' });
    const locked = await until('the lock-out is an event', async () =>
      (await historyOf(victim)).find(({ type }) => type === 'AccountLocked'),
    );
    expect(locked.data).toMatchObject({ failures: 10, seconds: 30 });
  });

  it('waits twice as long after each further failure', async () => {
    const lockedFor = async () => {
      const { rows } = await office.sql.query(
        `SELECT round(extract(epoch FROM locked_until - failed_at))::int AS seconds
           FROM identity.sign_in_failures WHERE key LIKE 'name:%'`,
      );
      return rows[0].seconds as number;
    };
    const waits = [await lockedFor()];
    for (let more = 0; more < 6; more += 1) {
      await office.sql.query(`UPDATE identity.sign_in_failures SET locked_until = now()`);
      expect((await office.signIn('nobody-office', 'a wrong password')).status).toBe(401);
      waits.push(await lockedFor());
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
  });

  it('does not get further from one address with many names, and others do not pay for it', async () => {
    await office.sql.query('DELETE FROM identity.sign_in_failures');
    const names = Array.from({ length: 44 }, (_, at) => `office-${at}`);
    const replies = await Promise.all(names.map((name) => office.signIn(name, 'x', {}, from('203.0.113.9'))));
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(40);
    expect((await office.signIn('known-office', PASSWORD, {}, from('203.0.113.9'))).status).toBe(429);
    expect((await office.signIn('known-office', PASSWORD, {}, from('203.0.113.10'))).status).toBe(201);
  });

  it('locks nobody out for longer than an administrator is away', async () => {
    await Promise.all(
      Array.from({ length: 11 }, () => office.signIn('known-office', 'wrong', {}, from('198.51.100.1'))),
    );
    expect((await office.signIn('known-office')).status).toBe(429);
    await office.ask('POST', `/api/accounts/${victim}/unlock`, { token: administrator, body: {} });
    expect((await office.signIn('known-office')).status).toBe(201);
  });

  it('with a session that was left open is counted too', async () => {
    const locks = async () => (await historyOf(victim)).filter(({ type }) => type === 'AccountLocked').length;
    const locksBefore = await locks();
    const token = await office.signedIn('known-office');
    const guess = () =>
      office.ask('POST', '/api/me/change-password', {
        token,
        body: { currentPassword: 'a guess', newPassword: 'what the guesser wants' },
      });
    const replies = await Promise.all(Array.from({ length: 12 }, guess));
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(2);
    await until('the lock-out is an event', async () => (await locks()) === locksBefore + 1);
    await office.sql.query('DELETE FROM identity.sign_in_failures');
  });
});

describe('A second factor', () => {
  let token: string;
  let secret: string;
  let recoveryCodes: readonly string[];
  /** Codes of this time step and of the next one are both taken; each only once. */
  const codeAt = (steps: number) =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 * steps });
  const me = (path: string, body: object) => office.ask('POST', `/api/me/${path}`, { token, body });
  /** Codes depend on the clock: not at the very end of a step. */
  const midStep = () =>
    until('not the end of a time step', () => Math.floor(Date.now() / 1000) % 30 < 24 && true);

  it('is enrolled by showing a code of the secret that was offered, after the password', async () => {
    token = await office.signedIn('known-office');
    expect(await me('enrol-second-factor', { password: 'wrong' })).toMatchObject({ status: 401 });
    const offered = await me('enrol-second-factor', { password: PASSWORD });
    secret = offered.body['secret'] as string;
    expect(offered.body['uri']).toContain(`secret=${secret}`);
    expect((await office.signIn('known-office')).status).toBe(201);
    expect(await me('confirm-second-factor', { code: '000000' })).toMatchObject({
      code: 'account.code-wrong',
    });
    await midStep();
    const confirmed = await me('confirm-second-factor', { code: codeAt(0) });
    expect(confirmed.body).toMatchObject({ events: ['SecondFactorEnrolled'] });
    recoveryCodes = confirmed.body['recoveryCodes'] as string[];
    expect(new Set(recoveryCodes).size).toBe(10);
    const { rows } = await office.sql.query(`SELECT secret FROM identity.second_factors`);
    expect(rows[0].secret.toString('latin1')).not.toContain(secret);
    expect(
      JSON.stringify((await office.sql.query('SELECT * FROM identity.recovery_codes')).rows),
    ).not.toContain(recoveryCodes[0]);
  });

  it('is asked for at sign-in, and the code of enrolment is not taken again', async () => {
    expect(await office.signIn('known-office')).toMatchObject({ status: 401, code: 'second-factor-needed' });
    expect(await office.signIn('known-office', 'wrong password')).toMatchObject({
      status: 401,
      code: 'wrong-password',
    });
    await midStep();
    expect(await office.signIn('known-office', PASSWORD, { code: codeAt(0) })).toMatchObject({
      code: 'second-factor-wrong',
    });
    const code = codeAt(1);
    const replies = await Promise.all([1, 2].map(() => office.signIn('known-office', PASSWORD, { code })));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 401]);
    expect(await office.signIn('known-office', PASSWORD, { code })).toMatchObject({
      code: 'second-factor-wrong',
    });
  });

  it('takes each recovery code once, however it is written', async () => {
    const [first, second] = recoveryCodes as [string, string];
    const replies = await Promise.all(
      [first, first].map((code) => office.signIn('known-office', PASSWORD, { code })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 401]);
    expect(await office.signIn('known-office', PASSWORD, { code: first })).toMatchObject({
      code: 'second-factor-wrong',
    });
    const code = second.toUpperCase().replaceAll('-', ' ');
    expect((await office.signIn('known-office', PASSWORD, { code })).status).toBe(201);
  });

  it('is not guessed: wrong codes lock like wrong passwords, and the password alone does not reset them', async () => {
    await office.sql.query('DELETE FROM identity.sign_in_failures');
    for (let at = 0; at < 10; at += 1) {
      expect((await office.signIn('known-office')).code).toBe('second-factor-needed');
      expect((await office.signIn('known-office', PASSWORD, { code: '000000' })).status).toBe(401);
    }
    expect((await office.signIn('known-office', PASSWORD, { code: recoveryCodes[2] })).status).toBe(429);
    await office.ask('POST', `/api/accounts/${victim}/unlock`, { token: administrator, body: {} });
  });

  it('is given up with a code, or by an administrator for who lost it', async () => {
    expect(await me('remove-second-factor', { password: PASSWORD })).toMatchObject({
      code: 'second-factor-needed',
    });
    expect(
      (await me('remove-second-factor', { password: PASSWORD, code: recoveryCodes[3] })).body,
    ).toMatchObject({
      events: ['SecondFactorRemoved'],
    });
    expect((await office.signIn('known-office')).status).toBe(201);
    const again = await me('enrol-second-factor', { password: PASSWORD });
    secret = again.body['secret'] as string;
    await midStep();
    expect((await me('confirm-second-factor', { code: codeAt(0) })).status).toBe(200);
    await office.ask('POST', `/api/accounts/${victim}/remove-second-factor`, {
      token: administrator,
      body: {},
    });
    expect((await office.signIn('known-office')).status).toBe(201);
    const types = (await historyOf(victim)).map(({ type }) => type);
    expect(types.slice(-3)).toEqual(['SecondFactorRemoved', 'SecondFactorEnrolled', 'SecondFactorRemoved']);
  });
});
