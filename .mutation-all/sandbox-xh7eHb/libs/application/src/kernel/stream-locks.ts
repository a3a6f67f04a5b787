/** One writer at a time for each stream of this process: its commands queue here instead of conflicting in the store. */
// @ts-nocheck

export class StreamLocks {
  private readonly tails = new Map<string, Promise<unknown>>();

  run<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(stream) ?? Promise.resolve();
    const result = before.then(work, work);
    const forget = (): void => {
      if (this.tails.get(stream) === tail) this.tails.delete(stream);
    };
    const tail: Promise<void> = result.then(forget, forget);
    this.tails.set(stream, tail);
    return result;
  }
}
