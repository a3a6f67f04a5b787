// @ts-nocheck
import { EventStoreUnavailable } from '../event-store.port.js';

/** What is needed of the client's readable streams. */
export interface Source {
  read(): unknown;
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  off(event: string, listener: (...args: unknown[]) => void): unknown;
}

/** A stream of the client that is asked instead of listened to, so that whoever consumes sets the pace. */
export class Pull<Chunk> {
  private failure: unknown;
  private over = false;
  private changed = false;
  private wake: (() => void) | undefined;

  constructor(
    private readonly stream: Source,
    /** The client behind the stream is given up. */
    private readonly givenUp: AbortSignal,
  ) {
    stream.on('readable', this.notify);
    // Stays until the end: a late error of a cancelled call must not end the process.
    stream.on('error', (error) => {
      this.failure ??= error;
      this.notify();
    });
    for (const event of ['end', 'close']) {
      stream.on(event, () => {
        this.over = true;
        this.notify();
      });
    }
    givenUp.addEventListener('abort', this.notify);
  }

  /** Something worth another look has happened. */
  readonly notify = (): void => {
    this.changed = true;
    this.wake?.();
  };

  /** What is there now, at most so many: passed on by the batch, for each hand-over costs as much as an event. */
  take(atMost: number): Chunk[] {
    this.changed = false;
    const chunks: Chunk[] = [];
    while (chunks.length < atMost) {
      const chunk = this.stream.read() as Chunk | null;
      if (chunk === null) break;
      chunks.push(chunk);
    }
    return chunks;
  }

  /** Whether no more will come. @throws what the stream ended with */
  ended(): boolean {
    if (this.failure !== undefined) throw this.failure;
    if (this.givenUp.aborted)
      throw new EventStoreUnavailable('The connection to the event store was given up');
    return this.over;
  }

  /** Resolves when something has changed since the last `take`; false where nothing has in that time. */
  async change(withinMs?: number): Promise<boolean> {
    if (this.changed) return true;
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.wake = resolve;
      if (withinMs !== undefined) timer = setTimeout(resolve, withinMs);
    });
    clearTimeout(timer);
    this.wake = undefined;
    return this.changed;
  }

  release(): void {
    this.givenUp.removeEventListener('abort', this.notify);
    this.stream.off('readable', this.notify);
  }
}
