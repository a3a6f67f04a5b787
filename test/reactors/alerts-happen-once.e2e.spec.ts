import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, type Pool } from 'pg';
import type { EventStore, StoredEvent } from '#event-store';
import { LATE_VERSION } from '../../libs/domain/src/testing/examples.js';
import type { Program } from '../support/processes.js';
import { kill, ProjectorStack } from '../support/projector-stack.js';
import { until } from '../support/until.js';
import { tell } from '../load/catch-up.story.js';

/** Held by a spec, it keeps every command from being marked as sent. */
const GATE = 1700;
const HOLD_AT_THE_GATE = `
  CREATE FUNCTION journal.at_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN PERFORM pg_advisory_xact_lock(${GATE}); RETURN NEW; END $$;
  CREATE TRIGGER gate BEFORE UPDATE ON journal.outbox
    FOR EACH ROW WHEN (NEW.state = 'sent') EXECUTE FUNCTION journal.at_the_gate()`;

let stack: ProjectorStack;
let pool: Pool;
let store: EventStore;

beforeEach(async () => {
  stack = await ProjectorStack.start();
  ({ pool, store } = stack);
});
afterEach(() => stack.stop());

const eventsOf = async (...types: string[]): Promise<StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const event of store.readAll()) if (types.includes(event.type)) events.push(event);
  return events;
};
const alerts = (): Promise<StoredEvent[]> => eventsOf('AlertRaised');
/** Late: it covers the contracts that were told, which are bound to none. */
const registerVersion = async (): Promise<void> => {
  const commandId = randomUUID();
  const metadata = {
    schemaVersion: 1,
    actor: { accountId: 'policy-admin', role: 'POLICY_ADMIN', orgUscc: null },
    occurredOn: '2026-03-05',
    commandId,
    commandHash: 'h',
    correlationId: commandId,
    causationId: commandId,
    source: 'api',
  };
  const event = { id: commandId, type: 'PolicyVersionRegistered', data: LATE_VERSION, metadata };
  await store.append('policy-TJ-SWS', 'no_stream', [event]);
};
const posted = async (): Promise<Record<string, number>> => {
  const { rows } = await pool.query<{ state: string; count: number }>(
    'SELECT state, count(*)::int FROM journal.outbox GROUP BY state',
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
};
const allSent = (count: number) =>
  until(`${count} sent`, async () => JSON.stringify(await posted()) === JSON.stringify({ sent: count }));
/** Waits until the read models show every event of the store, the alerts too. */
const allShown = () =>
  until('all of it is shown', async () => (await stack.journaled()) === (await stack.appended()));

/** Duties of every contract that was told are overdue: its publication, its filing and its final evaluation. */
const DUTIES = 3;

/** What the reactors do in the first story: beside the alerts, the contract is judged by the version. */
const REACTIONS = DUTIES + 1;

describe('What the platform does by itself', () => {
  it('is done once, though the projector is killed between the command and its being marked', async () => {
    const done = () => eventsOf('AlertRaised', 'ComplianceReassessed');
    await pool.query(HOLD_AT_THE_GATE);
    const gate = new Client({ connectionString: stack.environment['DATABASE_URL']! });
    await gate.connect();
    await gate.query(`SELECT pg_advisory_lock(${GATE})`);
    const first = stack.project();
    const second = stack.project();
    await tell(store, 1);
    await registerVersion();

    const [sentBefore] = await until('a command is sent', async () => {
      const sent = await done();
      return sent.length > 0 ? sent : undefined;
    });
    expect(Object.keys(await posted())).toEqual(['pending']);
    const leads = (projector: Program) =>
      projector.lines.some((line) => line.includes('"projector leading"'));
    const [leader, other] = leads(first) ? [first, second] : [second, first];
    await kill(leader);
    await gate.end();

    // The other takes over, and gives the command that it cannot know was given.
    await other.waitFor('leading', () => leads(other));
    await allSent(REACTIONS);
    const sent = await done();
    expect(sent).toHaveLength(REACTIONS);
    expect(sent[0]!.id).toBe(sentBefore!.id);
    expect(new Set(sent.map(({ stream }) => stream)).size).toBe(REACTIONS);
  });
});

describe('A duty that fell due', () => {
  it('alerts no more after a restart, a rebuild, or the loss of everything but the events', async () => {
    const first = stack.project();
    await tell(store, 1);
    await allSent(DUTIES);
    await allShown();
    const { rows: before } = await pool.query('SELECT * FROM read.alert ORDER BY alert_id');
    expect(before).toHaveLength(DUTIES);

    await stack.rebuild();
    await first.stop();
    expect(first.child.exitCode).toBe(0);
    const second = stack.project();
    await tell(store, 2);
    await allSent(DUTIES * 2);
    await second.stop();

    await pool.query('TRUNCATE journal.outbox');
    stack.project();
    await allSent(DUTIES * 2);
    await allShown();
    expect(await alerts()).toHaveLength(DUTIES * 2);
    const { rows: after } = await pool.query(
      'SELECT * FROM read.alert WHERE alert_id = ANY($1) ORDER BY alert_id',
      [before.map(({ alert_id }: { alert_id: string }) => alert_id)],
    );
    expect(after).toEqual(before);
  });
});
