// @ts-nocheck
import { createServer } from 'node:net';
import {
  CancelledError,
  DeadlineExceededError,
  EventStoreDBClient,
  NO_STREAM,
  UnavailableError,
} from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { EventStoreProcess } from '../support/event-store-process.js';
import { OwnPostgres } from '../support/own-postgres.js';
import { until } from '../support/until.js';
import { collect, event, events, failure, Follower, newStream, revisions } from './conformance.js';

const probe = async (store: EventStoreProcess, path: string): Promise<number> =>
  (await fetch(`http://127.0.0.1:${store.port}${path}`)).status;

/** PostgreSQL's own error when there is no room for a table to grow. */
const DISK_FULL = `
  CREATE FUNCTION no_disk() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
  CREATE TRIGGER no_disk BEFORE INSERT ON eventstore.events EXECUTE FUNCTION no_disk()`;

async function execute<Row extends object>(databaseUrl: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The process that serves the store's writing connection. */
async function writerBackend(databaseUrl: string): Promise<number> {
  const [backend] = await execute<{ pid: number }>(
    databaseUrl,
    `SELECT pid FROM pg_stat_activity WHERE application_name = 'event store (writer)'`,
  );
  return backend!.pid;
}

describe('the process', () => {
  let database: TestDatabase;
  let store: EventStoreProcess;
  beforeAll(async () => {
    database = await createTestDatabase();
    store = await EventStoreProcess.start(database.url);
  });
  afterAll(async () => {
    await store.stop();
    await database.drop();
  });

  it('tells over HTTP/1.1 on the same port how it is', async () => {
    expect(await probe(store, '/health/live')).toBe(204);
    expect(await probe(store, '/livez')).toBe(200);
    expect(await probe(store, '/readyz')).toBe(200);
    expect(await probe(store, '/nothing')).toBe(404);
    const metrics = await (await fetch(`http://127.0.0.1:${store.port}/metrics`)).text();
    expect(metrics).toContain('eventstore_ready 1');
  });

  it('is found by gossip', async () => {
    const url = `esdb+discover://127.0.0.1:${store.port}?tls=false`;
    const client = EventStoreDBClient.connectionString(url);
    expect(await client.appendToStream(newStream(), [event()])).toMatchObject({ nextExpectedRevision: 0n });
    await client.dispose();
  });

  it('refuses a second store on its database, in one line', async () => {
    const second = EventStoreProcess.spawn({ DATABASE_URL: database.url, INSECURE: '1', PORT: '0' });
    expect(await second.ended()).toBe(1);
    expect(second.stderr).toBe('event store: another event store already writes to this database\n');
  });

  it('refuses a port that is taken, in one line', async () => {
    const own = await createTestDatabase();
    const env = { DATABASE_URL: own.url, INSECURE: '1', PORT: String(store.port) };
    const second = EventStoreProcess.spawn(env);
    expect(await second.ended()).toBe(1);
    expect(second.stderr).toBe(`event store: port ${store.port} is in use; choose another with PORT\n`);
    await own.drop();
  });

  it('names every setting that is missing', async () => {
    const bare = EventStoreProcess.spawn({});
    expect(await bare.ended()).toBe(1);
    for (const setting of ['DATABASE_URL', 'TLS_CERT', 'TLS_KEY', 'USERS'])
      expect(bare.stderr).toContain(setting);
  });
});

describe('ending it', () => {
  it('cancels open calls, exits cleanly, and goes on where it was on the same port', async () => {
    const database = await createTestDatabase();
    const store = await EventStoreProcess.start(database.url);
    const client = EventStoreDBClient.connectionString(store.url);
    const stream = newStream();
    await client.appendToStream(stream, events(3));
    const follower = new Follower(client.subscribeToStream(stream));
    await follower.caughtUp();
    const before = Date.now();
    expect(await store.stop()).toBe(0);
    expect(Date.now() - before).toBeLessThan(5000);
    expect(await follower.failed()).toBeInstanceOf(CancelledError);

    const again = await EventStoreProcess.start(database.url, { PORT: String(store.port) });
    const result = await until('the client is back', () =>
      client.appendToStream(stream, [event()], { expectedRevision: 2n }).catch(() => undefined),
    );
    expect(result.nextExpectedRevision).toBe(3n);
    await client.dispose();
    await again.stop();
    await database.drop();
  });
});

describe('without PostgreSQL', () => {
  let postgres: OwnPostgres;
  beforeAll(async () => {
    postgres = await OwnPostgres.start();
  });
  afterAll(() => postgres.stop());

  it('refuses appends for a while, says it is not ready, and recovers by itself', async () => {
    const store = await EventStoreProcess.start(postgres.url);
    const client = EventStoreDBClient.connectionString(store.url);
    const stream = newStream();
    const known = event();
    await client.appendToStream(stream, [known], { expectedRevision: NO_STREAM });
    const follower = new Follower(client.subscribeToStream(stream));
    await follower.caughtUp();

    await postgres.kill();
    await until('it is not ready', async () => (await probe(store, '/readyz')) === 503);
    expect(await probe(store, '/livez')).toBe(200);
    const lost = event();
    const append = () => client.appendToStream(stream, [lost], { expectedRevision: 0n });
    expect(await failure(append())).toBeInstanceOf(UnavailableError);
    expect(await failure(collect(client.readStream(stream)))).toBeInstanceOf(UnavailableError);

    await postgres.revive();
    await until('it is ready again', async () => (await probe(store, '/readyz')) === 200);
    const result = await until('the append', () => append().catch(() => undefined));
    expect(result.nextExpectedRevision).toBe(1n);
    const first = client.appendToStream(stream, [known], { expectedRevision: NO_STREAM });
    expect(await first).toMatchObject({ nextExpectedRevision: 0n });
    expect(revisions(await collect(client.readStream(stream)))).toEqual([0, 1]);
    await follower.has(2);
    await client.dispose();
    expect(await store.stop()).toBe(0);
  });

  it('refuses appends while no disk is left, and says it is not ready', async () => {
    const store = await EventStoreProcess.start(postgres.url);
    const client = EventStoreDBClient.connectionString(store.url);
    const stream = newStream();
    const known = event();
    await client.appendToStream(stream, [known], { expectedRevision: NO_STREAM });
    await execute(postgres.url, DISK_FULL);
    const refused = event();
    const append = () => client.appendToStream(stream, [refused], { expectedRevision: 0n });
    expect(await failure(append())).toBeInstanceOf(UnavailableError);
    await until('it has tried again', () => store.stdout.some((line) => line.includes('still cannot write')));
    expect(await probe(store, '/readyz')).toBe(503);
    expect(await failure(append())).toBeInstanceOf(UnavailableError);
    expect(revisions(await collect(client.readStream(stream)))).toEqual([0]);

    await execute(postgres.url, 'DROP FUNCTION no_disk CASCADE');
    await until('it is ready again', async () => (await probe(store, '/readyz')) === 200);
    expect(await append()).toMatchObject({ nextExpectedRevision: 1n });
    await client.dispose();
    await store.stop();
  });

  it('answers appends at their deadline while it hangs', async () => {
    const store = await EventStoreProcess.start(postgres.url);
    const client = EventStoreDBClient.connectionString(store.url);
    const stream = newStream();
    await client.appendToStream(stream, [event()], { expectedRevision: NO_STREAM });
    const backend = await writerBackend(postgres.url);
    process.kill(backend, 'SIGSTOP');
    const late = event();
    const append = (deadline?: number) =>
      client.appendToStream(stream, [late], { expectedRevision: 0n, ...(deadline && { deadline }) });
    try {
      expect(await failure(append(1000))).toBeInstanceOf(DeadlineExceededError);
      await until('it is not ready', async () => (await probe(store, '/readyz')) === 503);
    } finally {
      process.kill(backend, 'SIGCONT');
    }
    await until('it is ready again', async () => (await probe(store, '/readyz')) === 200);
    expect(await append()).toMatchObject({ nextExpectedRevision: 1n });
    expect(await collect(client.readStream(stream))).toHaveLength(2);
    await client.dispose();
    await store.stop();
  });

  it('waits for it at its start', async () => {
    const port = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port: free } = server.address() as { port: number };
        server.close(() => resolve(free));
      });
    });
    const url = new URL(postgres.url);
    url.port = String(port);
    const store = EventStoreProcess.spawn({ DATABASE_URL: url.href, INSECURE: '1', PORT: '0' });
    void store.ready().catch(() => undefined);
    await until('it waits', () => store.stdout.some((line) => line.includes('waiting for the database')));
    expect(await store.stop()).toBe(0);
  });
});
