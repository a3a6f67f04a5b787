import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '#runtime';
import type pg from 'pg';
import { Batch } from './batch.js';
import { boolArray, byteaArray, int8Array, textArray, timestamptzArray, uuidArray } from './binary-arrays.js';
import type { Place } from './commit-check.js';
import type { Heads } from './heads.js';
import type { EventRecord } from './record.js';
import { COLUMNS, POSTGRES_EPOCH } from './schema.js';
import { checkRoom, openSession } from './session.js';
import { isMetastream, subjectOf } from './stream-metadata.js';
import type { Tail } from './tail.js';
import { TwoGenerations } from './two-generations.js';
import type { Outcome, Write } from './write.js';

/** Ids kept for appends that say `any`: at least this many. */
const REMEMBERED_IDS = 50_000;
const BATCH_EVENTS = 4096;
const BATCH_BYTES = 8 * 1024 * 1024;
/** Beyond this the calls that bring appends are not read further. */
const QUEUE_BYTES = 32 * 1024 * 1024;
/** A commit that takes longer than this is given up; the next session finds out what became of it. */
const COMMIT_TIMEOUT_MS = 30_000;
const RETRY_MS = 250;

const INSERT = `
INSERT INTO eventstore.events (${COLUMNS})
SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::uuid[], $5::text[], $6::boolean[],
  $7::timestamptz[], $8::bytea[], $9::bytea[])`;

const STORED = `
SELECT e.stream, e.revision, e.id, e.position
FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS r (stream, first, last)
JOIN eventstore.events e ON e.stream = r.stream AND e.revision BETWEEN r.first AND r.last`;

const NEWEST = `
SELECT id, stream, revision, position FROM eventstore.events ORDER BY position DESC LIMIT ${REMEMBERED_IDS}`;

interface StoredRow {
  id: string;
  stream: string;
  revision: string;
  position: string;
}
const placeOf = (row: StoredRow): Place => ({
  stream: row.stream,
  revision: Number(row.revision),
  position: Number(row.position),
});

const insertValues = (records: readonly EventRecord[]): Buffer[] => [
  int8Array(records.map((record) => record.position)),
  textArray(records.map((record) => record.stream)),
  int8Array(records.map((record) => record.revision)),
  uuidArray(records.map((record) => record.id)),
  textArray(records.map((record) => record.type)),
  boolArray(records.map((record) => record.isJson)),
  timestamptzArray(records.map((record) => (record.created - POSTGRES_EPOCH) * 1000)),
  byteaArray(records.map((record) => record.data)),
  byteaArray(records.map((record) => record.metadata)),
];

/** Where a write without `any` says it stands; the events behind the head have to be compared one by one. */
function claimed(write: Write): number | null {
  if (write.kind !== 'append' || write.events.length === 0) return null;
  if (write.expected === 'no_stream') return -1;
  return typeof write.expected === 'number' ? write.expected : null;
}

/**
 * The only one that writes. All writes that arrive while a commit is in flight become one statement, checked against
 * the heads in memory; they are merged, published and answered after its commit. Any fault ends the session: the next
 * one begins from what the database holds.
 */
export class Writer {
  private client: pg.Client | null = null;
  private queue: Write[] = [];
  private queuedBytes = 0;
  private working: Promise<void> | null = null;
  private stopping = false;
  private roomyAgain: (() => void)[] = [];
  private readonly ids = new TwoGenerations<Place>(REMEMBERED_IDS);
  commits = 0;

  constructor(
    private readonly url: string,
    private readonly heads: Heads,
    private readonly tail: Tail,
    private readonly log: Logger,
  ) {}

  get ready(): boolean {
    return this.client !== null && !this.stopping;
  }

