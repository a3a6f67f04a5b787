import chineseDays from 'chinese-days';
import { addDays, yearOf, type PlainDate } from '#domain';

// A CommonJS package: Node finds no named exports in it.
// oxlint-disable-next-line import/no-named-as-default-member
const { getDayDetail } = chineseDays;

/**
 * What the State Council's holiday arrangement says of a date: true = a make-up working day, false = a holiday,
 * undefined = nothing. Only its exceptions are asked for (named in three parts: English,Chinese,days): the
 * library reckons the day of the week in the machine's time zone, west of Greenwich a day early.
 */
function arranged(date: PlainDate): boolean | undefined {
  const { name, work } = getDayDetail(date);
  return name.includes(',') ? work : undefined;
}

/** A computed date; provisional where it rests on a year without a holiday table. */
export interface Dated {
  readonly date: PlainDate;
  readonly provisional: boolean;
}

/** A year whose arrangement is in the table has its National Day there; any other year is provisional. */
export const isProvisional = (date: PlainDate): boolean => arranged(`${yearOf(date)}-10-01`) === undefined;
const isWeekday = (date: PlainDate): boolean => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
};

/** Make-up days count; in a year without a table weekdays are assumed. */
export const isWorkingDay = (date: PlainDate): boolean => arranged(date) ?? isWeekday(date);

/** The n-th working day after a date; the day itself is not counted. */
export function addWorkingDays(from: PlainDate, days: number): Dated {
  let date = from;
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return { date, provisional: isProvisional(date) };
}

/** Calendar days; where the last is a holiday the next working day (民法典 203). */
export function addCalendarDays(from: PlainDate, days: number): Dated {
  let date = addDays(from, days);
  while (!isWorkingDay(date)) date = addDays(date, 1);
  return { date, provisional: isProvisional(date) };
}
