// @ts-nocheck
import { randomUUID } from 'node:crypto';
import {
  ANY,
  type AppendExpectedRevision,
  type EventData,
  binaryEvent,
  EventStoreDBClient,
  jsonEvent,
  MaxAppendSizeExceededError,
  NO_STREAM,
  START,
  STREAM_EXISTS,
  StreamDeletedError,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventStoreProcess } from '../support/event-store-process.js';
import {
  collect,
  Conformance,
  event,
  events,
  failure,
  newStream,
  recorded,
  revisions,
  RPCS,
} from './conformance.js';

let store: Conformance;
beforeAll(async () => {
  store = await Conformance.start();
});
afterAll(() => store.stop());

describe.each(Object.entries(RPCS))('appending by %s', (_rpc, options) => {
  const append = (stream: string, batch: EventData[], expectedRevision: AppendExpectedRevision) =>
    store.client.appendToStream(stream, batch, { expectedRevision, ...options });

  it('answers the revision and position of the last event', async () => {
    const stream = newStream();
    const result = await append(stream, events(3), NO_STREAM);
    expect(result).toMatchObject({ success: true, nextExpectedRevision: 2n });
    const read = await collect(store.client.readStream(stream));
    expect(result.position?.commit).toBe(read[2]?.event?.position?.commit);
  });

  it('keeps every event as it was given', async () => {
    const stream = newStream('账户 ü');
    const json = jsonEvent({ type: '已记录', data: { 名: '社工站', n: 1.5 }, metadata: { by: '甲' } });
    const bytes = binaryEvent({
      type: 'Scanned',
      data: Uint8Array.of(0, 255, 128),
      metadata: Uint8Array.of(1, 2),
    });
    const before = Date.now();
    await append(stream, [json, bytes], ANY);
    const [first, second] = recorded(await collect(store.client.readStream(stream)));
    expect(first).toMatchObject({
      streamId: stream,
      id: json.id,
      type: '已记录',
      isJson: true,
      data: json.data,
      metadata: { by: '甲' },
    });
    expect(second).toMatchObject({ id: bytes.id, type: 'Scanned', isJson: false });
    expect([...(second!.data as Uint8Array)]).toEqual([0, 255, 128]);
    expect([...(second!.metadata as Uint8Array)]).toEqual([1, 2]);
    expect(Math.abs(Number(first?.created) - before)).toBeLessThan(10_000);
  });

  describe.each([
    { existing: 0, accepted: [ANY, NO_STREAM], refused: [STREAM_EXISTS, 0n, 7n] },
    { existing: 2, accepted: [ANY, STREAM_EXISTS, 1n], refused: [NO_STREAM, 0n, 2n, 7n] },
  ] as const)('to a stream of $existing events', ({ existing, accepted, refused }) => {
    it.each<AppendExpectedRevision>(accepted)('expecting %s writes', async (expected) => {
      const stream = newStream();
      if (existing > 0) await append(stream, events(existing), NO_STREAM);
      expect(await append(stream, [event()], expected)).toMatchObject({
        nextExpectedRevision: BigInt(existing),
      });
    });

    it.each<AppendExpectedRevision>(refused)(
      'expecting %s conflicts, and writes nothing',
      async (expected) => {
        const stream = newStream();
        if (existing > 0) await append(stream, events(existing), NO_STREAM);
        const error = await failure(append(stream, [event()], expected));
        expect(error).toBeInstanceOf(WrongExpectedVersionError);
        expect(error).toMatchObject({
          streamName: stream,
          expectedVersion: expected,
          actualVersion: existing === 0 ? NO_STREAM : BigInt(existing - 1),
        });
        expect(await append(stream, [event()], ANY)).toMatchObject({
          nextExpectedRevision: BigInt(existing),
        });
      },
    );
  });

  it('refuses every mode on a tombstoned stream', async () => {
    const stream = newStream();
    await append(stream, [event()], NO_STREAM);
    await store.client.tombstoneStream(stream);
    for (const expected of [ANY, NO_STREAM, STREAM_EXISTS, 0n] as const) {
      expect(await failure(append(stream, [event()], expected))).toBeInstanceOf(StreamDeletedError);
    }
  });

  it('takes an append of no events, and writes nothing', async () => {
    const stream = newStream();
    expect(await append(stream, [], ANY)).toMatchObject({ success: true });
    await append(stream, events(2), NO_STREAM);
    expect(await append(stream, [], 1n)).toMatchObject({ nextExpectedRevision: 1n });
    expect(await collect(store.client.readStream(stream))).toHaveLength(2);
  });

  describe('again with the same ids', () => {
    const [a, b, c, d] = [event(), event(), event(), event()];
    /** `a` and `b` in one append, `c` in the next; answers where those were written. */
    const written = async (stream: string) => {
      const first = await append(stream, [a, b], NO_STREAM);
      const second = await append(stream, [c], 1n);
      return [undefined, first.position, second.position];
    };
    const read = async (stream: string) => revisions(await collect(store.client.readStream(stream)));

    it.each<[string, AppendExpectedRevision, EventData[], number]>([
      ['all of them', ANY, [a, b, c], 2],
      ['all of them', STREAM_EXISTS, [a, b, c], 2],
      ['a part', ANY, [b], 1],
      ['in another order: the last listed counts', ANY, [c, b], 1],
      ['all of them, across two appends', NO_STREAM, [a, b, c], 2],
      ['the beginning', NO_STREAM, [a, b], 1],
      ['the rest', 0n, [b, c], 2],
      ['a part', 0n, [b], 1],
    ])('%s, expecting %s: answers as before', async (_what, expected, batch, revision) => {
      const stream = newStream();
      const positions = await written(stream);
      expect(await append(stream, batch, expected)).toEqual({
        success: true,
        nextExpectedRevision: BigInt(revision),
        position: positions[revision],
      });
      expect(await read(stream)).toEqual([0, 1, 2]);
    });

    it.each<[string, AppendExpectedRevision, EventData[]]>([
      ['a later one unknown', ANY, [a, d]],
      ['a later one unknown', STREAM_EXISTS, [a, d]],
      ['not from the beginning', NO_STREAM, [b, c]],
      ['running past the end', NO_STREAM, [a, b, c, d]],
      ['a mismatch in the middle', NO_STREAM, [a, d]],
      ['one from elsewhere in the stream', 0n, [c]],
      ['running past the end', 1n, [c, d]],
    ])('%s, expecting %s: conflicts', async (_what, expected, batch) => {
      const stream = newStream();
      await written(stream);
      expect(await failure(append(stream, batch, expected))).toBeInstanceOf(WrongExpectedVersionError);
      expect(await read(stream)).toEqual([0, 1, 2]);
    });

    it('the first unknown, expecting any: writes everything', async () => {
      const stream = newStream();
      await written(stream);
      expect(await append(stream, [d, a], ANY)).toMatchObject({ nextExpectedRevision: 4n });
      expect(await read(stream)).toEqual([0, 1, 2, 3, 4]);
    });

    it('knows an id in its own stream only', async () => {
      const [one, other] = [newStream(), newStream()];
      const shared = event();
      await append(one, [shared], ANY);
      expect(await append(other, [shared], ANY)).toMatchObject({ nextExpectedRevision: 0n });
      expect(await collect(store.client.readStream(other))).toHaveLength(1);
    });

    it('exactly, for appends that are made at the same time', async () => {
      const stream = newStream();
      const batch = events(3);
      const results = await Promise.all(Array.from({ length: 8 }, () => append(stream, batch, NO_STREAM)));
      expect(new Set(results.map((result) => result.nextExpectedRevision))).toEqual(new Set([2n]));
      expect(revisions(await collect(store.client.readStream(stream)))).toEqual([0, 1, 2]);
    });
  });

  it('lets one of many writers through', async () => {
    const stream = newStream();
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => append(stream, [event()], NO_STREAM)),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(await collect(store.client.readStream(stream))).toHaveLength(1);
  });

  it('keeps an append together in the whole log while others write', async () => {
    const prefix = newStream('together');
    await Promise.all(Array.from({ length: 20 }, (_, n) => append(`${prefix}-${n}`, events(10), NO_STREAM)));
    const log = (await collect(store.client.readAll({ fromPosition: START })))
      .map((resolved) => resolved.event?.streamId ?? '')
      .filter((stream) => stream.startsWith(prefix));
    expect(log).toHaveLength(200);
    for (let at = 0; at < log.length; at += 10) expect(new Set(log.slice(at, at + 10)).size).toBe(1);
  });

  it('takes one mebibyte, and not a byte more', async () => {
    const stream = newStream();
    const sized = (size: number) =>
      binaryEvent({ id: randomUUID(), type: 'Blob', data: new Uint8Array(size - 2 * 'Blob'.length) });
    await append(stream, [sized(1024 * 1024)], NO_STREAM);
    const error = await failure(append(stream, [sized(1024 * 1024 + 1)], 0n));
    expect(error).toBeInstanceOf(MaxAppendSizeExceededError);
    expect(error).toMatchObject({ maxAppendSize: 1024 * 1024 });
    const halves = [sized(600 * 1024), sized(600 * 1024)];
    expect(await failure(append(stream, halves, 0n))).toBeInstanceOf(MaxAppendSizeExceededError);
    expect(await append(stream, [event()], 0n)).toMatchObject({ nextExpectedRevision: 1n });
  });
});

