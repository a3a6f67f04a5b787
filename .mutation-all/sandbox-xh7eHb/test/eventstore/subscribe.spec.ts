// @ts-nocheck
import {
  END,
  eventTypeFilter,
  excludeSystemEvents,
  jsonEvent,
  type Position,
  START,
  StreamDeletedError,
  streamNameFilter,
} from '@eventstore/db-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../support/until.js';
import {
  collect,
  Conformance,
  event,
  events,
  Follower,
  newStream,
  recorded,
  revisions,
} from './conformance.js';

let store: Conformance;
const followers: Follower[] = [];
beforeAll(async () => {
  store = await Conformance.start();
});
afterEach(async () => {
  for (const follower of followers.splice(0)) await follower.subscription.unsubscribe();
});
afterAll(() => store.stop());

const follow = (subscription: Follower['subscription']): Follower => {
  const follower = new Follower(subscription);
  followers.push(follower);
  return follower;
};
const streamsOf = (follower: Follower): string[] => recorded(follower.events).map(({ streamId }) => streamId);

describe('subscribing to a stream', () => {
  it('confirms, gives what is there, has caught up, and goes on live', async () => {
    const stream = newStream();
    await store.client.appendToStream(stream, events(2));
    const follower = follow(store.client.subscribeToStream(stream, { fromRevision: START }));
    await follower.caughtUp();
    await store.client.appendToStream(stream, [event()]);
    await store.client.appendToStream(newStream(), [event()]);
    await store.client.appendToStream(stream, [event()]);
    await follower.has(4);
    expect(follower.said).toEqual(['confirmation', 'event 0', 'event 1', 'caughtUp', 'event 2', 'event 3']);
  });

  it('begins after a revision, or at the end', async () => {
    const stream = newStream();
    await store.client.appendToStream(stream, events(4));
    const after = follow(store.client.subscribeToStream(stream, { fromRevision: 1n }));
    const end = follow(store.client.subscribeToStream(stream, { fromRevision: END }));
    await after.caughtUp();
    await end.caughtUp();
    expect(revisions(after.events)).toEqual([2, 3]);
    await store.client.appendToStream(stream, [event()]);
    await end.has(1);
    expect(revisions(end.events)).toEqual([4]);
  });

  it('waits for a stream that is not there yet, or deleted', async () => {
    const [absent, deleted] = [newStream(), newStream()];
    await store.client.appendToStream(deleted, events(2));
    await store.client.deleteStream(deleted);
    const first = follow(store.client.subscribeToStream(absent));
    const second = follow(store.client.subscribeToStream(deleted));
    await first.caughtUp();
    await second.caughtUp();
    await store.client.appendToStream(absent, [event()]);
    await store.client.appendToStream(deleted, [event()]);
    await first.has(1);
    await second.has(1);
    expect(revisions([...first.events, ...second.events])).toEqual([0, 2]);
  });

  it('fails on a tombstone, there before or coming', async () => {
    const stream = newStream();
    await store.client.appendToStream(stream, [event()]);
    const before = follow(store.client.subscribeToStream(stream));
    await before.caughtUp();
    await store.client.tombstoneStream(stream);
    expect(await before.failed()).toBeInstanceOf(StreamDeletedError);
    expect(await follow(store.client.subscribeToStream(stream)).failed()).toBeInstanceOf(StreamDeletedError);
    expect(revisions(before.events)).toEqual([0]);
  });

  it('sees only what truncation leaves', async () => {
    const stream = newStream();
    await store.client.appendToStream(stream, events(5));
    await store.client.setStreamMetadata(stream, { maxCount: 2 });
    const follower = follow(store.client.subscribeToStream(stream));
    await follower.caughtUp();
    expect(revisions(follower.events)).toEqual([3, 4]);
  });
});

