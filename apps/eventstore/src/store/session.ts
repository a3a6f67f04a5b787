import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { COLUMNS, SCHEMA, WRITER_LOCK } from './schema.js';

/** How long the lock of a store that just died may linger. */
const LOCK_PATIENCE_MS = 3000;
const LOCK_RETRY_MS = 100;
const CONNECT_TIMEOUT_MS = 5000;

/** PostgreSQL's answer will not change by asking again: credentials, no such database, no permission. */
const PERMANENT = new Set(['28000', '28P01', '3D000', '42501']);
export const isPermanent = (error: unknown): boolean =>
  PERMANENT.has((error as { code?: string }).code ?? '');

export class AnotherStoreRuns extends Error {
  override readonly name = 'AnotherStoreRuns';
  constructor() {
    super('another event store already writes to this database');
  }
}

async function lock(client: pg.Client): Promise<void> {
  const giveUp = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [
      WRITER_LOCK,
    ]);
    if (rows[0]?.taken) return;
    if (Date.now() > giveUp) throw new AnotherStoreRuns();
    await sleep(LOCK_RETRY_MS);
  }
}

/**
 * The one connection that writes. It holds the lock as long as it lives, so a commit of unknown outcome on an earlier
 * connection is decided before this one begins.
 * @throws AnotherStoreRuns
 */
export async function openSession(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'event store (writer)',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await lock(client);
    await client.query('SET synchronous_commit TO on; SET client_min_messages TO warning');
    await client.query(SCHEMA);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
}

/** Writes some events and takes them back. @throws while the disk is full, or whatever else keeps events out */
export async function rehearse(client: pg.Client): Promise<void> {
  await client.query(`
    BEGIN;
    INSERT INTO eventstore.events (${COLUMNS})
      SELECT -n, '', -n, gen_random_uuid(), '', false, now(), convert_to(repeat('x', 1000), 'UTF8'), ''
      FROM generate_series(1, 500) AS n;
    ROLLBACK`);
}
