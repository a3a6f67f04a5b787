// @ts-nocheck
import type { StoredEvent } from '#event-store';
import type { Client, Pool } from 'pg';
import * as binary from './binary.js';
import { copyIn, copyMessages, type CopyColumn } from './copy.js';
import { LeafHasher, type Digest, type LogKey } from './log-key.js';
import type { Codec, Recorded } from './projection.js';

interface Leaf {
  readonly index: bigint;
  readonly event: StoredEvent;
  readonly schemaVersion: number;
  readonly subject: string;
  readonly dataHash: Digest;
  readonly metadataHash: Digest;
}

const column = <T>(type: binary.BinaryType<T>, of: (leaf: Leaf) => T): CopyColumn<Leaf> => ({ type, of });
const COLUMNS = {
  index: column(binary.bigint, ({ index }) => index),
  position: column(binary.bigint, ({ event }) => event.position),
  stream: column(binary.text, ({ event }) => event.stream),
  revision: column(binary.bigint, ({ event }) => event.revision),
  event_id: column(binary.uuid, ({ event }) => event.id),
  type: column(binary.text, ({ event }) => event.type),
  schema_version: column(binary.integer, ({ schemaVersion }) => schemaVersion),
  created_at: column(binary.timestamptz, ({ event }) => event.createdAt),
  data: column(binary.bytea, ({ event }) => event.dataBytes),
  metadata: column(binary.bytea, ({ event }) => event.metadataBytes),
  data_hash: column(binary.digest, ({ dataHash }) => dataHash),
  metadata_hash: column(binary.digest, ({ metadataHash }) => metadataHash),
  subject: column(binary.text, ({ subject }) => subject),
};
const LEAF = Object.values(COLUMNS);
const COPY_JOURNAL = `COPY journal.event (${Object.keys(COLUMNS).join(', ')}) FROM STDIN (FORMAT binary)`;

/** Makes the journal's leaves of the log's events. */
export class LeafMaker<E extends Recorded> {
  private readonly hasher: LeafHasher;

  constructor(
    private readonly codec: Codec<E>,
    key: LogKey,
  ) {
    this.hasher = new LeafHasher(key);
  }

  /** The events' leaves, ready to be sent; `firstIndex` is the first one's. */
  leavesOf(events: readonly StoredEvent[], firstIndex: bigint): Buffer {
    const leaves = events.map((event, at) => this.leafOf(event, firstIndex + BigInt(at)));
    return copyMessages(LEAF, leaves);
  }

  private leafOf(event: StoredEvent, index: bigint): Leaf {
    this.hasher.begin(event.id);
    return {
      index,
      event,
      schemaVersion: this.codec.schemaVersionOf(event),
      subject: this.codec.subjectOf(event),
      dataHash: this.hasher.hash(event.dataBytes),
      metadataHash: this.hasher.hash(event.metadataBytes),
    };
  }
}

export const writeJournal = (client: Pick<Client, 'query'>, leaves: Buffer): Promise<void> =>
  copyIn(client, COPY_JOURNAL, leaves);

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
