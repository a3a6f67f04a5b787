// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import chineseDays from 'chinese-days';
import { addDays, dayNumber, yearOf, type PlainDate } from '#domain';

// A CommonJS package: Node finds no named exports in it.
// oxlint-disable-next-line import/no-named-as-default-member
const {
  getDayDetail
} = chineseDays;

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
}

/**
 * What the arrangements of the years in the package (2004–2026) say of a date: true = a make-up working day,
 * false = a holiday, undefined = nothing. Only its exceptions are asked for (named in three parts: English,
 * Chinese, days): the library reckons the day of the week in the machine's time zone, west of Greenwich a day
 * early.
 */
function packaged(date: PlainDate): boolean | undefined {
  if (stryMutAct_9fa48("546")) {
    {}
  } else {
    stryCov_9fa48("546");
    if (stryMutAct_9fa48("548") ? false : stryMutAct_9fa48("547") ? true : (stryCov_9fa48("547", "548"), looked.has(date))) return looked.get(date);
    const {
      name,
      work
    } = getDayDetail(date);
    if (stryMutAct_9fa48("552") ? looked.size < DATES_REMEMBERED : stryMutAct_9fa48("551") ? looked.size > DATES_REMEMBERED : stryMutAct_9fa48("550") ? false : stryMutAct_9fa48("549") ? true : (stryCov_9fa48("549", "550", "551", "552"), looked.size >= DATES_REMEMBERED)) looked.clear();
    const exception = name.includes(',') ? work : undefined;
    looked.set(date, exception);
    return exception;
  }
}
/** The library takes some microseconds a date, and duties count the same days again and again. */
const DATES_REMEMBERED = 10_000;
const looked = new Map<PlainDate, boolean | undefined>();

/** A year whose arrangement is in the package has its National Day there. */
export const isPackaged = stryMutAct_9fa48("554") ? () => undefined : (stryCov_9fa48("554"), (() => {
  const isPackaged = (year: number): boolean => stryMutAct_9fa48("557") ? packaged(`${year}-10-01`) === undefined : stryMutAct_9fa48("556") ? false : stryMutAct_9fa48("555") ? true : (stryCov_9fa48("555", "556", "557"), packaged(`${year}-10-01`) !== undefined);
  return isPackaged;
})());

/** Day 0 was a Thursday; of seven days from there the third and the fourth are off. */
const isWeekday = (date: PlainDate): boolean => {
  if (stryMutAct_9fa48("559")) {
    {}
  } else {
    stryCov_9fa48("559");
    const fromThursday = stryMutAct_9fa48("560") ? (dayNumber(date) % 7 + 7) * 7 : (stryCov_9fa48("560"), (stryMutAct_9fa48("561") ? dayNumber(date) % 7 - 7 : (stryCov_9fa48("561"), (stryMutAct_9fa48("562") ? dayNumber(date) * 7 : (stryCov_9fa48("562"), dayNumber(date) % 7)) + 7)) % 7);
    return stryMutAct_9fa48("565") ? fromThursday !== 2 || fromThursday !== 3 : stryMutAct_9fa48("564") ? false : stryMutAct_9fa48("563") ? true : (stryCov_9fa48("563", "564", "565"), (stryMutAct_9fa48("567") ? fromThursday === 2 : stryMutAct_9fa48("566") ? true : (stryCov_9fa48("566", "567"), fromThursday !== 2)) && (stryMutAct_9fa48("569") ? fromThursday === 3 : stryMutAct_9fa48("568") ? true : (stryCov_9fa48("568", "569"), fromThursday !== 3)));
  }
};

/** A calendar remembers what it reckoned last: so many lengths, each from so many days. */
const LENGTHS_REMEMBERED = 100;
const REMEMBERED = 5000;

