// @ts-nocheck
import {
  jsonEvent,
  type EventData,
  type JSONType,
  type Position,
  type ResolvedEvent,
} from '@eventstore/db-client';
import type { NewEvent, StoredEvent } from '../event-store.port.js';

/** Events of one read or subscription that are held ready, and handed over at a time. */
export const BATCH = 128;
export const READ_AHEAD = { highWaterMark: BATCH };

export const placeOf = (position: bigint): Position => ({ commit: position, prepare: position });

const utf8 = new TextEncoder();

/**
 * What cannot be written as JSON is refused here: inside the client it would be an unhandled rejection and
 * an append that never ends. Metadata is handed over as the bytes it is written as: the client would make
 * base64 of a value, and decode it twice.
 */
export function toEventData({ id, type, data, metadata }: NewEvent): EventData {
  JSON.stringify(data);
  const written = metadata ? { metadata: utf8.encode(JSON.stringify(metadata)) } : {};
  return jsonEvent({ id, type, data: data as JSONType, ...written });
}

export const toStoredEvents = (resolved: readonly ResolvedEvent[]): StoredEvent[] =>
  resolved.flatMap(toStoredEvent);

/** Nothing for a link whose event is gone. */
function toStoredEvent({ event }: ResolvedEvent): StoredEvent | [] {
  if (event === undefined || event.position === undefined) return [];
  return {
    stream: event.streamId,
    revision: event.revision,
    position: event.position.commit,
    id: event.id,
    type: event.type,
    data: event.data,
    metadata: event.metadata,
    dataBytes: jsonBytes(event.data),
    metadataBytes: jsonBytes(event.metadata),
    createdAt: event.created,
  };
}

/**
 * The client hands out parsed JSON only. What JSON.stringify has written, parsing and writing again gives
 * back to the byte, and every event of this product is written that way.
 */
export function jsonBytes(value: unknown): Buffer {
  if (value === undefined) return Buffer.alloc(0);
  if (value instanceof Uint8Array) return Buffer.from(value);
  return Buffer.from(JSON.stringify(value), 'utf8');
}
