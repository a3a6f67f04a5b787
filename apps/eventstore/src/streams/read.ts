import type { Call } from '../http/call.js';
import type { EventRecord } from '../store/record.js';
import type { Range, Reader } from '../store/reader.js';
import { isSoftDeleted, isTombstoned, visible } from '../store/stream-metadata.js';
import type { Tail } from '../store/tail.js';
import { encodeEvents } from '../wire/event-frames.js';
import type { ReadRequest } from '../wire/requests.js';
import { streamNotFound } from '../wire/responses.js';
import { streamDeleted } from '../wire/status.js';
import { filterOf } from './filter.js';

/** The whole log: inclusive forwards, exclusive backwards. */
function rangeOfAll({ from, backwards }: ReadRequest, head: number): Range {
  const whole = { stream: null, backwards, notBefore: null, first: 1, last: head };
  if (backwards) {
    if (from === 'start') return { ...whole, last: 0 };
    return from === 'end' ? whole : { ...whole, last: Math.min(head, from - 1) };
  }
  if (from === 'end') return { ...whole, last: 0 };
  return from === 'start' ? whole : { ...whole, first: Math.max(1, from) };
}

/** A stream: inclusive in both directions. */
function rangeOfStream({ from, backwards }: ReadRequest, min: number, last: number): [number, number] {
  if (backwards) {
    if (from === 'end') return [min, last];
    return [min, from === 'start' ? 0 : Math.min(last, from)];
  }
  if (from === 'end') return [last + 1, last];
  return [from === 'start' ? min : Math.max(min, from), last];
}

/** Positions and revisions have no gaps: where nothing is left out, a count says where a read ends. */
function bounded(range: Range, request: ReadRequest, wanted: number): Range {
  if (request.filter || range.notBefore !== null || wanted === Infinity) return range;
  return range.backwards
    ? { ...range, first: Math.max(range.first, range.last - wanted + 1) }
    : { ...range, last: Math.min(range.last, range.first + wanted - 1) };
}

/** What of a range lies behind that part of it: to be read where hidden events were among the part's. */
const beyond = (range: Range, part: Range): Range =>
  range.backwards ? { ...range, last: part.first - 1 } : { ...range, first: part.last + 1 };

/** Whether the reader may see a stream that a link leads to. */
export type MayRead = (stream: string) => Promise<boolean>;

/** Reads up to where the log or the stream ends now, and ends. */
export class Reading {
  constructor(
    private readonly reader: Reader,
    private readonly tail: Tail,
  ) {}

  async run(call: Call, request: ReadRequest, mayRead: MayRead): Promise<void> {
    const range = await this.range(request);
    if (!range) {
      await call.send(streamNotFound(request.stream ?? ''));
      return;
    }
    const filter = filterOf(request.filter, false);
    let wanted = request.count ?? Infinity;
    for (let left = range; wanted > 0 && left.first <= left.last;) {
      const part = bounded(left, request, wanted);
      for await (const page of this.reader.pages(part)) {
        const shown = (request.stream === null ? page.filter(filter.allows) : page).slice(0, wanted);
        wanted -= shown.length;
        await this.send(call, shown, request.resolveLinks ? mayRead : null);
        if (wanted === 0 || call.signal.aborted) return;
      }
      left = beyond(left, part);
    }
  }

  /** Links are resolved where it is said what the reader may see of what they lead to. */
  async send(call: Call, records: readonly EventRecord[], resolveFor: MayRead | null): Promise<void> {
    if (records.length === 0) return;
    const resolved = resolveFor
      ? await this.reader.resolve(records, resolveFor)
      : records.map((event) => ({ event, link: null }));
    await call.send(encodeEvents(resolved));
  }

  /** null: there is no such stream. @throws RpcError when it is tombstoned */
  private async range(request: ReadRequest): Promise<Range | null> {
    if (request.stream === null) return rangeOfAll(request, this.tail.head);
    const head = await this.reader.head(request.stream);
    if (isTombstoned(head)) throw streamDeleted(request.stream);
    if (head.last < 0 || isSoftDeleted(head)) return null;
    const { min, notBefore } = visible(head, Date.now());
    const [first, last] = rangeOfStream(request, min, head.last);
    return { stream: request.stream, first, last, backwards: request.backwards, notBefore };
  }
}
