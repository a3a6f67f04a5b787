import type { ClientBase, Submittable } from 'pg';
import { TOMBSTONE_REVISION } from '../wire/protobuf.js';
import type { EventRecord } from './record.js';
import { POSTGRES_EPOCH } from './schema.js';

/** Signature, flags and extension length before the first row, in the same message as that row. */
const COPY_HEADER = 19;
const TRAILER = -1;

interface CopyConnection {
  query(text: string): void;
}

/**
 * `COPY (…) TO STDOUT (FORMAT binary)`: node-pg reads binary columns of a query as UTF-8, and hex text of bytea costs
 * twice the bytes and a decoding.
 */
class CopyOut implements Submittable {
  private readonly rows: Buffer[] = [];
  private failure: Error | undefined;
  private first = true;

  constructor(
    private readonly sql: string,
    private readonly done: (error: Error | undefined, rows: Buffer[]) => void,
  ) {}

  submit(connection: unknown): void {
    (connection as CopyConnection).query(`COPY (${this.sql}) TO STDOUT (FORMAT binary)`);
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    const row = chunk.subarray(this.first ? COPY_HEADER : 0);
    this.first = false;
    // The parser's buffer is used again: a row that is kept has to be copied.
    if (row.readInt16BE(0) !== TRAILER) this.rows.push(Buffer.from(row));
  }

  handleError(error: Error): void {
    this.failure = error;
    this.done(error, this.rows);
  }

  handleReadyForQuery(): void {
    if (!this.failure) this.done(undefined, this.rows);
  }

  handleCommandComplete(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
}

function uuidAt(buffer: Buffer, at: number): string {
  const hex = buffer.toString('hex', at, at + 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Exact below 2^53, which positions and revisions are; the revision of a tombstone becomes 2^63. */
const int64At = (buffer: Buffer, at: number): number =>
  buffer.readInt32BE(at) * 0x1_0000_0000 + buffer.readUInt32BE(at + 4);

/** One row of COLUMNS in the binary COPY format. */
function toRecord(row: Buffer): EventRecord {
  let at = 2;
  const next = (): { from: number; to: number } => {
    const length = row.readInt32BE(at);
    const from = at + 4;
    at = from + length;
    return { from, to: at };
  };
  const text = (): string => {
    const { from, to } = next();
    return row.toString('utf8', from, to);
  };
  const bytes = (): Buffer => {
    const { from, to } = next();
    return row.subarray(from, to);
  };
  const position = int64At(row, next().from);
  const stream = text();
  const revision = Math.min(int64At(row, next().from), TOMBSTONE_REVISION);
  const id = uuidAt(row, next().from);
  const type = text();
  const isJson = row[next().from] === 1;
  const created = Math.floor(int64At(row, next().from) / 1000) + POSTGRES_EPOCH;
  return { position, stream, revision, id, type, isJson, created, data: bytes(), metadata: bytes() };
}

/** @returns the records that `sql`, a SELECT of COLUMNS, answers */
export function copyRecords(client: ClientBase, sql: string): Promise<EventRecord[]> {
  return new Promise((resolve, reject) => {
    client.query(new CopyOut(sql, (error, rows) => (error ? reject(error) : resolve(rows.map(toRecord)))));
  });
}