describe('subscribing to the whole log', () => {
  it('begins at the start, after a position, or at the end', async () => {
    const stream = newStream();
    await store.client.appendToStream(stream, events(3));
    const [first] = recorded(await collect(store.client.readStream(stream)));
    const all = follow(store.client.subscribeToAll({ fromPosition: START }));
    const after = follow(store.client.subscribeToAll({ fromPosition: first!.position }));
    const end = follow(store.client.subscribeToAll({ fromPosition: END }));
    await Promise.all([all.caughtUp(), after.caughtUp(), end.caughtUp()]);
    expect(recorded(all.events).map(({ id }) => id)).toEqual(
      recorded(await collect(store.client.readAll())).map(({ id }) => id),
    );
    expect(revisions(after.events)).toEqual([1, 2]);
    await store.client.appendToStream(stream, [event()]);
    await end.has(1);
    expect(revisions(end.events)).toEqual([3]);
  });

  it.each([
    ['stream prefixes', () => streamNameFilter({ prefixes: ['one-', 'two-'] }), ['one', 'two']],
    ['a stream pattern', () => streamNameFilter({ regex: '^(two|three)-' }), ['two', 'three']],
    ['a pattern anywhere in the stream', () => streamNameFilter({ regex: 'hre' }), ['three']],
    ['type prefixes', () => eventTypeFilter({ prefixes: ['Happened'] }), ['three']],
    ['a type pattern', () => eventTypeFilter({ regex: 'ted$' }), ['one', 'two']],
  ] as const)('by %s', async (_what, filter, kinds) => {
    const id = newStream('');
    const follower = follow(store.client.subscribeToAll({ fromPosition: END, filter: filter() }));
    await follower.caughtUp();
    await store.client.appendToStream(`one${id}`, [event()]);
    await store.client.appendToStream(`two${id}`, [event()]);
    await store.client.appendToStream(`three${id}`, [jsonEvent({ type: 'Happened', data: {} })]);
    const caughtUp = follow(store.client.subscribeToAll({ fromPosition: START, filter: filter() }));
    await caughtUp.caughtUp();
    await follower.has(kinds.length);
    const mine = (streams: string[]) => streams.filter((stream) => stream.endsWith(id));
    expect(streamsOf(follower)).toEqual(kinds.map((kind) => `${kind}${id}`));
    expect(mine(streamsOf(caughtUp))).toEqual(kinds.map((kind) => `${kind}${id}`));
  });

  it('leaves system events out on request', async () => {
    const stream = newStream();
    await store.client.setStreamMetadata(stream, { maxCount: 9 });
    await store.client.appendToStream(stream, [event()]);
    const follower = follow(store.client.subscribeToAll({ filter: excludeSystemEvents() }));
    await follower.caughtUp();
    expect(streamsOf(follower)).toContain(stream);
    expect(streamsOf(follower).filter((name) => name.startsWith('$'))).toEqual([]);
  });

  it('tells how far it has come past what the filter hides', async () => {
    const hidden = newStream('hidden');
    await store.client.appendToStream(hidden, events(100));
    const checkpoints: bigint[] = [];
    const filter = streamNameFilter({
      prefixes: ['nothing-like-this'],
      maxSearchWindow: 5,
      checkpointInterval: 2,
      checkpointReached: async (_subscription: unknown, position: Position) => {
        checkpoints.push(position.commit);
      },
    });
    const [from] = recorded(await collect(store.client.readStream(hidden, { maxCount: 1 })));
    const last = recorded(await collect(store.client.readStream(hidden))).at(-1)!;
    const follower = follow(store.client.subscribeToAll({ fromPosition: from!.position, filter }));
    await follower.caughtUp();
    const first = from!.position.commit;
    const every = Array.from({ length: 9 }, (_, n) => first + BigInt(10 * (n + 1)));
    expect(checkpoints).toEqual([...every, last.position.commit]);
    await store.client.appendToStream(hidden, events(10));
    await until('a live checkpoint', () => checkpoints.at(-1) === last.position.commit + 10n);
    expect(follower.events).toEqual([]);
  });

  it('loses and doubles nothing between reading and going live', async () => {
    const prefix = newStream('switch');
    const filter = streamNameFilter({ prefixes: [prefix] });
    let writing = true;
    let written = 0;
    const writers = Promise.all(
      Array.from({ length: 4 }, async (_, n) => {
        while (writing) {
          await store.client.appendToStream(`${prefix}-${n}`, events(3));
          written += 3;
        }
      }),
    );
    const subscribers: Follower[] = [];
    for (let n = 0; n < 10; n++) {
      await until('more is written', () => written >= 60 * (n + 1));
      subscribers.push(follow(store.client.subscribeToAll({ fromPosition: START, filter })));
    }
    await until('more is written', () => written >= 900);
    writing = false;
    await writers;
    for (const subscriber of subscribers) {
      await subscriber.has(written);
      const positions = recorded(subscriber.events).map(({ position }) => Number(position.commit));
      expect(positions).toEqual(positions.toSorted((a, b) => a - b));
      expect(new Set(positions).size).toBe(written);
    }
  });

  it('brings back a subscriber that stood still, and tells it when it has caught up again', async () => {
    const stream = newStream('slow');
    const subscription = store.client.subscribeToAll({
      fromPosition: END,
      filter: streamNameFilter({ prefixes: [stream] }),
    });
    const follower = follow(subscription);
    await follower.caughtUp();
    subscription.pause();
    // More than the store keeps at hand for subscribers that are live.
    const text = 'x'.repeat(20_000);
    const total = 1500;
    for (let n = 0; n < total; n += 50) {
      const batch = Array.from({ length: 50 }, () => jsonEvent({ type: 'Large', data: { text } }));
      await store.client.appendToStream(stream, batch);
    }
    subscription.resume();
    await follower.has(total);
    await follower.caughtUp(2);
    expect(revisions(follower.events)).toEqual(Array.from({ length: total }, (_, n) => n));
  });
});
