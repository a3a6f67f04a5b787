// @ts-nocheck
import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { everyFixture } from '../../libs/read-models/src/testing/fixtures.js';
import { migrate } from '#database';
import { STREAM_PREFIXES } from '#domain';
import { inMemoryEventStore } from '#event-store/testing';
import { Projector, readCheckpoint, rebuild } from '#projection';
import { domainCodec, READ_MODELS, type RecordedEvent } from '#read-models';
import { tell } from '../load/catch-up.story.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

const store = inMemoryEventStore();
const faults: unknown[] = [];
let database: TestDatabase;
let pool: Pool;
let stop: AbortController;
let projecting: Promise<void>;

beforeEach(async () => {
  database = await createTestDatabase();
  await migrate(database.url);
  pool = new Pool({ connectionString: database.url });
  stop = new AbortController();
  projecting = new Projector<RecordedEvent>({
    databaseUrl: database.url,
    models: READ_MODELS,
    codec: domainCodec,
    logKey: randomBytes(32),
    follow: (after, signal) => store.subscribeToAll({ after, prefixes: STREAM_PREFIXES, signal }),
    observer: {
      standing: () => undefined,
      committed: () => undefined,
      parked: (event) => faults.push(event),
      failed: (error) => faults.push(error),
    },
  }).run(stop.signal);
});
afterEach(async () => {
  stop.abort();
  await projecting;
  await pool.end();
  await database.drop();
});

/** Every row of every read model, by the model's name. */
const allRows = async (): Promise<Record<string, string[]>> =>
  Object.fromEntries(
    await Promise.all(
      READ_MODELS.map(async ({ schema, name }) => {
        const { rows } = await pool.query<{ row: string }>(
          `SELECT to_jsonb(shown)::text AS row FROM ${schema}.${name} shown ORDER BY 1`,
        );
        return [name, rows.map(({ row }) => row)] as const;
      }),
    ),
  );

/** Appends one event after the other, so that the projector meets them in batches of every size. */
async function tellEveryFixture(): Promise<void> {
  for (const { type, data, metadata, stream, revision } of everyFixture().events) {
    const event = { id: randomUUID(), type, data, metadata };
    await store.append(stream, revision === 0n ? 'no_stream' : revision - 1n, [event]);
  }
}

describe('a rebuild of the read models from the journal', () => {
  it('gives every row of every model as it was projected live', async () => {
    await Promise.all([tellEveryFixture(), tell(store, 1), tell(store, 2)]);
    let last = 0n;
    for await (const { position } of store.readAll()) last = position;
    await until('all of it is shown', async () => {
      expect(faults).toEqual([]);
      return ((await readCheckpoint(pool)).position ?? -1n) >= last;
    });

    const live = await allRows();
    expect(Object.entries(live).filter(([, rows]) => rows.length === 0)).toEqual([]);
    await pool.query('UPDATE journal.model SET built_at = $1', [new Date(0)]);
    await rebuild({ databaseUrl: database.url, models: READ_MODELS, codec: domainCodec });
    const { rows } = await pool.query('SELECT name FROM journal.model WHERE built_at = $1', [new Date(0)]);
    expect(rows).toEqual([]);
    expect(await allRows()).toEqual(live);
  });
});
