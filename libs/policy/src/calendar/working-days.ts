import chineseDays from 'chinese-days';
import { addDays, yearOf, type PlainDate } from '#domain';

// A CommonJS package: Node finds no named exports in it.
// oxlint-disable-next-line import/no-named-as-default-member
const { getDayDetail } = chineseDays;

/** A computed date; provisional where it rests on a year without a holiday table. */
export interface Dated {
  readonly date: PlainDate;
  readonly provisional: boolean;
}

/** The State Council's arrangement of one year, as an administrator added it. */
export interface CalendarYear {
  readonly year: number;
  /** Days that are off. */
  readonly holidays: readonly PlainDate[];
  /** Saturdays and Sundays that are worked. */
  readonly workdays: readonly PlainDate[];
}

/** Working days of the years whose arrangement is known; in any other, weekdays are assumed. */
export interface Calendar {
  isWorkingDay(date: PlainDate): boolean;
  isProvisional(date: PlainDate): boolean;
  /** The n-th working day after a date; the day itself is not counted. */
  addWorkingDays(from: PlainDate, days: number): Dated;
  /** Calendar days; where the last is a holiday the next working day (民法典 203). */
  addCalendarDays(from: PlainDate, days: number): Dated;
}

/**
 * What the arrangements of the years in the package (2004–2026) say of a date: true = a make-up working day,
 * false = a holiday, undefined = nothing. Only its exceptions are asked for (named in three parts: English,
 * Chinese, days): the library reckons the day of the week in the machine's time zone, west of Greenwich a day
 * early.
 */
function packaged(date: PlainDate): boolean | undefined {
  const { name, work } = getDayDetail(date);
  return name.includes(',') ? work : undefined;
}
/** A year whose arrangement is in the package has its National Day there. */
export const isPackaged = (year: number): boolean => packaged(`${year}-10-01`) !== undefined;

const isWeekday = (date: PlainDate): boolean => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== 0 && day !== 6;
};

class YearlyCalendar implements Calendar {
  private readonly years: ReadonlySet<number>;
  private readonly exceptions: ReadonlyMap<PlainDate, boolean>;

  constructor(added: readonly CalendarYear[]) {
    this.years = new Set(added.map(({ year }) => year));
    this.exceptions = new Map(
      added.flatMap(({ holidays, workdays }) => [
        ...holidays.map((date) => [date, false] as const),
        ...workdays.map((date) => [date, true] as const),
      ]),
    );
  }

  isWorkingDay(date: PlainDate): boolean {
    const arranged = this.years.has(yearOf(date)) ? this.exceptions.get(date) : packaged(date);
    return arranged ?? isWeekday(date);
  }

  isProvisional(date: PlainDate): boolean {
    const year = yearOf(date);
    return !this.years.has(year) && !isPackaged(year);
  }

  addWorkingDays(from: PlainDate, days: number): Dated {
    let date = from;
    for (let left = days; left > 0;) {
      date = addDays(date, 1);
      if (this.isWorkingDay(date)) left -= 1;
    }
    return { date, provisional: this.isProvisional(date) };
  }

  addCalendarDays(from: PlainDate, days: number): Dated {
    let date = addDays(from, days);
    while (!this.isWorkingDay(date)) date = addDays(date, 1);
    return { date, provisional: this.isProvisional(date) };
  }
}

/** The packaged years and those that were added; an added year counts before a packaged one. */
export const calendarOf = (added: readonly CalendarYear[]): Calendar => new YearlyCalendar(added);

/** The packaged years alone. */
export const PACKAGED_CALENDAR = calendarOf([]);

export const isProvisional = (date: PlainDate): boolean => PACKAGED_CALENDAR.isProvisional(date);
export const isWorkingDay = (date: PlainDate): boolean => PACKAGED_CALENDAR.isWorkingDay(date);
export const addWorkingDays = (from: PlainDate, days: number): Dated =>
  PACKAGED_CALENDAR.addWorkingDays(from, days);
export const addCalendarDays = (from: PlainDate, days: number): Dated =>
  PACKAGED_CALENDAR.addCalendarDays(from, days);
