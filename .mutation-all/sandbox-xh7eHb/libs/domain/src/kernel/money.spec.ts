// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { isFen, sumFen, yuan } from './money.js';

describe('Money in fen', () => {
  it.each([
    [0, true],
    [30_000_000, true],
    [-1, false],
    [0.5, false],
    [2 ** 53, false],
    ['100', false],
    [Number.NaN, false],
  ])('%p is an amount: %p', (value, answer) => {
    expect(isFen(value)).toBe(answer);
  });

  it('adds up, and refuses a sum that is no longer exact', () => {
    expect(sumFen([1, 2, 3])).toBe(6);
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });

  it.each([
    [123_450, '1234.50元'],
    [5, '0.05元'],
    [0, '0.00元'],
  ])('%i fen reads %s', (fen, text) => {
    expect(yuan(fen)).toBe(text);
  });
});
