// @ts-nocheck
import { TIANJIN_DIVISIONS } from './tianjin-divisions.data.js';

export const DIVISION_KINDS = ['街道', '镇', '乡', '类似乡级单位'] as const;
export type DivisionKind = (typeof DIVISION_KINDS)[number];

/** A township-level unit of Tianjin. Codes change with time: never use one as a key. */
export interface Division {
  readonly code12: string;
  readonly name: string;
  readonly districtCode: string;
  readonly districtName: string;
  readonly kind: DivisionKind;
}

function kindOf(unitCode: string): DivisionKind {
  switch (unitCode[0]) {
    case '0':
      return '街道';
    case '1':
      return '镇';
    case '2':
      return '乡';
    default:
      return '类似乡级单位';
  }
}

export const DIVISIONS: readonly Division[] = TIANJIN_DIVISIONS.flatMap(
  ([districtCode, districtName, units]) =>
    units
      .trim()
      .split(/\s+/)
      .map((unit) => ({
        code12: `${districtCode}${unit.slice(0, 3)}000`,
        name: unit.slice(3),
        districtCode,
        districtName,
        kind: kindOf(unit),
      })),
);

const BY_CODE = new Map(DIVISIONS.map((division) => [division.code12, division]));

/** The unit behind a code of 9 digits, or of 12 digits ending in 000. */
export function findDivision(code: string): Division | undefined {
  return BY_CODE.get(code.length === 9 ? `${code}000` : code);
}

/** Tianjin itself: the beginning of all its codes. */
export const CITY_CODE = '12';
const DISTRICT_CODES = new Set(DIVISIONS.map(({ districtCode }) => districtCode));

/** A code that somebody may answer for: the city's (2 digits), a district's (6) or a unit's (9, or 12). */
export const isJurisdiction = (code: string): boolean =>
  code === CITY_CODE || DISTRICT_CODES.has(code) || findDivision(code) !== undefined;
