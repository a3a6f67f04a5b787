import chineseDays from 'chinese-days';
import { addDays, yearOf, type PlainDate } from '#domain';

// A CommonJS package: Node finds no named exports in it.
const { isWorkday } = chineseDays;

/** Years for which the State Council's holiday arrangement is in the table; any other year is provisional. */
const FIRST_YEAR = 2004;
const LAST_YEAR = 2026;

/** A computed date; provisional where it rests on a year without a holiday table. */
export interface Dated {
  readonly date: PlainDate;
  readonly provisional: boolean;
}

const known = (date: PlainDate): boolean => yearOf(date) >= FIRST_YEAR && yearOf(date) <= LAST_YEAR;
const isWeekday = (date: PlainDate): boolean => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
};

/** Make-up days count; in a year without a table weekdays are assumed. */
export const isWorkingDay = (date: PlainDate): boolean => (known(date) ? isWorkday(date) : isWeekday(date));

/** The n-th working day after a date; the day itself is not counted. */
export function addWorkingDays(from: PlainDate, days: number): Dated {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return { date, provisional: !known(date) };
}

/** Calendar days; where the last is a holiday the next working day (民法典 203). */
export function addCalendarDays(from: PlainDate, days: number): Dated {
  let date = addDays(from, days);
  while (!isWorkingDay(date)) date = addDays(date, 1);
  return { date, provisional: !known(date) };
}
