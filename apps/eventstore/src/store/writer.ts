import { once as event } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '#runtime';
import type pg from 'pg';
import { Batch } from './batch.js';
import { insertRecords, newestPlaces, storedBehind } from './append-queries.js';
import { type Place, placeKey } from './commit-check.js';
import type { Heads } from './heads.js';
import { openSession, rehearse } from './session.js';
import { subjectOf } from './stream-metadata.js';
import type { Tail } from './tail.js';
import { TwoGenerations } from './two-generations.js';
import type { Outcome, Write } from './write.js';

/** Ids kept for appends that say `any`: at least this many. */
const REMEMBERED_IDS = 50_000;
const BATCH_EVENTS = 4096;
const BATCH_BYTES = 8 * 1024 * 1024;
/** Beyond this the calls that bring appends are not read further. */
const QUEUE_BYTES = 32 * 1024 * 1024;
/** A commit that takes longer than this makes the store unready … */
const STUCK_AFTER_MS = 5000;
/** … and one that takes longer than this is given up; the next session finds out what became of it. */
const COMMIT_TIMEOUT_MS = 30_000;
const SWEEP_MS = 500;
const RETRY_MS = 250;

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
  private inFlight: { readonly writes: readonly Write[]; readonly since: number } | null = null;
  private sweep: NodeJS.Timeout | undefined;
  private stopping = false;
  private roomyAgain: (() => void)[] = [];
  /** By `placeKey`. */
  private readonly ids = new TwoGenerations<Place>(REMEMBERED_IDS);
  commits = 0;

  constructor(
    private readonly url: string,
    private readonly heads: Heads,
    private readonly tail: Tail,
    private readonly log: Logger,
  ) {}

  get ready(): boolean {
    const stuck = this.inFlight !== null && Date.now() - this.inFlight.since > STUCK_AFTER_MS;
    return this.client !== null && !this.stopping && !stuck;
  }

  /** @throws when there is no session to be had */
  async open(): Promise<void> {
    const client = await openSession(this.url);
    try {
      await this.begin(client);
      this.sweep = setInterval(() => this.expire(), SWEEP_MS).unref();
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
    this.queue.push({ ...write, settle: once(write.settle) });
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
    clearInterval(this.sweep);
    this.refuse(this.takeQueue());
    await this.working;
    const client = this.client;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private async begin(client: pg.Client): Promise<void> {
    const newest = await newestPlaces(client, REMEMBERED_IDS);
    this.ids.clear();
    for (const [key, place] of newest) this.ids.set(key, place);
    this.heads.forget();
    this.tail.reset(newest.at(-1)?.[1].position ?? 0);
    client.once('end', () => this.lose(client, new Error('the connection was closed')));
    client.once('error', (error) => this.lose(client, error));
    this.client = client;
  }

  private async work(): Promise<void> {
    // What arrives in this turn of the event loop belongs to the same commit.
    await new Promise(setImmediate);
    while (this.queue.length > 0 && this.client) {
      const writes = this.takeBatch();
      await this.attempt(this.client, writes);
    }
    this.working = null;
  }

  private async attempt(client: pg.Client, writes: readonly Write[]): Promise<void> {
    this.inFlight = { writes, since: Date.now() };
    const watchdog = setTimeout(() => void abandon(client), COMMIT_TIMEOUT_MS);
    try {
      const batch = await this.commit(client, writes);
      // A session that was lost meanwhile is not believed: the next one has read what is there.
      if (this.client === client) this.complete(batch);
      else this.refuse(writes);
    } catch (error) {
      this.refuse(writes);
      this.lose(client, error as Error);
    } finally {
      clearTimeout(watchdog);
      this.inFlight = null;
    }
  }

  /** Nobody waits for an answer any more: whether the events are written, a repetition will tell. */
  private expire(): void {
    const now = Date.now();
    for (const write of [...(this.inFlight?.writes ?? []), ...this.queue]) {
      if (write.deadline < now) write.settle({ kind: 'timeout' });
    }
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
    const stored = await storedBehind(client, writes, heads);
    const committed = {
      head: (subject: string) => heads.get(subject),
      placeOf: (stream: string, id: string) => this.ids.get(placeKey(stream, id)),
      eventAt: (stream: string, revision: number) => stored.get(`${revision}@${stream}`),
    };
    const batch = new Batch(committed, this.tail.head + 1, Date.now());
    for (const write of writes) batch.add(write);
    if (batch.records.length > 0) {
      await insertRecords(client, batch.records);
      this.commits++;
    }
    return batch;
  }

  private complete(batch: Batch): void {
    this.heads.merge(batch.heads);
    for (const [key, place] of batch.places) this.ids.set(key, place);
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
      await rehearse(client);
      await this.begin(client);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
  }
}

/** The first outcome counts: exactly one answer to a write. */
function once(settle: Write['settle']): Write['settle'] {
  let settled = false;
  return (outcome) => {
    if (settled) return;
    settled = true;
    settle(outcome);
  };
}

/** Ends a connection that may not answer any more. */
async function abandon(client: pg.Client): Promise<void> {
  const socket = (
    client as unknown as {
      connection: { stream: NodeJS.WritableStream & { destroy(): void; destroyed: boolean } };
    }
  ).connection.stream;
  if (socket.destroyed) return;
  const closed = event(socket, 'close');
  socket.destroy();
  await closed;
}
