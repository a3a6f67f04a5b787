// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Platform, type Reply } from './platform.js';
import { createDataSource } from '#database';
import { Program } from '../support/processes.js';
import { AWARD, prepareProject, TERMS } from './story.js';

let platform: Platform;
let projectId: string;
let purchased: Reply;
beforeAll(async () => {
  platform = await Platform.start();
  projectId = await prepareProject(platform);
  await prepareProject(platform, { line: 'YS-2025-002' });
  purchased = await platform.give('PURCHASER_LEADER', `projects/${projectId}/purchase`, AWARD);
});
afterAll(() => platform.stop());

const project = (query = '') => platform.read('AUDITOR', `projects/${projectId}${query}`, purchased);

describe('What is', () => {
  it('is read at least at the position the caller wrote', async () => {
    const { status, body } = await project();
    expect(status).toBe(200);
    expect(body).toMatchObject({ step: 'purchased', priceFen: AWARD.priceFen });
    expect(BigInt(body['position'] as string)).toBeGreaterThanOrEqual(
      BigInt(purchased.body['position'] as string),
    );
  });

  it('says how far it is behind a position not reached in time', async () => {
    const far = String(BigInt(purchased.body['position'] as string) + 1_000_000n);
    const reply = await platform.ask('GET', '/api/projects', {
      as: 'AUDITOR',
      headers: { 'x-min-position': far },
    });
    expect(reply).toMatchObject({
      status: 202,
      body: { minPosition: far, lag: expect.stringMatching(/^\d+$/) },
    });
    expect(reply.headers.get('retry-after')).toBe('1');
  });
});

describe('What was created a moment ago', () => {
  it('is found without waiting for its position', async () => {
    for (let n = 0; n < 5; n += 1) {
      const station = { divisionCode: '120101001000', name: `第${n}社工站` };
      const created = await platform.give('PROJECT_OFFICER', 'stations', station);
      const path = created.headers.get('location') ?? '';
      expect(await platform.ask('GET', path, { as: 'AUDITOR' })).toMatchObject({
        status: 200,
        body: station,
      });
    }
  });

  it('is not confused with what never was', async () => {
    const reply = await platform.ask('GET', '/api/stations/01JNB0QJ5T2M8X3V7C9D4F6G1H', { as: 'AUDITOR' });
    expect(reply.status).toBe(404);
  });
});

describe('What was', () => {
  it('is every event in order, with actor and clocks, page by page', async () => {
    const all = await platform.ask('GET', `/api/projects/${projectId}/history`, { as: 'AUDITOR' });
    const events = all.body['items'] as {
      revision: string;
      recordedAt: string;
      metadata: { occurredOn: string };
    }[];
    expect(events.map(({ revision }) => Number(revision))).toEqual(events.map((_, n) => n));
    expect(events.at(-1)).toMatchObject({
      revision: purchased.body['revision'],
      position: purchased.body['position'],
    });
    expect(events[0]?.recordedAt).toMatch(/^\d{4}-.*Z$/);
    const paged: unknown[] = [];
    let next: string | undefined = `/api/projects/${projectId}/history?limit=5`;
    while (next) {
      const page: Reply = await platform.ask('GET', next, { as: 'AUDITOR' });
      paged.push(...(page.body['items'] as unknown[]));
      next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
    }
    expect(paged).toEqual(events);
  });

  it('was at a revision, at a position, at an instant, by a business date', async () => {
    const { body } = await platform.ask('GET', `/api/projects/${projectId}/history`, { as: 'AUDITOR' });
    const events = body['items'] as {
      type: string;
      revision: string;
      position: string;
      recordedAt: string;
    }[];
    const screened = events.find(({ type }) => type === 'NegativeListScreened')!;
    const past = [`revision=${screened.revision}`, `position=${screened.position}`, 'asOf=2024-12-12'];
    for (const query of past) {
      const was = await project(`?${query}`);
      expect({ query, ...was.body }).toMatchObject({
        query,
        step: 'negative-list-passed',
        priceFen: null,
        targets: null,
        negativeList: { passed: true },
      });
    }
    expect((await project('?knownAt=2000-01-01T00:00:00Z')).status).toBe(404);
    expect((await project('?knownAt=2999-01-01T00:00:00Z')).body).toMatchObject({ step: 'purchased' });
    expect((await project('?revision=999')).status).toBe(404);
  });
});

