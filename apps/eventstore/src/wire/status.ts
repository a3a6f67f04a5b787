/** The gRPC status codes this store answers with. */
export const Status = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  UNAUTHENTICATED: 16,
} as const;
export type StatusCode = (typeof Status)[keyof typeof Status];

export type Trailers = Readonly<Record<string, string>>;

/** What ends a call with something other than OK; clients look at the `exception` trailer before the code. */
export class RpcError extends Error {
  override readonly name = 'RpcError';
  constructor(
    readonly code: StatusCode,
    message: string,
    readonly trailers: Trailers = {},
  ) {
    super(message);
  }
}

export const invalidArgument = (reason: string): RpcError => new RpcError(Status.INVALID_ARGUMENT, reason);
export const unavailable = (reason: string): RpcError => new RpcError(Status.UNAVAILABLE, reason);

export const streamDeleted = (stream: string): RpcError =>
  new RpcError(Status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': asTrailer(stream),
  });

export const accessDenied = (): RpcError =>
  new RpcError(Status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' });

export const maximumAppendSizeExceeded = (limit: number): RpcError =>
  new RpcError(Status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  });

export const missingMetadata = (properties: readonly string[]): RpcError =>
  new RpcError(Status.INVALID_ARGUMENT, 'Required Metadata Property is Missing', {
    exception: 'missing-required-metadata-property',
    'required-metadata-properties': properties.join(','),
  });

export const wrongExpectedVersion = (stream: string, expected: bigint, actual: bigint): RpcError =>
  new RpcError(
    Status.FAILED_PRECONDITION,
    `Append failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${actual}`,
    {
      exception: 'wrong-expected-version',
      'stream-name': asTrailer(stream),
      'expected-version': String(expected),
      'actual-version': String(actual),
    },
  );

/** The gRPC way: only what is not printable ASCII, and `%` itself; clients undo it with `decodeURI`. */
export function percentEncode(value: string): string {
  return Buffer.from(value, 'utf8')
    .toString('latin1')
    .replace(
      /[^\x20-\x24\x26-\x7e]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    );
}

/**
 * Trailer values are ASCII and sent as they are; a Chinese stream name travels as its percent-encoded UTF-8. Blanks at
 * either end would be lost on the way, and a client without the name breaks.
 */
const asTrailer = (value: string): string =>
  /^(?! )[\x20-\x7e]*(?<! )$/.test(value)
    ? value
    : percentEncode(value).replace(/^ +| +$/g, (blanks) => '%20'.repeat(blanks.length));
