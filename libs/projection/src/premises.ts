import type { AnyProjection, Premise, Recorded } from './projection.js';

/** What the rows of each of some models rest on, as far as the log was told. */
export class Premises<E extends Recorded> {
  private readonly premises: readonly (Premise<E, unknown> | undefined)[];
  private readonly streams: ReadonlySet<string>;
  private readonly standing: unknown[];

  constructor(models: readonly AnyProjection<E>[]) {
    this.premises = models.map((model) => (model.kind === 'keyed' ? model.premise : undefined));
    this.streams = new Set(this.premises.flatMap((premise) => premise?.stream ?? []));
    this.standing = this.premises.map((premise) => premise?.initial);
  }

  async recall(read: (stream: string) => AsyncIterable<E>): Promise<void> {
    this.premises.forEach((premise, at) => (this.standing[at] = premise?.initial));
    for (const stream of this.streams) {
      for await (const event of read(stream)) this.premises.forEach((_, at) => this.after(at, [event]));
    }
  }

  /** An event that changes what rows rest on is alone. */
  partsOf<S extends { readonly stream: string }>(events: readonly S[]): (readonly S[])[] {
    if (!events.some(({ stream }) => this.streams.has(stream))) return [events];
    const parts: S[][] = [[]];
    for (const event of events) {
      if (this.streams.has(event.stream)) parts.push([event], []);
      else parts.at(-1)!.push(event);
    }
    return parts.filter((part) => part.length > 0);
  }

  /** What the rows of a model rest on after a part of the log, and the event that changed it. */
  after(at: number, [event]: readonly E[]): { readonly premise: unknown; readonly change?: E } {
    const premise = this.premises[at];
    const before = this.standing[at];
    if (!premise || event?.stream !== premise.stream) return { premise: before };
    const after = premise.evolve(before, event);
    this.standing[at] = after;
    return after === before ? { premise: after } : { premise: after, change: event };
  }
}
