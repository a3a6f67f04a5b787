// @ts-nocheck
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreUnavailable } from '../event-store.port.js';
import { translated } from './errors.js';

const MAX_ATTEMPTS = 5;
const FIRST_BACKOFF_MS = 100;
/** With less time left than this another attempt would only fail later. */
const LEAST_ATTEMPT_MS = 50;

/** How long, and how often, a call is tried before the store counts as unavailable. */
export class Patience {
  private ended = false;

  constructor(private readonly deadlineMs: number) {}

  /** The longest silence within a call; two of them make the deadline. */
  get silenceMs(): number {
    return this.deadlineMs / 2;
  }

  /** Nothing is tried again from now on. */
  end(): void {
    this.ended = true;
  }

  begin(): Attempts {
    return new Attempts(performance.now() + this.deadlineMs, this.silenceMs, () => this.ended);
  }
}

export class Attempts {
  private made = 1;

  constructor(
    private readonly giveUpAt: number,
    private readonly silenceMs: number,
    private readonly ended: () => boolean,
  ) {}

  /** What this attempt may take. */
  get withinMs(): number {
    return Math.max(LEAST_ATTEMPT_MS, Math.min(this.silenceMs, this.left));
  }

  /** Pauses and says yes where it was for want of an answer and there is time left. */
  async another(error: unknown): Promise<boolean> {
    if (!(translated(error) instanceof EventStoreUnavailable) || this.made >= MAX_ATTEMPTS) return false;
    const pause = FIRST_BACKOFF_MS * 2 ** (this.made - 1) * (0.5 + Math.random() / 2);
    if (this.left < pause + LEAST_ATTEMPT_MS || this.ended()) return false;
    this.made += 1;
    await sleep(pause);
    return !this.ended();
  }

  private get left(): number {
    return this.giveUpAt - performance.now();
  }
}

export const silent = (ms: number): EventStoreUnavailable =>
  new EventStoreUnavailable(`The event store has not answered within ${Math.round(ms)} ms`);

/** The promise, or EventStoreUnavailable where it does not settle in time. */
export async function within<Result>(ms: number, promise: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silent(ms)), ms);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
