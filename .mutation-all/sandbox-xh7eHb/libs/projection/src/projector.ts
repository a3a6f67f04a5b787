// @ts-nocheck
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoredEvent, SubscriptionItem } from '#event-store';
import { BatchPreparer, commitBatch, type Batch } from './commit-batch.js';
import { Inbox } from './inbox.js';
import { LeafMaker } from './journal.js';
import { Leadership } from './leadership.js';
import { claimLog, LogKeyFault, type LogKey } from './log-key.js';
import type { React } from './outbox.js';
import type { Parked } from './parking.js';
import type { AnyProjection, Codec, Recorded } from './projection.js';
import { rebuildMissing, RebuildStopped } from './rebuild.js';

/** What an operator wants to know. */
export interface ProjectorObserver<E> {
  /** Waits behind another projector, or leads. */
  standing(state: 'waiting' | 'building' | 'leading', epoch?: bigint): void;
  committed(batch: { readonly position: bigint; readonly events: number; readonly ms: number }): void;
  parked(event: Parked<E>): void;
  /** Will be tried again. */
  failed(error: Error): void;
}

export interface ProjectorOptions<E extends Recorded> {
  readonly databaseUrl: string;
  readonly models: readonly AnyProjection<E>[];
  readonly codec: Codec<E>;
  readonly logKey: LogKey;
  /** Follows the log after a position, whatever happens to the connection, until the signal. */
  readonly follow: (after: bigint | null, signal: AbortSignal) => AsyncIterable<SubscriptionItem>;
  readonly observer: ProjectorObserver<E>;
  /** What an event has to be answered with: posted to the outbox with its batch. Default: nothing. */
  readonly react?: React<E>;
  /** Runs as long as this projector leads, until the signal. It copes with what fails by itself. */
  readonly whileLeading?: (stop: AbortSignal) => Promise<void>;
}

const INBOX = { batch: 2000, events: 4000, bytes: 16 * 1024 * 1024 };
/** Behind a batch of so many events there are more: a row that many of them change is then written once. */
const BACKLOG = 100;
const BACKLOG_WAIT_MS = 200;
const RETRY_MS = { first: 200, last: 5000 };

/** Follows the log into the journal and the read models; of several, one leads and the others wait. */
export class Projector<E extends Recorded> {
  private readonly preparer: BatchPreparer<E>;
  private batches = 0;

  constructor(private readonly options: ProjectorOptions<E>) {
    this.preparer = new BatchPreparer(
      options.models,
      options.codec,
      new LeafMaker(options.codec, options.logKey),
      options.react ?? (() => []),
    );
  }

  /** Until the signal. @throws LogKeyFault, RebuildStopped: what a retry does not mend */
  async run(signal: AbortSignal): Promise<void> {
    for (let pause = RETRY_MS.first; !signal.aborted; pause = Math.min(pause * 2, RETRY_MS.last)) {
      const before = this.batches;
      try {
        await this.lead(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof LogKeyFault || error instanceof RebuildStopped) throw error;
        this.options.observer.failed(error as Error);
        if (this.batches > before) pause = RETRY_MS.first;
        const jittered = pause * (0.5 + Math.random());
        await sleep(jittered, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  private async lead(signal: AbortSignal): Promise<void> {
    const { observer, databaseUrl, models, codec, logKey, follow, whileLeading } = this.options;
    observer.standing('waiting');
    const leader = await Leadership.acquire(databaseUrl, signal);
    const done = new AbortController();
    let beside: Promise<void> | undefined;
    try {
      await claimLog(leader.client, logKey);
      observer.standing('building', leader.epoch);
      await rebuildMissing({ databaseUrl, models, codec });
      observer.standing('leading', leader.epoch);
      const stop = AbortSignal.any([signal, leader.lost, done.signal]);
      beside = whileLeading?.(stop);
      await this.drain(leader, follow(leader.position, stop), stop);
    } finally {
      done.abort();
      await leader.release();
      await beside;
    }
  }

  /** The next batch is prepared while PostgreSQL works on the one before it. */
  private async drain(
    leader: Leadership,
    items: AsyncIterable<SubscriptionItem>,
    stop: AbortSignal,
  ): Promise<void> {
    const inbox = new Inbox(INBOX);
    void inbox.fill(items);
    const onStop = (): void => inbox.end();
    stop.addEventListener('abort', onStop, { once: true });
    let committing: Promise<void> = Promise.resolve();
    let reached = leader.position ?? -1n;
    let nextIndex = leader.nextIndex;
    let backlog = false;
    try {
      for (;;) {
        await inbox.something();
        // A lone event goes at once; under load a batch fills while the one before it is written.
        const patience = backlog ? sleep(BACKLOG_WAIT_MS, undefined, { ref: false }) : committing;
        await Promise.race([patience, inbox.batch()]);
        if (!backlog) await inbox.settled();
        const taken = inbox.take();
        if (!taken) break;
        backlog = taken.events.length >= BACKLOG;
        // What a new subscription delivers again changes nothing.
        const events = later(taken.events, reached);
        if (taken.position <= reached) continue;
        reached = taken.position;
        const batch = this.preparer.prepare(events, reached, nextIndex);
        nextIndex += BigInt(batch.size);
        await committing;
        committing = this.commit(leader, batch);
        committing.catch(() => inbox.end());
      }
    } finally {
      stop.removeEventListener('abort', onStop);
      inbox.end();
      await committing;
    }
    if (leader.lost.aborted) throw new Error('the connection to the database was lost');
  }

  private async commit(leader: Leadership, batch: Batch<E>): Promise<void> {
    const started = performance.now();
    const parked = await commitBatch(leader, batch);
    this.batches += 1;
    const { observer } = this.options;
    for (const one of parked) observer.parked(one);
    observer.committed({
      position: batch.position,
      events: batch.size,
      ms: performance.now() - started,
    });
  }
}

/** Events behind a position, each once. */
function later(events: readonly StoredEvent[], than: bigint): StoredEvent[] {
  let reached = than;
  return events.filter(({ position }) => {
    const isLater = position > reached;
    if (isLater) reached = position;
    return isLater;
  });
}
