// @ts-nocheck
import type { EventStore, NewEvent, StoredEvent } from './event-store.port.js';

/**
 * What an event's data may hold: `true` = any JSON value, an object = exactly these keys (each may be
 * absent), a one-element list = items of that shape. `ShapeOf<Data>` makes the compiler list missing keys.
 */
export type Shape = true | readonly [Shape] | { readonly [key: string]: Shape };

export type ShapeOf<Data> =
  | true
  | (Data extends readonly (infer Item)[]
      ? readonly [ShapeOf<Item>]
      : Data extends object
        ? { readonly [Key in keyof Data]-?: ShapeOf<NonNullable<Data[Key]>> }
        : true);

/** Turns data of one schema version into data of the next. */
export type Upcaster = (data: unknown) => unknown;

export interface EventType {
  /** The version written now, from 1. */
  readonly version: number;
  readonly shape: Shape;
  /** By the version they start from: `{ 1: one → two, 2: two → three }`. */
  readonly upcasters?: Readonly<Record<number, Upcaster>>;
}

export type EventRegistry = Readonly<Record<string, EventType>>;

export interface EventCodec {
  /**
   * The event as it may be appended, its `metadata.schemaVersion` set.
   * @throws UnknownEventType, UnknownFields
   */
  encode(event: NewEvent): NewEvent;
  /**
   * The event with its data in the current version; fields nobody knows are left in place.
   * @throws UnknownEventType, NewerSchemaVersion
   */
  decode(event: StoredEvent): StoredEvent;
  /** Whether `decode` knows the type. */
  knows(type: string): boolean;
}

export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';
  constructor(readonly type: string) {
    super(`No such event type: ${type}`);
  }
}

export class UnknownFields extends Error {
  override readonly name = 'UnknownFields';
  constructor(
    readonly type: string,
    /** JSON pointers into the data. */
    readonly pointers: readonly string[],
  ) {
    super(`${type} does not have ${pointers.join(', ')}`);
  }
}

export class NewerSchemaVersion extends Error {
  override readonly name = 'NewerSchemaVersion';
  constructor(
    readonly type: string,
    readonly version: number,
    readonly known: number,
  ) {
    super(`${type} was written in schema version ${version}; this program knows up to ${known}`);
  }
}

export function createEventCodec(registry: EventRegistry): EventCodec {
  for (const [type, entry] of Object.entries(registry)) demandUpcasters(type, entry);
  const entryOf = (type: string): EventType => {
    if (!Object.hasOwn(registry, type)) throw new UnknownEventType(type);
    return registry[type]!;
  };
  return {
    knows: (type) => Object.hasOwn(registry, type),
    encode(event) {
      const { version, shape } = entryOf(event.type);
      const unknown: string[] = [];
      findUnknownFields(event.data, shape, '', unknown);
      if (unknown.length > 0) throw new UnknownFields(event.type, unknown);
      return { ...event, metadata: { ...(event.metadata as object), schemaVersion: version } };
    },
    decode(event) {
      const { version, upcasters } = entryOf(event.type);
      const written = schemaVersionOf(event.metadata);
      if (written > version) throw new NewerSchemaVersion(event.type, written, version);
      if (written === version) return event;
      let data = event.data;
      for (let from = written; from < version; from += 1) data = upcasters![from]!(data);
      return { ...event, data };
    },
  };
}

/**
 * The store as a writer of decisions sees it: appends are checked, streams are read in their current version.
 * The whole log is handed on as it is: who follows it decodes event by event, where it can set one aside.
 */
export function withCodec(store: EventStore, codec: EventCodec): EventStore {
  return {
    append: async (stream, expected, events) => store.append(stream, expected, events.map(codec.encode)),
    readStream: (stream, options) => decoded(store.readStream(stream, options), codec),
    readAll: (options) => store.readAll(options),
    subscribeToAll: (options) => store.subscribeToAll(options),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

async function* decoded(events: AsyncIterable<StoredEvent>, codec: EventCodec): AsyncGenerator<StoredEvent> {
  for await (const event of events) yield codec.decode(event);
}

function demandUpcasters(type: string, { version, upcasters }: EventType): void {
  for (let from = 1; from < version; from += 1) {
    if (!upcasters?.[from]) throw new RangeError(`${type}: no upcaster from version ${from}`);
  }
}

/** An event without a version is of the first. */
function schemaVersionOf(metadata: unknown): number {
  const version = (metadata as { schemaVersion?: unknown } | null | undefined)?.schemaVersion;
  return typeof version === 'number' ? version : 1;
}

function findUnknownFields(value: unknown, shape: Shape, pointer: string, found: string[]): void {
  if (shape === true || value === null || typeof value !== 'object') return;
  for (const [key, member] of Object.entries(value)) {
    const known = isList(shape) ? shape[0] : Object.hasOwn(shape, key) ? shape[key]! : null;
    if (known === true) continue;
    const at = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (known === null) found.push(at);
    else findUnknownFields(member, known, at, found);
  }
}

const isList = (shape: Exclude<Shape, true>): shape is readonly [Shape] => Array.isArray(shape);
