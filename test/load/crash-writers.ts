import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ANY, type EventStoreDBClient, jsonEvent, NO_STREAM } from '@eventstore/db-client';

/** An append that hangs is given up and made again: its outcome is unknown, its ids are the same. */
const PATIENCE_MS = 8000;
const RETRY_MS = 50;

export interface Acknowledged {
  readonly append: string;
  readonly stream: string;
  readonly ids: readonly string[];
}

/**
 * Appends to one stream as fast as it can, 1 to 5 events at a time, and repeats an append until it is acknowledged.
 * `exact` writers own their stream and say what they expect; the others share one and expect nothing.
 */
export class CrashWriter {
  readonly acknowledged: Acknowledged[] = [];
  retries = 0;
  private revision = -1n;
  private count = 0;

  constructor(
    private readonly client: EventStoreDBClient,
    private readonly stream: string,
    private readonly exact: boolean,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) await this.append();
  }

  private async append(): Promise<void> {
    const append = randomUUID();
    const size = 1 + (this.count++ % 5);
    const events = Array.from({ length: size }, (_, index) =>
      jsonEvent({ type: 'Written', data: { append, index, size, text: 'x'.repeat(200) } }),
    );
    const expected = this.revision < 0n ? NO_STREAM : this.revision;
    for (;;) {
      try {
        const result = await within(
          PATIENCE_MS,
          this.client.appendToStream(this.stream, events, { expectedRevision: this.exact ? expected : ANY }),
        );
        this.revision = result.nextExpectedRevision;
        this.acknowledged.push({ append, stream: this.stream, ids: events.map(({ id }) => id) });
        return;
      } catch (error) {
        if ((error as { type?: string }).type === 'wrong-expected-version') throw error;
        this.retries++;
        await sleep(RETRY_MS);
      }
    }
  }
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = sleep(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`no answer within ${ms} ms`);
  });
  late.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
  }
}
