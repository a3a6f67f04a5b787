import { type EventRecord, recordBytes } from './record.js';
import { subjectOf } from './stream-metadata.js';

const MAXIMUM_EVENTS = 8192;
const MAXIMUM_BYTES = 16 * 1024 * 1024;

type Wake = (firstPosition: number) => void;

/**
 * The newest committed events, for subscribers that keep up. Bounded: who is slower than the tail is long goes back to
 * reading from the database, so a subscriber that reads nothing costs nothing.
 */
export class Tail {
  private records: EventRecord[] = [];
  /** Index of the oldest record still in it. */
  private start = 0;
  private bytes = 0;
  private readonly waiting = new Map<string | null, Set<Wake>>();
  /** Position of the last committed event. */
  head = 0;

  /** The events after `position`, at most `count`; null when the tail no longer reaches back that far. */
  after(position: number, count: number): readonly EventRecord[] | null {
    const first = this.head - (this.records.length - this.start) + 1;
    if (position + 1 < first) return null;
    const from = this.start + (position + 1 - first);
    return this.records.slice(from, from + count);
  }

  publish(records: readonly EventRecord[]): void {
    const first = records[0];
    const last = records.at(-1);
    if (!first || !last) return;
    for (const record of records) {
      this.records.push(record);
      this.bytes += recordBytes(record);
    }
    this.head = last.position;
    this.trim();
    this.wake(null, first.position);
    for (const record of records) this.wake(subjectOf(record.stream), first.position);
  }

  /** After the database was away: what is at its end, and everybody looks there. */
  reset(head: number): void {
    this.records = [];
    this.start = 0;
    this.bytes = 0;
    this.head = head;
    for (const key of this.waiting.keys()) this.wake(key, 0);
  }

  /**
   * Resolves with the first position of the next batch that holds an event of `stream` (or of its metadata; null = of
   * any stream), 0 when the tail was reset, or null when the signal fires.
   */
  next(stream: string | null, signal: AbortSignal): Promise<number | null> {
    if (signal.aborted) return Promise.resolve(null);
    const key = stream === null ? null : subjectOf(stream);
    return new Promise((resolve) => {
      const wakers = this.waiting.get(key) ?? new Set();
      this.waiting.set(key, wakers);
      const abort = (): void => {
        wakers.delete(wake);
        if (wakers.size === 0 && this.waiting.get(key) === wakers) this.waiting.delete(key);
        resolve(null);
      };
      const wake: Wake = (position) => {
        signal.removeEventListener('abort', abort);
        resolve(position);
      };
      wakers.add(wake);
      signal.addEventListener('abort', abort, { once: true });
    });
  }

  private wake(key: string | null, position: number): void {
    const wakers = this.waiting.get(key);
    if (!wakers) return;
    this.waiting.delete(key);
    for (const wake of wakers) wake(position);
  }

  private trim(): void {
    while (this.records.length - this.start > MAXIMUM_EVENTS || this.bytes > MAXIMUM_BYTES) {
      const oldest = this.records[this.start];
      if (!oldest) break;
      this.bytes -= recordBytes(oldest);
      this.start++;
    }
    if (this.start > this.records.length - this.start) {
      this.records = this.records.slice(this.start);
      this.start = 0;
    }
  }
}
