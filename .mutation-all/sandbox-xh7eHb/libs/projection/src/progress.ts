// @ts-nocheck
import { setTimeout as sleep } from 'node:timers/promises';
import { type Pool, type PoolClient } from 'pg';
import { ADVANCED_CHANNEL } from './commit-batch.js';

export interface Checkpoint {
  /** null before the first event. */
  readonly position: bigint | null;
  /** Events journaled. */
  readonly events: bigint;
  readonly updatedAt: Date;
}

export async function readCheckpoint(database: Pick<Pool, 'query'>): Promise<Checkpoint> {
  const { rows } = await database.query<{ position: string | null; next_index: string; updated_at: Date }>(
    `SELECT position, next_index, updated_at FROM journal.checkpoint WHERE name = 'live'`,
  );
  const row = rows[0]!;
  return {
    position: row.position === null ? null : BigInt(row.position),
    events: BigInt(row.next_index),
    updatedAt: row.updated_at,
  };
}

export interface Reached {
  readonly reached: boolean;
  readonly checkpoint: bigint | null;
}

/** A notification can be lost with its connection; the checkpoint is looked at this often as well. */
const LOOK_MS = 250;

/** Waits until the read models show a position; one listening connection serves all waiters of a process. */
export class ProjectionProgress {
  private listener: PoolClient | null = null;
  /** The last position this connection heard of; forgotten with the connection. */
  private announced: bigint | null = null;
  private readonly wakers = new Set<() => void>();
  private closed = false;

  constructor(private readonly pool: Pool) {}

  /**
   * A position the read models show at least: the last one announced. What is read after it was asked for is
   * of that position or a later one.
   */
  async position(): Promise<bigint> {
    await this.listen();
    return this.announced ?? (await readCheckpoint(this.pool)).position ?? 0n;
  }

  async waitFor(position: bigint, timeoutMs: number): Promise<Reached> {
    const deadline = performance.now() + timeoutMs;
    for (let heard = false; ;) {
      await this.listen();
      const woken = this.nextAdvance();
      try {
        // What was announced is committed: asking the database again would cost a round trip.
        const known = heard || (this.announced !== null && this.announced >= position);
        const checkpoint = known ? this.announced : (await readCheckpoint(this.pool)).position;
        if (checkpoint !== null && checkpoint >= position) return { reached: true, checkpoint };
        const left = deadline - performance.now();
        if (left <= 0) return { reached: false, checkpoint };
        heard = await woken.before(Math.min(left, LOOK_MS));
      } finally {
        woken.forget();
      }
    }
  }

  close(): void {
    this.closed = true;
    this.listener?.release(true);
    this.listener = null;
  }

  /** `before` answers whether an advance was announced in time. */
  private nextAdvance(): { before(ms: number): Promise<boolean>; forget(): void } {
    const late = new AbortController();
    let wake = (): void => undefined;
    const woken = new Promise<boolean>((resolve) => {
      wake = () => resolve(true);
    });
    this.wakers.add(wake);
    return {
      before: (ms) => Promise.race([woken, sleep(ms, false, { signal: late.signal }).catch(() => false)]),
      forget: () => {
        late.abort();
        this.wakers.delete(wake);
      },
    };
  }

  private async listen(): Promise<void> {
    if (this.listener || this.closed) return;
    const listener = await this.pool.connect();
    if (this.listener || this.closed) {
      listener.release();
      return;
    }
    this.listener = listener;
    listener.on('notification', ({ payload }) => {
      this.announced = BigInt(payload ?? 0);
      for (const wake of this.wakers) wake();
    });
    listener.once('error', () => {
      if (this.listener !== listener) return;
      this.listener = null;
      this.announced = null;
      listener.release(true);
    });
    await listener.query(`LISTEN ${ADVANCED_CHANNEL}`);
  }
}
