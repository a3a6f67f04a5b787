// @ts-nocheck
import { convertToCommandError, ErrorType, isCommandError } from '@eventstore/db-client';
import {
  AppendTooLarge,
  EventStoreUnavailable,
  WrongExpectedRevision,
  type ExpectedRevision,
} from '../event-store.port.js';

/** Answers that leave open whether the server did it: the client repairs its connection by itself. */
const TRANSIENT: ReadonlySet<unknown> = new Set([
  ErrorType.TIMEOUT,
  ErrorType.DEADLINE_EXCEEDED,
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.NOT_LEADER,
]);

/** gRPC codes with which the server says that asking again will not help. */
const FINAL_CODES: ReadonlySet<unknown> = new Set([3, 5, 6, 7, 9, 11, 12, 16]);

/** What the port's callers see of an error of the client. */
export function translated(error: unknown): Error {
  const known = asCommandError(error);
  if (known instanceof EventStoreUnavailable || known instanceof RangeError) return known;
  if (isTransient(known)) return unavailable(known);
  if (typeOf(known) === ErrorType.UNKNOWN) {
    return FINAL_CODES.has((known as { code?: unknown }).code) ? known : unavailable(known);
  }
  if (isCommandError(known)) return known;
  return unavailable(known);
}

export function translatedAppend(error: unknown, stream: string, expected: ExpectedRevision): Error {
  const known = asCommandError(error);
  switch (typeOf(known)) {
    case ErrorType.WRONG_EXPECTED_VERSION: {
      const { actualVersion } = known as unknown as { actualVersion: unknown };
      return new WrongExpectedRevision(
        stream,
        expected,
        typeof actualVersion === 'bigint' && actualVersion >= 0n ? actualVersion : null,
      );
    }
    case ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED: {
      const { maxAppendSize } = known as unknown as { maxAppendSize: unknown };
      return new AppendTooLarge(`${stream}: an append of more than ${String(maxAppendSize)} bytes`);
    }
    default:
      return translated(known);
  }
}

/** Whether the client will find its way back without being replaced. */
export const clientRecovers = (error: unknown): boolean => {
  const known = asCommandError(error);
  return isTransient(known) || (isCommandError(known) && typeOf(known) !== ErrorType.UNKNOWN);
};

export const isNotFound = (error: unknown): boolean =>
  typeOf(asCommandError(error)) === ErrorType.STREAM_NOT_FOUND;

function asCommandError(error: unknown): Error {
  return error instanceof Error ? convertToCommandError(error) : new Error(String(error));
}

const typeOf = (error: Error): unknown => (error as { type?: unknown }).type;
const isTransient = (error: Error): boolean => TRANSIENT.has(typeOf(error));
const unavailable = (cause: Error): EventStoreUnavailable =>
  new EventStoreUnavailable(`The event store cannot be reached: ${cause.message}`, { cause });
