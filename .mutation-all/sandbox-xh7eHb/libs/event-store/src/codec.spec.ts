// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  createEventCodec,
  NewerSchemaVersion,
  UnknownEventType,
  UnknownFields,
  withCodec,
  type ShapeOf,
} from './codec.js';
import { inMemoryEventStore } from './in-memory.adapter.js';

interface Visit {
  readonly guest: { readonly name: string; readonly phone?: string };
  readonly rooms: readonly { readonly number: number }[];
  readonly note: string | null;
  readonly extras: Readonly<Record<string, string>>;
}
const VISIT: ShapeOf<Visit> = {
  guest: { name: true, phone: true },
  rooms: [{ number: true }],
  note: true,
  extras: true,
};
const VISITED: Visit = {
  guest: { name: '甲' },
  rooms: [{ number: 7 }],
  note: null,
  extras: { any: 'thing' },
};

const codec = createEventCodec({
  Visited: { version: 1, shape: VISIT },
  Renamed: {
    version: 3,
    shape: { fullName: true },
    upcasters: {
      1: (data) => ({ name: (data as { n: string }).n }),
      2: (data) => ({ fullName: (data as { name: string }).name }),
    },
  },
});
const event = (type: string, data: unknown, metadata: object = {}) => ({
  id: randomUUID(),
  type,
  data,
  metadata,
});

describe('codec, on append', () => {
  it('passes what has the declared shape and sets the schema version', () => {
    expect(codec.encode(event('Visited', VISITED, { by: 'x' }))).toMatchObject({
      data: VISITED,
      metadata: { by: 'x', schemaVersion: 1 },
    });
    expect(codec.encode(event('Renamed', {})).metadata).toEqual({ schemaVersion: 3 });
  });

  it('refuses a type nobody declared, also one that every object has', () => {
    expect(() => codec.encode(event('Left', {}))).toThrow(UnknownEventType);
    expect(() => codec.encode(event('constructor', {}))).toThrow(UnknownEventType);
  });

  it('refuses fields nobody declared and names every one', () => {
    const data = { ...VISITED, 'a/b': 1, guest: { name: '甲', age: 3 }, rooms: [{ number: 1 }, { nr: 2 }] };
    expect(() => codec.encode(event('Visited', data))).toThrow(UnknownFields);
    expect(() => codec.encode(event('Visited', data))).toThrow(
      'Visited does not have /guest/age, /rooms/1/nr, /a~1b',
    );
  });
});

describe('codec, on read', () => {
  const written = async (type: string, data: unknown, metadata: object) => {
    const store = inMemoryEventStore();
    await store.append('visit-1', 'no_stream', [event(type, data, metadata)]);
    return withCodec(store, codec).readStream('visit-1');
  };
  const first = async (events: AsyncIterable<{ data: unknown }>) => {
    for await (const { data } of events) return data;
    return undefined;
  };

  it('keeps fields nobody declared', async () => {
    const data = { ...VISITED, added: 'later' };
    expect(await first(await written('Visited', data, { schemaVersion: 1 }))).toEqual(data);
  });

  it('brings older data to the current version, step by step', async () => {
    expect(await first(await written('Renamed', { n: '乙' }, { schemaVersion: 1 }))).toEqual({
      fullName: '乙',
    });
    expect(await first(await written('Renamed', { name: '乙' }, { schemaVersion: 2 }))).toEqual({
      fullName: '乙',
    });
  });

  it('takes an event without a version for one of the first', async () => {
    expect(await first(await written('Renamed', { n: '乙' }, {}))).toEqual({ fullName: '乙' });
  });

  it('refuses data of a version it does not know yet', async () => {
    await expect(first(await written('Renamed', {}, { schemaVersion: 4 }))).rejects.toThrow(
      NewerSchemaVersion,
    );
  });
});

describe('a registry', () => {
  it('needs an upcaster from every older version', () => {
    expect(() => createEventCodec({ Left: { version: 2, shape: {} } })).toThrow(
      'Left: no upcaster from version 1',
    );
  });
});

describe('a store with a codec', () => {
  it('appends nothing where one event of the append is refused', async () => {
    const store = inMemoryEventStore();
    const checked = withCodec(store, codec);
    await expect(
      checked.append('visit-1', 'no_stream', [event('Visited', VISITED), event('Left', {})]),
    ).rejects.toThrow(UnknownEventType);
    for await (const stored of store.readAll()) throw new Error(`Appended ${stored.type}`);
  });
});
