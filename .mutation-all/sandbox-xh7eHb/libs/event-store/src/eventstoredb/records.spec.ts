// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { assert, jsonValue, property } from 'fast-check';
import { jsonBytes, toEventData, toStoredEvents } from './records.js';

describe('the bytes of an event', () => {
  it('are found again from the parsed JSON, whatever was written', () => {
    assert(
      property(jsonValue({ stringUnit: 'binary' }), (value) => {
        const written = Buffer.from(JSON.stringify(value), 'utf8');
        expect(jsonBytes(JSON.parse(written.toString('utf8')))).toEqual(written);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['keys that look like numbers', { b: 1, 10: 2, 9: 3, '-1': 4, '01': 5 }],
    ['a key every object has', JSON.parse('{"__proto__":{"a":1},"constructor":2}')],
    ['half a surrogate pair', { text: '\ud83d' }],
    ['numbers at the edges', [1e21, 1e-7, -0, 0.1 + 0.2, Number.MAX_SAFE_INTEGER, 5e-324]],
    ['what JSON leaves out', { gone: undefined, kept: [undefined, Number.NaN] }],
  ])('are found again for %s', (_, value) => {
    const written = Buffer.from(JSON.stringify(value), 'utf8');
    expect(jsonBytes(JSON.parse(written.toString('utf8')))).toEqual(written);
  });

  it('are taken as they are where the event is not JSON', () => {
    expect(jsonBytes(Uint8Array.of(1, 2, 3))).toEqual(Buffer.from([1, 2, 3]));
    expect(jsonBytes(undefined)).toEqual(Buffer.alloc(0));
  });
});

describe('an event to append', () => {
  it('is refused where it cannot be written as JSON, before the client sees it', () => {
    const event = { id: 'b7a4f6a8-7a53-4a53-8f1b-0b6f3c3e6d11', type: 'Counted', metadata: {} };
    expect(() => toEventData({ ...event, data: { count: 1n } })).toThrow(TypeError);
  });
});

describe('an event as read', () => {
  it('is left out where it is a link to an event that is gone', () => {
    expect(toStoredEvents([{ commitPosition: 7n }])).toEqual([]);
  });
});
