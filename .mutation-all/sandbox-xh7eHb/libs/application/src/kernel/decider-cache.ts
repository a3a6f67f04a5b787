// @ts-nocheck
import { traceOf, type Decider, type EventMetadata, type Message } from '#domain';
import type { EventStore } from '#event-store';
import { partOf } from './parts.js';

/** An event as a decider folds it, with its place in the log. */
export interface Folded<Event extends Message = Message> {
  readonly event: Event;
  readonly metadata: EventMetadata;
  readonly revision: bigint;
  readonly position: bigint;
}

/** What a command did to a stream: the answer to the same command given again. */
export interface Done {
  readonly hash: string;
  readonly revision: bigint;
  readonly position: bigint;
  readonly events: readonly string[];
  readonly part: string | null;
}

/** A stream folded up to a revision; null where it does not exist. */
export interface Loaded<State> {
  readonly state: State;
  readonly revision: bigint | null;
  readonly position: bigint;
  readonly done: ReadonlyMap<string, Done>;
}

class Entry<State, Event extends Message> implements Loaded<State> {
  state: State;
  revision: bigint | null = null;
  position = 0n;
  readonly done = new Map<string, Done>();
  readAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly decider: Decider<State, never, Event>) {
    this.state = decider.initial;
  }

  get next(): bigint {
    return this.revision === null ? 0n : this.revision + 1n;
  }

  get events(): number {
    return Number(this.next) + 1;
  }

  /** Events already folded are passed over, so that two readers of one stream do no harm. */
  fold({ event, metadata, revision, position }: Folded<Event>): void {
    if (revision !== this.next) return;
    this.state = this.decider.evolve(this.state, event, traceOf(metadata));
    this.revision = revision;
    this.position = position;
    const before = this.done.get(metadata.commandId);
    this.done.set(metadata.commandId, {
      hash: metadata.commandHash,
      revision,
      position,
      events: [...(before?.events ?? []), event.type],
      part: before?.part ?? partOf([event]),
    });
  }
}

/** A stream of which nothing was read, taken for one that does not exist. */
export const notThere = <State>(initial: State): Loaded<State> => ({
  state: initial,
  revision: null,
  position: 0n,
  done: new Map(),
});

/** Events all cached streams may hold together; about 1 kB each. */
export const DEFAULT_CACHED_EVENTS = 100_000;

/**
 * Folded streams by name, least recently used out first. A stream only grows, so that what is cached is
 * never wrong, at most short: it is continued from its revision, never read again from its beginning.
 */
export class DeciderCache {
  private readonly entries = new Map<string, { entry: Entry<unknown, Message>; counted: number }>();
  private total = 0;

  constructor(
    private readonly store: EventStore,
    private readonly maxEvents = DEFAULT_CACHED_EVENTS,
  ) {}

  /** The stream as it was read at most `maxAgeMs` ago; 0 continues it from the store now. */
  async load<State, Event extends Message>(
    stream: string,
    decider: Decider<State, never, Event>,
    maxAgeMs = Number.POSITIVE_INFINITY,
  ): Promise<Loaded<State>> {
    const entry = this.entryOf(stream, decider);
    if (performance.now() - entry.readAt >= maxAgeMs) await this.continue(stream, entry);
    this.keep(stream, entry);
    return { state: entry.state, revision: entry.revision, position: entry.position, done: entry.done };
  }

  /** The stream as it was last seen here, without reading it; null where it was not. */
  known<State, Event extends Message>(
    stream: string,
    _decider: Decider<State, never, Event>,
  ): Loaded<State> | null {
    return (this.entries.get(stream)?.entry as Entry<State, Event> | undefined) ?? null;
  }

  /** Continues the stream with what this process has just appended to it. */
  extend<State, Event extends Message>(
    stream: string,
    decider: Decider<State, never, Event>,
    appended: readonly Folded<Event>[],
  ): void {
    if (!this.entries.has(stream) && appended[0]?.revision !== 0n) return;
    const entry = this.entryOf(stream, decider);
    for (const one of appended) entry.fold(one);
    this.keep(stream, entry);
  }

  /** The stream may have grown unseen: the next load continues it from the store. */
  doubt(stream: string): void {
    const cached = this.entries.get(stream);
    if (cached) cached.entry.readAt = Number.NEGATIVE_INFINITY;
  }

  private entryOf<State, Event extends Message>(stream: string, decider: Decider<State, never, Event>) {
    const cached = this.entries.get(stream)?.entry as Entry<State, Event> | undefined;
    return cached ?? new Entry(decider);
  }

  private async continue<State, Event extends Message>(stream: string, entry: Entry<State, Event>) {
    const started = performance.now();
    const read: Folded<Event>[] = [];
    for await (const stored of this.store.readStream(stream, { from: entry.next })) {
      read.push({
        event: { type: stored.type, data: stored.data } as Event,
        metadata: stored.metadata as EventMetadata,
        revision: stored.revision,
        position: stored.position,
      });
    }
    for (const one of read) entry.fold(one);
    entry.readAt = started;
  }

  private keep<State, Event extends Message>(stream: string, entry: Entry<State, Event>): void {
    this.total -= this.entries.get(stream)?.counted ?? 0;
    this.entries.delete(stream);
    this.entries.set(stream, { entry: entry as unknown as Entry<unknown, Message>, counted: entry.events });
    this.total += entry.events;
    for (const [name, { counted }] of this.entries) {
      if (this.total <= this.maxEvents) return;
      this.entries.delete(name);
      this.total -= counted;
    }
  }
}
