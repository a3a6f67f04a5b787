// @ts-nocheck
import { silent } from './patience.js';

/** Lets at most so many run at once, the others in their order, each for a limited time. */
export class Slots {
  private free: number;
  private readonly queue = new Set<() => void>();

  constructor(count: number) {
    this.free = count;
  }

  /** @throws EventStoreUnavailable where its turn does not come within the time */
  async run<Result>(withinMs: number, task: () => Promise<Result>): Promise<Result> {
    if (this.free > 0) this.free -= 1;
    else await this.turn(withinMs);
    try {
      return await task();
    } finally {
      this.release();
    }
  }

  private turn(withinMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.queue.delete(go);
        reject(silent(withinMs));
      }, withinMs);
      this.queue.add(go);
    });
  }

  private release(): void {
    const [next] = this.queue;
    if (!next) {
      this.free += 1;
      return;
    }
    this.queue.delete(next);
    next();
  }
}
