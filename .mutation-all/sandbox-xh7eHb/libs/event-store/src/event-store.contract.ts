// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AppendTooLarge, WrongExpectedRevision } from './event-store.port.js';
import type { EventStore, NewEvent, StoredEvent, SubscriptionItem } from './event-store.port.js';

export interface EventStoreUnderTest {
  readonly store: EventStore;
  /** Puts away what `open` has set up, the store's connection included. */
  readonly close: () => Promise<void>;
}

/** A server may be far away, or busy. */
const TEST_TIMEOUT_MS = 60_000;

/** What every adapter owes. Each test keeps to streams of its own, so that the server may hold anything else. */
export function describeEventStore(name: string, open: () => Promise<EventStoreUnderTest>): void {
  jest.setTimeout(TEST_TIMEOUT_MS);
  describe(`${name}`, () => {
    let subject: EventStoreUnderTest;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(() => subject.close());

    const store = () => subject.store;
    describeAppend(store);
    describeIdempotency(store);
    describeReadStream(store);
    describeReadAll(store);
    describeSubscription(store);
  });
}

type Store = () => EventStore;

function describeAppend(store: Store): void {
  describe('append', () => {
    it('begins a stream at revision 0 and answers with the last revision and position', async () => {
      const stream = streamName();
      const result = await store().append(stream, 'no_stream', newEvents(3));
      const stored = await all(store().readStream(stream));
      expect(stored.map(({ revision }) => revision)).toEqual([0n, 1n, 2n]);
      expect(result).toEqual({ revision: 2n, position: stored[2]!.position });
    });

    it('continues a stream at the revision the writer has seen', async () => {
      const stream = streamName();
      const first = await store().append(stream, 'no_stream', newEvents(2));
      const second = await store().append(stream, first.revision, newEvents(1));
      expect(second.revision).toBe(2n);
      expect(second.position > first.position).toBe(true);
    });

    it('refuses a writer who is behind, and says where the stream is', async () => {
      const stream = streamName();
      await store().append(stream, 'no_stream', newEvents(3));
      const refused = await failure(store().append(stream, 1n, newEvents(1)));
      expect(refused).toBeInstanceOf(WrongExpectedRevision);
      expect(refused).toMatchObject({ stream, expected: 1n, actual: 2n });
      expect(await all(store().readStream(stream))).toHaveLength(3);
    });

    it('refuses a writer who is ahead', async () => {
      const stream = streamName();
      await store().append(stream, 'no_stream', newEvents(1));
      expect(await failure(store().append(stream, 5n, newEvents(1)))).toMatchObject({
        expected: 5n,
        actual: 0n,
      });
    });

    it('refuses to continue a stream that does not exist', async () => {
      const stream = streamName();
      const refused = await failure(store().append(stream, 0n, newEvents(1)));
      expect(refused).toBeInstanceOf(WrongExpectedRevision);
      expect(refused).toMatchObject({ expected: 0n, actual: null });
      expect(await all(store().readStream(stream))).toEqual([]);
    });

    it('refuses to begin a stream that exists', async () => {
      const stream = streamName();
      await store().append(stream, 'no_stream', newEvents(1));
      const refused = await failure(store().append(stream, 'no_stream', newEvents(1)));
      expect(refused).toBeInstanceOf(WrongExpectedRevision);
      expect(refused).toMatchObject({ expected: 'no_stream', actual: 0n });
    });

    it('lets exactly one of many writers at one revision win', async () => {
      const stream = streamName();
      await store().append(stream, 'no_stream', newEvents(1));
      const outcomes = await Promise.allSettled(
        Array.from({ length: 16 }, () => store().append(stream, 0n, newEvents(2))),
      );
      const refusals = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' && outcome.reason instanceof WrongExpectedRevision ? [outcome] : [],
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(refusals).toHaveLength(15);
      expect(await all(store().readStream(stream))).toHaveLength(3);
    });

    it('refuses an append that is too large, and writes nothing of it', async () => {
      const stream = streamName();
      const large = newEvents(3).map((event) => ({ ...event, data: { text: 'x'.repeat(500_000) } }));
      expect(await failure(store().append(stream, 'no_stream', large))).toBeInstanceOf(AppendTooLarge);
      expect(await all(store().readStream(stream))).toEqual([]);
    });

    it('refuses to append nothing', async () => {
      expect(await failure(store().append(streamName(), 'no_stream', []))).toBeInstanceOf(RangeError);
    });
  });
}

