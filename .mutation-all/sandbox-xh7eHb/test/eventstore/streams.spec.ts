// @ts-nocheck
import {
  ANY,
  BACKWARDS,
  END,
  NO_STREAM,
  START,
  STREAM_EXISTS,
  StreamDeletedError,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  collect,
  Conformance,
  event,
  events,
  failure,
  newStream,
  recorded,
  revisions,
} from './conformance.js';

let store: Conformance;
beforeAll(async () => {
  store = await Conformance.start();
});
afterAll(() => store.stop());

const filled = async (count = 5): Promise<string> => {
  const stream = newStream();
  await store.client.appendToStream(stream, events(count), { expectedRevision: NO_STREAM });
  return stream;
};
const read = async (stream: string): Promise<number[]> =>
  revisions(await collect(store.client.readStream(stream)));

describe('deleting a stream', () => {
  it('hides it, and answers where that was written', async () => {
    const stream = await filled();
    const { position } = await store.client.deleteStream(stream, { expectedRevision: 4n });
    const [last] = recorded(
      await collect(store.client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 })),
    );
    expect(last).toMatchObject({ streamId: `$$${stream}`, type: '$metadata', position });
    expect(await failure(read(stream))).toBeInstanceOf(StreamNotFoundError);
  });

  it.each([
    [NO_STREAM, -1n],
    [3n, 3n],
    [9n, 9n],
  ] as const)('expecting %s of a stream at 4 conflicts', async (expectedRevision, expectedVersion) => {
    const stream = await filled();
    const error = await failure(store.client.deleteStream(stream, { expectedRevision }));
    expect(error).toBeInstanceOf(WrongExpectedVersionError);
    expect(error).toMatchObject({ streamName: stream, expectedVersion, actualVersion: 4n });
    expect(await read(stream)).toHaveLength(5);
  });

  it('conflicts where there is neither a stream nor metadata', async () => {
    const absent = await failure(store.client.deleteStream(newStream(), { expectedRevision: ANY }));
    expect(absent).toBeInstanceOf(WrongExpectedVersionError);
    expect(absent).toMatchObject({ expectedVersion: -2n, actualVersion: -1n });
    const stream = newStream();
    await store.client.setStreamMetadata(stream, { maxCount: 3 });
    await store.client.deleteStream(stream, { expectedRevision: ANY });
  });

  it.each([ANY, NO_STREAM, 4n] as const)(
    'lets it be made again expecting %s, and numbers go on',
    async (expected) => {
      const stream = await filled();
      await store.client.deleteStream(stream);
      const result = await store.client.appendToStream(stream, events(2), { expectedRevision: expected });
      expect(result.nextExpectedRevision).toBe(6n);
      expect(await read(stream)).toEqual([5, 6]);
      expect((await store.client.getStreamMetadata(stream)).metadata).toEqual({ truncateBefore: 5 });
    },
  );

  it('does not count as existing', async () => {
    const stream = await filled();
    await store.client.deleteStream(stream);
    const again = store.client.appendToStream(stream, [event()], { expectedRevision: STREAM_EXISTS });
    expect(await failure(again)).toBeInstanceOf(StreamDeletedError);
  });

  it('is undone by writing metadata; the other keys stay', async () => {
    const stream = await filled();
    await store.client.deleteStream(stream);
    await store.client.setStreamMetadata(stream, { maxCount: 7, colour: 'red' });
    expect((await store.client.getStreamMetadata(stream)).metadata).toEqual({
      maxCount: 7,
      colour: 'red',
      truncateBefore: 5,
    });
    expect(await read(stream)).toEqual([]);
    await store.client.appendToStream(stream, [event()], { expectedRevision: 4n });
    expect(await read(stream)).toEqual([5]);
  });
});

