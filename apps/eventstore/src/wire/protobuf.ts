/** A revision or a position in a message: 2^63-1, the revision of a tombstone, does not fit a double. */
export const TOMBSTONE_REVISION = 2 ** 63;
const TOMBSTONE_VARINT = Buffer.from([255, 255, 255, 255, 255, 255, 255, 255, 127]);

/** Walks the fields of one protobuf message: `while (reader.next()) switch (reader.field) …`. */
export class ProtoReader {
  field = 0;
  private wire = 0;
  private at = 0;

  constructor(private readonly buffer: Buffer) {}

  next(): boolean {
    if (this.at >= this.buffer.length) return false;
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
      const byte = this.buffer[this.at++];
      if (byte === undefined) throw new RangeError('truncated message');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  }

  int64(): bigint {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = this.buffer[this.at++];
      if (byte === undefined) throw new RangeError('truncated message');
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, value);
    }
  }

  bytes(): Buffer {
    const length = this.varint();
    const end = this.at + length;
    if (end > this.buffer.length) throw new RangeError('truncated message');
    const slice = this.buffer.subarray(this.at, end);
    this.at = end;
    return slice;
  }

  string(): string {
    return this.bytes().toString('utf8');
  }

  message(): ProtoReader {
    return new ProtoReader(this.bytes());
  }

  skip(): void {
    if (this.wire === 0) this.varint();
    else if (this.wire === 1) this.at += 8;
    else if (this.wire === 2) this.bytes();
    else if (this.wire === 5) this.at += 4;
    else throw new RangeError(`unknown wire type ${this.wire}`);
  }
}

/** @returns bytes that `value` takes as a varint */
export function varintSize(value: number): number {
  if (value >= TOMBSTONE_REVISION) return TOMBSTONE_VARINT.length;
  let size = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
}

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
