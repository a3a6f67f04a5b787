import chineseDays from 'chinese-days';
import { addDays, dayNumber, yearOf, type PlainDate } from '#domain';

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
  /** Working days after the first day and up to the second. */
  workingDaysBetween(after: PlainDate, until: PlainDate): number;
  /** The same with one more year. */
  with(year: CalendarYear): Calendar;
}

/**
 * What the arrangements of the years in the package (2004–2026) say of a date: true = a make-up working day,
 * false = a holiday, undefined = nothing. Only its exceptions are asked for (named in three parts: English,
 * Chinese, days): the library reckons the day of the week in the machine's time zone, west of Greenwich a day
 * early.
 */
function packaged(date: PlainDate): boolean | undefined {
  if (looked.has(date)) return looked.get(date);
  const { name, work } = getDayDetail(date);
  if (looked.size >= DATES_REMEMBERED) looked.clear();
  const exception = name.includes(',') ? work : undefined;
  looked.set(date, exception);
  return exception;
}
/** The library takes some microseconds a date, and duties count the same days again and again. */
const DATES_REMEMBERED = 10_000;
const looked = new Map<PlainDate, boolean | undefined>();

/** A year whose arrangement is in the package has its National Day there. */
export const isPackaged = (year: number): boolean => packaged(`${year}-10-01`) !== undefined;

/** The last of them. */
export const PACKAGED_UNTIL = lastPackaged(2026);
function lastPackaged(year: number): number {
  return isPackaged(year + 1) ? lastPackaged(year + 1) : year;
}

/** Day 0 was a Thursday; of seven days from there the third and the fourth are off. */
const isWeekday = (date: PlainDate): boolean => {
  const fromThursday = ((dayNumber(date) % 7) + 7) % 7;
  return fromThursday !== 2 && fromThursday !== 3;
};

/** A calendar remembers what it reckoned last: so many lengths, each from so many days. */
const LENGTHS_REMEMBERED = 100;
const REMEMBERED = 5000;

/** What a reckoning gave, by its number of days and the day it began on. */
class Reckoned {
  private readonly byLength = new Map<number, Map<PlainDate, Dated>>();

  constructor(private readonly reckon: (from: PlainDate, days: number) => Dated) {}

  of(from: PlainDate, days: number): Dated {
    const begun = this.byLength.get(days);
    const known = begun?.get(from);
    if (known) return known;
    const dated = this.reckon(from, days);
    if (begun && begun.size < REMEMBERED) {
      begun.set(from, dated);
      return dated;
    }
    if (this.byLength.size >= LENGTHS_REMEMBERED) this.byLength.clear();
    this.byLength.set(days, new Map([[from, dated]]));
    return dated;
  }
}

class YearlyCalendar implements Calendar {
  private readonly years: ReadonlySet<number>;
  private readonly exceptions: ReadonlyMap<PlainDate, boolean>;
  private readonly working = new Reckoned((from, days) => this.reckonWorkingDays(from, days));
  private readonly calendar = new Reckoned((from, days) => this.reckonCalendarDays(from, days));

  constructor(private readonly added: readonly CalendarYear[]) {
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
    return this.working.of(from, days);
  }

  addCalendarDays(from: PlainDate, days: number): Dated {
    return this.calendar.of(from, days);
  }

  workingDaysBetween(after: PlainDate, until: PlainDate): number {
    let days = 0;
    for (let date = addDays(after, 1); date <= until; date = addDays(date, 1)) {
      if (this.isWorkingDay(date)) days += 1;
    }
    return days;
  }

  with(year: CalendarYear): Calendar {
    return new YearlyCalendar([...this.added, year]);
  }

  private reckonWorkingDays(from: PlainDate, days: number): Dated {
    let date = from;
    for (let left = days; left > 0;) {
      date = addDays(date, 1);
      if (this.isWorkingDay(date)) left -= 1;
    }
    return { date, provisional: this.isProvisional(date) };
  }

  private reckonCalendarDays(from: PlainDate, days: number): Dated {
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
