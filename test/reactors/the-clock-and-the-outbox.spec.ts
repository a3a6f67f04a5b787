import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { ApplicationModule } from '#application';
import { migrate } from '#database';
import { addDays, Rejection, STREAM_PREFIXES } from '#domain';
import { inMemoryEventStore } from '#event-store/testing';
import type { EventStore, StoredEvent } from '#event-store';
import { Projector, retryFailed } from '#projection';
import { domainCodec, READ_MODELS } from '#read-models';
import { reactionsToDuties } from '../../apps/projector/src/reactors/duties.js';
import { headOf } from '../../apps/projector/src/reactors/head.js';
import { Reactors } from '../../apps/projector/src/reactors/reactors.js';
import { tell, USCC } from '../load/catch-up.story.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

type Execute = (command: Command<unknown>) => Promise<unknown>;

let database: TestDatabase;
let pool: Pool;
let store: EventStore;
let now: Date;
const running: { stop: AbortController; done: Promise<void> }[] = [];
const contexts: { close(): Promise<void> }[] = [];
const told: string[] = [];
const logKey = randomBytes(32);
/** The reactors want to know how far the log goes. */
let asked = false;

/** Contract 1: signed on Monday 2 March 2026, to be published by Wednesday the 4th and filed by the 11th. */
beforeEach(async () => {
  database = await createTestDatabase();
  await migrate(database.url);
  pool = new Pool({ connectionString: database.url });
  store = inMemoryEventStore();
  told.length = 0;
  asked = false;
  await tell(store, 1);
  project();
  await until('the duties are shown', async () => {
    const { rows } = await pool.query(
      `SELECT FROM pg_views WHERE schemaname = 'read' AND viewname = 'alert'`,
    );
    if (rows.length === 0) return false;
    return (await overdueOn('2026-03-12')).length === 2;
  });
});
afterEach(async () => {
  await stopAll();
  for (const context of contexts.splice(0)) await context.close();
  await pool.end();
  await database.drop();
});

function run(work: (signal: AbortSignal) => Promise<void>): void {
  const stop = new AbortController();
  running.push({ stop, done: work(stop.signal) });
}
async function stopAll(): Promise<void> {
  for (const { stop, done } of running.splice(0)) {
    stop.abort();
    await done;
  }
}
function project(): void {
  run((signal) =>
    new Projector({
      databaseUrl: database.url,
      models: READ_MODELS,
      codec: domainCodec,
      logKey,
      follow: (after, stop) => store.subscribeToAll({ after, prefixes: STREAM_PREFIXES, signal: stop }),
      observer: { standing: () => 0, committed: () => 0, parked: () => 0, failed: () => 0 },
    }).run(signal),
  );
}
const overdueOn = (today: string) => reactionsToDuties(pool, today, addDays(today, -1));
/** `soonDays`: calendar days ahead of which a duty is soon due. */
async function react({
  execute,
  soonDays = -1,
}: { execute?: (real: Execute) => Execute; soonDays?: number } = {}): Promise<void> {
  const context = await NestFactory.createApplicationContext(ApplicationModule.forRoot({ store }), {
    logger: false,
  });
  await context.init();
  contexts.push(context);
  const bus = context.get(CommandBus);
  const real: Execute = (command) => bus.execute(command);
  const reactors = new Reactors({
    pool,
    commands: { execute: execute ? execute(real) : real },
    clock: { now: () => now },
    dueSoonUntil: (today) => addDays(today, soonDays),
    head: () => {
      asked = true;
      return headOf(store);
    },
    observer: {
      sent: (reactor) => told.push(`sent ${reactor}`),
      failed: (_posting, error, givenUp) => told.push(`${givenUp ? 'gave up' : 'failed'}: ${error.message}`),
      interrupted: (error) => told.push(`interrupted: ${error.message}`),
    },
  });
  run((signal) => reactors.run(signal));
}
const eventsOf = async (prefix: string): Promise<StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const event of store.readAll()) if (event.stream.startsWith(prefix)) events.push(event);
  return events;
};
const alerts = (): Promise<StoredEvent[]> => eventsOf('alert-');
/** Appends to a stream what happened on 3 March 2026, to the contract of the first event where there is one. */
async function add(stream: string, ...events: (readonly [type: string, data: object])[]): Promise<void> {
  const before = await eventsOf(stream);
  const metadata = before[0]?.metadata ?? {
    schemaVersion: 1,
    actor: { system: 'spec', onBehalfOf: null },
    commandId: 'c',
    commandHash: 'h',
    correlationId: 'c',
    causationId: 'c',
    source: 'api',
  };
  await store.append(
    stream,
    before.at(-1)?.revision ?? 'no_stream',
    events.map(([type, data]) => ({
      id: randomUUID(),
      type,
      data,
      metadata: { ...(metadata as object), occurredOn: '2026-03-03' },
    })),
  );
}
const sinces = async (): Promise<unknown[]> =>
  (await alerts()).map(({ data }) => (data as { since: string }).since);
