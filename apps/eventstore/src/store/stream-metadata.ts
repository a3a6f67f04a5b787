import { TOMBSTONE_REVISION } from '../wire/protobuf.js';

/** JSON rounds 2^63-1, the truncation mark of a soft delete. */
const SOFT_DELETE_MARK = 9.2e18;
export const SOFT_DELETE_JSON = Buffer.from('{"$tb":9223372036854775807}');

const META = '$$';
export const isMetastream = (stream: string): boolean => stream.startsWith(META);
export const metastreamOf = (stream: string): string => META + stream;
/** The stream a name is about: itself, or the one whose metadata it holds. */
export const subjectOf = (stream: string): string =>
  isMetastream(stream) ? stream.slice(META.length) : stream;

type Json = Readonly<Record<string, unknown>>;

/** What is known of a stream; `last` is -1 while nothing is in it. */
export interface StreamHead {
  readonly last: number;
  /** Revision of the newest metadata, -1 without any. */
  readonly metaLast: number;
  readonly metadata: Json | null;
}

export const NO_STREAM: StreamHead = { last: -1, metaLast: -1, metadata: null };

export const isTombstoned = (head: StreamHead): boolean => head.last >= TOMBSTONE_REVISION;
export const isSoftDeleted = (head: StreamHead): boolean => {
  const mark = head.metadata?.['$tb'];
  return typeof mark === 'number' && mark >= SOFT_DELETE_MARK;
};

/** Anything that is not a JSON object counts as no metadata. */
export function parseMetadata(bytes: Buffer | null): Json | null {
  if (!bytes) return null;
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

/** The metadata of a stream that lives again: its old events stay cut off, its other keys stay. */
export const undeleted = (metadata: Json | null, firstRevision: number): Json => ({
  ...metadata,
  $tb: firstRevision,
});

const positiveInteger = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;

/** What a reader may see of a stream: revisions from `min` on, events from `notBefore` (milliseconds) on. */
export interface Visible {
  readonly min: number;
  readonly notBefore: number | null;
}

export function visible(head: StreamHead, now: number): Visible {
  const truncated = positiveInteger(head.metadata?.['$tb']) ?? 0;
  const maxCount = positiveInteger(head.metadata?.['$maxCount']);
  const maxAge = positiveInteger(head.metadata?.['$maxAge']);
  return {
    min: Math.max(truncated, maxCount === null ? 0 : head.last - maxCount + 1),
    notBefore: maxAge === null ? null : now - maxAge * 1000,
  };
}

/** The head of `$$stream`, seen as a stream of its own that keeps one event. */
export const metastreamHead = (head: StreamHead): StreamHead => ({
  last: isTombstoned(head) ? TOMBSTONE_REVISION : head.metaLast,
  metaLast: -1,
  metadata: { $maxCount: 1 },
});