describe('A list', () => {
  it('comes in pages that neither miss nor double', async () => {
    const seen: string[] = [];
    let next: string | undefined = '/api/projects?limit=1';
    while (next) {
      const page: Reply = await platform.ask('GET', next, { as: 'AUDITOR' });
      const items = page.body['items'] as { projectId: string }[];
      seen.push(...items.map((item) => item.projectId));
      next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1];
    }
    expect(seen).toHaveLength(2);
    expect(new Set(seen).size).toBe(2);
  });

  it('is filtered, and a query at fault is told so', async () => {
    const before = await platform.ask('GET', '/api/projects?phase=before&q=独居', { as: 'AUDITOR' });
    expect(before.body['items']).toHaveLength(2);
    const none = await platform.ask('GET', '/api/projects?category=扶残助残', { as: 'AUDITOR' });
    expect(none.body['items']).toEqual([]);
    const cursor = (...values: unknown[]) =>
      `cursor=${Buffer.from(JSON.stringify(values)).toString('base64url')}`;
    const strange = [cursor('soon', 'x'), cursor(1.5, 'x'), cursor('1', '\0')];
    for (const query of [
      'limit=0',
      'limit=x',
      'phase=later',
      'cursor=zz',
      'unknown=1',
      'q=%00',
      ...strange,
    ]) {
      const reply = await platform.ask('GET', `/api/projects?${query}`, { as: 'AUDITOR' });
      expect({ query, status: reply.status }).toEqual({ query, status: 400 });
    }
  });

  it('has no place beyond the largest there can be', async () => {
    const beyond = String(2n ** 63n);
    const path = `/api/projects/${projectId}`;
    for (const query of [`?revision=${beyond}`, `?position=${beyond}`, `/history?cursor=${beyond}`]) {
      const reply = await platform.ask('GET', path + query, { as: 'AUDITOR' });
      expect({ query, status: reply.status }).toEqual({ query, status: 400 });
    }
    const headers = { 'x-min-position': beyond };
    expect(await platform.ask('GET', path, { as: 'AUDITOR', headers })).toMatchObject({ status: 400 });
    const last = await platform.ask('GET', `${path}?position=${2n ** 63n - 1n}`, { as: 'AUDITOR' });
    expect(last.status).toBe(200);
  });
});

describe('The platform', () => {
  it.each([
    'stations',
    'suppliers',
    'budgets',
    'contracts',
    'acceptances',
    'evaluations',
    'payments',
    'issues',
    'disclosures',
    'external-cases',
    'deadlines',
  ])('lists %s', async (capability) => {
    const { status, body } = await platform.ask('GET', `/api/${capability}`, { as: 'AUDITOR' });
    expect({ status, body }).toEqual({
      status: 200,
      body: { items: expect.any(Array), position: expect.any(String) },
    });
  });

  it('shows what the project aims at, what is due, and what was recorded of it', async () => {
    const targets = await project('/targets');
    expect(targets.status).toBe(200);
    const deadlines = await project('/deadlines');
    expect(deadlines.body['items']).toEqual(expect.arrayContaining([expect.objectContaining({ projectId })]));
    const timeline = await project('/timeline');
    expect((timeline.body['items'] as { zh: string }[])[0]?.zh).toEqual(expect.any(String));
  });
});

describe('What was, to who supervises', () => {
  const supervised = ['SUPERVISOR', 'AUDITOR'] as const;
  const told = async (query = ''): Promise<Reply['body'][]> =>
    Promise.all(
      supervised.map(
        async (as) => (await platform.ask('GET', `/api/projects/${projectId}${query}`, { as })).body,
      ),
    );
  /** The project's own stream has no say in where other streams ended. */
  const without = (bodies: Reply['body'][], ...places: string[]): object[] =>
    bodies.map((body) => Object.fromEntries(Object.entries(body).filter(([name]) => !places.includes(name))));

  it('at a position or a revision is what was seen then, also after the project went on (behaviour 9)', async () => {
    await project();
    const seen = await told();
    const { position } = seen[0]!;
    const signed = await platform.give('PURCHASER_LEADER', 'contracts', { ...TERMS, projectId });
    await platform.read('AUDITOR', `contracts/${String(signed.body['id'])}`, signed);
    expect(await told()).toMatchObject([{ step: 'signed' }, { step: 'signed' }]);
    const then = await told(`?position=${String(position)}`);
    expect(without(then, 'position')).toEqual(without(seen, 'position'));
    const places = ['position', 'lastPosition', 'lastRecordedAt'];
    const replayed = await told(`?revision=${String(purchased.body['revision'])}`);
    expect(without(replayed, ...places)).toEqual(without(seen, ...places));
  });

  it('is the same when every read model is built anew from the journal (behaviour 10)', async () => {
    const lists = ['projects', 'contracts', 'budgets', 'deadlines', 'compliance', 'stations', 'suppliers'];
    const paths = [
      ...lists.map((name) => `/api/${name}?limit=500`),
      ...['', '/timeline?limit=500', '/targets', '/deadlines', '/history?limit=500'].map(
        (part) => `/api/projects/${projectId}${part}`,
      ),
    ];
    const all = () => Promise.all(paths.map((path) => platform.ask('GET', path, { as: 'AUDITOR' })));
    const live = (await all()).map(({ status, body }) => ({ status, body }));
    expect(live.map(({ status }) => status)).toEqual(paths.map(() => 200));
    const builtAt = await builtModels();
    await new Program('rebuild', 'apps/projector/src/main.js', platform.environmentOf('projector'), [
      'rebuild',
    ]).end();
    expect((await builtModels()).every(({ at }, n) => at > builtAt[n]!.at)).toBe(true);
    expect((await all()).map(({ status, body }) => ({ status, body }))).toEqual(live);
  });

  const builtModels = async (): Promise<{ at: Date }[]> => {
    const database = await createDataSource(platform.database.url, [], 1).initialize();
    return database
      .query<{ at: Date }[]>('SELECT built_at AS at FROM journal.model ORDER BY name')
      .finally(() => database.destroy());
  };
});
