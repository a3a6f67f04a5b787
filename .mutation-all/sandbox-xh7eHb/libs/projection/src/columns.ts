// @ts-nocheck
import { types } from 'pg';
import * as binary from './binary.js';
import type { ColumnType } from './projection.js';

const TIMESTAMPTZ_OID = 1184;
const readInstant = types.getTypeParser(TIMESTAMPTZ_OID) as (text: string) => Date;

/** How each kind of column is written and read. */
export const COLUMNS: Readonly<
  Record<ColumnType, { type: binary.BinaryType<never>; read(text: string): unknown }>
> = {
  text: { type: binary.text, read: String },
  integer: { type: binary.bigint, read: Number },
  position: { type: binary.bigint, read: String },
  number: { type: binary.number, read: Number },
  boolean: { type: binary.boolean, read: (text) => text === 't' },
  date: { type: binary.date, read: String },
  timestamptz: { type: binary.timestamptz, read: (text) => readInstant(text) },
  jsonb: { type: binary.jsonb, read: (text) => JSON.parse(text) as unknown },
};
