// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createDataSource } from '#database';
import { ROLES, type Role } from '#domain';
import { CaseReach } from '#identity';
import { Platform, PURCHASER, type Reply } from '../api/platform.js';
import { admits, isOpen, operationsOf, type Operation } from './operations.js';
import { OTHER_OFFICE, stranger, tellOfTwoOffices, type Things } from './two-offices.js';

const ROLE_NAMES = Object.keys(ROLES) as Role[];
/** Nothing of anyone in particular: every role that is let in reads all of it. */
const SHARED = new Set(['sessions', 'me', 'openapi.json', 'docs', 'policies', 'external-cases']);
/** Whoever buys chooses among all suppliers. */
const readsEverySupplier = (role: Role): boolean =>
  !/^(PROVIDER_|EVALUATOR|SUPERVISOR|AUDITOR|POLICY_ADMIN|ACCOUNT_ADMIN)/.test(role);
/** The roles a route lets in that have to find nothing of ours behind it. */
const strangersTo = (operation: Operation): readonly Role[] =>
  ROLE_NAMES.filter(
    (role) =>
      admits(operation, role) &&
      !(operation.capability === 'suppliers' && readsEverySupplier(role)) &&
      !(operation.capability === 'stations' && role.startsWith('PROVIDER_')),
  );
/** All at once: there are thousands of requests to make. */
const forEach = async <One>(all: readonly One[], act: (one: One) => Promise<void>): Promise<void> => {
  await Promise.all(all.map(act));
};
/** A worker is a pseudonym, no thing of its own: whoever asks is shown the services within reach, or none. */
const LISTED_BY_ID = new Set(['workers']);
/** What no id stands for, of each shape an id has. */
const MISSING_ULID = '01JNB0QJ5T2M8X3V7C9D4F6G1Z';
const MISSING: Things = {
  workers: 'w-99',
  beneficiaries: `${MISSING_ULID}.b-17`,
  suppliers: OTHER_OFFICE,
  budgets: `${PURCHASER}-2090`,
  acceptances: `${MISSING_ULID}.a1`,
  evaluations: `${MISSING_ULID}.e1`,
  payments: `${MISSING_ULID}.p1`,
  issues: `${MISSING_ULID}.i1`,
};

/** Every route with every role: some thousands of requests. */
jest.setTimeout(240_000);

