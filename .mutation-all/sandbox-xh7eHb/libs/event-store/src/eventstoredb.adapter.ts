// @ts-nocheck
import { setDefaultHighWaterMark } from 'node:stream';
import {
  BACKWARDS,
  END,
  FORWARDS,
  START,
  type AppendResult as ClientAppendResult,
  type EventData,
  type EventStoreDBClient,
  type ResolvedEvent,
  type StreamingRead,
} from '@eventstore/db-client';
import { EventStoreUnavailable } from './event-store.port.js';
import type {
  AppendResult,
  EventStore,
  ExpectedRevision,
  NewEvent,
  ReadAllOptions,
  ReadStreamOptions,
  StoredEvent,
  SubscribeOptions,
  SubscriptionItem,
} from './event-store.port.js';
import { demandAppendable, demandPrefixes, isSystemEvent } from './event-store.rules.js';
import { clientString, Connection } from './eventstoredb/connection.js';
import { isNotFound, translated, translatedAppend } from './eventstoredb/errors.js';
import { Patience, within } from './eventstoredb/patience.js';
import { reading } from './eventstoredb/reading.js';
import { placeOf, READ_AHEAD, toEventData } from './eventstoredb/records.js';
import { Slots } from './eventstoredb/slots.js';
import { subscription } from './eventstoredb/subscription.js';

export interface ConnectOptions {
  /** How the connection is called in the server's own lists. */
  readonly connectionName?: string;
  /** When a call that is not answered becomes EventStoreUnavailable, repetitions included; default 10 s. */
  readonly deadlineMs?: number;
}

const DEFAULT_DEADLINE_MS = 10_000;
/** The server gives up so much earlier than the caller, so that a server that is only slow can say so. */
const SERVER_SHARE = 0.9;
/** Enough for the store to make few commits of many appends. */
const MAX_APPENDS_IN_FLIGHT = 64;

/**
 * A store that speaks EventStoreDB's protocol; connects when first used. The client keeps one register of
 * appends for the whole process: connect once, and close only when no append of the process is under way.
 * @throws RangeError where the address is not a connection string
 */
export function connectEventStore(url: string, options: ConnectOptions = {}): EventStore {
  // An append that waits for the buffer of its gRPC call is lost with the connection: none has to wait.
  setDefaultHighWaterMark(true, MAX_APPENDS_IN_FLIGHT + 1);
  return new EventStoreDbAdapter(
    clientString(url, options.connectionName),
    new Patience(options.deadlineMs ?? DEFAULT_DEADLINE_MS),
  );
}

class EventStoreDbAdapter implements EventStore {
  /** Appends have a client of their own: a read that breaks a connection must not touch appends under way. */
  private readonly writer: Connection;
  private readonly reader: Connection;
  private readonly slots = new Slots(MAX_APPENDS_IN_FLIGHT);

  constructor(
    connectionString: string,
    private readonly patience: Patience,
  ) {
    this.writer = new Connection(connectionString);
    this.reader = new Connection(connectionString);
  }

  /** An append whose answer is lost is repeated as it was: the store knows its events by their ids and place. */
  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    demandAppendable(stream, events);
    const proposed = events.map(toEventData);
    const attempts = this.patience.begin();
    for (;;) {
      try {
        const written = await this.slots.run(attempts.withinMs, () =>
          this.appendOnce(stream, expected, proposed, attempts.withinMs),
        );
        return await this.resultOf(stream, written);
      } catch (error) {
        if (!(await attempts.another(error))) throw translatedAppend(error, stream, expected);
      }
    }
  }

  private appendOnce(
    stream: string,
    expected: ExpectedRevision,
    proposed: EventData[],
    withinMs: number,
  ): Promise<ClientAppendResult> {
    return this.writer.use((client) =>
      within(
        withinMs,
        client.appendToStream(stream, proposed, {
          expectedRevision: expected,
          requiresLeader: true,
          deadline: withinMs * SERVER_SHARE,
        }),
      ),
    );
  }

  async *readStream(
    stream: string,
    { from, maxCount, direction = 'forwards' }: ReadStreamOptions = {},
  ): AsyncGenerator<StoredEvent> {
    const forwards = direction === 'forwards';
    const batches = this.read((client) =>
      client.readStream(
        stream,
        {
          direction: forwards ? FORWARDS : BACKWARDS,
          fromRevision: from ?? (forwards ? START : END),
          requiresLeader: true,
          ...(maxCount === undefined ? {} : { maxCount }),
        },
        READ_AHEAD,
      ),
    );
    for await (const events of batches) for (const event of events) yield event;
  }

  async *readAll({
    from,
    maxCount,
    direction = 'forwards',
  }: ReadAllOptions = {}): AsyncGenerator<StoredEvent> {
    const forwards = direction === 'forwards';
    const batches = this.read((client) =>
      client.readAll(
        {
          direction: forwards ? FORWARDS : BACKWARDS,
          fromPosition: from === undefined ? (forwards ? START : END) : placeOf(from),
        },
        READ_AHEAD,
      ),
    );
    let left = maxCount ?? Number.POSITIVE_INFINITY;
    for await (const events of batches) {
      for (const event of events) {
        if (isSystemEvent(event)) continue;
        yield event;
        left -= 1;
        if (left <= 0) return;
      }
    }
  }

  async *subscribeToAll(options: SubscribeOptions): AsyncGenerator<SubscriptionItem> {
    demandPrefixes(options.prefixes);
    if (options.signal.aborted) return;
    try {
      const batches = this.reader.stream((client, givenUp) =>
        subscription(client, options, givenUp, this.patience.silenceMs),
      );
      for await (const items of batches) {
        for (const item of items) {
          if (options.signal.aborted) return;
          yield item;
        }
      }
    } catch (error) {
      throw translated(error);
    }
  }

  async ping(): Promise<void> {
    for await (const _ of this.readAll({ direction: 'backwards', maxCount: 1 })) return;
  }

  async close(): Promise<void> {
    this.patience.end();
    await Promise.all([this.writer.close(), this.reader.close()]);
  }

  /** A read is repeated as long as nothing of it has been handed over. */
  private async *read(
    open: (client: EventStoreDBClient) => StreamingRead<ResolvedEvent>,
  ): AsyncGenerator<StoredEvent[]> {
    const attempts = this.patience.begin();
    for (;;) {
      let handedOver = false;
      try {
        const batches = this.reader.stream((client, givenUp) =>
          reading(open(client), givenUp, attempts.withinMs),
        );
        for await (const events of batches) {
          handedOver = true;
          yield events;
        }
        return;
      } catch (error) {
        if (isNotFound(error)) return;
        if (handedOver || !(await attempts.another(error))) throw translated(error);
      }
    }
  }

  /** Some servers find a repeated append without saying where it stands. */
  private async resultOf(
    stream: string,
    { nextExpectedRevision: revision, position }: ClientAppendResult,
  ): Promise<AppendResult> {
    if (position) return { revision, position: position.commit };
    for await (const found of this.readStream(stream, { from: revision, maxCount: 1 })) {
      return { revision, position: found.position };
    }
    throw new EventStoreUnavailable(`${stream}: appended, but revision ${revision} cannot be read yet`);
  }
}
