/** PostgreSQL's binary format of values and arrays: sets of rows travel without being written out as text. */
// @ts-nocheck


const INITIAL_BYTES = 64 * 1024;
const TWO_TO_32 = 2 ** 32;

/** A buffer that grows and is used again. */
export class Writer {
  private buffer = Buffer.allocUnsafe(INITIAL_BYTES);
  private at = 0;

  begin(): void {
    this.at = 0;
  }

  /** Room for so many bytes more, and where it begins. */
  private room(bytes: number): number {
    if (this.at + bytes > this.buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.buffer.length * 2, this.at + bytes));
      this.buffer.copy(larger, 0, 0, this.at);
      this.buffer = larger;
    }
    return this.at;
  }

  get length(): number {
    return this.at;
  }

  int16(value: number): void {
    const at = this.room(2);
    this.at = this.buffer.writeInt16BE(value, at);
  }

  int32(value: number): void {
    const at = this.room(4);
    this.at = this.buffer.writeInt32BE(value, at);
  }

  int64(value: bigint | number): void {
    const at = this.room(8);
    if (Number.isSafeInteger(value)) {
      this.buffer.writeInt32BE(Math.floor((value as number) / TWO_TO_32), at);
      this.at = this.buffer.writeUInt32BE((value as number) >>> 0, at + 4);
    } else this.at = this.buffer.writeBigInt64BE(BigInt(value), at);
  }

  double(value: number): void {
    const at = this.room(8);
    this.at = this.buffer.writeDoubleBE(value, at);
  }

  byte(value: number): void {
    const at = this.room(1);
    this.at = this.buffer.writeUInt8(value, at);
  }

  bytes(value: Buffer): void {
    const at = this.room(value.length);
    this.at = at + value.copy(this.buffer, at);
  }

  hex(value: string): void {
    const at = this.room(value.length / 2);
    this.at = at + this.buffer.write(value, at, 'hex');
  }

  /** A byte a character. */
  latin1(value: string): void {
    const at = this.room(value.length);
    this.at = at + this.buffer.write(value, at, 'latin1');
  }

  /** UTF-8 behind its length, which counts bytes left free before it as well; answers where those are. */
  sizedText(value: string, free = 0): number {
    const start = this.room(4 + free + value.length * 3);
    const from = start + 4 + free;
    this.at = from + this.buffer.write(value, from, 'utf8');
    this.buffer.writeInt32BE(this.at - start - 4, start);
    return start + 4;
  }

  patchByte(value: number, at: number): void {
    this.buffer.writeUInt8(value, at);
  }

  patchInt32(value: number, at: number): void {
    this.buffer.writeInt32BE(value, at);
  }

  written(): Buffer {
    return Buffer.from(this.buffer.subarray(0, this.at));
  }
}

/** Arrays are written one after the other: a fresh buffer for each would cost more than what stands in it. */
const writer = new Writer();

export interface BinaryType<T> {
  readonly sql: string;
  readonly oid: number;
  /** Writes the value behind its length in bytes. */
  write(writer: Writer, value: T): void;
}

const POSTGRES_EPOCH_MS = Date.UTC(2000, 0, 1);
const MS_PER_DAY = 86_400_000;

function daysSinceEpoch(date: string): number {
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) throw new RangeError(`not a date: ${date}`);
  return (at - POSTGRES_EPOCH_MS) / MS_PER_DAY;
}

/** A value of a fixed number of bytes. */
const sized = <T>(
  sql: string,
  oid: number,
  bytes: number,
  write: (writer: Writer, value: T) => void,
): BinaryType<T> => ({
  sql,
  oid,
  write(writer, value) {
    writer.int32(bytes);
    write(writer, value);
  },
});

export const text: BinaryType<string> = {
  sql: 'text',
  oid: 25,
  write: (writer, value) => writer.sizedText(value),
};
export const bytea: BinaryType<Buffer> = {
  sql: 'bytea',
  oid: 17,
  write(writer, value) {
    writer.int32(value.length);
    writer.bytes(value);
  },
};
/** Bytes in hexadecimal. */
export const digest: BinaryType<string> = {
  sql: 'bytea',
  oid: 17,
  write(writer, value) {
    writer.int32(value.length / 2);
    writer.hex(value);
  },
};
const JSONB_VERSION = 1;
export const jsonb: BinaryType<unknown> = {
  sql: 'jsonb',
  oid: 3802,
  write(writer, value) {
    const at = writer.sizedText(JSON.stringify(value), 1);
    writer.patchByte(JSONB_VERSION, at);
  },
};
export const bigint = sized<bigint | number | string>('bigint', 20, 8, (writer, value) =>
  writer.int64(typeof value === 'string' ? BigInt(value) : value),
);
export const integer = sized<number>('integer', 23, 4, (writer, value) => writer.int32(value));
export const number = sized<number>('double precision', 701, 8, (writer, value) => writer.double(value));
export const boolean = sized<boolean>('boolean', 16, 1, (writer, value) => writer.byte(value ? 1 : 0));
export const date = sized<string>('date', 1082, 4, (writer, value) => writer.int32(daysSinceEpoch(value)));
export const timestamptz = sized<Date>('timestamptz', 1184, 8, (writer, value) =>
  writer.int64((value.getTime() - POSTGRES_EPOCH_MS) * 1000),
);
export const uuid = sized<string>('uuid', 2950, 16, (writer, value) => writer.hex(value.replaceAll('-', '')));

export const NULL_LENGTH = -1;
const HAS_NULLS_AT = 4;

/** A one-dimensional array parameter; null and undefined become NULL. */
export function binaryArray<T>(type: BinaryType<T>, values: readonly (T | null | undefined)[]): Buffer {
  writer.begin();
  const dimensions = values.length === 0 ? 0 : 1;
  writer.int32(dimensions);
  writer.int32(0);
  writer.int32(type.oid);
  if (dimensions === 1) {
    writer.int32(values.length);
    writer.int32(1);
  }
  for (const value of values) {
    if (value === null || value === undefined) {
      writer.patchInt32(1, HAS_NULLS_AT);
      writer.int32(NULL_LENGTH);
    } else type.write(writer, value);
  }
  return writer.written();
}
