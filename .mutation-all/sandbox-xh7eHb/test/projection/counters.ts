// @ts-nocheck
import { randomBytes, randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';
import { migrate } from '#database';
import { inMemoryEventStore } from '#event-store/testing';
import type { EventStore, StoredEvent } from '#event-store';
import {
  Projector,
  type AppendProjection,
  type Codec,
  type KeyedProjection,
  type Parked,
  type ProjectorOptions,
  type Recorded,
} from '#projection';
import { createTestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

/** The engine knows no domain word: it is tested with events of its own. */
export interface Added extends Recorded {
  readonly type: 'Added';
  readonly data: { readonly amount: number; readonly note?: string };
}

export interface Counter {
  readonly id: string;
  readonly events: number;
  readonly sum: number;
  readonly note: string | null;
  readonly lastPosition: string;
}

export const counters: KeyedProjection<Added, Counter> = {
  kind: 'keyed',
  name: 'counters',
  version: 1,
  schema: 'read',
  key: 'id',
  columns: { id: 'text', events: 'integer', sum: 'number', note: 'text', lastPosition: 'position' },
  keysOf: ({ stream }) => [stream],
  fold(row, { data, position }, id) {
    if (data.amount < 0) throw new Error('amounts only grow');
    const { events, sum, note } = row ?? { events: 0, sum: 0, note: null };
    return {
      id,
      events: events + 1,
      sum: sum + data.amount,
      note: data.note ?? note,
      lastPosition: String(position),
    };
  },
};

interface Entry {
  readonly position: string;
  readonly stream: string;
  readonly details: { readonly amount: number };
  readonly recordedAt: Date;
}

export const entries: AppendProjection<Added, Entry> = {
  kind: 'append',
  name: 'entries',
  version: 1,
  schema: 'read',
  key: 'position',
  columns: { position: 'position', stream: 'text', details: 'jsonb', recordedAt: 'timestamptz' },
  indexes: { stream: '(stream, position)' },
  rowsOf: ({ position, stream, data, createdAt }) => [
    { position: String(position), stream, details: { amount: data.amount }, recordedAt: createdAt },
  ],
};

export const codec: Codec<Added> = {
  decode: (stored) => (stored.type === 'Added' ? (stored as StoredEvent & Added) : null),
  subjectOf: ({ stream }) => stream,
  schemaVersionOf: () => 1,
};

/** A database, a log and the projectors that follow it. */
export class Bench {
  readonly key = randomBytes(32);
  readonly parked: Parked<Added>[] = [];
  readonly failures: Error[] = [];
  readonly committed: { readonly position: bigint; readonly events: number }[] = [];
  private readonly running: { stop: AbortController; done: Promise<void> }[] = [];
  private readonly revisions = new Map<string, bigint>();

  private constructor(
    readonly url: string,
    readonly pool: Pool,
    private readonly drop: () => Promise<void>,
    readonly store: EventStore = inMemoryEventStore(),
  ) {}

  static async open(): Promise<Bench> {
    const database = await createTestDatabase();
    await migrate(database.url);
    const pool = new Pool({ connectionString: database.url, max: 4 });
    pool.on('error', () => undefined);
    return new Bench(database.url, pool, database.drop);
  }

  async close(): Promise<void> {
    for (const { stop, done } of this.running) {
      stop.abort();
      await done.catch(() => undefined);
    }
    await this.pool.end();
    await this.drop();
  }

  async add(stream: string, ...data: Added['data'][]): Promise<bigint> {
    const before = this.revisions.get(stream);
    const events = data.map((one) => ({ id: randomUUID(), type: 'Added', data: one, metadata: {} }));
    const { revision, position } = await this.store.append(stream, before ?? 'no_stream', events);
    this.revisions.set(stream, revision);
    return position;
  }

  project(options: Partial<ProjectorOptions<Added>> = {}): {
    readonly states: string[];
    readonly done: Promise<void>;
    stop(): Promise<void>;
  } {
    const stop = new AbortController();
    const states: string[] = [];
    const projector = new Projector<Added>({
      databaseUrl: this.url,
      models: [counters, entries],
      codec,
      logKey: this.key,
      follow: (after, signal) => this.store.subscribeToAll({ after, prefixes: ['counter-'], signal }),
      observer: {
        standing: (state) => states.push(state),
        committed: (batch) => this.committed.push(batch),
        parked: (one) => this.parked.push(one),
        failed: (error) => this.failures.push(error),
      },
      ...options,
    });
    const done = projector.run(stop.signal);
    done.catch(() => undefined);
    this.running.push({ stop, done });
    return {
      states,
      done,
      stop: async () => {
        stop.abort();
        await done;
      },
    };
  }

  async rows<Row extends object>(sql: string): Promise<Row[]> {
    return (await this.pool.query<Row>(sql)).rows;
  }

  counter = async (id: string): Promise<Record<string, unknown> | undefined> =>
    (await this.pool.query<Record<string, unknown>>('SELECT * FROM read.counters WHERE id = $1', [id]))
      .rows[0];

  reached = (position: bigint): Promise<true> =>
    until(`position ${position}`, async () => {
      const [row] = await this.rows<{ position: string | null }>('SELECT position FROM journal.checkpoint');
      return row?.position && BigInt(row.position) >= position ? (true as const) : undefined;
    });

  /** Cuts the connection on which the leader commits. */
  async cutLeader(): Promise<number> {
    const admin = new Client({ connectionString: this.url });
    await admin.connect();
    try {
      const { rowCount } = await admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
      return rowCount ?? 0;
    } finally {
      await admin.end();
    }
  }
}
