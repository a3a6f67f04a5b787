/** A revision or a position in a message: 2^63-1, the revision of a tombstone, does not fit a double. */
export const TOMBSTONE_REVISION = 2 ** 63;
const TOMBSTONE_VARINT = Buffer.from([255, 255, 255, 255, 255, 255, 255, 255, 127]);

/**
 * Walks the fields of one protobuf message: `while (reader.next()) switch (reader.field) …`. Nested messages and
 * strings are read in place: a buffer object for each would cost more than the reading.
 */
export class ProtoReader {
  field = 0;
  private wire = 0;

  constructor(
    private readonly buffer: Buffer,
    private at = 0,
    private readonly end = buffer.length,
  ) {}

  next(): boolean {
    if (this.at >= this.end) return false;
    const tag = this.varint();
    this.field = Math.floor(tag / 8);
    this.wire = tag % 8;
    return true;
  }

  /** As a double: exact up to 2^53, and larger values stay larger. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  }

  int64(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
  }

  bytes(): Buffer {
    const from = this.delimited();
    return this.buffer.subarray(from, this.at);
  }

  string(): string {
    const from = this.delimited();
    return this.buffer.toString('utf8', from, this.at);
  }

  message(): ProtoReader {
    const from = this.delimited();
    return new ProtoReader(this.buffer, from, this.at);
  }

  skip(): void {
    if (this.wire === 0) this.varint();
    else if (this.wire === 1) this.advance(8);
    else if (this.wire === 2) this.delimited();
    else if (this.wire === 5) this.advance(4);
    else throw new RangeError(`unknown wire type ${this.wire}`);
  }

  private byte(): number {
    if (this.at >= this.end) throw new RangeError('truncated message');
    return this.buffer[this.at++]!;
  }

  /** Steps over a length-delimited value. @returns where it begins; it ends where the reader now is */
  private delimited(): number {
    const length = this.varint();
    const from = this.at;
    this.advance(length);
    return from;
  }

  private advance(length: number): void {
    this.at += length;
    if (this.at > this.end) throw new RangeError('truncated message');
  }
}

/** @returns bytes that `value` takes as a varint */
export function varintSize(value: number): number {
  if (value >= TOMBSTONE_REVISION) return TOMBSTONE_VARINT.length;
  let size = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
}

/** @returns bytes of a length-delimited field of so many bytes */
export const delimitedSize = (size: number): number => 1 + varintSize(size) + size;

/** @returns the offset after the varint */
export function writeVarint(target: Buffer, offset: number, value: number): number {
  if (value >= TOMBSTONE_REVISION) return offset + TOMBSTONE_VARINT.copy(target, offset);
  let at = offset;
  let rest = value;
  while (rest >= 0x80000000) {
    target[at++] = (rest % 128) | 0x80;
    rest = Math.floor(rest / 128);
  }
  while (rest >= 0x80) {
    target[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  target[at++] = rest;
  return at;
}

function varint(value: number): Buffer {
  const buffer = Buffer.allocUnsafe(varintSize(value));
  writeVarint(buffer, 0, value);
  return buffer;
}

/** A varint field. */
export const uint = (field: number, value: number): Buffer =>
  Buffer.concat([varint(field * 8), varint(value)]);
/** A length-delimited field of the given parts: bytes, a string or a nested message. */
export const message = (field: number, ...parts: readonly Buffer[]): Buffer => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([varint(field * 8 + 2), varint(length), ...parts]);
};
export const text = (field: number, value: string): Buffer => message(field, Buffer.from(value, 'utf8'));
