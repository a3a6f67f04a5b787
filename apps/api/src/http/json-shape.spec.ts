import { describe, expect, it } from '@jest/globals';
import { isPlain } from './json-shape.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('A body', () => {
  it('of ordinary members and depth is taken', () => {
    expect(isPlain({ name: '社工站', lines: [{ amountFen: 1, note: null }] })).toBe(true);
    expect(isPlain(nested(32))).toBe(true);
    expect(isPlain(undefined)).toBe(true);
  });

  it('that is deeper is refused, however deep', () => {
    expect(isPlain(nested(33))).toBe(false);
    expect(isPlain(nested(5_000))).toBe(false);
  });

  it.each(['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty'])(
    'with a member named %s is refused, at any place',
    (name) => {
      expect(isPlain(JSON.parse(`{"a":[{"${name}":1}]}`))).toBe(false);
    },
  );
});
