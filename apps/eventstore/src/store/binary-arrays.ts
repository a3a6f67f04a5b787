/** One-dimensional PostgreSQL arrays in binary: parameters of `unnest` that need no parsing on either side. */
const HEADER = 20;
const OIDS = { bool: 16, bytea: 17, int8: 20, text: 25, timestamptz: 1184, uuid: 2950 } as const;
const HIGH = 2 ** 32;
const LARGEST_INT64 = 2n ** 63n - 1n;

/** @param bodySize of the elements, each with its length before it */
function array(oid: number, count: number, bodySize: number): Buffer {
  const buffer = Buffer.allocUnsafe(HEADER + bodySize);
  buffer.writeInt32BE(1, 0);
  buffer.writeInt32BE(0, 4);
  buffer.writeInt32BE(oid, 8);
  buffer.writeInt32BE(count, 12);
  buffer.writeInt32BE(1, 16);
  return buffer;
}

/** @returns the offset after the number */
function writeInt64(target: Buffer, value: number, at: number): number {
  if (value >= 2 ** 63) return target.writeBigInt64BE(LARGEST_INT64, at);
  const high = Math.floor(value / HIGH);
  return target.writeUInt32BE(value - high * HIGH, target.writeInt32BE(high, at));
}

function integers(oid: number, values: readonly number[]): Buffer {
  const buffer = array(oid, values.length, values.length * 12);
  let at = HEADER;
  for (const value of values) at = writeInt64(buffer, value, buffer.writeInt32BE(8, at));
  return buffer;
}

export const int8Array = (values: readonly number[]): Buffer => integers(OIDS.int8, values);
/** Of microseconds since 2000. */
export const timestamptzArray = (values: readonly number[]): Buffer => integers(OIDS.timestamptz, values);

export function byteaArray(values: readonly Buffer[]): Buffer {
  const size = values.reduce((sum, value) => sum + 4 + value.length, 0);
  const buffer = array(OIDS.bytea, values.length, size);
  let at = HEADER;
  for (const value of values) {
    at = buffer.writeInt32BE(value.length, at);
    at += value.copy(buffer, at);
  }
  return buffer;
}

export function textArray(values: readonly string[]): Buffer {
  const size = values.reduce((sum, value) => sum + 4 + Buffer.byteLength(value), 0);
  const buffer = array(OIDS.text, values.length, size);
  let at = HEADER;
  for (const value of values) {
    const length = buffer.write(value, at + 4);
    at = buffer.writeInt32BE(length, at) + length;
  }
  return buffer;
}

export function uuidArray(values: readonly string[]): Buffer {
  const buffer = array(OIDS.uuid, values.length, values.length * 20);
  let at = HEADER;
  for (const value of values) {
    at = buffer.writeInt32BE(16, at);
    at += buffer.write(value.replaceAll('-', ''), at, 'hex');
  }
  return buffer;
}

export function boolArray(values: readonly boolean[]): Buffer {
  const buffer = array(OIDS.bool, values.length, values.length * 5);
  let at = HEADER;
  for (const value of values) at = buffer.writeUInt8(value ? 1 : 0, buffer.writeInt32BE(1, at));
  return buffer;
}
