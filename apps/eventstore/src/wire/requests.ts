import { ProtoReader } from './protobuf.js';
import { invalidArgument } from './status.js';

/** What a writer has seen: a revision, or one of the three special states. */
export type Expected = number | 'any' | 'no_stream' | 'stream_exists';

export interface ProposedMessage {
  readonly id: string;
  readonly type: string | undefined;
  readonly contentType: string | undefined;
  readonly customMetadata: Buffer;
  readonly data: Buffer;
}
export interface WriteOptions {
  readonly stream: string;
  readonly expected: Expected;
}
export interface BatchOptions extends WriteOptions {
  /** Milliseconds since 1970; Infinity without one. */
  readonly deadline: number;
}
export interface BatchAppendRequest {
  readonly correlationId: string;
  readonly options: BatchOptions | null;
  /** What is wrong with the options: a fault of this append, not of the others on the same call. */
  readonly fault: string | null;
  readonly messages: readonly ProposedMessage[];
  readonly final: boolean;
}
export type AppendRequest = { readonly options: WriteOptions } | { readonly message: ProposedMessage };

/** Where a read begins; `number` is a revision, or a position in the whole log. */
export type From = 'start' | 'end' | number;
export interface FilterRequest {
  readonly on: 'stream' | 'type';
  readonly regex: string;
  readonly prefixes: readonly string[];
  /** null: the client left the window to the server. */
  readonly window: number | null;
  readonly checkpointMultiplier: number;
}
export interface ReadRequest {
  /** null: the whole log. */
  readonly stream: string | null;
  readonly from: From;
  readonly backwards: boolean;
  readonly resolveLinks: boolean;
  /** null: a subscription. */
  readonly count: number | null;
  readonly filter: FilterRequest | null;
}

const EMPTY = Buffer.alloc(0);

function streamName(reader: ProtoReader): string {
  let name = '';
  while (reader.next()) {
    if (reader.field === 3) name = reader.string();
    else reader.skip();
  }
  return name;
}

