// @ts-nocheck
import type { StoredEvent } from '#event-store';

/** What the engine needs to know of a decoded event; the rest is the folds' business. */
export interface Recorded {
  readonly id: string;
  readonly stream: string;
  readonly revision: bigint;
  readonly position: bigint;
  /** The store's clock. */
  readonly createdAt: Date;
}

/** The bridge between stored bytes and the events folds understand. */
export interface Codec<E extends Recorded> {
  /** null: not known to this release; journaled, shown nowhere. */
  decode(stored: StoredEvent): E | null;
  /** Events of one subject are read together when history is asked for. */
  subjectOf(stored: StoredEvent): string;
  schemaVersionOf(stored: StoredEvent): number;
}

/**
 * How a column is held: `integer` a safe integer, `position` a 64-bit integer as a decimal string, `number`
 * a float, `date` as `YYYY-MM-DD`, `timestamptz` as a Date, `jsonb` as what JSON gives.
 */
export type ColumnType =
  'text' | 'integer' | 'position' | 'number' | 'boolean' | 'date' | 'timestamptz' | 'jsonb';

interface Table<Row extends object> {
  readonly name: string;
  /** A change of columns or fold is a new version: it is built beside the old one from the journal. */
  readonly version: number;
  readonly schema: string;
  readonly key: keyof Row & string;
  /**
   * Categories of streams, by what their names begin with before the first dash, whose events it reads: others
   * cost it nothing. Absent, it is told every event.
   */
  readonly categories?: readonly string[];
  readonly columns: Readonly<Record<keyof Row & string, ColumnType>>;
  /** Index name → what follows `ON table`, e.g. `(status, due_on)`. */
  readonly indexes?: Readonly<Record<string, string>>;
  /** Roles that may read the view, besides its owner. */
  readonly readers?: readonly string[];
}

/** One row a key, folded from the key's events in log order. */
export interface KeyedProjection<E extends Recorded, Row extends object> extends Table<Row> {
  readonly kind: 'keyed';
  keysOf(event: E): readonly string[];
  /** The next row, or undefined where there is none (any more). Pure; a throw parks the key. */
  fold(row: Row | undefined, event: E, key: string): Row | undefined;
}

/** Rows that are written once, each from one event alone. */
export interface AppendProjection<E extends Recorded, Row extends object> extends Table<Row> {
  readonly kind: 'append';
  rowsOf(event: E): readonly Row[];
}

export type Projection<E extends Recorded, Row extends object> =
  KeyedProjection<E, Row> | AppendProjection<E, Row>;

// oxlint-disable-next-line typescript/no-explicit-any -- rows of several models side by side; `fold` is contravariant in its row
export type AnyProjection<E extends Recorded> = Projection<E, any>;

export const qualifiedName = ({ schema, name }: { schema: string; name: string }): string =>
  `${schema}.${name}`;
export const columnName = (property: string): string =>
  property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