it('puts a batch together that comes in many messages', async () => {
  const stream = newStream();
  const batch = Array.from({ length: 100 }, (_, n) =>
    jsonEvent({ type: 'Chunked', data: { n, text: 'x'.repeat(5000) } }),
  );
  await store.client.appendToStream(stream, batch, { expectedRevision: NO_STREAM, batchAppendSize: 20_000 });
  expect(revisions(await collect(store.client.readStream(stream)))).toEqual(batch.map((_, n) => n));
});

it('remembers ids and heads over a restart', async () => {
  const own = await Conformance.start();
  try {
    const stream = newStream();
    const batch = events(2);
    const any = events(2);
    await own.client.appendToStream(stream, batch, { expectedRevision: NO_STREAM });
    await own.client.appendToStream(stream, any, { expectedRevision: ANY });
    await own.store.stop();
    const again = await EventStoreProcess.start(own.database.url, { PORT: String(own.store.port) });
    const client = EventStoreDBClient.connectionString(again.url);
    expect(await client.appendToStream(stream, batch, { expectedRevision: NO_STREAM })).toMatchObject({
      nextExpectedRevision: 1n,
    });
    expect(await client.appendToStream(stream, any, { expectedRevision: ANY })).toMatchObject({
      nextExpectedRevision: 3n,
    });
    expect(await client.appendToStream(stream, [event()], { expectedRevision: 3n })).toMatchObject({
      nextExpectedRevision: 4n,
    });
    await client.dispose();
    await again.stop();
  } finally {
    await own.stop();
  }
});
