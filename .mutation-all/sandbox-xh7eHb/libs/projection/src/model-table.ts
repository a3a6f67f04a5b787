// @ts-nocheck
import type { Client } from 'pg';
import { binaryArray } from './binary.js';
import { COLUMNS } from './columns.js';
import { copyIn, copyMessages, type CopyColumn } from './copy.js';
import { columnName, type AnyProjection, type Recorded } from './projection.js';

type Row = Record<string, unknown>;
type Queryable = Pick<Client, 'query'>;
/** A statement whose values are encoded: it only has to be sent. */
export type Statement = (client: Queryable) => Promise<unknown>;

/** Columns arrive as text and are read by their declared type, whatever the driver makes of them. */
const AS_TEXT = { getTypeParser: () => String };

/** One table of a model: made, read and written set-wise. */
export class ModelTable {
  private readonly properties: string[];
  private readonly readers: readonly ((text: string) => unknown)[];
  private readonly copied: readonly CopyColumn<Row>[];
  private readonly copySql: string;
  private readonly upsertSql: string;
  private readonly selectSql: string;
  private readonly deleteSql: string;

  constructor(
    private readonly model: AnyProjection<Recorded>,
    readonly table: string,
  ) {
    this.properties = Object.keys(model.columns);
    const columns = this.properties.map(columnName);
    const key = columnName(model.key);
    const arrays = this.properties.map((name, at) => `$${at + 1}::${this.typeOf(name).type.sql}[]`);
    const others = columns.filter((column) => column !== key);
    this.readers = this.properties.map((name) => this.typeOf(name).read);
    this.copied = this.properties.map((name) => ({
      type: this.typeOf(name).type,
      of: (row) => row[name],
    }));
    this.copySql = `COPY ${this.qualified} (${columns.join(', ')}) FROM STDIN (FORMAT binary)`;
    this.upsertSql =
      `INSERT INTO ${this.qualified} (${columns.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')}) ` +
      `ON CONFLICT (${key}) DO UPDATE SET ${others.map((column) => `${column} = excluded.${column}`).join(', ')}`;
    const keyType = this.typeOf(model.key).type.sql;
    this.selectSql = `SELECT ${columns.join(', ')} FROM ${this.qualified} WHERE ${key} = ANY($1::${keyType}[])`;
    this.deleteSql = `DELETE FROM ${this.qualified} WHERE ${key} = ANY($1::${keyType}[])`;
  }

  get qualified(): string {
    return `${this.model.schema}.${this.table}`;
  }

  async create(client: Queryable): Promise<void> {
    const columns = this.properties.map((name) => {
      const constraint = name === this.model.key ? ' PRIMARY KEY' : '';
      return `${columnName(name)} ${this.typeOf(name).type.sql}${constraint}`;
    });
    await client.query(`DROP TABLE IF EXISTS ${this.qualified}`);
    await client.query(`CREATE TABLE ${this.qualified} (${columns.join(', ')})`);
  }

  /**
   * Indexes, made after loading: a filled table is indexed faster than an indexed table is filled. And
   * statistics: without them the database, which makes them within a minute or so, takes the table for empty
   * and looks through all of it.
   */
  async prepareForReading(client: Queryable): Promise<void> {
    for (const definition of Object.values(this.model.indexes ?? {})) {
      await client.query(`CREATE INDEX ON ${this.qualified} ${definition}`);
    }
    await client.query(`ANALYZE ${this.qualified}`);
  }

  async load(client: Queryable, keys: readonly string[]): Promise<Map<string, Row>> {
    const loaded = new Map<string, Row>();
    if (keys.length === 0) return loaded;
    const result = await client.query<(string | null)[]>({
      name: `load ${this.qualified}`,
      text: this.selectSql,
      values: [this.encode(this.model.key, keys)],
      rowMode: 'array',
      types: AS_TEXT,
    });
    for (const values of result.rows) {
      const row: Row = {};
      for (let at = 0; at < values.length; at += 1) {
        const value = values[at] ?? null;
        row[this.properties[at]!] = value === null ? null : this.readers[at]!(value);
      }
      loaded.set(String(row[this.model.key]), row);
    }
    return loaded;
  }

  /** Rows of keys the table does not have yet. */
  insert(rows: readonly Row[]): Statement[] {
    if (rows.length === 0) return [];
    const messages = copyMessages(this.copied, rows);
    return [(client) => copyIn(client, this.copySql, messages)];
  }

  /** Rows of keys the table has. */
  update(rows: readonly Row[]): Statement[] {
    if (rows.length === 0) return [];
    const values = this.properties.map((name) =>
      this.encode(
        name,
        rows.map((row) => row[name]),
      ),
    );
    const statement = { name: `update ${this.qualified}`, text: this.upsertSql, values };
    return [(client) => client.query(statement)];
  }

  remove(keys: readonly string[]): Statement[] {
    if (keys.length === 0) return [];
    const values = [this.encode(this.model.key, keys)];
    return [(client) => client.query(this.deleteSql, values)];
  }

  private typeOf(property: string) {
    return COLUMNS[this.model.columns[property]!];
  }

  private encode(property: string, values: readonly unknown[]): Buffer {
    return binaryArray(this.typeOf(property).type, values as never[]);
  }
}

export const liveTable = (model: AnyProjection<Recorded>): ModelTable =>
  new ModelTable(model, `${model.name}__v${model.version}`);
export const nextTable = (model: AnyProjection<Recorded>): ModelTable =>
  new ModelTable(model, `${model.name}__v${model.version}__next`);