function describeIdempotency(store: Store): void {
  describe('the same append again', () => {
    it('answers as before and writes nothing, for a new stream', async () => {
      const stream = streamName();
      const events = newEvents(2);
      const first = await store().append(stream, 'no_stream', events);
      expect(await store().append(stream, 'no_stream', events)).toEqual(first);
      expect(await all(store().readStream(stream))).toHaveLength(2);
    });

    it('answers as before even when others have written since', async () => {
      const stream = streamName();
      const before = await store().append(stream, 'no_stream', newEvents(1));
      const events = newEvents(2);
      const first = await store().append(stream, before.revision, events);
      await store().append(stream, first.revision, newEvents(1));
      expect(await store().append(stream, before.revision, events)).toEqual(first);
      expect(await all(store().readStream(stream))).toHaveLength(4);
    });

    it('is refused where other events stand at that place', async () => {
      const stream = streamName();
      await store().append(stream, 'no_stream', newEvents(1));
      await store().append(stream, 0n, newEvents(1));
      const [known] = await all(store().readStream(stream));
      const mixed = [{ ...newEvents(1)[0]!, id: known!.id }];
      expect(await failure(store().append(stream, 0n, mixed))).toBeInstanceOf(WrongExpectedRevision);
    });

    it('is refused where it has more events than before', async () => {
      const stream = streamName();
      const events = newEvents(2);
      await store().append(stream, 'no_stream', events);
      const longer = [...events, ...newEvents(1)];
      expect(await failure(store().append(stream, 'no_stream', longer))).toBeInstanceOf(
        WrongExpectedRevision,
      );
      expect(await all(store().readStream(stream))).toHaveLength(2);
    });
  });
}

function describeReadStream(store: Store): void {
  describe('readStream', () => {
    it('yields nothing where the stream does not exist', async () => {
      expect(await all(store().readStream(streamName()))).toEqual([]);
    });

    it('gives back what was written, with the very bytes of its JSON', async () => {
      const stream = streamName();
      const data = {
        text: '社工站 \u2028 "quoted" \\ 😀',
        zero: -0,
        tiny: 1e-7,
        list: [1, [null, true]],
        empty: {},
      };
      const metadata = { schemaVersion: 1, 10: 'ten', 2: 'two', b: 1, a: 2 };
      const event: NewEvent = { id: randomUUID(), type: 'Written', data, metadata };
      const started = Date.now();
      await store().append(stream, 'no_stream', [event]);

      const [stored] = await all(store().readStream(stream));
      expect(stored).toMatchObject({ stream, id: event.id, type: 'Written', revision: 0n });
      expect(stored!.data).toEqual(JSON.parse(JSON.stringify(data)));
      expect(stored!.metadata).toEqual(metadata);
      expect(stored!.dataBytes.toString('utf8')).toBe(JSON.stringify(data));
      expect(stored!.metadataBytes.toString('utf8')).toBe(JSON.stringify(metadata));
      expect(Math.abs(stored!.createdAt.getTime() - started)).toBeLessThan(3_600_000);
    });

    it('reads from a revision on, a limited number, in both directions', async () => {
      const stream = streamName();
      await store().append(stream, 'no_stream', newEvents(6));
      const revisions = async (options?: Parameters<EventStore['readStream']>[1]) =>
        (await all(store().readStream(stream, options))).map(({ revision }) => Number(revision));
      expect(await revisions()).toEqual([0, 1, 2, 3, 4, 5]);
      expect(await revisions({ from: 4n })).toEqual([4, 5]);
      expect(await revisions({ from: 1n, maxCount: 2 })).toEqual([1, 2]);
      expect(await revisions({ from: 6n })).toEqual([]);
      expect(await revisions({ direction: 'backwards', maxCount: 2 })).toEqual([5, 4]);
      expect(await revisions({ direction: 'backwards', from: 1n })).toEqual([1, 0]);
    });

    it('can be left early, again and again', async () => {
      const stream = streamName();
      await store().append(stream, 'no_stream', newEvents(50));
      for (let round = 0; round < 20; round += 1) {
        for await (const event of store().readStream(stream)) if (event.revision === 1n) break;
      }
      expect(await all(store().readStream(stream))).toHaveLength(50);
    });

    it('reads a stream of thousands of events in order', async () => {
      const stream = streamName();
      let expected: bigint | 'no_stream' = 'no_stream';
      for (let batch = 0; batch < 10; batch += 1) {
        expected = (await store().append(stream, expected, newEvents(250))).revision;
      }
      const revisions = (await all(store().readStream(stream))).map(({ revision }) => Number(revision));
      expect(revisions).toEqual(Array.from({ length: 2500 }, (_, index) => index));
    });
  });
}

