/** PostgreSQL's binary format of arrays: sets of rows travel without being written out as text. */

export interface BinaryType<T> {
  readonly sql: string;
  readonly oid: number;
  encode(value: T): Buffer;
}

const int8 = (value: bigint): Buffer => {
  const buffer = Buffer.allocUnsafe(8);
  buffer.writeBigInt64BE(value);
  return buffer;
};
const POSTGRES_EPOCH_MS = Date.UTC(2000, 0, 1);
const MS_PER_DAY = 86_400_000;

function days(date: string): Buffer {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) throw new RangeError(`not a date: ${date}`);
  const buffer = Buffer.allocUnsafe(4);
  buffer.writeInt32BE((at - POSTGRES_EPOCH_MS) / MS_PER_DAY);
  return buffer;
}

function float8(value: number): Buffer {
  const buffer = Buffer.allocUnsafe(8);
  buffer.writeDoubleBE(value);
  return buffer;
}

export const text: BinaryType<string> = {
  sql: 'text',
  oid: 25,
  encode: (value) => Buffer.from(value, 'utf8'),
};
export const bytea: BinaryType<Buffer> = { sql: 'bytea', oid: 17, encode: (value) => value };
export const bigint: BinaryType<bigint | number | string> = {
  sql: 'bigint',
  oid: 20,
  encode: (value) => int8(BigInt(value)),
};
export const number: BinaryType<number> = { sql: 'double precision', oid: 701, encode: float8 };
export const boolean: BinaryType<boolean> = {
  sql: 'boolean',
  oid: 16,
  encode: (value) => Buffer.from([value ? 1 : 0]),
};
export const date: BinaryType<string> = { sql: 'date', oid: 1082, encode: days };
export const timestamptz: BinaryType<Date> = {
  sql: 'timestamptz',
  oid: 1184,
  encode: (value) => int8(BigInt(value.getTime() - POSTGRES_EPOCH_MS) * 1000n),
};
const JSONB_VERSION = '\u0001';
export const jsonb: BinaryType<unknown> = {
  sql: 'jsonb',
  oid: 3802,
  encode: (value) => Buffer.from(JSONB_VERSION + JSON.stringify(value), 'utf8'),
};
export const uuid: BinaryType<string> = {
  sql: 'uuid',
  oid: 2950,
  encode: (value) => Buffer.from(value.replaceAll('-', ''), 'hex'),
};

const NULL_LENGTH = -1;

/** A one-dimensional array parameter; null and undefined become NULL. */
export function binaryArray<T>(type: BinaryType<T>, values: readonly (T | null | undefined)[]): Buffer {
  const head = Buffer.alloc(values.length === 0 ? 12 : 20);
  const parts: Buffer[] = [head];
  let nulls = 0;
  for (const value of values) {
    const length = Buffer.allocUnsafe(4);
    parts.push(length);
    if (value === null || value === undefined) {
      nulls = 1;
      length.writeInt32BE(NULL_LENGTH);
    } else {
      const bytes = type.encode(value);
      length.writeInt32BE(bytes.length);
      parts.push(bytes);
    }
  }
  head.writeInt32BE(values.length === 0 ? 0 : 1, 0);
  head.writeInt32BE(nulls, 4);
  head.writeInt32BE(type.oid, 8);
  if (values.length > 0) {
    head.writeInt32BE(values.length, 12);
    head.writeInt32BE(1, 16);
  }
  return Buffer.concat(parts);
}
