import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  dateOf,
  dayNumber,
  daysBetween,
  isPlainDate,
  monthOf,
  monthsBetween,
  termLimit,
  yearOf,
} from './plain-date.js';

const dates = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1970-01-01', days));

describe('Plain dates', () => {
  it.each(['2024-02-29', '2025-12-31', '2000-02-29'])('are civil dates: %s', (date) => {
    expect(isPlainDate(date)).toBe(true);
  });

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '20240101',
    '',
    null,
    20240101,
  ])('are not %s', (value) => {
    expect(isPlainDate(value)).toBe(false);
  });

  it('count days across leap years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    fc.assert(
      fc.property(dates, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(isPlainDate(addDays(date, days))).toBe(true);
      }),
    );
  });

  it('are numbered as the platform’s own calendar numbers them, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (number) => {
        const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect([dateOf(number), dayNumber(date)]).toEqual([date, number]);
        expect(isPlainDate(date)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['2025-1-01', '2025/01/01', '20a5-01-01', '2025-01-01T', ''])(
    'are not reckoned with: %s',
    (text) => {
      expect(() => dayNumber(text)).toThrow(RangeError);
      expect(() => yearOf(text)).toThrow(RangeError);
      expect(() => termLimit(text, 1)).toThrow(RangeError);
    },
  );

  it('add years to the corresponding day, or the last of its month', () => {
    expect(addYears('2026-03-14', 15)).toBe('2041-03-14');
    expect(addYears('2024-02-29', 15)).toBe('2039-02-28');
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-15', 1, '2025-12-15'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-03-31', 12, '2026-03-31'],
    ['2025-08-31', 30, '2028-02-29'],
  ])(
    'add months to the corresponding day, or the last of its month: %s and %d are %s',
    (date, months, sum) => {
      expect(addMonths(date, months)).toBe(sum);
    },
  );

  it('span months across the year', () => {
    expect(monthsBetween('202511', '202602')).toEqual(['202511', '202512', '202601', '202602']);
    expect(monthsBetween('202511', '202511')).toEqual(['202511']);
    expect(monthsBetween('202511', '202510')).toEqual([]);
  });

  it('name their year and month', () => {
    expect([yearOf('2026-03-14'), monthOf('2026-03-14')]).toEqual([2026, '202603']);
  });
});

describe('The last day of a term of whole years (start day counted)', () => {
  it.each([
    ['2024-07-01', 1, '2025-06-30'],
    ['2025-12-31', 1, '2026-12-30'],
    ['2024-08-13', 1, '2025-08-12'],
    ['2026-01-01', 1, '2026-12-31'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2023-03-01', 1, '2024-02-29'],
    ['2025-01-01', 3, '2027-12-31'],
  ])('from %s for %i year is %s', (startsOn, years, limit) => {
    expect(termLimit(startsOn, years)).toBe(limit);
  });

  it('grows with the start, and is never longer than 366 days', () => {
    fc.assert(
      fc.property(dates, (startsOn) => {
        const days = daysBetween(startsOn, termLimit(startsOn, 1)) + 1;
        expect(days === 365 || days === 366).toBe(true);
        expect(termLimit(addDays(startsOn, 1), 1) >= termLimit(startsOn, 1)).toBe(true);
      }),
    );
  });
});