function describeReadAll(store: Store): void {
  describe('readAll', () => {
    it('yields the events of all streams in the order they were written', async () => {
      const [one, two] = [streamName(), streamName()];
      await store().append(one, 'no_stream', newEvents(1));
      const from = (await all(store().readStream(one)))[0]!.position;
      await store().append(two, 'no_stream', newEvents(2));
      await store().append(one, 0n, newEvents(1));

      const ours = (await all(store().readAll({ from }))).filter(
        ({ stream }) => stream === one || stream === two,
      );
      expect(ours.map(({ stream, revision }) => [stream, revision])).toEqual([
        [one, 0n],
        [two, 0n],
        [two, 1n],
        [one, 1n],
      ]);
      expect(isIncreasing(ours.map(({ position }) => position))).toBe(true);
    });

    it('leaves out the events the store keeps for itself', async () => {
      const stream = streamName();
      const { position: from } = await store().append(stream, 'no_stream', newEvents(1));
      await store().append(stream, 0n, [{ ...newEvents(1)[0]!, type: '$hidden' }, ...newEvents(1)]);
      const ours = (await all(store().readAll({ from }))).filter((event) => event.stream === stream);
      expect(ours.map(({ revision }) => revision)).toEqual([0n, 2n]);
    });

    it('reads backwards from the end, and from before a position', async () => {
      const stream = streamName();
      await store().append(stream, 'no_stream', newEvents(3));
      const stored = await all(store().readStream(stream));
      const [last] = await all(store().readAll({ direction: 'backwards', maxCount: 1 }));
      expect(last!.position >= stored[2]!.position).toBe(true);
      const before = await all(
        store().readAll({ direction: 'backwards', from: stored[2]!.position, maxCount: 2 }),
      );
      expect(before.map(({ position }) => position)).toEqual([stored[1]!.position, stored[0]!.position]);
    });
  });
}

