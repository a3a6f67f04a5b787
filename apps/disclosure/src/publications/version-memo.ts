/** What was reckoned from all that is published, kept while the same is published. Bounded by a number. */
export class VersionMemo {
  private version: string | null = null;
  private known = new Map<string, Promise<unknown>>();

  constructor(private readonly limit = 1000) {}

  /** Another version forgets what was reckoned from the one before, also what is still being reckoned. */
  begin(version: string): void {
    if (version !== this.version) this.known = new Map();
    this.version = version;
  }

  /** What `reckon` gave for the key; those who ask at the same time share one reckoning. */
  of<T>(key: string, reckon: () => Promise<T>): Promise<T> {
    const { known } = this;
    const before = known.get(key) as Promise<T> | undefined;
    if (before) return before;
    const value = reckon();
    known.set(key, value);
    value.catch(() => known.delete(key));
    for (const oldest of known.keys()) {
      if (known.size <= this.limit) break;
      known.delete(oldest);
    }
    return value;
  }
}
