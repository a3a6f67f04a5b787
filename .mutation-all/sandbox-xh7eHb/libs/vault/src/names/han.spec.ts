// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { hanName, hanRuns } from './han.js';

describe('A name', () => {
  it.each([
    ['示例甲', '示例甲'],
    [' 示 例　甲 ', '示例甲'],
    ['阿卜杜拉·示例', '阿卜杜拉示例'],
    ['𠮷示例', '𠮷示例'],
  ])('is looked for as it is spoken: %s', (written, name) => {
    expect(hanName(written)).toBe(name);
  });

  it.each(['甲', 'Example A', '示例A', '示例,甲', ''])(
    'is not looked for where it is no Chinese name: %j',
    (written) => {
      expect(hanName(written)).toBeNull();
    },
  );
});

describe('A text', () => {
  it('is read in runs of Chinese characters, with the place of each', () => {
    expect(hanRuns('b-1 由示例 甲探访，2次')).toEqual([
      { characters: [...'由示例甲探访'], places: [4, 5, 6, 8, 9, 10] },
    ]);
  });

  it('counts characters outside the basic plane as one', () => {
    expect(hanRuns('x𠮷示')).toEqual([{ characters: ['𠮷', '示'], places: [1, 3] }]);
  });
});
