import type { Expected } from '../wire/requests.js';
import { isSoftDeleted, isTombstoned, type StreamHead } from './stream-metadata.js';

/** In a stream and in the log. */
export interface Place {
  readonly revision: number;
  readonly position: number;
}

/** The same event may be written to several streams. */
export const placeKey = (stream: string, id: string): string => id + stream;

/** What the check may look up; both include the events accepted earlier in the same batch. */
export interface Lookup {
  /** Where an event id was written to a stream last, if that was not long ago. */
  placeOf(stream: string, id: string): Place | undefined;
  /** The event at a revision of a stream, exact however old. */
  eventAt(stream: string, revision: number): { readonly id: string; readonly position: number } | undefined;
}

export type Decision =
  | { readonly kind: 'write' }
  /** The same write was made before. */
  | { readonly kind: 'repeated'; readonly revision: number; readonly position: number | null }
  | { readonly kind: 'conflict'; readonly current: number }
  | { readonly kind: 'deleted' };

const WRITE: Decision = { kind: 'write' };

/** Without an exact revision a repetition is known by its ids, and by them alone. */
function checkIds(stream: string, head: StreamHead, ids: readonly string[], lookup: Lookup): Decision {
  let last: Place | undefined;
  for (const id of ids) {
    const place = lookup.placeOf(stream, id);
    if (!place) return last ? { kind: 'conflict', current: head.last } : WRITE;
    last = place;
  }
  return last ? { kind: 'repeated', revision: last.revision, position: last.position } : WRITE;
}

/** Behind the head: either every event is already there in its place, or another writer was first. */
function checkBehind(
  stream: string,
  expected: number,
  head: StreamHead,
  ids: readonly string[],
  lookup: Lookup,
): Decision {
  let position: number | null = null;
  for (const [index, id] of ids.entries()) {
    const stored = lookup.eventAt(stream, expected + 1 + index);
    if (stored?.id !== id) {
      const recreates = index === 0 && expected === -1 && isSoftDeleted(head);
      return recreates ? WRITE : { kind: 'conflict', current: head.last };
    }
    position = stored.position;
  }
  return { kind: 'repeated', revision: expected + ids.length, position };
}

/** May these events be written to a stream that is at `head`? */
export function checkCommit(
  stream: string,
  expected: Expected,
  head: StreamHead,
  ids: readonly string[],
  lookup: Lookup,
): Decision {
  if (isTombstoned(head)) return { kind: 'deleted' };
  if (expected === 'any') return checkIds(stream, head, ids, lookup);
  if (expected === 'stream_exists') {
    if (isSoftDeleted(head)) return { kind: 'deleted' };
    if (head.last < 0 && head.metaLast < 0) return { kind: 'conflict', current: -1 };
    return checkIds(stream, head, ids, lookup);
  }
  const revision = expected === 'no_stream' ? -1 : expected;
  if (revision === head.last) return WRITE;
  if (revision > head.last) return { kind: 'conflict', current: head.last };
  return checkBehind(stream, revision, head, ids, lookup);
}
