// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  add,
  compare,
  divide,
  multiply,
  rational,
  rationalOf,
  roundToHundredth,
  subtract,
  sum,
} from './rational.js';

describe('Exact fractions', () => {
  it.each([
    [0.1, 1n, 10n],
    ['12.50', 1250n, 100n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    [-0.5, -5n, 10n],
  ])('read a decimal as it is written: %s', (decimal, numerator, denominator) => {
    expect(compare(rationalOf(decimal), rational(numerator, denominator))).toBe(0);
  });

  it.each(['', 'abc', '1/2', Number.NaN, Number.POSITIVE_INFINITY])('refuse %s', (value) => {
    expect(() => rationalOf(value)).toThrow(RangeError);
  });

  it('add ten tenths to one', () => {
    expect(compare(sum(Array.from({ length: 10 }, () => rationalOf(0.1))), rational(1n))).toBe(0);
  });

  it.each([
    ['89.995', '90.00'],
    ['89.994', '89.99'],
    ['89.9949999999999999', '89.99'],
    ['0.005', '0.01'],
    ['0', '0.00'],
    ['100', '100.00'],
    ['-0.005', '0.00'],
    ['-0.006', '-0.01'],
  ])('are rounded half up to a hundredth: %s → %s', (value, rounded) => {
    expect(roundToHundredth(rationalOf(value))).toBe(rounded);
  });

  it('have no denominator of zero', () => {
    expect(() => divide(rational(1n), rational(0n))).toThrow(RangeError);
  });

  it('undo what they did', () => {
    const fraction = fc
      .tuple(fc.bigInt({ min: -1_000_000n, max: 1_000_000n }), fc.bigInt({ min: 1n, max: 1_000_000n }))
      .map(([numerator, denominator]) => rational(numerator, denominator));
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(compare(subtract(add(a, b), b), a)).toBe(0);
        fc.pre(b.numerator !== 0n);
        expect(compare(divide(multiply(a, b), b), a)).toBe(0);
      }),
    );
  });
});
