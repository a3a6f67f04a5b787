import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#domain';
import { DEADLINES, dueDate, lateBy, lateInOf, rectificationDue, smeReportYears } from './deadlines.js';
import {
  addCalendarDays,
  addWorkingDays,
  calendarOf,
  isProvisional,
  isWorkingDay,
  PACKAGED_CALENDAR,
  PACKAGED_UNTIL,
} from './working-days.js';

describe('working days', () => {
  it.each([
    ['2026-10-01', false, 'a holiday on a Thursday'],
    ['2026-10-10', true, 'a make-up Saturday'],
    ['2026-10-11', false, 'a Sunday'],
    ['2026-10-12', true, 'a Monday'],
  ])('%s: %s (%s)', (date, works) => {
    expect(isWorkingDay(date)).toBe(works);
  });

  it('counts make-up days and skips the holiday after a Friday signing', () => {
    // Spring Festival 2026: 15–23 February off, Saturdays 14 and 28 worked.
    expect(addWorkingDays('2026-02-13', 2)).toEqual({ date: '2026-02-24', provisional: false });
    expect(addWorkingDays('2026-02-13', 7)).toEqual({ date: '2026-03-02', provisional: false });
  });

  it('does not count the day of the event', () => {
    expect(addWorkingDays('2026-11-24', 2).date).toBe('2026-11-26');
  });

  it('is provisional in a year without a table, weekdays assumed', () => {
    expect(addWorkingDays('2027-09-30', 2)).toEqual({ date: '2027-10-04', provisional: true });
    expect(addWorkingDays('2026-12-31', 2)).toEqual({ date: '2027-01-04', provisional: true });
    expect(['2026-12-31', '2027-01-01'].map(isProvisional)).toEqual([false, true]);
    expect([`${PACKAGED_UNTIL}-12-31`, `${PACKAGED_UNTIL + 1}-01-01`].map(isProvisional)).toEqual([
      false,
      true,
    ]);
  });

  it('moves a calendar-day limit that ends on a holiday to the next working day', () => {
    expect(addCalendarDays('2026-09-05', 30)).toEqual({ date: '2026-10-08', provisional: false });
    expect(addCalendarDays('2026-10-01', 30).date).toBe('2026-11-02');
    expect(addCalendarDays('2026-10-03', 30).date).toBe('2026-11-02');
  });
});

describe('a calendar that has reckoned much', () => {
  const day = fc.integer({ min: 0, max: 7000 }).map((days) => addDays('2010-01-01', days));

  it('reckons as one that has not, and counts only working days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 150 }), (from, days) => {
        const fresh = calendarOf([]);
        const due = addWorkingDays(from, days);
        expect([due, addCalendarDays(from, days)]).toEqual([
          fresh.addWorkingDays(from, days),
          fresh.addCalendarDays(from, days),
        ]);
        const passed = [];
        for (let date = addDays(from, 1); date <= due.date; date = addDays(date, 1)) passed.push(date);
        expect(passed.filter(isWorkingDay)).toHaveLength(days);
      }),
      { numRuns: 300 },
    );
  });
});

describe('deadlines', () => {
  it.each([
    ['contractSigned', '2026-12-24'],
    ['contractPublished', '2026-11-26'],
    ['contractFiled', '2026-12-03'],
    ['acceptancePublished', '2026-11-26'],
  ] as const)('%s after 2026-11-24 is due on %s', (name, date) => {
    expect(dueDate(DEADLINES[name], '2026-11-24', PACKAGED_CALENDAR)).toEqual({ date, provisional: false });
  });

  it.each([
    ['critical', '2026-12-01'],
    ['major', '2026-12-08'],
    ['minor', '2026-12-22'],
  ] as const)('a %s issue of 2026-11-24 is to be rectified by %s', (severity, date) => {
    expect(rectificationDue(severity, '2026-11-24', PACKAGED_CALENDAR).date).toBe(date);
  });

  it('stand where the day was set, provisional where its year has no table, and may lie before the event', () => {
    const provisional = `${PACKAGED_UNTIL + 1}-03-31`;
    expect(dueDate('2026-10-01', '2026-09-01', PACKAGED_CALENDAR)).toEqual({
      date: '2026-10-01',
      provisional: false,
    });
    expect(dueDate(provisional, '2026-09-01', PACKAGED_CALENDAR)).toEqual({
      date: provisional,
      provisional: true,
    });
    expect(dueDate(DEADLINES.intentPublished, '2026-03-31', PACKAGED_CALENDAR)).toEqual({
      date: '2026-03-01',
      provisional: false,
    });
  });

  // 1 to 7 October 2026 are days off, as is the weekend of 26 and 27 September.
  it.each([
    ['working-days', '2026-09-24', '2026-09-24', 0],
    ['working-days', '2026-09-24', '2026-09-23', 0],
    ['working-days', '2026-09-23', '2026-09-24', 1],
    ['working-days', '2026-09-30', '2026-10-01', 1],
    ['working-days', '2026-09-30', '2026-10-09', 2],
    ['calendar-days', '2026-09-30', '2026-09-30', 0],
    ['calendar-days', '2026-09-30', '2026-10-01', 1],
    ['calendar-days', '2026-09-30', '2026-10-09', 9],
  ] as const)('in %s: due on %s and done on %s is %d late', (lateIn, dueOn, doneOn, late) => {
    expect(lateBy(lateIn, dueOn, doneOn)).toBe(late);
  });

  it('are late in what they are counted in', () => {
    expect(lateInOf({ unit: 'working-days', days: 2 })).toBe('working-days');
    expect(lateInOf({ unit: 'calendar-days', days: 30 })).toBe('calendar-days');
    expect(lateInOf({ unit: 'set' })).toBe('calendar-days');
    expect(lateInOf({ unit: 'set', lateIn: 'working-days' })).toBe('working-days');
    expect(lateInOf({ unit: 'yearly', day: '03-31', of: 'the-next-year' })).toBe('calendar-days');
  });

  it('ask for a report of small enterprises for each year since the law', () => {
    expect(smeReportYears('2024-05-01', '2027-01-31')).toEqual([2025, 2026, 2027]);
    expect(smeReportYears('2026-05-01', '2026-05-01')).toEqual([2026]);
    expect(smeReportYears('2026-05-01', '2025-12-31')).toEqual([]);
  });
});