/** What a reckoning gave, by its number of days and the day it began on. */
class Reckoned {
  private readonly byLength = new Map<number, Map<PlainDate, Dated>>();
  constructor(private readonly reckon: (from: PlainDate, days: number) => Dated) {}
  of(from: PlainDate, days: number): Dated {
    if (stryMutAct_9fa48("570")) {
      {}
    } else {
      stryCov_9fa48("570");
      const begun = this.byLength.get(days);
      const known = stryMutAct_9fa48("571") ? begun.get(from) : (stryCov_9fa48("571"), begun?.get(from));
      if (stryMutAct_9fa48("573") ? false : stryMutAct_9fa48("572") ? true : (stryCov_9fa48("572", "573"), known)) return known;
      const dated = this.reckon(from, days);
      if (stryMutAct_9fa48("576") ? begun || begun.size < REMEMBERED : stryMutAct_9fa48("575") ? false : stryMutAct_9fa48("574") ? true : (stryCov_9fa48("574", "575", "576"), begun && (stryMutAct_9fa48("579") ? begun.size >= REMEMBERED : stryMutAct_9fa48("578") ? begun.size <= REMEMBERED : stryMutAct_9fa48("577") ? true : (stryCov_9fa48("577", "578", "579"), begun.size < REMEMBERED)))) {
        if (stryMutAct_9fa48("580")) {
          {}
        } else {
          stryCov_9fa48("580");
          begun.set(from, dated);
          return dated;
        }
      }
      if (stryMutAct_9fa48("584") ? this.byLength.size < LENGTHS_REMEMBERED : stryMutAct_9fa48("583") ? this.byLength.size > LENGTHS_REMEMBERED : stryMutAct_9fa48("582") ? false : stryMutAct_9fa48("581") ? true : (stryCov_9fa48("581", "582", "583", "584"), this.byLength.size >= LENGTHS_REMEMBERED)) this.byLength.clear();
      this.byLength.set(days, new Map(stryMutAct_9fa48("585") ? [] : (stryCov_9fa48("585"), [stryMutAct_9fa48("586") ? [] : (stryCov_9fa48("586"), [from, dated])])));
      return dated;
    }
  }
}
class YearlyCalendar implements Calendar {
  private readonly years: ReadonlySet<number>;
  private readonly exceptions: ReadonlyMap<PlainDate, boolean>;
  private readonly working = new Reckoned(stryMutAct_9fa48("587") ? () => undefined : (stryCov_9fa48("587"), (from, days) => this.reckonWorkingDays(from, days)));
  private readonly calendar = new Reckoned(stryMutAct_9fa48("588") ? () => undefined : (stryCov_9fa48("588"), (from, days) => this.reckonCalendarDays(from, days)));
  constructor(added: readonly CalendarYear[]) {
    if (stryMutAct_9fa48("589")) {
      {}
    } else {
      stryCov_9fa48("589");
      this.years = new Set(added.map(stryMutAct_9fa48("590") ? () => undefined : (stryCov_9fa48("590"), ({
        year
      }) => year)));
      this.exceptions = new Map(added.flatMap(stryMutAct_9fa48("591") ? () => undefined : (stryCov_9fa48("591"), ({
        holidays,
        workdays
      }) => stryMutAct_9fa48("592") ? [] : (stryCov_9fa48("592"), [...holidays.map(stryMutAct_9fa48("593") ? () => undefined : (stryCov_9fa48("593"), date => [date, false] as const)), ...workdays.map(stryMutAct_9fa48("594") ? () => undefined : (stryCov_9fa48("594"), date => [date, true] as const))]))));
    }
  }
  isWorkingDay(date: PlainDate): boolean {
    if (stryMutAct_9fa48("595")) {
      {}
    } else {
      stryCov_9fa48("595");
      const arranged = this.years.has(yearOf(date)) ? this.exceptions.get(date) : packaged(date);
      return stryMutAct_9fa48("596") ? arranged && isWeekday(date) : (stryCov_9fa48("596"), arranged ?? isWeekday(date));
    }
  }
  isProvisional(date: PlainDate): boolean {
    if (stryMutAct_9fa48("597")) {
      {}
    } else {
      stryCov_9fa48("597");
      const year = yearOf(date);
      return stryMutAct_9fa48("600") ? !this.years.has(year) || !isPackaged(year) : stryMutAct_9fa48("599") ? false : stryMutAct_9fa48("598") ? true : (stryCov_9fa48("598", "599", "600"), (stryMutAct_9fa48("601") ? this.years.has(year) : (stryCov_9fa48("601"), !this.years.has(year))) && (stryMutAct_9fa48("602") ? isPackaged(year) : (stryCov_9fa48("602"), !isPackaged(year))));
    }
  }
  addWorkingDays(from: PlainDate, days: number): Dated {
    if (stryMutAct_9fa48("603")) {
      {}
    } else {
      stryCov_9fa48("603");
      return this.working.of(from, days);
    }
  }
  addCalendarDays(from: PlainDate, days: number): Dated {
    if (stryMutAct_9fa48("604")) {
      {}
    } else {
      stryCov_9fa48("604");
      return this.calendar.of(from, days);
    }
  }
  workingDaysBetween(after: PlainDate, until: PlainDate): number {
    if (stryMutAct_9fa48("605")) {
      {}
    } else {
      stryCov_9fa48("605");
      let days = 0;
      for (let date = addDays(after, 1); stryMutAct_9fa48("608") ? date > until : stryMutAct_9fa48("607") ? date < until : stryMutAct_9fa48("606") ? false : (stryCov_9fa48("606", "607", "608"), date <= until); date = addDays(date, 1)) {
        if (stryMutAct_9fa48("609")) {
          {}
        } else {
          stryCov_9fa48("609");
          if (stryMutAct_9fa48("611") ? false : stryMutAct_9fa48("610") ? true : (stryCov_9fa48("610", "611"), this.isWorkingDay(date))) stryMutAct_9fa48("612") ? days -= 1 : (stryCov_9fa48("612"), days += 1);
        }
      }
      return days;
    }
  }
  private reckonWorkingDays(from: PlainDate, days: number): Dated {
    if (stryMutAct_9fa48("613")) {
      {}
    } else {
      stryCov_9fa48("613");
      let date = from;
      for (let left = days; stryMutAct_9fa48("616") ? left <= 0 : stryMutAct_9fa48("615") ? left >= 0 : stryMutAct_9fa48("614") ? false : (stryCov_9fa48("614", "615", "616"), left > 0);) {
        if (stryMutAct_9fa48("617")) {
          {}
        } else {
          stryCov_9fa48("617");
          date = addDays(date, 1);
          if (stryMutAct_9fa48("619") ? false : stryMutAct_9fa48("618") ? true : (stryCov_9fa48("618", "619"), this.isWorkingDay(date))) stryMutAct_9fa48("620") ? left += 1 : (stryCov_9fa48("620"), left -= 1);
        }
      }
      return stryMutAct_9fa48("621") ? {} : (stryCov_9fa48("621"), {
        date,
        provisional: this.isProvisional(date)
      });
    }
  }
  private reckonCalendarDays(from: PlainDate, days: number): Dated {
    if (stryMutAct_9fa48("622")) {
      {}
    } else {
      stryCov_9fa48("622");
      let date = addDays(from, days);
      while (stryMutAct_9fa48("624") ? false : stryMutAct_9fa48("623") ? this.isWorkingDay(date) : (stryCov_9fa48("623", "624"), !this.isWorkingDay(date))) date = addDays(date, 1);
      return stryMutAct_9fa48("625") ? {} : (stryCov_9fa48("625"), {
        date,
        provisional: this.isProvisional(date)
      });
    }
  }
}

