import type { ClientBase } from 'pg';
import { boolArray, byteaArray, int8Array, textArray, timestamptzArray, uuidArray } from './binary-arrays.js';
import { type Place, placeKey } from './commit-check.js';
import type { EventRecord } from './record.js';
import { COLUMNS, POSTGRES_EPOCH } from './schema.js';
import { isMetastream, type StreamHead, subjectOf } from './stream-metadata.js';
import type { Write } from './write.js';

const INSERT = `
INSERT INTO eventstore.events (${COLUMNS})
SELECT * FROM unnest($1::bigint[], $2::text[], $3::bigint[], $4::uuid[], $5::text[], $6::boolean[],
  $7::timestamptz[], $8::bytea[], $9::bytea[])`;

const STORED = `
SELECT e.stream, e.revision, e.id, e.position
FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS r (stream, first, last)
JOIN eventstore.events e ON e.stream = r.stream AND e.revision BETWEEN r.first AND r.last`;

const NEWEST = `
SELECT id, stream, revision, position FROM eventstore.events ORDER BY position DESC LIMIT $1`;

interface StoredRow {
  id: string;
  stream: string;
  revision: string;
  position: string;
}
const placeOf = (row: StoredRow): Place => ({
  revision: Number(row.revision),
  position: Number(row.position),
});

const insertValues = (records: readonly EventRecord[]): Buffer[] => [
  int8Array(records.map((record) => record.position)),
  textArray(records.map((record) => record.stream)),
  int8Array(records.map((record) => record.revision)),
  uuidArray(records.map((record) => record.id)),
  textArray(records.map((record) => record.type)),
  boolArray(records.map((record) => record.isJson)),
  timestamptzArray(records.map((record) => (record.created - POSTGRES_EPOCH) * 1000)),
  byteaArray(records.map((record) => record.data)),
  byteaArray(records.map((record) => record.metadata)),
];

/** Where a write without `any` says it stands; the events behind the head have to be compared one by one. */
function claimed(write: Write): number | null {
  if (write.kind !== 'append' || write.events.length === 0) return null;
  if (write.expected === 'no_stream') return -1;
  return typeof write.expected === 'number' ? write.expected : null;
}

/** One statement, and with it one commit. */
export async function insertRecords(client: ClientBase, records: readonly EventRecord[]): Promise<void> {
  await client.query({ name: 'append', text: INSERT, values: insertValues(records) });
}

/** The last events of the log by `placeKey`, the newest last. */
export async function newestPlaces(client: ClientBase, count: number): Promise<(readonly [string, Place])[]> {
  const { rows } = await client.query<StoredRow>(NEWEST, [count]);
  return rows.map((row) => [placeKey(row.stream, row.id), placeOf(row)] as const).toReversed();
}

/** The events that writes behind their stream's head may be repeating, as `revision@stream`. */
export async function storedBehind(
  client: ClientBase,
  writes: readonly Write[],
  heads: ReadonlyMap<string, StreamHead>,
): Promise<Map<string, { readonly id: string; readonly position: number }>> {
  const ranges: { stream: string; first: number; last: number }[] = [];
  for (const write of writes) {
    const claim = claimed(write);
    const head = heads.get(subjectOf(write.stream));
    const last = (isMetastream(write.stream) ? head?.metaLast : head?.last) ?? -1;
    if (claim === null || claim >= last) continue;
    ranges.push({ stream: write.stream, first: claim + 1, last: claim + write.events.length });
  }
  const found = new Map<string, { readonly id: string; readonly position: number }>();
  if (ranges.length === 0) return found;
  const values = [
    textArray(ranges.map((range) => range.stream)),
    int8Array(ranges.map((range) => range.first)),
    int8Array(ranges.map((range) => range.last)),
  ];
  const { rows } = await client.query<StoredRow>({ name: 'stored', text: STORED, values });
  for (const row of rows) {
    const { revision, position } = placeOf(row);
    found.set(`${revision}@${row.stream}`, { id: row.id, position });
  }
  return found;
}
