// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { DIVISION_KINDS, DIVISIONS, findDivision, isJurisdiction } from './divisions.js';

describe('天津市乡级区划', () => {
  it('holds 299 units in 16 districts: 124 街道, 125 镇, 3 乡, 47 similar', () => {
    const count = (kind: string): number => DIVISIONS.filter((division) => division.kind === kind).length;
    expect(DIVISIONS).toHaveLength(299);
    expect(new Set(DIVISIONS.map(({ code12 }) => code12)).size).toBe(299);
    expect(new Set(DIVISIONS.map(({ districtCode }) => districtCode)).size).toBe(16);
    expect(DIVISION_KINDS.map(count)).toEqual([124, 125, 3, 47]);
  });

  it.each(['120101001', '120101001000'])('finds a street by 9 or 12 digits: %s', (code) => {
    expect(findDivision(code)).toEqual({
      code12: '120101001000',
      name: '劝业场街道',
      districtCode: '120101',
      districtName: '和平区',
      kind: '街道',
    });
  });

  it.each(['120101', '120101001001', '110101001000', '12010100100', ''])('finds nothing for %s', (code) => {
    expect(findDivision(code)).toBeUndefined();
  });

  it('has names that agree with their kinds', () => {
    const named = DIVISIONS.filter(({ kind }) => kind !== '类似乡级单位');
    expect(named.filter(({ name, kind }) => !name.endsWith(kind))).toEqual([]);
  });

  it.each(['12', '120101', '120101001', '120101001000'])('may be answered for: %s', (code) => {
    expect(isJurisdiction(code)).toBe(true);
  });

  it.each(['', '1', '1201', '11', '120199', '120101999', '120101001001', '12%'])(
    'is nobody’s to answer for: %s',
    (code) => {
      expect(isJurisdiction(code)).toBe(false);
    },
  );
});