/** The packaged years and those that were added; an added year counts before a packaged one. */
export const calendarOf = stryMutAct_9fa48("626") ? () => undefined : (stryCov_9fa48("626"), (() => {
  const calendarOf = (added: readonly CalendarYear[]): Calendar => new YearlyCalendar(added);
  return calendarOf;
})());

/** The packaged years alone. */
export const PACKAGED_CALENDAR = calendarOf(stryMutAct_9fa48("627") ? ["Stryker was here"] : (stryCov_9fa48("627"), []));
export const isProvisional = stryMutAct_9fa48("628") ? () => undefined : (stryCov_9fa48("628"), (() => {
  const isProvisional = (date: PlainDate): boolean => PACKAGED_CALENDAR.isProvisional(date);
  return isProvisional;
})());
export const isWorkingDay = stryMutAct_9fa48("629") ? () => undefined : (stryCov_9fa48("629"), (() => {
  const isWorkingDay = (date: PlainDate): boolean => PACKAGED_CALENDAR.isWorkingDay(date);
  return isWorkingDay;
})());
export const addWorkingDays = stryMutAct_9fa48("630") ? () => undefined : (stryCov_9fa48("630"), (() => {
  const addWorkingDays = (from: PlainDate, days: number): Dated => PACKAGED_CALENDAR.addWorkingDays(from, days);
  return addWorkingDays;
})());
export const addCalendarDays = stryMutAct_9fa48("631") ? () => undefined : (stryCov_9fa48("631"), (() => {
  const addCalendarDays = (from: PlainDate, days: number): Dated => PACKAGED_CALENDAR.addCalendarDays(from, days);
  return addCalendarDays;
})());