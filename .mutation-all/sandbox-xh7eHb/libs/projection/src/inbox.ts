// @ts-nocheck
import { setImmediate } from 'node:timers/promises';
import type { StoredEvent, SubscriptionItem } from '#event-store';

/** What was read and not yet taken; the reader waits where it is full. */
export class Inbox {
  private events: StoredEvent[] = [];
  private bytes = 0;
  private checkpoint: bigint | null = null;
  private ended: { error?: Error } | null = null;
  private changed = signal();

  constructor(
    private readonly limits: {
      /** As many as are taken at most. */
      readonly batch: number;
      readonly events: number;
      readonly bytes: number;
    },
  ) {}

  async fill(items: AsyncIterable<SubscriptionItem>): Promise<void> {
    try {
      for await (const item of items) {
        this.put(item);
        while (this.full) await this.changed.promise;
        if (this.ended) return;
      }
      this.end();
    } catch (error) {
      this.end(error as Error);
    }
  }

  end(error?: Error): void {
    this.ended ??= error ? { error } : {};
    this.notify();
  }

  /** Resolves when there is something to take, or the reading is over. */
  async something(): Promise<void> {
    while (this.events.length === 0 && this.checkpoint === null && !this.ended) await this.changed.promise;
  }

  /** Resolves when a whole batch lies ready, or the reading is over. */
  async batch(): Promise<void> {
    while (this.events.length < this.limits.batch && !this.full && !this.ended) await this.changed.promise;
  }

  /** Resolves when nothing more arrives in the same breath: events appended together are shown together. */
  async settled(): Promise<void> {
    for (let before = -1; before < this.events.length && !this.ended;) {
      before = this.events.length;
      await setImmediate();
    }
  }

  /** What lies ready, and where the log is after it; null when the reading is over. */
  take(): { events: StoredEvent[]; position: bigint } | null {
    if (this.ended) {
      if (this.ended.error) throw this.ended.error;
      return null;
    }
    const events = this.events.splice(0, this.limits.batch);
    for (const { dataBytes, metadataBytes } of events) this.bytes -= dataBytes.length + metadataBytes.length;
    // Progress past filtered events counts only once everything read before it was taken.
    const past = this.events.length === 0 ? this.checkpoint : null;
    if (past !== null) this.checkpoint = null;
    this.notify();
    const last = events.at(-1)?.position ?? 0n;
    return { events, position: past !== null && past > last ? past : last };
  }

  private get full(): boolean {
    return !this.ended && (this.events.length >= this.limits.events || this.bytes >= this.limits.bytes);
  }

  private put(item: SubscriptionItem): void {
    if (item.kind === 'caughtUp') return;
    if (item.kind === 'checkpoint') this.checkpoint = item.position;
    else {
      this.events.push(item.event);
      this.bytes += item.event.dataBytes.length + item.event.metadataBytes.length;
      const { length } = this.events;
      // To wake whoever waits costs as much as an event: only where one of them would go on.
      if (length !== 1 && length !== this.limits.batch && !this.full) return;
    }
    this.notify();
  }

  private notify(): void {
    const { resolve } = this.changed;
    this.changed = signal();
    resolve();
  }
}

function signal(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
