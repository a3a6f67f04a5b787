// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  connectEventStore,
  EventStoreUnavailable,
  superviseAll,
  WrongExpectedRevision,
  type EventStore,
  type NewEvent,
  type StoredEvent,
} from '#event-store';
import {
  cleartextHost,
  cleartextUrl,
  eventStoreTarget,
  type EventStoreTarget,
} from '../support/event-store-target.js';
import { FaultProxy } from '../support/fault-proxy.js';
import { until } from '../support/until.js';

const DEADLINE_MS = 2000;
/** Faults take their time. */
jest.setTimeout(60_000);

let target: EventStoreTarget;
/** Past the proxy: what really stands in the store. */
let direct: EventStore;
let proxy: FaultProxy;
let store: EventStore;

beforeAll(async () => {
  target = await eventStoreTarget();
  direct = connectEventStore(target.url);
});
afterAll(async () => {
  await direct.close();
  await target.stop();
});
beforeEach(async () => {
  proxy = await FaultProxy.before(cleartextHost(target.url));
  store = connectEventStore(cleartextUrl(proxy.port), { deadlineMs: DEADLINE_MS });
});
afterEach(async () => {
  await store.close();
  await proxy.close();
});

describe('an append stream that breaks', () => {
  it('ends neither the process nor the appends of another connection', async () => {
    const [lost, other] = await Promise.all([begun(), begun()]);
    const slowly = await FaultProxy.before(cleartextHost(target.url));
    const elsewhere = connectEventStore(cleartextUrl(slowly.port));
    await elsewhere.append(other, 0n, newEvents(1));
    proxy.swallow('answers');
    const broken = store.append(lost, 0n, newEvents(1));
    slowly.delay(200);
    const late = elsewhere.append(other, 1n, newEvents(1));
    await until('both events are in the store', async () => {
      const streams = await Promise.all([idsOf(lost), idsOf(other)]);
      return streams[0].length === 2 && streams[1].length === 3;
    });
    proxy.heal();
    proxy.cut();
    expect([(await broken).revision, (await late).revision]).toEqual([1n, 2n]);
    expect(await idsOf(other)).toHaveLength(3);
    await elsewhere.close();
    await slowly.close();
  });
});

describe('an append whose answer is lost', () => {
  it('is found again by its ids: the writer gets its revision, the stream has its events once', async () => {
    const stream = await begun();
    proxy.swallow('answers');
    const events = newEvents(3);
    const appending = store.append(stream, 0n, events);
    await until('the events are in the store', async () => (await idsOf(stream)).length === 4);
    proxy.heal();
    proxy.cut();
    expect((await appending).revision).toBe(3n);
    expect((await idsOf(stream)).slice(1)).toEqual(events.map(({ id }) => id));
  });

  it('is found again when the connection stays open and silent', async () => {
    const stream = await begun();
    proxy.swallow('answers');
    const events = newEvents(2);
    const appending = store.append(stream, 0n, events);
    await until('the events are in the store', async () => (await idsOf(stream)).length === 3);
    proxy.heal();
    expect((await appending).revision).toBe(2n);
    expect((await idsOf(stream)).slice(1)).toEqual(events.map(({ id }) => id));
  });

  it('is found again although others have written since', async () => {
    const stream = await begun();
    proxy.swallow('answers');
    const appending = store.append(stream, 0n, newEvents(1));
    await until('the event is in the store', async () => (await idsOf(stream)).length === 2);
    await direct.append(stream, 1n, newEvents(2));
    proxy.heal();
    proxy.cut();
    expect((await appending).revision).toBe(1n);
    expect(await idsOf(stream)).toHaveLength(4);
  });

  it('is told from one that came too late: somebody else stands at its place', async () => {
    const stream = await begun();
    proxy.swallow('requests');
    const appending = store.append(stream, 0n, newEvents(1));
    await direct.append(stream, 0n, newEvents(1));
    proxy.heal();
    proxy.cut();
    const refused = await appending.catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WrongExpectedRevision);
    expect(refused).toMatchObject({ actual: 1n });
    expect(await idsOf(stream)).toHaveLength(2);
  });
});

describe('writers on a line that breaks again and again', () => {
  it.each([
    // More than a gRPC call buffers by itself.
    { writers: 24, events: 20 },
    // More than the adapter lets travel at once.
    { writers: 80, events: 6 },
  ])('write everything exactly once, in order ($writers of them)', async ({ writers, events }) => {
    const streams = Array.from({ length: writers }, streamName);
    const breaks = setInterval(() => proxy.cut(), 60);
    const written = await Promise.all(streams.map((stream) => persistently(stream, events)));
    clearInterval(breaks);
    for (const [index, stream] of streams.entries()) {
      expect(await idsOf(stream)).toEqual(written[index]);
    }
  });
});

