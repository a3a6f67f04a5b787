// @ts-nocheck
import { AppendTooLarge, WrongExpectedRevision } from './event-store.port.js';
import type {
  AppendResult,
  EventStore,
  ExpectedRevision,
  NewEvent,
  ReadAllOptions,
  ReadStreamOptions,
  StoredEvent,
  SubscribeOptions,
  SubscriptionItem,
} from './event-store.port.js';
import { demandAppendable, demandPrefixes, isSystemEvent, withinLimit } from './event-store.rules.js';

/** What the real stores take in one append by default. */
const MAX_APPEND_BYTES = 1024 * 1024;

export interface InMemoryOptions {
  readonly now?: () => Date;
}

/** The store's rules without a store, for unit tests: passes the same contract suite as the real adapter. */
export function inMemoryEventStore({ now = () => new Date() }: InMemoryOptions = {}): EventStore {
  return new InMemoryEventStore(now);
}

class InMemoryEventStore implements EventStore {
  private readonly log: StoredEvent[] = [];
  private readonly streams = new Map<string, StoredEvent[]>();
  private readonly waiting = new Set<() => void>();
  private end = 0n;

  constructor(private readonly now: () => Date) {}

  async append(
    stream: string,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    demandAppendable(stream, events);
    const stored = this.streams.get(stream) ?? [];
    const next = expected === 'no_stream' ? 0 : Number(expected) + 1;
    if (next !== stored.length) return alreadyWritten(stream, expected, events, stored, next);

    const bodies = events.map(bodyOf);
    if (bodies.reduce((sum, { bytes }) => sum + bytes, 0) > MAX_APPEND_BYTES) {
      throw new AppendTooLarge(`${stream}: an append of more than ${MAX_APPEND_BYTES} bytes`);
    }
    const createdAt = this.now();
    for (const { bytes, ...body } of bodies) {
      this.end += BigInt(bytes);
      const event = { stream, revision: BigInt(stored.length), position: this.end, ...body, createdAt };
      stored.push(event);
      this.log.push(event);
    }
    this.streams.set(stream, stored);
    for (const wake of this.waiting) wake();
    return resultOf(stored.at(-1)!);
  }

  async *readStream(
    stream: string,
    { from, maxCount, direction = 'forwards' }: ReadStreamOptions = {},
  ): AsyncGenerator<StoredEvent> {
    const stored = this.streams.get(stream) ?? [];
    const wanted =
      direction === 'forwards'
        ? stored.filter(({ revision }) => revision >= (from ?? 0n))
        : stored.toReversed().filter(({ revision }) => from === undefined || revision <= from);
    yield* withinLimit(wanted, maxCount);
  }

  async *readAll({
    from,
    maxCount,
    direction = 'forwards',
  }: ReadAllOptions = {}): AsyncGenerator<StoredEvent> {
    const visible = this.log.filter((event) => !isSystemEvent(event));
    const wanted =
      direction === 'forwards'
        ? visible.filter(({ position }) => position >= (from ?? 0n))
        : visible.toReversed().filter(({ position }) => from === undefined || position < from);
    yield* withinLimit(wanted, maxCount);
  }

  async *subscribeToAll({ after, prefixes, signal }: SubscribeOptions): AsyncGenerator<SubscriptionItem> {
    demandPrefixes(prefixes);
    const wanted = (event: StoredEvent) =>
      !isSystemEvent(event) && prefixes.some((prefix) => event.stream.startsWith(prefix));
    let next = after === null ? 0 : this.log.filter(({ position }) => position <= after).length;
    let handedOver = after ?? 0n;
    let live = false;
    while (!signal.aborted) {
      const event = this.log[next];
      if (event) {
        next += 1;
        if (!wanted(event)) continue;
        handedOver = event.position;
        yield { kind: 'event', event };
      } else if (next > 0 && this.log[next - 1]!.position > handedOver) {
        handedOver = this.log[next - 1]!.position;
        yield { kind: 'checkpoint', position: handedOver };
      } else if (!live) {
        live = true;
        yield { kind: 'caughtUp' };
      } else {
        await this.growth(signal);
      }
    }
  }

  async ping(): Promise<void> {}

  async close(): Promise<void> {}

  private growth(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.waiting.add(wake);
      signal.addEventListener('abort', wake);
    });
  }
}

/** Not where the writer thinks it is: fine only if exactly these events were written there before. */
function alreadyWritten(
  stream: string,
  expected: ExpectedRevision,
  events: readonly NewEvent[],
  stored: readonly StoredEvent[],
  next: number,
): AppendResult {
  if (events.every(({ id }, index) => stored[next + index]?.id === id)) {
    return resultOf(stored[next + events.length - 1]!);
  }
  throw new WrongExpectedRevision(stream, expected, stored.at(-1)?.revision ?? null);
}

function bodyOf({ id, type, data, metadata }: NewEvent) {
  const dataText = JSON.stringify(data);
  const metadataText = JSON.stringify(metadata);
  const dataBytes = Buffer.from(dataText, 'utf8');
  const metadataBytes = Buffer.from(metadataText, 'utf8');
  return {
    id,
    type,
    data: JSON.parse(dataText) as unknown,
    metadata: JSON.parse(metadataText) as unknown,
    dataBytes,
    metadataBytes,
    bytes: dataBytes.length + metadataBytes.length + 2 * type.length,
  };
}

const resultOf = ({ revision, position }: StoredEvent): AppendResult => ({ revision, position });
