// @ts-nocheck
import { traceOf, type Decider, type EventMetadata, type Message, type PlainDate } from '#domain';
import type { EventStore, StoredEvent } from '#event-store';

/** A stream's events with the business dates they carry. */
export type StreamReader = <Event extends Message>(
  stream: string,
) => Promise<{ on: PlainDate; event: Event }[]>;

/** An event as an auditor reads it: what, who, and the clocks. */
export interface HistoryEvent {
  readonly stream: string;
  readonly revision: string;
  readonly position: string;
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: EventMetadata;
  readonly recordedAt: string;
}

/** Streams read from their beginning, for what is told of them; decisions have a cache of their own. */
export class StreamHistory {
  constructor(private readonly store: EventStore) {}

  /** A stream's events as the store has them now, for what is made from the whole of it. */
  readonly eventsOf: StreamReader = async <Event extends Message>(stream: string) => {
    const events: { on: PlainDate; event: Event }[] = [];
    for await (const { type, data, metadata } of this.store.readStream(stream)) {
      events.push({ on: (metadata as EventMetadata).occurredOn, event: { type, data } as Event });
    }
    return events;
  };

  /** Position of a stream's last event; null where it does not exist. */
  async endOf(stream: string): Promise<bigint | null> {
    for await (const { position } of this.store.readStream(stream, { direction: 'backwards', maxCount: 1 })) {
      return position;
    }
    return null;
  }

  /** A stream folded from those of its events that are let through; null where none is. */
  async stateWhere<State, Event extends Message>(
    stream: string,
    decider: Decider<State, never, Event>,
    isWithin: (event: StoredEvent) => boolean,
  ): Promise<{ state: State; revision: bigint } | null> {
    let was: { state: State; revision: bigint } | null = null;
    for await (const stored of this.store.readStream(stream)) {
      if (!isWithin(stored)) continue;
      const { type, data, metadata, revision } = stored;
      const trace = traceOf(metadata as EventMetadata);
      const before: State = was ? was.state : decider.initial;
      was = { state: decider.evolve(before, { type, data } as Event, trace), revision };
    }
    return was;
  }

  /** Up to `limit + 1` events of a stream from a revision on, so that the caller sees whether there are more. */
  async history(
    stream: string,
    from: bigint,
    limit: number,
    concerns: (event: HistoryEvent) => boolean,
  ): Promise<HistoryEvent[]> {
    const events: HistoryEvent[] = [];
    for await (const stored of this.store.readStream(stream, { from })) {
      const event = {
        stream,
        revision: String(stored.revision),
        position: String(stored.position),
        id: stored.id,
        type: stored.type,
        data: stored.data,
        metadata: stored.metadata as EventMetadata,
        recordedAt: stored.createdAt.toISOString(),
      };
      if (concerns(event)) events.push(event);
      if (events.length > limit) break;
    }
    return events;
  }
}
