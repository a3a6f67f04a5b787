// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { ROLES, type Role } from '#domain';
import { operationsOf, type Operation } from '../access/operations.js';
import { tellOfTwoOffices, type Things } from '../access/two-offices.js';
import { Platform, PURCHASER } from '../api/platform.js';
import { attempt, Dice, type Attempt } from './malformed.js';

/** `npm run fuzz -- --requests N --seed S` asks for more, or for the same again. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 200);
const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const AT_ONCE = 8;
const ANSWER_WITHIN_MS = 40_000;
/** Wrong passwords among the requests lock out the address they come from. */
const ELSEWHERE = { 'x-forwarded-for': '203.0.113.9' };
const BYSTANDER = '3f1f5a0c-6f0e-4d7e-9a52-0d3c2b7a9e11';
const ROLE_NAMES = Object.keys(ROLES) as Role[];
/** What an answer never holds: stacks, files, SQL and what the driver says of it. */
const LEAK =
  /\bat \S+ \(|node_modules|file:\/\/|\.[cm]?[jt]s:\d|syntax error at|relation \S+ does not exist|violates \w+ constraint|duplicate key value|invalid input syntax|invalid byte sequence|ECONNREFUSED|postgres(ql)?:\/\/|password_hash|SELECT .* FROM/;

jest.setTimeout(Math.max(300_000, REQUESTS * 20_000));

interface Outcome {
  readonly fault: string | undefined;
  readonly refusedKey: string | undefined;
}

describe(`Every route, asked ${REQUESTS} times at random (seed ${SEED})`, () => {
  let platform: Platform;
  let operations: readonly Operation[];
  let things: Things;
  const refused = new Set<string>();

  beforeAll(async () => {
    platform = await Platform.start();
    // Whose account it is that is disabled, enabled and given passwords signs in nowhere here.
    await platform.addAccounts([
      { id: BYSTANDER, username: 'bystander', role: 'FINANCE_OFFICER', orgUscc: PURCHASER, division: null },
    ]);
    things = { ...(await tellOfTwoOffices(platform)).ours, accounts: BYSTANDER };
    operations = await operationsOf(platform);
    const limits = {
      ANONYMOUS_REQUESTS_PER_MINUTE: '100000000',
      SIGN_INS_PER_MINUTE: '100000000',
      PUBLIC_WRITES_PER_MINUTE: '100000000',
    };
    platform.base = await platform.spawn('api', {
      PORT: '0',
      HOST: '127.0.0.1',
      ...limits,
    });
    for (const role of ROLE_NAMES) await platform.token(role);
  });
  afterAll(() => platform.stop());

  const send = async ({ method, path, headers, body }: Attempt, role: Role | undefined): Promise<Outcome> => {
    const token = role && (await platform.token(role, ELSEWHERE));
    const response = await fetch(`${platform.base}${path}`, {
      method,
      headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { body: new Uint8Array(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const text = await response.text();
    // Some requests end the session they are sent with.
    if (role && response.status === 401) platform.forget(role);
    const key = headers['idempotency-key'];
    return { fault: faultOf(response, text), refusedKey: response.status < 400 ? undefined : key };
  };

  const senderOf = (dice: Dice, { roles = [] }: Operation): Role | undefined => {
    const allowed = ROLE_NAMES.filter((role) => roles.includes(role));
    if (allowed.length > 0 && !dice.isOnce(8)) return dice.oneOf(allowed);
    return dice.isOnce(3) ? undefined : dice.oneOf(ROLE_NAMES);
  };

  it('answers without a fault and tells nothing of its inside', async () => {
    const faults: string[] = [];
    const work = operations.entries();
    const walk = async (): Promise<void> => {
      for (const [index, operation] of work) {
        // A route's requests do not depend on the others': one route can be asked again alone.
        const dice = new Dice(SEED + index * 7_919);
        for (let request = 0; request < REQUESTS; request += 1) {
          const one = attempt(dice, operation, things);
          const { fault, refusedKey } = await send(one, senderOf(dice, operation)).catch(unanswered);
          if (refusedKey !== undefined) refused.add(refusedKey.toLowerCase());
          if (fault !== undefined) faults.push(`${describeAttempt(one, operation)}: ${fault}`);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, walk));
    expect(faults.slice(0, 20)).toEqual([]);
    expect(refused.size).toBeGreaterThan(operations.length);
  });

  it('appends nothing of what it refuses', async () => {
    const admin = new Client({ connectionString: platform.database.url });
    await admin.connect();
    const { rows } = await admin
      .query<{ command: string }>(
        `SELECT DISTINCT lower(convert_from(metadata, 'UTF8')::json ->> 'commandId') AS command FROM eventstore.events`,
      )
      .finally(() => admin.end());
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map(({ command }) => command).filter((command) => refused.has(command))).toEqual([]);
  });

  it('is there for the next', async () => {
    expect((await platform.ask('GET', '/readyz')).status).toBe(200);
    platform.forget('AUDITOR');
    await platform.token('AUDITOR', ELSEWHERE);
    expect((await platform.ask('GET', '/api/projects', { as: 'AUDITOR' })).status).toBe(200);
    expect(({} as { role?: unknown }).role).toBeUndefined();
  });
});

const unanswered = (error: unknown): Outcome => ({
  fault: `no answer: ${String(error)}`,
  refusedKey: undefined,
});

function faultOf(response: Response, text: string): string | undefined {
  const type = response.headers.get('content-type') ?? '';
  const said = `${response.status} ${text.slice(0, 300)}`;
  if (response.status >= 500) return said;
  if (response.status >= 400 && !type.startsWith('application/problem+json')) return `no problem: ${said}`;
  if (response.status >= 400 && LEAK.test(text)) return `leak: ${said}`;
  return undefined;
}

const describeAttempt = ({ method, path, headers, body }: Attempt, operation: Operation): string =>
  `${method} ${operation.path} as ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 300)} ${body?.subarray(0, 400).toString() ?? ''}`;
