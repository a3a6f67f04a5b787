/** An event to append. `id` is a UUID; data and metadata are JSON objects. */
// @ts-nocheck

export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
}

/** An event as stored. */
export interface StoredEvent {
  readonly stream: string;
  /** Place in its stream, from 0. */
  readonly revision: bigint;
  /** Place in the whole log: strictly increasing, not contiguous. */
  readonly position: bigint;
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly metadata: unknown;
  /** The JSON as it stands in the store, UTF-8. */
  readonly dataBytes: Buffer;
  readonly metadataBytes: Buffer;
  /** The store's clock. */
  readonly createdAt: Date;
}

/** Always explicit: a writer says what it has seen. */
export type ExpectedRevision = bigint | 'no_stream';

export interface AppendResult {
  readonly revision: bigint;
  readonly position: bigint;
}

export interface ReadStreamOptions {
  /** First revision to read; default the beginning, or the end when going backwards. */
  readonly from?: bigint;
  readonly maxCount?: number;
  readonly direction?: 'forwards' | 'backwards';
}

export interface ReadAllOptions {
  /** Forwards: from this position on; backwards: everything before it. Default the beginning, or the end. */
  readonly from?: bigint;
  readonly maxCount?: number;
  readonly direction?: 'forwards' | 'backwards';
}

export interface SubscribeOptions {
  /** Everything after this position; null = from the beginning. */
  readonly after: bigint | null;
  /** Only streams whose name begins with one of these (at least one). */
  readonly prefixes: readonly string[];
  /** Ends the subscription. */
  readonly signal: AbortSignal;
}

/** What a subscription yields: an event, progress past events that the filter hides, or that it is live. */
export type SubscriptionItem =
  | { readonly kind: 'event'; readonly event: StoredEvent }
  | { readonly kind: 'checkpoint'; readonly position: bigint }
  | { readonly kind: 'caughtUp' };

export interface EventStore {
  /**
   * Appends all events or none.
   * @throws WrongExpectedRevision when the stream is not where the writer thinks it is
   * @throws EventStoreUnavailable when it is not known whether the events were written, or they were not
   */
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<AppendResult>;
  /** Events of one stream in order; nothing where the stream does not exist. */
  readStream(stream: string, options?: ReadStreamOptions): AsyncIterable<StoredEvent>;
  /** Events of the whole log in order, system events left out. */
  readAll(options?: ReadAllOptions): AsyncIterable<StoredEvent>;
  /** One attempt at following the log; ends or throws when the connection does. See `superviseAll`. */
  subscribeToAll(options: SubscribeOptions): AsyncIterable<SubscriptionItem>;
  /** Resolves when the store answers. @throws EventStoreUnavailable */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    /** null: the stream does not exist. */
    readonly actual: bigint | null,
  ) {
    super(`${stream}: expected ${String(expected)}, is at ${actual === null ? 'no_stream' : String(actual)}`);
  }
}

/** The store cannot be reached or does not answer in time; safe to retry with the same event ids. */
export class EventStoreUnavailable extends Error {
  override readonly name = 'EventStoreUnavailable';
}

/** The append is larger than the store takes. */
export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';
}
