// @ts-nocheck
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { migrate } from '#database';
import { connectEventStore, type EventStore } from '#event-store';
import { READ_MODELS } from '#read-models';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { EventStoreProcess } from '../support/event-store-process.js';
import { Program } from '../support/processes.js';
import { until } from '../support/until.js';
import { tell } from '../load/catch-up.story.js';

const said = (projector: Program, message: string): Promise<void> =>
  projector.waitFor(message, () => projector.lines.some((line) => line.includes(`"${message}"`)));

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
  dataDir = await mkdtemp(join(tmpdir(), 'projector-'));
  environment = {
    DATABASE_URL: readModels.url,
    EVENTSTORE_URL: server.url,
    DATA_DIR: dataDir,
    PROJECTOR_PORT: '0',
    // The log is what is told here, and nothing else.
    REACTORS: 'off',
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
const journaled = async (): Promise<number> =>
  Number((await pool.query<{ count: string }>('SELECT count(*) FROM journal.event')).rows[0]!.count);

/** Every row of every read model. */
const allRows = (): Promise<unknown[]> =>
  Promise.all(
    READ_MODELS.map(async ({ schema, name }) => {
      const { rows } = await pool.query<{ row: string }>(
        `SELECT to_jsonb(shown)::text AS row FROM ${schema}.${name} shown ORDER BY 1`,
      );
      return [name, rows];
    }),
  );

describe('a projector killed in the middle of its work', () => {
  it('is followed by the one that waited; nothing is lost, doubled or torn, and a rebuild shows the same', async () => {
    const first = start();
    await said(first, 'projector leading');
    const second = start();
    await said(second, 'projector waiting');

    const writing = Promise.all([1, 2, 3, 4].map((at) => tell(store, at)));
    await until('some of it is shown', async () => (await journaled()) > 200 || undefined);
    const killed = once(first.child, 'exit');
    first.child.kill('SIGKILL');
    await killed;
    await said(second, 'projector leading');
    await writing;

    let appended = 0;
    for await (const _ of store.readAll()) appended += 1;
    await until('all of it is shown', async () => (await journaled()) === appended || undefined);
    const { rows } = await pool.query(
      `SELECT (SELECT count(*) FROM read.project_timeline)::int AS told,
        (SELECT sum(services + confirmed_services) FROM read.project_overview)::int AS counted,
        (SELECT count(*) FROM read.delivery_ledger WHERE status = 'confirmed')::int AS confirmed,
        (SELECT max(index) + 1 FROM journal.event)::int AS leaves,
        (SELECT next_index FROM journal.checkpoint)::int AS next`,
    );
    expect(rows).toEqual([
      { told: appended, counted: 2000, confirmed: 1000, leaves: appended, next: appended },
    ]);

    const live = await allRows();
    const rebuild = new Program('rebuild', 'apps/projector/src/main.js', environment, ['rebuild']);
    await rebuild.end();
    expect(await allRows()).toEqual(live);

    await second.stop();
    expect(second.child.exitCode).toBe(0);
  });
});
