import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client, Pool } from 'pg';
import { migrate } from '#database';
import { connectEventStore, type EventStore, type StoredEvent } from '#event-store';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { EventStoreProcess } from '../support/event-store-process.js';
import { Program } from '../support/processes.js';
import { until } from '../support/until.js';
import { tell } from '../load/catch-up.story.js';

/** Held by a spec, it keeps every command from being marked as sent. */
const GATE = 1700;
const HOLD_AT_THE_GATE = `
  CREATE FUNCTION journal.at_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN PERFORM pg_advisory_xact_lock(${GATE}); RETURN NEW; END $$;
  CREATE TRIGGER gate BEFORE UPDATE ON journal.outbox
    FOR EACH ROW WHEN (NEW.state = 'sent') EXECUTE FUNCTION journal.at_the_gate()`;

let databases: TestDatabase[];
let pool: Pool;
let server: EventStoreProcess;
let store: EventStore;
let dataDir: string;
let environment: Record<string, string>;
const projectors: Program[] = [];

beforeEach(async () => {
  databases = [await createTestDatabase(), await createTestDatabase()];
  const [log, readModels] = databases as [TestDatabase, TestDatabase];
  await migrate(readModels.url);
  server = await EventStoreProcess.start(log.url);
  store = connectEventStore(server.url);
  pool = new Pool({ connectionString: readModels.url });
  dataDir = await mkdtemp(join(tmpdir(), 'reactors-'));
  environment = {
    DATABASE_URL: readModels.url,
    EVENTSTORE_URL: server.url,
    DATA_DIR: dataDir,
    PROJECTOR_PORT: '0',
  };
});
afterEach(async () => {
  for (const projector of projectors.splice(0)) await projector.stop();
  await store.close();
  await server.stop();
  await pool.end();
  for (const database of databases) await database.drop();
  await rm(dataDir, { recursive: true });
});

const start = (): Program => {
  const projector = new Program('projector', 'apps/projector/src/main.js', environment);
  projectors.push(projector);
  return projector;
};
async function kill({ child }: Program): Promise<void> {
  const killed = once(child, 'exit');
  child.kill('SIGKILL');
  await killed;
}
const alerts = async (): Promise<StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const event of store.readAll()) if (event.type === 'AlertRaised') events.push(event);
  return events;
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
  until('all of it is shown', async () => {
    let appended = 0;
    for await (const _ of store.readAll()) appended += 1;
    const { rows } = await pool.query<{ count: number }>('SELECT count(*)::int FROM journal.event');
    return rows[0]!.count === appended;
  });

/** Two duties of every contract that was told are overdue: its publication and its filing. */
const DUTIES = 2;

describe('A duty that fell due', () => {
  it('alerts once, though the projector is killed between the command and its being marked', async () => {
    await pool.query(HOLD_AT_THE_GATE);
    const gate = new Client({ connectionString: environment['DATABASE_URL']! });
    await gate.connect();
    await gate.query(`SELECT pg_advisory_lock(${GATE})`);
    const first = start();
    const second = start();
    await tell(store, 1);

    const [sentBefore] = await until('a command is sent', async () => {
      const sent = await alerts();
      return sent.length > 0 ? sent : undefined;
    });
    expect(await posted()).toEqual({ pending: DUTIES });
    const leads = (projector: Program) =>
      projector.lines.some((line) => line.includes('"projector leading"'));
    const [leader, other] = leads(first) ? [first, second] : [second, first];
    await kill(leader);
    await gate.end();

    // The other takes over, and gives the command that it cannot know was given.
    await other.waitFor('leading', () => leads(other));
    await allSent(DUTIES);
    const sent = await alerts();
    expect(sent).toHaveLength(DUTIES);
    expect(sent[0]!.id).toBe(sentBefore!.id);
    expect(new Set(sent.map(({ stream }) => stream)).size).toBe(DUTIES);
  });

  it('alerts no more after a restart, a rebuild, or the loss of everything but the events', async () => {
    const first = start();
    await tell(store, 1);
    await allSent(DUTIES);
    await allShown();
    const { rows: before } = await pool.query('SELECT * FROM read.alert ORDER BY alert_id');
    expect(before).toHaveLength(DUTIES);

    await new Program('rebuild', 'apps/projector/src/main.js', environment, ['rebuild']).end();
    await first.stop();
    expect(first.child.exitCode).toBe(0);
    const second = start();
    await tell(store, 2);
    await allSent(DUTIES * 2);
    await second.stop();

    await pool.query('TRUNCATE journal.outbox');
    start();
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
