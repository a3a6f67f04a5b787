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

const ANCHORS: Readonly<Record<string, string>> = {
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  Z: '(?=\\n?(?![\\s\\S]))',
};
/** Escaped letters that mean the same in both; JavaScript takes any other for the letter itself. */
const SHARED_ESCAPES = /^[\W\d_bBcdDfknpPrsStuvwWx]$/;

/** What .NET's syntax says in JavaScript's. @throws RangeError where that cannot be said */
function inJavaScript(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\(.)|-\[|\[\^?\]?|\]/gs, (token: string, escaped: string | undefined) => {
    if (escaped !== undefined) {
      const anchor = inClass ? undefined : ANCHORS[escaped];
      if (!anchor && !SHARED_ESCAPES.test(escaped)) throw new RangeError(`${token} is not understood`);
      return anchor ?? token;
    }
    if (inClass) {
      if (token === '-[') throw new RangeError('subtraction of classes is not understood');
      inClass = !token.endsWith(']');
      return token;
    }
    if (token === ']') return token;
    inClass = true;
    // A bracket that closes nothing yet is one of the characters.
    return token.startsWith('[') && token.endsWith(']') ? token.replace(']', '\\]') : token;
  });
}

/** .NET writes options into the pattern; JavaScript takes them as flags. */
function compile(pattern: string): RegExp {
  const [, options, body = ''] = /^\(\?([ims]+)\)(.*)$/s.exec(pattern) ?? [undefined, '', pattern];
  const unicode = /\\[pP]\{/.test(body) ? 'u' : '';
  try {
    return new RegExp(inJavaScript(body), [...new Set(options), unicode].join(''));
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