function describeSubscription(store: Store): void {
  describe('subscribeToAll', () => {
    it('hands over what is there, says that it is live, and goes on with what comes', async () => {
      const prefix = streamName();
      await store().append(`${prefix}-a`, 'no_stream', newEvents(3));
      const seen = await follow(store(), { after: null, prefixes: [prefix] }, async (items) => {
        if (items.at(-1)?.kind === 'caughtUp') await store().append(`${prefix}-b`, 'no_stream', newEvents(2));
        return eventsOf(items).length === 5;
      });
      expect(eventsOf(seen).map(({ stream, revision }) => `${stream.slice(-1)}${revision}`)).toEqual([
        'a0',
        'a1',
        'a2',
        'b0',
        'b1',
      ]);
      const live = seen.findIndex(({ kind }) => kind === 'caughtUp');
      expect(eventsOf(seen.slice(0, live))).toHaveLength(3);
    });

    it('begins after a position, not at it', async () => {
      const stream = streamName();
      await store().append(stream, 'no_stream', newEvents(4));
      const stored = await all(store().readStream(stream));
      const seen = await follow(
        store(),
        { after: stored[1]!.position, prefixes: [stream] },
        async (items) => eventsOf(items).length === 2,
      );
      expect(eventsOf(seen).map(({ revision }) => revision)).toEqual([2n, 3n]);
      expect(eventsOf(seen)[0]!.dataBytes).toEqual(stored[2]!.dataBytes);
    });

    it('shows only streams of the given prefixes, and tells how far it has come past the others', async () => {
      const [wanted, also, other] = [streamName(), streamName(), streamName()];
      const { position: after } = await store().append(other, 'no_stream', newEvents(1));
      await store().append(wanted, 'no_stream', newEvents(1));
      await store().append(other, 0n, newEvents(1));
      const { position: last } = await store().append(also, 'no_stream', newEvents(1));
      for (let batch = 0; batch < 4; batch += 1) {
        await store().append(other, BigInt(batch * 500 + 1), newEvents(500));
      }

      const seen = await follow(store(), { after, prefixes: [wanted, also] }, async (items) =>
        items.some((item) => item.kind === 'checkpoint' && item.position > last),
      );
      expect(eventsOf(seen).map(({ stream }) => stream)).toEqual([wanted, also]);
      const places = seen.flatMap((item) =>
        item.kind === 'caughtUp' ? [] : [item.kind === 'event' ? item.event.position : item.position],
      );
      expect(isIncreasing(places)).toBe(true);
    });

    it('waits for a consumer who is slow, and loses nothing', async () => {
      const stream = streamName();
      let expected: bigint | 'no_stream' = 'no_stream';
      for (let batch = 0; batch < 4; batch += 1) {
        expected = (await store().append(stream, expected, newEvents(250))).revision;
      }
      const seen = await follow(store(), { after: null, prefixes: [stream] }, async (items) => {
        if (items.length % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        return eventsOf(items).length === 1000;
      });
      expect(eventsOf(seen).map(({ revision }) => Number(revision))).toEqual(
        Array.from({ length: 1000 }, (_, index) => index),
      );
    });

    it('ends when it is told to, also while it waits', async () => {
      const ending = new AbortController();
      const items: SubscriptionItem[] = [];
      const after = (await store().append(streamName(), 'no_stream', newEvents(1))).position;
      for await (const item of store().subscribeToAll({
        after,
        prefixes: [streamName()],
        signal: ending.signal,
      })) {
        items.push(item);
        if (item.kind === 'caughtUp') setImmediate(() => ending.abort());
      }
      expect(eventsOf(items)).toEqual([]);
    });
  });
}

const streamName = (): string => `contract${randomUUID().replaceAll('-', '')}`;

const newEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    id: randomUUID(),
    type: 'Happened',
    data: { index, note: '社工服务' },
    metadata: { schemaVersion: 1 },
  }));

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

const eventsOf = (items: readonly SubscriptionItem[]): StoredEvent[] =>
  items.flatMap((item) => (item.kind === 'event' ? [item.event] : []));

const isIncreasing = (values: readonly bigint[]): boolean =>
  values.every((value, index) => index === 0 || value > values[index - 1]!);

/** Follows until `enough`, which is asked after every item; gives up after a while. */
async function follow(
  store: EventStore,
  options: { readonly after: bigint | null; readonly prefixes: readonly string[] },
  enough: (items: readonly SubscriptionItem[]) => Promise<boolean>,
): Promise<SubscriptionItem[]> {
  const items: SubscriptionItem[] = [];
  const signal = AbortSignal.timeout(20_000);
  for await (const item of store.subscribeToAll({ ...options, signal })) {
    items.push(item);
    if (await enough(items)) return items;
  }
  throw new Error(`The subscription ended after ${items.length} items`);
}