describe('Nobody', () => {
  let platform: Platform;
  let operations: readonly Operation[];
  let ours: Things;
  let theirs: Things;
  beforeAll(async () => {
    platform = await Platform.start();
    operations = await operationsOf(platform);
    ({ ours, theirs } = await tellOfTwoOffices(platform));
  });
  afterAll(() => platform.stop());

  const appended = async (): Promise<string> => {
    const streams = ['projects', 'contracts', 'disclosures', 'feedback'].map(
      (name) => `/api/${name}/${ours[name]}`,
    );
    const histories = await Promise.all(
      streams.map((path) => platform.ask('GET', `${path}/history?limit=500`, { as: 'AUDITOR' })),
    );
    return histories.map(({ body }) => (body['items'] as unknown[]).length).join();
  };
  /** Accounts whose asking for it in vain is on record. */
  const onRecord = async (path: string): Promise<number> => {
    const database = await createDataSource(platform.database.url, [], 1).initialize();
    try {
      const [{ count }] = await database.query<[{ count: string }]>(
        'SELECT count(DISTINCT account_id) FROM identity.access_log WHERE status = 404 AND path = $1',
        [path],
      );
      return Number(count);
    } finally {
      await database.destroy();
    }
  };
  const things = (): readonly Operation[] =>
    operations.filter(({ path, capability }) => path.includes('{') && !SHARED.has(capability));

  it('uses a route that does not declare them: every route, every role, and no sign-in', async () => {
    expect(operations.filter(({ roles }) => !roles?.length).map(({ path }) => path)).toEqual([]);
    const wrong: unknown[] = [];
    for (const operation of operations) {
      const path = operation.path.replaceAll(/\{\w+\}/g, MISSING_ULID);
      await forEach([undefined, ...ROLE_NAMES], async (role) => {
        // Not an object: what is let in fails there, before anything is done.
        const body = operation.method === 'GET' ? undefined : [];
        const { status } = await platform.ask(operation.method, path, {
          ...(role && { as: role }),
          ...(body && { body }),
        });
        if (role && operation.method === 'DELETE') platform.forget(role);
        const let_in = isOpen(operation) || (role !== undefined && admits(operation, role));
        const right = let_in ? ![401, 403].includes(status) : status === (role ? 403 : 401);
        if (!right) wrong.push({ operation: `${operation.method} ${operation.path}`, role, status });
      });
    }
    expect(wrong).toEqual([]);
  });

  it('learns from an id that something is there, be it by reading, looking back or giving a command', async () => {
    const before = await appended();
    const wrong: unknown[] = [];
    for (const operation of things()) {
      const { capability, method, path, example } = operation;
      const id = ours[capability];
      if (id === undefined)
        throw new Error(`say in two-offices.ts which of ${capability} a stranger guesses`);
      const at = (guess: string): string => path.replaceAll(/\{\w+\}/g, guess);
      await forEach(strangersTo(operation), async (role) => {
        const ask = (guess: string): Promise<Reply> =>
          platform.ask(method, at(guess), {
            as: stranger(role),
            ...(method === 'GET' ? {} : { body: example ?? {}, headers: { 'if-match': '"7"' } }),
          });
        const [guessed, missing] = [await ask(id), await ask(MISSING[capability] ?? MISSING_ULID)];
        const nothing = LISTED_BY_ID.has(capability) ? 200 : 404;
        if (guessed.status !== nothing || JSON.stringify(guessed.body) !== JSON.stringify(missing.body)) {
          wrong.push({ operation: `${method} ${path}`, role, guessed, missing: missing.body });
        }
      });
    }
    expect(wrong).toEqual([]);
    expect(await appended()).toBe(before);
    expect(await onRecord(`/api/projects/${ours['projects']}`)).toBeGreaterThan(ROLE_NAMES.length / 2);
  });

  it.each(['revision=0', 'position=999999999', 'knownAt=2030-01-01T00:00:00Z', 'asOf=2030-01-01'])(
    'looks back at what is not theirs with ?%s',
    async (past) => {
      for (const capability of ['projects', 'contracts', 'budgets', 'stations', 'payments', 'disclosures']) {
        const path = `/api/${capability}/${ours[capability]}?${past}`;
        const reply = await platform.ask('GET', path, { as: stranger('PURCHASER_LEADER') });
        expect({ path, status: reply.status }).toEqual({ path, status: 404 });
      }
    },
  );

  it('finds what is not theirs in a list, by any filter', async () => {
    const secrets = [...Object.values(ours), '独居老人探访关爱', '劝业场'];
    const filters = ['', `?projectId=${ours['projects']}`, `?contractId=${ours['contracts']}`, '?q=独居'];
    const lists = operations.filter(
      ({ method, path, capability }) => method === 'GET' && !path.includes('{') && !SHARED.has(capability),
    );
    expect(lists.length).toBeGreaterThan(10);
    for (const list of lists) {
      await forEach(strangersTo(list), async (role) => {
        for (const filter of filters) {
          const { status, body } = await platform.ask('GET', list.path + filter, { as: stranger(role) });
          const told = JSON.stringify(body['items'] ?? []);
          const found = secrets.filter((secret) => told.includes(secret));
          expect({ list: list.path + filter, role, known: [200, 400].includes(status), found }).toEqual({
            list: list.path + filter,
            role,
            known: true,
            found: [],
          });
        }
      });
    }
  });

  it('begins anything under what is not theirs, or in another’s name', async () => {
    const before = await appended();
    const attempts: [Role, string, object, number][] = [
      ['PURCHASER_LEADER', 'contracts', { projectId: ours['projects'] }, 404],
      ['ACCEPTANCE_MEMBER', 'acceptances', { contractId: ours['contracts'] }, 404],
      ['EVALUATOR', 'evaluations', { contractId: ours['contracts'] }, 404],
      ['FINANCE_OFFICER', 'payments', { contractId: ours['contracts'] }, 404],
      ['COMMUNITY_REP', 'issues', { contractId: ours['contracts'] }, 404],
      ['DISCLOSURE_EDITOR', 'disclosures', { projectId: ours['projects'] }, 404],
      ['PROJECT_OFFICER', 'projects', { stationId: ours['stations'] }, 404],
      ['PROJECT_OFFICER', 'projects', { stationId: theirs['stations'] }, 403],
      ['PROJECT_OFFICER', 'stations', { divisionCode: '120101001000' }, 403],
      ['FINANCE_OFFICER', 'budgets', { purchaserUscc: PURCHASER }, 404],
    ];
    for (const [role, capability, naming, status] of attempts) {
      const example = operations.find(
        ({ path, method }) => path === `/api/${capability}` && method === 'POST',
      )?.example;
      const body = { ...example, ...naming };
      const reply = await platform.ask('POST', `/api/${capability}`, { as: stranger(role), body });
      expect({ capability, naming, status: reply.status }).toEqual({ capability, naming, status });
    }
    expect(await appended()).toBe(before);
  });

  it('becomes another by what is sent along', async () => {
    const claims = { role: 'AUDITOR', division: '12', orgUscc: PURCHASER, demonstration: true, reach: 'all' };
    const wrong: unknown[] = [];
    for (const { method, path, capability, roles, example } of operations) {
      if (method !== 'POST' || example === undefined) continue;
      const role = roles?.find((one) => one in ROLES) ?? 'PROJECT_OFFICER';
      const id = ours[capability] ?? MISSING_ULID;
      // Where the field is the command's own, an administrator's reach is asked: test/identity.
      const claimed = Object.entries(claims).filter(([name]) => !(name in example));
      await forEach(claimed, async ([name, value]) => {
        const { status, body } = await platform.ask('POST', path.replaceAll(/\{\w+\}/g, id), {
          as: role,
          body: { ...example, [name]: value },
        });
        const errors = (body['errors'] ?? []) as { pointer: string }[];
        const named = errors.some(({ pointer }) => pointer === `/${name}`);
        if (status !== 400 || !named) wrong.push({ path, name, status, body });
      });
    }
    expect(wrong).toEqual([]);
    const as = stranger('PROJECT_OFFICER');
    const headers = { 'x-role': 'AUDITOR', 'x-division': '12', 'x-forwarded-user': 'auditor' };
    const path = `/api/projects/${ours['projects']}`;
    expect(await platform.ask('GET', path, { as, headers })).toMatchObject({ status: 404 });
    expect(await platform.ask('GET', '/api/projects?reach=all', { as })).toMatchObject({ status: 400 });
  });

  it('is answered another’s command under its Idempotency-Key', async () => {
    const headers = { 'idempotency-key': '0b0e7a52-7f6c-4a50-9d38-1d2f3a4b5c6d' };
    const path = `/api/projects/${ours['projects']}/request-exception`;
    const body = operations.find((one) => one.path.endsWith('/request-exception'))?.example;
    const first = await platform.ask('POST', path, { as: 'PROJECT_OFFICER', body, headers });
    expect(first.status).toBe(200);
    const again = await platform.ask('POST', path, { as: stranger('PROJECT_OFFICER'), body, headers });
    expect(again).toMatchObject({ status: 404, body: { type: 'urn:tjsws:problem:not-found' } });
  });

  it('who represents users or neighbours is shown a single person', async () => {
    for (const as of ['COMMUNITY_REP', 'SERVICE_USER_REP'] as const) {
      const services = await platform.ask('GET', `/api/contracts/${ours['contracts']}/services`, { as });
      expect(services.status).toBe(403);
      for (const path of [`contracts/${ours['contracts']}`, `acceptances/${ours['acceptances']}`]) {
        for (const one of [path, `${path}/history`]) {
          const { status, body } = await platform.ask('GET', `/api/${one}`, { as });
          expect({ one, status, tells: JSON.stringify(body).includes('b-17') }).toEqual({
            one,
            status: 200,
            tells: false,
          });
        }
      }
    }
    const { body } = await platform.ask('GET', `/api/acceptances/${ours['acceptances']}`, { as: 'AUDITOR' });
    expect(JSON.stringify(body)).toContain('b-17');
  });

  it('sees more of a supervision than its case gives, nor longer', async () => {
    await platform.addAccounts([
      { id: 'acc-case', username: 'case-supervisor', role: 'SUPERVISOR', orgUscc: null, division: null },
    ]);
    const paths = ['projects', 'contracts', 'payments', 'issues'].map((name) => `/api/${name}/${ours[name]}`);
    const seen = async (): Promise<number[]> =>
      Promise.all(
        paths.map(async (path) => (await platform.ask('GET', path, { as: 'case-supervisor' })).status),
      );
    const database = await createDataSource(platform.database.url, [], 1).initialize();
    try {
      const cases = new CaseReach(database);
      expect(await seen()).toEqual([404, 404, 404, 404]);
      await cases.open('acc-case', 'case-1', ours['projects']!);
      expect(await seen()).toEqual([200, 200, 200, 200]);
      const { body } = await platform.ask('GET', '/api/projects', { as: 'case-supervisor' });
      expect(body['items']).toMatchObject([{ id: ours['projects'] }]);
      const other = await platform.ask('GET', `/api/projects/${theirs['projects']}`, {
        as: 'case-supervisor',
      });
      expect(other.status).toBe(404);
      await cases.close('case-1');
      expect(await seen()).toEqual([404, 404, 404, 404]);
    } finally {
      await database.destroy();
    }
  });

  it('is listed what they cannot open, and can open what they are not listed', async () => {
    const capabilities = ['projects', 'stations', 'contracts', 'payments', 'acceptances', 'evaluations'];
    for (const capability of [...capabilities, 'issues', 'disclosures']) {
      const ids = [ours[capability], theirs[capability]].filter((id) => id !== undefined);
      const list = operations.find(({ method, path }) => method === 'GET' && path === `/api/${capability}`)!;
      await forEach(
        ROLE_NAMES.filter((one) => admits(list, one)).flatMap((role) => [role.toLowerCase(), stranger(role)]),
        async (as) => {
          const { body } = await platform.ask('GET', `/api/${capability}?limit=500`, { as });
          const listed = (body['items'] as { id?: string; [member: string]: unknown }[]).map((item) =>
            String(item.id ?? item[`${capability.slice(0, -1)}Id`]),
          );
          const opened: string[] = [];
          for (const id of ids) {
            const { status } = await platform.ask('GET', `/api/${capability}/${id}`, { as });
            if (status === 200) opened.push(id);
          }
          expect({ capability, as, ids: listed.toSorted() }).toEqual({
            capability,
            as,
            ids: opened.toSorted(),
          });
        },
      );
    }
  });
});