describe('a store that cannot be reached', () => {
  it('is reported within the deadline, and found again by itself', async () => {
    const stream = await begun();
    proxy.refuse();
    await expectUnavailable(() => store.append(stream, 0n, newEvents(1)));
    await expectUnavailable(() => all(store.readStream(stream)));
    await expectUnavailable(() => store.ping());

    proxy.heal();
    await store.ping();
    expect((await store.append(stream, 0n, newEvents(1))).revision).toBe(1n);
    expect(await all(store.readStream(stream))).toHaveLength(2);
  });

  it('is reported within the deadline where it takes connections and says nothing', async () => {
    const stream = await begun();
    proxy.swallow('requests', 'answers');
    await expectUnavailable(() => store.append(stream, 0n, newEvents(1)));
    await expectUnavailable(() => all(store.readStream(stream)));

    proxy.heal();
    expect((await store.append(stream, 0n, newEvents(1))).revision).toBe(1n);
    expect(await all(store.readStream(stream))).toHaveLength(2);
  });

  it('is reported within the deadline to writers that wait in a queue', async () => {
    await begun();
    proxy.swallow('requests', 'answers');
    await expectUnavailable(async () => {
      const appends = Array.from({ length: 100 }, () =>
        store.append(streamName(), 'no_stream', newEvents(1)),
      );
      const outcomes = await Promise.allSettled(appends);
      const reasons = outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : undefined));
      expect(reasons.every((reason) => reason instanceof EventStoreUnavailable)).toBe(true);
      throw reasons[0];
    });
  });

  it('is what a closed one is, at once', async () => {
    const stream = await begun();
    await store.close();
    const started = performance.now();
    await expectUnavailable(() => store.append(stream, 0n, newEvents(1)));
    await expectUnavailable(() => all(store.readStream(stream)));
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is no matter of a slow line', async () => {
    proxy.delay(150);
    const stream = streamName();
    expect((await store.append(stream, 'no_stream', newEvents(2))).revision).toBe(1n);
    expect(await all(store.readStream(stream))).toHaveLength(2);
  });
});

describe('a supervised subscription', () => {
  it.each<[string, () => void | Promise<void>]>([
    ['resets', () => proxy.cut()],
    [
      'a silent line',
      async () => {
        proxy.swallow('answers');
        await sleep(50);
        proxy.heal();
      },
    ],
    [
      'a line dead both ways',
      async () => {
        proxy.swallow('requests', 'answers');
        await sleep(50);
        proxy.heal();
      },
    ],
    [
      'a store that is away for a while',
      async () => {
        proxy.refuse();
        await sleep(150);
        proxy.heal();
      },
    ],
    [
      'a line that turns slow',
      async () => {
        proxy.delay(80);
        await sleep(200);
        proxy.heal();
      },
    ],
  ])('brings every event once and in order through %s', async (_, fault) => {
    const stream = streamName();
    const ending = new AbortController();
    const seen: StoredEvent[] = [];
    const following = (async () => {
      const options = { after: null, prefixes: [stream], silenceMs: 200, backoff: { minMs: 20, maxMs: 200 } };
      for await (const item of superviseAll(store, { ...options, signal: ending.signal })) {
        if (item.kind === 'event') seen.push(item.event);
      }
    })();

    const ids: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      ids.push(...(await written(stream, ids.length, 40)));
      await until('events flow', () => seen.length > round * 40);
      await fault();
      ids.push(...(await written(stream, ids.length, 20)));
      await until('everything has come', () => seen.length >= ids.length);
      ids.push(...(await written(stream, ids.length, 1)));
      await until('the last one has come', () => seen.length >= ids.length);
    }
    ending.abort();
    await following;
    expect(seen.map(({ id }) => id)).toEqual(ids);
  });
});

const streamName = (): string => `faults${randomUUID().replaceAll('-', '')}`;

const newEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, () => ({
    id: randomUUID(),
    type: 'Happened',
    data: { note: '社工服务' },
    metadata: {},
  }));

/** A stream with one event, written through the proxy: the connection is up. */
async function begun(): Promise<string> {
  const stream = streamName();
  await store.append(stream, 'no_stream', newEvents(1));
  return stream;
}

const idsOf = async (stream: string): Promise<string[]> =>
  (await all(direct.readStream(stream))).map(({ id }) => id);

/** Past the proxy, one append for each event; the ids in order. */
async function written(stream: string, from: number, count: number): Promise<string[]> {
  const events = newEvents(count);
  for (const [index, event] of events.entries()) {
    const next = from + index;
    await direct.append(stream, next === 0 ? 'no_stream' : BigInt(next - 1), [event]);
  }
  return events.map(({ id }) => id);
}

/** Appends so many times, giving the same events again for as long as the store cannot be reached. */
async function persistently(stream: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  let expected: bigint | 'no_stream' = 'no_stream';
  for (let turn = 0; turn < count; turn += 1) {
    const events = newEvents(2);
    let revision: bigint | undefined;
    while (revision === undefined) {
      try {
        revision = (await store.append(stream, expected, events)).revision;
      } catch (error) {
        if (!(error instanceof EventStoreUnavailable)) throw error;
      }
    }
    expected = revision;
    ids.push(...events.map(({ id }) => id));
  }
  return ids;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function expectUnavailable(call: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await expect(call()).rejects.toBeInstanceOf(EventStoreUnavailable);
  expect(performance.now() - started).toBeLessThan(DEADLINE_MS + 500);
}
