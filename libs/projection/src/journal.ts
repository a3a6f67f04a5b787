import type { StoredEvent } from '#event-store';
import type { Client, Pool } from 'pg';
import * as binary from './binary.js';
import { leafHashes, type LogKey } from './log-key.js';
import type { Codec, Recorded } from './projection.js';

const JOURNAL_COLUMNS =
  'position, stream, revision, event_id, type, schema_version, created_at, data, metadata, data_hash, metadata_hash, subject';
const INSERT_JOURNAL = `INSERT INTO journal.event (index, ${JOURNAL_COLUMNS})
  SELECT $1::bigint + ordinality - 1, ${JOURNAL_COLUMNS}
  FROM unnest($2::bigint[], $3::text[], $4::bigint[], $5::uuid[], $6::text[], $7::bigint[], $8::timestamptz[],
    $9::bytea[], $10::bytea[], $11::bytea[], $12::bytea[], $13::text[])
  WITH ORDINALITY AS leaf (${JOURNAL_COLUMNS}, ordinality)`;

/** The journal's columns of a batch, ready to be sent. */
export function journalColumns<E extends Recorded>(
  events: readonly StoredEvent[],
  codec: Codec<E>,
  key: LogKey,
): Buffer[] {
  const hashes = events.map((event) => leafHashes(key, event));
  const column = <T>(type: binary.BinaryType<T>, of: (event: StoredEvent) => T): Buffer =>
    binary.binaryArray(type, events.map(of));
  const hashed = (of: (hash: { data: Buffer; metadata: Buffer }) => Buffer): Buffer =>
    binary.binaryArray(binary.bytea, hashes.map(of));
  return [
    column(binary.bigint, (event) => event.position),
    column(binary.text, (event) => event.stream),
    column(binary.bigint, (event) => event.revision),
    column(binary.uuid, (event) => event.id),
    column(binary.text, (event) => event.type),
    column(binary.bigint, (event) => codec.schemaVersionOf(event)),
    column(binary.timestamptz, (event) => event.createdAt),
    column(binary.bytea, (event) => event.dataBytes),
    column(binary.bytea, (event) => event.metadataBytes),
    hashed((hash) => hash.data),
    hashed((hash) => hash.metadata),
    column(binary.text, (event) => codec.subjectOf(event)),
  ];
}

export async function insertJournal(
  client: Pick<Client, 'query'>,
  firstIndex: bigint,
  columns: readonly Buffer[],
): Promise<void> {
  await client.query({
    name: 'journal',
    text: INSERT_JOURNAL,
    values: [String(firstIndex), ...columns],
  });
}

/** Which part of the journal to read; bounds are inclusive and may be combined. */
export interface JournalFilter {
  readonly subject?: string;
  readonly stream?: string;
  readonly untilPosition?: bigint;
}

/**
 * Where the log ended at an instant: behind every event before the first that was recorded later. Null where
 * none was. A clock set back must not tear a hole into what was known, so only that one event is looked for.
 */
export async function endOfLogAt(
  database: Pick<Client | Pool, 'query'>,
  instant: Date,
): Promise<bigint | null> {
  const { rows } = await database.query<{ position: string }>(
    'SELECT position FROM journal.event WHERE created_at > $1 ORDER BY index LIMIT 1',
    [instant],
  );
  return rows[0] ? BigInt(rows[0].position) - 1n : null;
}

export interface JournalEvent extends StoredEvent {
  /** Its leaf's index. */
  readonly index: bigint;
}

interface JournalRow {
  index: string;
  position: string;
  stream: string;
  revision: string;
  event_id: string;
  type: string;
  created_at: Date;
  data: Buffer;
  metadata: Buffer;
}

const PAGE = 2000;

/** The journal in log order, a page at a time: memory stays flat however long it is. */
export async function* readJournal(
  database: Pick<Client | Pool, 'query'>,
  filter: JournalFilter = {},
  fromIndex = 0n,
): AsyncGenerator<JournalEvent> {
  for (let from = fromIndex; ;) {
    const page = await readJournalPage(database, filter, from, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    from = last.index + 1n;
  }
}

export async function readJournalPage(
  database: Pick<Client | Pool, 'query'>,
  filter: JournalFilter,
  fromIndex: bigint,
  limit: number,
): Promise<JournalEvent[]> {
  const values: unknown[] = [String(fromIndex), limit];
  const where = ['index >= $1'];
  const add = (condition: string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    where.push(`${condition} $${values.length}`);
  };
  add('subject =', filter.subject);
  add('stream =', filter.stream);
  add('position <=', filter.untilPosition === undefined ? undefined : String(filter.untilPosition));
  const { rows } = await database.query<JournalRow>(
    `SELECT index, position, stream, revision, event_id, type, created_at, data, metadata
     FROM journal.event WHERE ${where.join(' AND ')} ORDER BY index LIMIT $2`,
    values,
  );
  return rows.map(restored);
}

function restored(row: JournalRow): JournalEvent {
  return {
    index: BigInt(row.index),
    stream: row.stream,
    revision: BigInt(row.revision),
    position: BigInt(row.position),
    id: row.event_id,
    type: row.type,
    data: JSON.parse(row.data.toString('utf8')) as unknown,
    metadata: JSON.parse(row.metadata.toString('utf8')) as unknown,
    dataBytes: row.data,
    metadataBytes: row.metadata,
    createdAt: row.created_at,
  };
}