describe('a tombstone', () => {
  it('ends a stream and its metadata for good', async () => {
    const stream = await filled();
    const { position } = await store.client.tombstoneStream(stream, { expectedRevision: 4n });
    expect(position?.commit).toBeGreaterThan(0n);
    const error = await failure(read(stream));
    expect(error).toBeInstanceOf(StreamDeletedError);
    expect(error).toMatchObject({ streamName: stream });
    for (const attempt of [
      () => store.client.appendToStream(stream, [event()]),
      () => store.client.deleteStream(stream),
      () => store.client.tombstoneStream(stream),
      () => store.client.setStreamMetadata(stream, { maxCount: 1 }),
      () => store.client.getStreamMetadata(stream),
    ]) {
      expect(await failure(attempt())).toBeInstanceOf(StreamDeletedError);
    }
  });

  it('conflicts at another revision', async () => {
    const stream = await filled();
    const error = await failure(store.client.tombstoneStream(stream, { expectedRevision: 3n }));
    expect(error).toMatchObject({ streamName: stream, expectedVersion: 3n, actualVersion: 4n });
  });

  it('can be put where nothing was yet', async () => {
    const stream = newStream();
    await store.client.tombstoneStream(stream, { expectedRevision: NO_STREAM });
    expect(await failure(store.client.appendToStream(stream, [event()]))).toBeInstanceOf(StreamDeletedError);
  });
});

describe('stream metadata', () => {
  it('is kept with its own keys, the newest only', async () => {
    const stream = newStream();
    expect((await store.client.getStreamMetadata(stream)).metadata).toBeUndefined();
    const first = await store.client.setStreamMetadata(
      stream,
      { maxCount: 3 },
      { expectedRevision: NO_STREAM },
    );
    expect(first.nextExpectedRevision).toBe(0n);
    const next = { maxAge: 60, owner: '街道办', acl: { readRoles: ['a'] } };
    await store.client.setStreamMetadata(stream, next, { expectedRevision: 0n });
    expect((await store.client.getStreamMetadata(stream)).metadata).toMatchObject(next);
    expect(await read(`$$${stream}`)).toEqual([1]);
    const conflict = store.client.setStreamMetadata(stream, {}, { expectedRevision: NO_STREAM });
    expect(await failure(conflict)).toBeInstanceOf(WrongExpectedVersionError);
  });

  it('makes a stream exist that has no event', async () => {
    const stream = newStream();
    await store.client.setStreamMetadata(stream, { maxCount: 3 });
    const result = await store.client.appendToStream(stream, [event()], { expectedRevision: STREAM_EXISTS });
    expect(result.nextExpectedRevision).toBe(0n);
  });

  it('$maxCount keeps the last ones', async () => {
    const stream = await filled(10);
    await store.client.setStreamMetadata(stream, { maxCount: 3 });
    expect(await read(stream)).toEqual([7, 8, 9]);
    await store.client.appendToStream(stream, [event()]);
    expect(await read(stream)).toEqual([8, 9, 10]);
    const back = store.client.readStream(stream, { direction: BACKWARDS, fromRevision: END });
    expect(revisions(await collect(back))).toEqual([10, 9, 8]);
    const old = store.client.readStream(stream, { fromRevision: 2n, maxCount: 2 });
    expect(revisions(await collect(old))).toEqual([8, 9]);
  });

  it('$tb cuts off what is before', async () => {
    const stream = await filled(10);
    await store.client.setStreamMetadata(stream, { truncateBefore: 6 });
    expect(await read(stream)).toEqual([6, 7, 8, 9]);
    await store.client.setStreamMetadata(stream, { truncateBefore: 6, maxCount: 8 });
    expect(await read(stream)).toEqual([6, 7, 8, 9]);
    await store.client.setStreamMetadata(stream, { truncateBefore: 100 });
    expect(await read(stream)).toEqual([]);
    await store.client.setStreamMetadata(stream, {});
    expect(await read(stream)).toHaveLength(10);
  });

  it('$maxAge hides what is older', async () => {
    const stream = await filled(3);
    await store.client.setStreamMetadata(stream, { maxAge: 1 });
    // The age itself is what is tested.
    await sleep(1200);
    await store.client.appendToStream(stream, [event()]);
    expect(await read(stream)).toEqual([3]);
    expect(revisions(await collect(store.client.readStream(stream, { maxCount: 1 })))).toEqual([3]);
    await store.client.setStreamMetadata(stream, { maxAge: 3600 });
    expect(await read(stream)).toHaveLength(4);
  });

  it('truncates reads of the stream only, not of the whole log', async () => {
    const stream = await filled(4);
    await store.client.setStreamMetadata(stream, { maxCount: 1 });
    const log = recorded(await collect(store.client.readAll({ fromPosition: START })));
    expect(log.filter(({ streamId }) => streamId === stream)).toHaveLength(4);
  });
});