function structuredUuid(reader: ProtoReader): string {
  let high = 0n;
  let low = 0n;
  while (reader.next()) {
    if (reader.field === 1) high = reader.int64();
    else if (reader.field === 2) low = reader.int64();
    else reader.skip();
  }
  const hex = high.toString(16).padStart(16, '0') + low.toString(16).padStart(16, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function uuid(reader: ProtoReader): string {
  let value = '';
  while (reader.next()) {
    if (reader.field === 2) value = reader.string().toLowerCase();
    else if (reader.field === 1) value = structuredUuid(reader.message());
    else reader.skip();
  }
  return value;
}

function mapEntry(reader: ProtoReader): [string, string] {
  let key = '';
  let value = '';
  while (reader.next()) {
    if (reader.field === 1) key = reader.string();
    else if (reader.field === 2) value = reader.string();
    else reader.skip();
  }
  return [key, value];
}

function proposedMessage(reader: ProtoReader): ProposedMessage {
  let id = '';
  let type: string | undefined;
  let contentType: string | undefined;
  let customMetadata: Buffer = EMPTY;
  let data: Buffer = EMPTY;
  while (reader.next()) {
    switch (reader.field) {
      case 1:
        id = uuid(reader.message());
        break;
      case 2: {
        const [key, value] = mapEntry(reader.message());
        if (key === 'type') type = value;
        else if (key === 'content-type') contentType = value;
        break;
      }
      case 3:
        customMetadata = reader.bytes();
        break;
      case 4:
        data = reader.bytes();
        break;
      default:
        reader.skip();
    }
  }
  return { id, type, contentType, customMetadata, data };
}

/** Negative numbers come as 64 bits of two's complement, which a double rounds: it stays below 0 all the same. */
const signed = (value: number): number => (value >= 2 ** 63 ? Math.min(value - 2 ** 64, -1) : value);

/** Seconds and nanoseconds of a Timestamp or a Duration, in milliseconds. */
function milliseconds(reader: ProtoReader): number {
  let seconds = 0;
  let nanos = 0;
  while (reader.next()) {
    if (reader.field === 1) seconds = signed(reader.varint());
    else if (reader.field === 2) nanos = signed(reader.varint());
    else reader.skip();
  }
  return seconds * 1000 + nanos / 1e6;
}

/** Fields 1–5 of every write: the stream and what the writer expects of it. */
class WriteOptionsBuilder {
  stream = '';
  expected: Expected | undefined;

  /** @returns false when the field is not one of them */
  take(reader: ProtoReader): boolean {
    switch (reader.field) {
      case 1:
        this.stream = streamName(reader.message());
        return true;
      case 2:
        this.expected = reader.varint();
        return true;
      case 3:
        reader.skip();
        this.expected = 'no_stream';
        return true;
      case 4:
        reader.skip();
        this.expected = 'any';
        return true;
      case 5:
        reader.skip();
        this.expected = 'stream_exists';
        return true;
      default:
        return false;
    }
  }

  build(): WriteOptions {
    if (this.stream === '') throw invalidArgument('stream_identifier is required');
    if (this.expected === undefined) throw invalidArgument('an expected stream revision is required');
    return { stream: this.stream, expected: this.expected };
  }
}

function writeOptions(reader: ProtoReader): WriteOptions {
  const builder = new WriteOptionsBuilder();
  while (reader.next()) if (!builder.take(reader)) reader.skip();
  return builder.build();
}

function batchOptions(reader: ProtoReader, now: number): BatchOptions {
  const builder = new WriteOptionsBuilder();
  let deadline = Infinity;
  while (reader.next()) {
    if (builder.take(reader)) continue;
    if (reader.field === 6) deadline = milliseconds(reader.message());
    else if (reader.field === 7) deadline = now + milliseconds(reader.message());
    else reader.skip();
  }
  return { ...builder.build(), deadline };
}

export function decodeAppend(buffer: Buffer): AppendRequest {
  const reader = new ProtoReader(buffer);
  let request: AppendRequest | undefined;
  while (reader.next()) {
    if (reader.field === 1) request = { options: writeOptions(reader.message()) };
    else if (reader.field === 2) request = { message: proposedMessage(reader.message()) };
    else reader.skip();
  }
  if (!request) throw invalidArgument('an append message holds options or a proposed message');
  return request;
}

export function decodeBatchAppend(buffer: Buffer, now: number): BatchAppendRequest {
  const reader = new ProtoReader(buffer);
  let correlationId = '';
  let options: BatchOptions | null = null;
  let fault: string | null = null;
  let final = false;
  const messages: ProposedMessage[] = [];
  while (reader.next()) {
    switch (reader.field) {
      case 1:
        correlationId = uuid(reader.message());
        break;
      case 2:
        try {
          options = batchOptions(reader.message(), now);
        } catch (error) {
          fault = (error as Error).message;
        }
        break;
      case 3:
        messages.push(proposedMessage(reader.message()));
        break;
      case 4:
        final = reader.varint() === 1;
        break;
      default:
        reader.skip();
    }
  }
  return { correlationId, options, fault, messages, final };
}

/** DeleteReq and TombstoneReq have the same shape. */
export function decodeDelete(buffer: Buffer): WriteOptions {
  const reader = new ProtoReader(buffer);
  let options: WriteOptions | undefined;
  while (reader.next()) {
    if (reader.field === 1) options = writeOptions(reader.message());
    else reader.skip();
  }
  if (!options) throw invalidArgument('options are required');
  return options;
}

function position(reader: ProtoReader): number {
  let commit = 0;
  while (reader.next()) {
    if (reader.field === 1) commit = reader.varint();
    else reader.skip();
  }
  return commit;
}

function streamOptions(reader: ProtoReader): { stream: string; from: From } {
  let stream = '';
  let from: From = 'start';
  while (reader.next()) {
    if (reader.field === 1) stream = streamName(reader.message());
    else if (reader.field === 2) from = reader.varint();
    else {
      if (reader.field === 3) from = 'start';
      else if (reader.field === 4) from = 'end';
      reader.skip();
    }
  }
  return { stream, from };
}

function allOptions(reader: ProtoReader): { stream: null; from: From } {
  let from: From = 'start';
  while (reader.next()) {
    if (reader.field === 1) from = position(reader.message());
    else {
      if (reader.field === 2) from = 'start';
      else if (reader.field === 3) from = 'end';
      reader.skip();
    }
  }
  return { stream: null, from };
}

function expression(reader: ProtoReader): { regex: string; prefixes: string[] } {
  let regex = '';
  const prefixes: string[] = [];
  while (reader.next()) {
    if (reader.field === 1) regex = reader.string();
    else if (reader.field === 2) prefixes.push(reader.string());
    else reader.skip();
  }
  return { regex, prefixes };
}

function filterOptions(reader: ProtoReader): FilterRequest {
  let on: FilterRequest['on'] = 'stream';
  let match: { regex: string; prefixes: string[] } = { regex: '', prefixes: [] };
  let window: number | null = null;
  let checkpointMultiplier = 0;
  while (reader.next()) {
    switch (reader.field) {
      case 1:
      case 2:
        on = reader.field === 1 ? 'stream' : 'type';
        match = expression(reader.message());
        break;
      case 3:
        window = reader.varint();
        break;
      case 5:
        checkpointMultiplier = reader.varint();
        break;
      default:
        reader.skip();
    }
  }
  return { on, ...match, window, checkpointMultiplier };
}

export function decodeRead(buffer: Buffer): ReadRequest {
  const outer = new ProtoReader(buffer);
  let reader: ProtoReader | undefined;
  while (outer.next()) {
    if (outer.field === 1) reader = outer.message();
    else outer.skip();
  }
  if (!reader) throw invalidArgument('options are required');
  let source: { stream: string | null; from: From } | undefined;
  let backwards = false;
  let resolveLinks = false;
  let count: number | null | undefined;
  let filter: FilterRequest | null = null;
  while (reader.next()) {
    switch (reader.field) {
      case 1:
        source = streamOptions(reader.message());
        break;
      case 2:
        source = allOptions(reader.message());
        break;
      case 3:
        backwards = reader.varint() === 1;
        break;
      case 4:
        resolveLinks = reader.varint() === 1;
        break;
      case 5:
        count = reader.varint();
        break;
      case 6:
        reader.skip();
        count = null;
        break;
      case 7:
        filter = filterOptions(reader.message());
        break;
      default:
        reader.skip();
    }
  }
  if (!source || count === undefined)
    throw invalidArgument('a read names its source and a count or a subscription');
  if (source.stream === '') throw invalidArgument('stream_identifier is required');
  return { ...source, backwards, resolveLinks, count, filter };
}
