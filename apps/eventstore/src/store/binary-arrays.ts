/** One-dimensional PostgreSQL arrays in binary: parameters of `unnest` that need no parsing on either side. */
const HEADER = 20;
const OIDS = { bool: 16, bytea: 17, int8: 20, text: 25, timestamptz: 1184, uuid: 2950 } as const;

function array(oid: number, count: number, bodySize: number): Buffer {
  const buffer = Buffer.allocUnsafe(HEADER + bodySize);
  buffer.writeInt32BE(1, 0);
  buffer.writeInt32BE(0, 4);
  buffer.writeInt32BE(oid, 8);
  buffer.writeInt32BE(count, 12);
  buffer.writeInt32BE(1, 16);
  return buffer;
}

function integers(oid: number, values: readonly number[]): Buffer {
  const buffer = array(oid, values.length, values.length * 12);
  let at = HEADER;
  for (const value of values) {
    buffer.writeInt32BE(8, at);
    const bounded = value >= 2 ** 63 ? 2n ** 63n - 1n : BigInt(value);
    buffer.writeBigInt64BE(bounded, at + 4);
    at += 12;
  }
  return buffer;
}

export const int8Array = (values: readonly number[]): Buffer => integers(OIDS.int8, values);
/** Of microseconds since 2000. */
export const timestamptzArray = (values: readonly number[]): Buffer => integers(OIDS.timestamptz, values);

function bytesArray(oid: number, values: readonly Buffer[]): Buffer {
  const buffer = array(
    oid,
    values.length,
    values.reduce((sum, value) => sum + 4 + value.length, 0),
  );
  let at = HEADER;
  for (const value of values) {
    buffer.writeInt32BE(value.length, at);
    at += 4 + value.copy(buffer, at + 4);
  }
  return buffer;
}

export const byteaArray = (values: readonly Buffer[]): Buffer => bytesArray(OIDS.bytea, values);
export const textArray = (values: readonly string[]): Buffer =>
  bytesArray(
    OIDS.text,
    values.map((value) => Buffer.from(value, 'utf8')),
  );
export const uuidArray = (values: readonly string[]): Buffer =>
  bytesArray(
    OIDS.uuid,
    values.map((value) => Buffer.from(value.replaceAll('-', ''), 'hex')),
  );
export const boolArray = (values: readonly boolean[]): Buffer =>
  bytesArray(
    OIDS.bool,
    values.map((value) => Buffer.from([value ? 1 : 0])),
  );
