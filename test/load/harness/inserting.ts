import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  boolArray,
  byteaArray,
  int8Array,
  textArray,
  timestamptzArray,
  uuidArray,
} from '../../../apps/eventstore/src/store/binary-arrays.js';
import { COLUMNS, SCHEMA } from '../../../apps/eventstore/src/store/schema.js';
import { DELIVERY } from './appending.js';

const INSERT = `INSERT INTO eventstore.events (${COLUMNS}) SELECT * FROM unnest($1::bigint[], $2::text[],
  $3::bigint[], $4::uuid[], $5::text[], $6::boolean[], $7::timestamptz[], $8::bytea[], $9::bytea[])`;
const DATA = Buffer.from(JSON.stringify(DELIVERY.data));
const METADATA = Buffer.from(JSON.stringify(DELIVERY.metadata));
const STREAMS = Array.from({ length: 256 }, () => `ledger-bench-${randomUUID()}`);

/** The store's own statement on a table like its own, with nothing before it and nothing behind. */
export class Inserter {
  private position = 0;

  private constructor(private readonly client: Client) {}

  static async open(url: string): Promise<Inserter> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(SCHEMA);
    return new Inserter(client);
  }

  /** Events per second in statements of so many, one after the other. */
  async rate(batch: number, seconds: number): Promise<number> {
    const from = performance.now();
    const first = this.position;
    while (performance.now() - from < seconds * 1000) await this.insert(batch);
    return (this.position - first) / ((performance.now() - from) / 1000);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async insert(batch: number): Promise<void> {
    const rows = Array.from({ length: batch }, (_, at) => this.position + at + 1);
    this.position += batch;
    const values = [
      int8Array(rows),
      textArray(rows.map((row) => STREAMS[row % STREAMS.length]!)),
      int8Array(rows.map((row) => Math.floor(row / STREAMS.length))),
      uuidArray(rows.map(() => randomUUID())),
      textArray(rows.map(() => DELIVERY.type)),
      boolArray(rows.map(() => true)),
      timestamptzArray(rows.map(() => 0)),
      byteaArray(rows.map(() => DATA)),
      byteaArray(rows.map(() => METADATA)),
    ];
    await this.client.query({ name: 'append', text: INSERT, values });
  }
}
