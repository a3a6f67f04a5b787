import type { EventRecord } from '../store/record.js';
import type { FilterRequest } from '../wire/requests.js';
import { invalidArgument } from '../wire/status.js';

const DEFAULT_WINDOW = 32;

/** Never shown in the whole log: what a server notes about itself. */
const isHidden = (stream: string): boolean =>
  stream === '$epoch-information' ||
  (stream.startsWith('$persistentsubscription-$all::') && /-(?:checkpoint|parked)$/.test(stream));

export interface Filter {
  readonly allows: (record: EventRecord) => boolean;
  /** A checkpoint after so many events considered; null: none, there is no filter. */
  readonly checkpointEvery: number | null;
}

export const UNFILTERED: Filter = { allows: (record) => !isHidden(record.stream), checkpointEvery: null };

/** .NET writes options into the pattern; JavaScript takes them as flags. */
function compile(pattern: string): RegExp {
  const [, options, body] = /^\(\?([ims]+)\)(.*)$/s.exec(pattern) ?? [undefined, '', pattern];
  try {
    return new RegExp(body ?? '', [...new Set(options)].join(''));
  } catch (error) {
    throw invalidArgument(`filter: ${(error as Error).message}`);
  }
}

/** @throws RpcError INVALID_ARGUMENT */
export function filterOf(request: FilterRequest | null, subscribes: boolean): Filter {
  if (!request) return UNFILTERED;
  if (subscribes && request.checkpointMultiplier === 0) {
    throw invalidArgument('checkpointIntervalMultiplier must be greater than 0');
  }
  if (request.window === 0) throw invalidArgument('max search window must be greater than 0');
  const subject = (record: EventRecord): string => (request.on === 'stream' ? record.stream : record.type);
  const { prefixes } = request;
  const regex = prefixes.length > 0 ? null : compile(request.regex);
  const matches = regex
    ? (value: string) => regex.test(value)
    : (value: string) => prefixes.some((prefix) => value.startsWith(prefix));
  return {
    allows: (record) => !isHidden(record.stream) && matches(subject(record)),
    checkpointEvery: request.checkpointMultiplier * (request.window ?? DEFAULT_WINDOW),
  };
}