  /** @throws when there is no session to be had */
  async open(): Promise<void> {
    const client = await openSession(this.url);
    try {
      await this.begin(client);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }

  submit(write: Write): void {
    if (!this.ready) {
      write.settle({ kind: 'unavailable' });
      return;
    }
    this.queue.push(write);
    this.queuedBytes += write.bytes;
    this.working ??= this.work();
  }

  /** Resolves when there is room for more writes; null when there is some now. */
  full(): Promise<void> | null {
    if (this.queuedBytes < QUEUE_BYTES) return null;
    return new Promise((resolve) => this.roomyAgain.push(resolve));
  }

  /** Finishes the commit in flight; what waits behind it is refused. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.refuse(this.takeQueue());
    await this.working;
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async begin(client: pg.Client): Promise<void> {
    const { rows } = await client.query<StoredRow>(NEWEST);
    this.ids.clear();
    for (const row of rows.toReversed()) this.ids.set(row.id, placeOf(row));
    this.heads.forget();
    this.tail.reset(Number(rows[0]?.position ?? 0));
    client.once('end', () => this.lose(client, new Error('the connection was closed')));
    client.once('error', (error) => this.lose(client, error));
    this.client = client;
  }

  private async work(): Promise<void> {
    // What arrives in this turn of the event loop belongs to the same commit.
    await new Promise(setImmediate);
    while (this.queue.length > 0 && this.client) {
      const writes = this.takeBatch();
      const client = this.client;
      try {
        this.complete(await this.commit(client, writes));
      } catch (error) {
        this.refuse(writes);
        this.lose(client, error as Error);
      }
    }
    this.working = null;
  }

  private takeBatch(): Write[] {
    let events = 0;
    let bytes = 0;
    let count = 0;
    for (const write of this.queue) {
      if (count > 0 && (events + write.events.length > BATCH_EVENTS || bytes + write.bytes > BATCH_BYTES))
        break;
      events += write.events.length;
      bytes += write.bytes;
      count++;
    }
    this.release(bytes);
    return this.queue.splice(0, count);
  }

  private takeQueue(): Write[] {
    this.release(this.queuedBytes);
    return this.queue.splice(0);
  }

  private release(bytes: number): void {
    this.queuedBytes -= bytes;
    if (this.queuedBytes >= QUEUE_BYTES) return;
    for (const resume of this.roomyAgain.splice(0)) resume();
  }

  private async commit(client: pg.Client, writes: readonly Write[]): Promise<Batch> {
    const heads = await this.heads.load(
      client,
      writes.map((write) => subjectOf(write.stream)),
    );
    const stored = await this.storedBehind(client, writes, (subject) => heads.get(subject));
    const committed = {
      head: (subject: string) => heads.get(subject),
      placeOf: (id: string) => this.ids.get(id),
      eventAt: (stream: string, revision: number) => stored.get(`${revision}@${stream}`),
    };
    const batch = new Batch(committed, this.tail.head + 1, Date.now());
    for (const write of writes) batch.add(write);
    if (batch.records.length > 0) await this.insert(client, batch.records);
    return batch;
  }

  private async insert(client: pg.Client, records: readonly EventRecord[]): Promise<void> {
    const watchdog = setTimeout(() => void abandon(client), COMMIT_TIMEOUT_MS);
    try {
      await client.query({ name: 'append', text: INSERT, values: insertValues(records) });
      this.commits++;
    } finally {
      clearTimeout(watchdog);
    }
  }

  /** The events that writes behind their stream's head may be repeating. */
  private async storedBehind(
    client: pg.Client,
    writes: readonly Write[],
    headOf: (subject: string) => { last: number; metaLast: number } | undefined,
  ): Promise<Map<string, { id: string; position: number }>> {
    const ranges: { stream: string; first: number; last: number }[] = [];
    for (const write of writes) {
      const claim = claimed(write);
      const head = headOf(subjectOf(write.stream));
      const last = (isMetastream(write.stream) ? head?.metaLast : head?.last) ?? -1;
      if (claim === null || claim >= last) continue;
      ranges.push({ stream: write.stream, first: claim + 1, last: claim + write.events.length });
    }
    const found = new Map<string, { id: string; position: number }>();
    if (ranges.length === 0) return found;
    const values = [
      textArray(ranges.map((range) => range.stream)),
      int8Array(ranges.map((range) => range.first)),
      int8Array(ranges.map((range) => range.last)),
    ];
    const { rows } = await client.query<StoredRow>({ name: 'stored', text: STORED, values });
    for (const row of rows) {
      found.set(`${Number(row.revision)}@${row.stream}`, { id: row.id, position: Number(row.position) });
    }
    return found;
  }

  private complete(batch: Batch): void {
    this.heads.merge(batch.heads);
    for (const [id, place] of batch.places) this.ids.set(id, place);
    this.tail.publish(batch.records);
    for (const { write, outcome } of batch.outcomes) write.settle(outcome);
  }

  private refuse(writes: readonly Write[]): void {
    const outcome: Outcome = { kind: 'unavailable' };
    for (const write of writes) write.settle(outcome);
  }

  private lose(client: pg.Client, error: Error): void {
    if (this.client !== client) return;
    this.client = null;
    this.heads.forget();
    this.refuse(this.takeQueue());
    if (this.stopping) return;
    this.log.error('cannot write, trying again until it works', { reason: error.message });
    void this.recover(client);
  }

  private async recover(lost: pg.Client): Promise<void> {
    await abandon(lost);
    let reason = '';
    while (!this.stopping) {
      try {
        await this.reopen();
        this.log.info('writing again', { position: this.tail.head });
        return;
      } catch (error) {
        const now = (error as Error).message;
        if (now !== reason) this.log.warn('still cannot write', { reason: now });
        reason = now;
      }
      await sleep(RETRY_MS);
    }
  }

  private async reopen(): Promise<void> {
    const client = await openSession(this.url);
    try {
      await checkRoom(client);
      await this.begin(client);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }
}

/** Ends a connection that may not answer any more. */
async function abandon(client: pg.Client): Promise<void> {
  const socket = (
    client as unknown as {
      connection: { stream: NodeJS.WritableStream & { destroy(): void; destroyed: boolean } };
    }
  ).connection.stream;
  if (socket.destroyed) return;
  const closed = once(socket, 'close');
  socket.destroy();
  await closed;
}