const raised = (count: number) =>
  until(`${count} alerts`, async () => (await alerts()).length >= count || undefined);
const allSent = () =>
  until('all is marked', async () => {
    const { rows } = await pool.query(`SELECT FROM journal.outbox WHERE state <> 'sent'`);
    return rows.length === 0;
  });

describe('The clock', () => {
  it('makes a duty overdue at midnight in Tianjin, not before, and each only once', async () => {
    expect(await overdueOn('2026-03-04')).toEqual([]);
    now = new Date('2026-03-04T15:59:59.999Z');
    await react();
    now = new Date('2026-03-04T16:00:00Z');
    await raised(1);
    expect(await sinces()).toEqual(['2026-03-04']);
    now = new Date('2026-03-11T16:00:00Z');
    await raised(2);
    expect(await sinces()).toEqual(['2026-03-04', '2026-03-11']);
    expect(await overdueOn('2026-08-31')).toEqual([]);
  });
});

describe('A duty that is open once more', () => {
  it('is alerted anew, also where it has the same date', async () => {
    const [{ stream }] = (await eventsOf('contract-')) as [StoredEvent];
    const issueId = `${stream.replace('contract-', '')}.i1`;
    const issue = { type: 'hours-short', severity: 'major', description: '工时不足', ruleId: 'S-22' };
    const told = async () =>
      (await alerts()).flatMap(({ type, data }) => {
        const { about, resolution } = data as Record<string, string>;
        return type === 'AlertResolved' ? [resolution] : about === `${issueId}/issue-rectified` ? [type] : [];
      });
    const all = (...what: string[]) =>
      until(what.join(), async () => JSON.stringify(await told()) === JSON.stringify(what));
    now = new Date('2026-03-04T00:00:00Z');
    await add(stream, [
      'IssueRaised',
      { issueId, source: 'monitoring', ...issue, amountAtStakeFen: null, dueOn: '2026-03-02' },
    ]);
    await react();
    await all('AlertRaised');
    await add(stream, ['IssueRectified', { issueId, outcome: 'complete', note: '', recoveredFen: null }]);
    await all('AlertRaised', 'met-late');
    await add(stream, ['IssueReopened', { issueId, reason: '同样的问题', dueOn: '2026-03-02' }]);
    await all('AlertRaised', 'met-late', 'AlertRaised');
  });

  it('was met, however soon it is open with another date, and so many working days late', async () => {
    const [{ stream }] = (await eventsOf('contract-')) as [StoredEvent];
    const issueId = `${stream.replace('contract-', '')}.i1`;
    const issue = { type: 'hours-short', severity: 'major', description: '工时不足', ruleId: 'S-22' };
    now = new Date('2026-03-04T00:00:00Z');
    // Friday; the Saturday after it is worked.
    await add(stream, [
      'IssueRaised',
      { issueId, source: 'monitoring', ...issue, amountAtStakeFen: null, dueOn: '2026-02-27' },
    ]);
    await react();
    await raised(1);
    await stopAll();
    await add(
      stream,
      ['IssueRectified', { issueId, outcome: 'complete', note: '', recoveredFen: null }],
      ['IssueReopened', { issueId, reason: '同样的问题', dueOn: '2026-03-20' }],
    );
    project();
    await react();
    await raised(2);
    expect((await alerts())[1]!.data).toMatchObject({
      resolution: 'met-late',
      resolvedOn: '2026-03-03',
      lateDays: 3,
      lateIn: 'working-days',
    });
  });
});

