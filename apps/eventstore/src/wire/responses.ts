import { frame, PREFIX } from './frames.js';
import { delimitedSize, message, text, uint, varintSize, writeVarint } from './protobuf.js';
import type { Expected } from './requests.js';
import { Status, type StatusCode } from './status.js';

/** Where a successful write left its stream; -1 = nothing is in it, null = nothing was written. */
export interface WrittenAt {
  readonly revision: number;
  readonly position: number | null;
}

const EMPTY = (field: number): Buffer => message(field);
const streamIdentifier = (field: number, stream: string): Buffer => message(field, text(3, stream));
const uuid = (field: number, id: string): Buffer => message(field, text(2, id));
const bothPositions = (position: number): Buffer[] => [uint(1, position), uint(2, position)];

/** AppendResp.Success and BatchAppendResp.Success have the same shape. */
const success = (at: WrittenAt): Buffer[] => [
  at.revision < 0 ? EMPTY(2) : uint(1, at.revision),
  at.position === null ? EMPTY(4) : message(3, ...bothPositions(at.position)),
];

export const appendSucceeded = (at: WrittenAt): Buffer => frame(message(1, ...success(at)));

/** Two sets of fields: those of servers 20.6.0 (1–5) and those of later ones (6–11). */
export function appendConflicted(expected: Expected, current: number): Buffer {
  const fields = [current < 0 ? EMPTY(2) : uint(1, current)];
  if (typeof expected === 'number') fields.push(uint(3, expected));
  else if (expected === 'any') fields.push(EMPTY(4));
  else if (expected === 'stream_exists') fields.push(EMPTY(5));
  fields.push(current < 0 ? EMPTY(7) : uint(6, current));
  if (typeof expected === 'number') fields.push(uint(8, expected));
  else fields.push(EMPTY({ any: 9, stream_exists: 10, no_stream: 11 }[expected]));
  return frame(message(2, ...fields));
}

const batchReply = (correlationId: string, stream: string, outcome: Buffer): Buffer =>
  frame(uuid(1, correlationId), outcome, streamIdentifier(4, stream));

/** The answer to nearly every append, written in one pass: `batchReply` of `success` costs ten times as much. */
export function batchSucceeded(correlationId: string, stream: string, written: WrittenAt): Buffer {
  const id = Buffer.byteLength(correlationId);
  const name = Buffer.byteLength(stream);
  const revision = written.revision < 0 ? 2 : 1 + varintSize(written.revision);
  const places = written.position === null ? 0 : 2 * (1 + varintSize(written.position));
  const outcome = revision + delimitedSize(places);
  const identifier = delimitedSize(name);
  const size = delimitedSize(delimitedSize(id)) + delimitedSize(outcome) + delimitedSize(identifier);
  const target = Buffer.allocUnsafe(PREFIX + size);
  target.writeUInt8(0, 0);
  let at = target.writeUInt32BE(size, 1);
  at = writeVarint(target, target.writeUInt8(0x0a, at), delimitedSize(id));
  at = writeVarint(target, target.writeUInt8(0x12, at), id);
  at += target.write(correlationId, at);
  at = writeVarint(target, target.writeUInt8(0x1a, at), outcome);
  at =
    written.revision < 0
      ? target.writeUInt16BE(0x1200, at)
      : writeVarint(target, target.writeUInt8(0x08, at), written.revision);
  at = writeVarint(target, target.writeUInt8(written.position === null ? 0x22 : 0x1a, at), places);
  if (written.position !== null) {
    at = writeVarint(target, target.writeUInt8(0x08, at), written.position);
    at = writeVarint(target, target.writeUInt8(0x10, at), written.position);
  }
  at = writeVarint(target, target.writeUInt8(0x22, at), identifier);
  at = writeVarint(target, target.writeUInt8(0x1a, at), name);
  target.write(stream, at);
  return target;
}

/** google.rpc.Status with its details as Any. */
function batchFailed(
  correlationId: string,
  stream: string,
  failure: { code: StatusCode; message: string; type: string; details: readonly Buffer[] },
): Buffer {
  const any = message(
    3,
    text(1, `type.googleapis.com/event_store.client.${failure.type}`),
    message(2, ...failure.details),
  );
  return batchReply(correlationId, stream, message(2, uint(1, failure.code), text(2, failure.message), any));
}

export function batchConflicted(
  correlationId: string,
  stream: string,
  expected: Expected,
  current: number,
): Buffer {
  const details = [
    current < 0 ? EMPTY(2) : uint(1, current),
    typeof expected === 'number'
      ? uint(3, expected)
      : EMPTY({ any: 4, stream_exists: 5, no_stream: 6 }[expected]),
  ];
  const failure = {
    code: Status.FAILED_PRECONDITION,
    message: 'WrongExpectedVersion',
    type: 'WrongExpectedVersion',
    details,
  };
  return batchFailed(correlationId, stream, failure);
}

export const batchStreamDeleted = (correlationId: string, stream: string): Buffer =>
  batchFailed(correlationId, stream, {
    code: Status.FAILED_PRECONDITION,
    message: 'StreamDeleted',
    type: 'StreamDeleted',
    details: [streamIdentifier(1, stream)],
  });

export const batchAccessDenied = (correlationId: string, stream: string): Buffer =>
  batchFailed(correlationId, stream, {
    code: Status.PERMISSION_DENIED,
    message: 'AccessDenied',
    type: 'AccessDenied',
    details: [],
  });

export const batchTimedOut = (correlationId: string, stream: string): Buffer =>
  batchFailed(correlationId, stream, {
    code: Status.DEADLINE_EXCEEDED,
    message: 'Timeout',
    type: 'Timeout',
    details: [],
  });

export const batchTooLarge = (correlationId: string, stream: string, limit: number): Buffer =>
  batchFailed(correlationId, stream, {
    code: Status.INVALID_ARGUMENT,
    message: 'MaximumAppendSizeExceeded',
    type: 'MaximumAppendSizeExceeded',
    details: [uint(1, limit)],
  });

export const batchBadRequest = (correlationId: string, stream: string, reason: string): Buffer =>
  batchFailed(correlationId, stream, {
    code: Status.INVALID_ARGUMENT,
    message: reason,
    type: 'BadRequest',
    details: [text(1, reason)],
  });

/** DeleteResp and TombstoneResp have the same shape. */
export const deleted = (position: number): Buffer => frame(message(1, ...bothPositions(position)));

export const confirmation = (subscriptionId: string): Buffer => frame(message(2, text(1, subscriptionId)));
export const checkpoint = (position: number): Buffer => frame(message(3, ...bothPositions(position)));
export const streamNotFound = (stream: string): Buffer => frame(message(4, streamIdentifier(1, stream)));
export const caughtUp = (): Buffer => frame(EMPTY(8));

/** Gossip.ClusterInfo of one living leader. */
export function clusterOfOne(instanceId: string, now: number, host: string, port: number): Buffer {
  const LEADER = 8;
  const ticks = now * 10_000;
  return frame(
    message(
      1,
      uuid(1, instanceId),
      uint(2, ticks),
      uint(3, LEADER),
      uint(4, 1),
      message(5, text(1, host), uint(2, port)),
    ),
  );
}

export interface SupportedMethod {
  readonly service: string;
  readonly method: string;
  readonly features: readonly string[];
}
export const supportedMethods = (methods: readonly SupportedMethod[], version: string): Buffer =>
  frame(
    ...methods.map(({ service, method, features }) =>
      message(1, text(1, method), text(2, service), ...features.map((feature) => text(3, feature))),
    ),
    text(2, version),
  );
