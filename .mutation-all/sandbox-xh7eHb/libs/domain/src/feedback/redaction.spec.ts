// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { Rejection } from '../kernel/rejection.js';
import { redacted, type Redaction } from './redaction.js';

const cover = (...places: readonly (readonly [from: number, to: number])[]): Redaction[] =>
  places.map(([from, to]) => ({ from, to, ground: 'personal-privacy' }));

describe('a redacted text', () => {
  it('is the text with its passages covered, counted in whole characters', () => {
    expect(redacted('甲乙丙丁', [])).toBe('甲乙丙丁');
    expect(redacted('甲乙丙丁', cover([0, 1], [2, 4]))).toBe('［已遮盖］乙［已遮盖］');
    expect(redacted('𠮷野家的𠮷先生', cover([4, 5]))).toBe('𠮷野家的［已遮盖］先生');
  });

  it.each([
    ['behind one another', cover([2, 3], [0, 1])],
    ['over one another', cover([0, 2], [1, 3])],
    ['of nothing', cover([1, 1])],
    ['beyond the end', cover([3, 5])],
  ])('is not made of passages %s', (_what, places) => {
    expect(() => redacted('甲乙丙丁', places)).toThrow(Rejection);
  });
});