describe('A year whose working days are registered', () => {
  it('ends the alerts of the dates that were assumed, and has those of the right ones raised', async () => {
    const told = async () =>
      (await alerts()).map(({ data }) => {
        const { since, resolution } = data as Record<string, string>;
        return since ?? resolution;
      });
    now = new Date('2026-03-03T00:00:00Z');
    // Twenty days after 7 September 2003 was a Saturday, which was worked; Monday the 29th is assumed.
    await add(`budget-${USCC}-2003`, [
      'BudgetReportApproved',
      { purchaserUscc: USCC, year: 2003, report: 'budget', approvedOn: '2003-09-07', documentNo: null },
    ]);
    await react();
    await raised(1);
    await allSent();
    const arranged = { policyKey: 'TJ-SWS', year: 2003, docNo: '国办发明电〔2002〕32号', holidays: [] };
    await add('policy-TJ-SWS', ['WorkingDayCalendarAdded', { ...arranged, workdays: ['2003-09-27'] }]);
    await raised(3);
    expect((await told()).toSorted()).toEqual(['2003-09-27', '2003-09-29', 'no-longer-due']);
  });
});

describe('A leader that was away for days', () => {
  it('looks at nothing before the read models show what was done meanwhile', async () => {
    await stopAll();
    const [{ stream }] = (await eventsOf('contract-')) as [StoredEvent];
    const data = { publishedOn: '2026-03-03', medium: '天津市政府采购网', url: null };
    await add(stream, ['ContractPublished', data]);
    now = new Date('2026-03-12T00:00:00Z');
    await react();
    await until('it went round', () => asked);
    project();
    await raised(1);
    await allSent();
    // Filed too late, published in time.
    expect(await sinces()).toEqual(['2026-03-11']);
  });
});

describe('Before the clock', () => {
  const told = async (): Promise<unknown[]> =>
    (await alerts()).map(({ type, data }) => {
      const { kind, since, resolution } = data as Record<string, string>;
      return type === 'AlertRaised' ? `${kind} ${since}` : resolution;
    });
  const open = (): Promise<number> =>
    pool
      .query<{ count: number }>('SELECT count(*)::int FROM read.alert WHERE open')
      .then(({ rows }) => rows[0]!.count);

  it('makes a duty overdue, it is told of once; the reminder ends when the duty is overdue', async () => {
    now = new Date('2026-03-02T00:00:00Z');
    await react({ soonDays: 2 });
    await raised(1);
    now = new Date('2026-03-03T00:00:00Z');
    await until('the reminder is shown', async () => (await open()) === 1);
    expect(await told()).toEqual(['duty-due-soon 2026-03-04']);
    now = new Date('2026-03-05T00:00:00Z');
    await raised(3);
    await until('the reminder is over', async () => (await open()) === 1);
    expect((await told()).slice(1)).toEqual(expect.arrayContaining(['duty-overdue 2026-03-04', 'fell-due']));
    expect(await told()).toHaveLength(3);
  });
});

