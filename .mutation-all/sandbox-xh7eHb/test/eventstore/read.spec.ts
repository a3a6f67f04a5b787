// @ts-nocheck
import {
  BACKWARDS,
  END,
  FORWARDS,
  jsonEvent,
  NO_STREAM,
  START,
  StreamNotFoundError,
} from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

describe('reading a stream', () => {
  const stream = newStream();
  beforeAll(async () => {
    await store.client.appendToStream(stream, events(10), { expectedRevision: NO_STREAM });
  });

  it.each([
    ['from the start', { direction: FORWARDS, fromRevision: START }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['from a revision, inclusive', { direction: FORWARDS, fromRevision: 7n }, [7, 8, 9]],
    ['so many', { direction: FORWARDS, fromRevision: 2n, maxCount: 3 }, [2, 3, 4]],
    ['from beyond the end', { direction: FORWARDS, fromRevision: 99n }, []],
    ['from the end', { direction: FORWARDS, fromRevision: END }, []],
    ['backwards from the end', { direction: BACKWARDS, fromRevision: END, maxCount: 2 }, [9, 8]],
    ['backwards from a revision, inclusive', { direction: BACKWARDS, fromRevision: 3n }, [3, 2, 1, 0]],
    ['backwards from beyond the end', { direction: BACKWARDS, fromRevision: 99n, maxCount: 1 }, [9]],
    ['backwards from the start', { direction: BACKWARDS, fromRevision: START }, [0]],
  ] as const)('%s', async (_what, options, expected) => {
    expect(revisions(await collect(store.client.readStream(stream, options)))).toEqual(expected);
  });

  it('fails for one that does not exist', async () => {
    const absent = newStream();
    const error = await failure(collect(store.client.readStream(absent)));
    expect(error).toBeInstanceOf(StreamNotFoundError);
    expect(error).toMatchObject({ streamName: absent });
  });

  it('gives more than one page in order, large events among small ones', async () => {
    const long = newStream();
    const sizes = Array.from({ length: 2500 }, (_, n) => (n % 100 === 0 ? 60_000 : 10));
    for (let at = 0; at < sizes.length; at += 250) {
      const batch = sizes
        .slice(at, at + 250)
        .map((size, n) => jsonEvent({ type: 'Sized', data: { n: at + n, text: 'x'.repeat(size) } }));
      await store.client.appendToStream(long, batch);
    }
    const read = recorded(await collect(store.client.readStream(long)));
    expect(read.map(({ data }) => (data as { n: number }).n)).toEqual(sizes.map((_, n) => n));
    const back = recorded(
      await collect(store.client.readStream(long, { direction: BACKWARDS, fromRevision: END })),
    );
    expect(back.map(({ revision }) => Number(revision))).toEqual(sizes.map((_, n) => n).toReversed());
  });
});

describe('reading the whole log', () => {
  it('goes from the start in the order of positions', async () => {
    await store.client.appendToStream(newStream(), events(3));
    const positions = recorded(await collect(store.client.readAll())).map(({ position }) => position.commit);
    expect(positions.length).toBeGreaterThanOrEqual(3);
    expect(positions).toEqual(positions.toSorted((a, b) => Number(a - b)));
    expect(new Set(positions).size).toBe(positions.length);
  });

  it('is inclusive forwards, and exclusive backwards', async () => {
    const stream = newStream();
    await store.client.appendToStream(stream, events(3));
    const [first, second, third] = recorded(await collect(store.client.readStream(stream)));
    const forwards = await collect(store.client.readAll({ fromPosition: second!.position, maxCount: 2 }));
    expect(recorded(forwards).map(({ id }) => id)).toEqual([second!.id, third!.id]);
    const backwards = store.client.readAll({
      direction: BACKWARDS,
      fromPosition: second!.position,
      maxCount: 1,
    });
    expect(recorded(await collect(backwards)).map(({ id }) => id)).toEqual([first!.id]);
    const last = store.client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 1 });
    expect(recorded(await collect(last)).map(({ id }) => id)).toEqual([third!.id]);
    expect(await collect(store.client.readAll({ fromPosition: END }))).toEqual([]);
    expect(await collect(store.client.readAll({ direction: BACKWARDS, fromPosition: START }))).toEqual([]);
  });

  it('shows system events, deleted streams and tombstones', async () => {
    const stream = newStream();
    await store.client.appendToStream(stream, [event()]);
    await store.client.deleteStream(stream);
    await store.client.tombstoneStream(stream);
    const seen = recorded(
      await collect(store.client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 3 })),
    );
    expect(seen.map(({ streamId, type }) => [streamId, type])).toEqual([
      [stream, '$streamDeleted'],
      [`$$${stream}`, '$metadata'],
      [stream, 'Counted'],
    ]);
    expect(seen[0]!.revision).toBe(9223372036854775807n);
  });
});

describe('links', () => {
  const link = (revision: number, stream: string) => ({
    ...jsonEvent({ type: '$>', data: {} }),
    contentType: 'application/octet-stream' as const,
    data: Buffer.from(`${revision}@${stream}`),
  });

  it('are resolved on request', async () => {
    const [target, links] = [newStream('target'), newStream('links')];
    await store.client.appendToStream(target, events(2));
    await store.client.appendToStream(links, [link(1, target), link(9, target), link(0, newStream())]);
    const resolved = await collect(store.client.readStream(links, { resolveLinkTos: true }));
    expect(resolved[0]).toMatchObject({
      event: { streamId: target, revision: 1n },
      link: { streamId: links, revision: 0n },
    });
    expect(resolved[0]!.commitPosition).toBe(resolved[0]!.link!.position?.commit);
    expect(resolved.slice(1).map(({ event: led, link: from }) => [led, from?.revision])).toEqual([
      [undefined, 1n],
      [undefined, 2n],
    ]);
    const plain = await collect(store.client.readStream(links, { resolveLinkTos: false, maxCount: 1 }));
    expect(plain[0]).toMatchObject({ event: { type: '$>', revision: 0n } });
    expect(plain[0]!.link).toBeUndefined();
  });
});
