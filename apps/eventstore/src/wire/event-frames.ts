import type { EventRecord, ResolvedRecord } from '../store/record.js';
import { PREFIX } from './frames.js';
import { delimitedSize, varintSize, writeVarint } from './protobuf.js';

const UUID_LENGTH = 36;
/** RecordedEvent.id: UUID{string}. */
const ID_SIZE = 2 + 2 + UUID_LENGTH;

const mapEntry = (key: string, value: string): Buffer => {
  const entry = Buffer.concat([
    Buffer.from([0x0a, key.length]),
    Buffer.from(key),
    Buffer.from([0x12, value.length]),
    Buffer.from(value),
  ]);
  return Buffer.concat([Buffer.from([0x32, entry.length]), entry]);
};
const JSON_CONTENT = mapEntry('content-type', 'application/json');
const BINARY_CONTENT = mapEntry('content-type', 'application/octet-stream');
/** `created` in ticks of 100 ns is 17 digits until the year 2286. */
const CREATED_TEMPLATE = mapEntry('created', '00000000000000000');
const TYPE_KEY = Buffer.from('\x0a\x04type\x12');

interface Sizes {
  readonly record: EventRecord;
  readonly stream: number;
  readonly type: number;
  readonly typeEntry: number;
  readonly body: number;
}

function measure(record: EventRecord): Sizes {
  const stream = Buffer.byteLength(record.stream);
  const type = Buffer.byteLength(record.type);
  const typeEntry = TYPE_KEY.length + varintSize(type) + type;
  const body =
    ID_SIZE +
    delimitedSize(delimitedSize(stream)) +
    (1 + varintSize(record.revision)) +
    2 * (1 + varintSize(record.position)) +
    delimitedSize(typeEntry) +
    CREATED_TEMPLATE.length +
    (record.isJson ? JSON_CONTENT : BINARY_CONTENT).length +
    delimitedSize(record.metadata.length) +
    delimitedSize(record.data.length);
  return { record, stream, type, typeEntry, body };
}

function writeBytes(target: Buffer, offset: number, tag: number, bytes: Buffer): number {
  target[offset] = tag;
  const at = writeVarint(target, offset + 1, bytes.length);
  return at + bytes.copy(target, at);
}

function writeText(target: Buffer, offset: number, tag: number, value: string, size: number): number {
  target[offset] = tag;
  const at = writeVarint(target, offset + 1, size);
  target.write(value, at);
  return at + size;
}

function writeMetadataMap(target: Buffer, offset: number, { record, type, typeEntry }: Sizes): number {
  target[offset] = 0x32;
  let at = writeVarint(target, offset + 1, typeEntry);
  at += TYPE_KEY.copy(target, at);
  at = writeVarint(target, at, type);
  target.write(record.type, at);
  at += type;
  at += CREATED_TEMPLATE.copy(target, at);
  target.write(`${record.created}0000`, at - 17, 'latin1');
  return at + (record.isJson ? JSON_CONTENT : BINARY_CONTENT).copy(target, at);
}

/** RecordedEvent, as field `tag` of ReadEvent. */
function writeRecord(target: Buffer, offset: number, tag: number, sizes: Sizes): number {
  const { record } = sizes;
  target[offset] = tag;
  let at = writeVarint(target, offset + 1, sizes.body);
  target[at++] = 0x0a;
  target[at++] = UUID_LENGTH + 2;
  target[at++] = 0x12;
  target[at++] = UUID_LENGTH;
  at += target.write(record.id, at, 'latin1');
  target[at] = 0x12;
  at = writeVarint(target, at + 1, delimitedSize(sizes.stream));
  at = writeText(target, at, 0x1a, record.stream, sizes.stream);
  target[at] = 0x18;
  at = writeVarint(target, at + 1, record.revision);
  target[at] = 0x20;
  at = writeVarint(target, at + 1, record.position);
  target[at] = 0x28;
  at = writeVarint(target, at + 1, record.position);
  at = writeMetadataMap(target, at, sizes);
  at = writeBytes(target, at, 0x3a, record.metadata);
  return writeBytes(target, at, 0x42, record.data);
}

interface Plan {
  readonly event: Sizes | null;
  readonly link: Sizes | null;
  readonly position: number;
  readonly readEvent: number;
  readonly response: number;
}

function plan({ event, link }: ResolvedRecord): Plan {
  const eventSizes = event && measure(event);
  const linkSizes = link && measure(link);
  const position = (link ?? event)?.position ?? 0;
  const readEvent =
    (eventSizes ? delimitedSize(eventSizes.body) : 0) +
    (linkSizes ? delimitedSize(linkSizes.body) : 0) +
    1 +
    varintSize(position);
  return { event: eventSizes, link: linkSizes, position, readEvent, response: delimitedSize(readEvent) };
}

/** A page of events as gRPC messages (`ReadResp.event` each), in one buffer: one write for the whole page. */
export function encodeEvents(records: readonly ResolvedRecord[]): Buffer {
  const plans = records.map(plan);
  const target = Buffer.allocUnsafeSlow(plans.reduce((sum, { response }) => sum + PREFIX + response, 0));
  let at = 0;
  for (const { event, link, position, readEvent, response } of plans) {
    target[at] = 0;
    target.writeUInt32BE(response, at + 1);
    at += PREFIX;
    target[at] = 0x0a;
    at = writeVarint(target, at + 1, readEvent);
    if (event) at = writeRecord(target, at, 0x0a, event);
    if (link) at = writeRecord(target, at, 0x12, link);
    target[at] = 0x18;
    at = writeVarint(target, at + 1, position);
  }
  return target;
}