describe('A suspended supplier', () => {
  const supplier = `supplier-${USCC}`;
  const registered = ['SupplierRegistered', { uscc: USCC, name: '示例中心', orgType: '社会组织' }] as const;
  const suspended = (until: string | null) =>
    [
      'SupplierSuspended',
      { uscc: USCC, from: '2026-03-03', until, reason: '虚假记录', documentNo: null },
    ] as const;
  const checked = (checkedOn: string, met: boolean) =>
    [
      'QualificationRecorded',
      { uscc: USCC, checkedOn, items: [{ code: 'NO_MAJOR_VIOLATION', met, evidence: '', validUntil: null }] },
    ] as const;
  const told = async (): Promise<unknown[]> =>
    (await alerts())
      .filter(({ data }) => !String((data as { kind?: string }).kind).startsWith('duty'))
      .map(({ type }) => type);
  const all = (...types: string[]) =>
    until(types.join(), async () => JSON.stringify(await told()) === JSON.stringify(types));

  it('is alerted once for its running contract, also where the outbox was lost, and cleared when it is over', async () => {
    now = new Date('2026-03-04T00:00:00Z');
    await add(supplier, registered, suspended('2026-03-20'));
    await react();
    await all('AlertRaised');
    const { rows: before } = await pool.query(`SELECT cause FROM journal.outbox WHERE reactor = 'supplier'`);
    expect(before).toEqual([{ cause: expect.stringContaining(`supplier-suspended/${USCC}@2026-03-03/`) }]);

    await pool.query('TRUNCATE journal.outbox');
    await tell(store, 2);
    await all('AlertRaised', 'AlertRaised');
    const { rows: sent } = await pool.query<{ cause: string }>(
      `SELECT cause FROM journal.outbox WHERE reactor = 'supplier' AND state = 'sent'`,
    );
    expect(sent.map(({ cause }) => cause)).toContain(before[0].cause);

    now = new Date('2026-03-21T00:00:00Z');
    await all('AlertRaised', 'AlertRaised', 'AlertResolved', 'AlertResolved');
  });

  it('is alerted again where it is suspended again from the same day', async () => {
    now = new Date('2026-03-04T00:00:00Z');
    await add(supplier, registered, suspended(null));
    await react();
    await all('AlertRaised');
    const reinstated = { uscc: USCC, from: '2026-03-03', reason: '经核验' };
    await add(supplier, ['SupplierReinstated', reinstated]);
    await all('AlertRaised', 'AlertResolved');
    await add(supplier, suspended(null));
    await all('AlertRaised', 'AlertResolved', 'AlertRaised');
  });

  it('is not cleared by a further check that fails, only by one that is passed', async () => {
    now = new Date('2026-03-06T00:00:00Z');
    await add(supplier, registered, checked('2026-03-03', false));
    await react();
    await all('AlertRaised');
    await add(supplier, checked('2026-03-05', false));
    // Found after it in the log, so the reactors have looked in between.
    await tell(store, 2);
    await all('AlertRaised', 'AlertRaised');
    await add(supplier, checked('2026-03-06', true));
    await all('AlertRaised', 'AlertRaised', 'AlertResolved', 'AlertResolved');
  });
});

describe('The outbox', () => {
  it('is drained by two who think they lead; each command still happens once', async () => {
    now = new Date('2026-03-20T00:00:00Z');
    await Promise.all([react(), react()]);
    await raised(2);
    await allSent();
    expect(await sinces()).toEqual(expect.arrayContaining(['2026-03-04', '2026-03-11']));
    expect(await alerts()).toHaveLength(2);
  });

  it('tries again what failed, after a while; gives up what is refused, until somebody has it tried again', async () => {
    now = new Date('2026-03-05T00:00:00Z');
    const hindered: Error[] = [
      new Error('store away'),
      new Error('store away'),
      new Rejection('spec.no', { zh: '不', en: 'no' }),
    ];
    await react({
      execute: (real) => async (command) => {
        const error = hindered.shift();
        if (error) throw error;
        return real(command);
      },
    });
    await until('it gave up', () => told.some((line) => line.startsWith('gave up')));
    expect(told).toEqual(['failed: store away', 'failed: store away', 'gave up: spec.no: no']);
    const { rows } = await pool.query('SELECT state, attempts, error FROM journal.outbox');
    expect(rows).toEqual([{ state: 'failed', attempts: 3, error: 'Rejection: spec.no: no' }]);
    expect(await alerts()).toEqual([]);

    expect(await retryFailed(pool)).toBe(1);
    await raised(1);
  });
});
