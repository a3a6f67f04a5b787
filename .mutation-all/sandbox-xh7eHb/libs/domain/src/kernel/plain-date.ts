/** A civil date `YYYY-MM-DD`, always meant in Asia/Shanghai. Compares as text. */
// @ts-nocheck

export type PlainDate = string;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const ZERO = 48;
const DASH = 45;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);

const TWO_DIGITS = Array.from({ length: 100 }, (_, n) => (n < 10 ? `0${n}` : `${n}`));
const format = (year: number, month: number, day: number): PlainDate =>
  `${TWO_DIGITS[Math.floor(year / 100)]}${TWO_DIGITS[year % 100]}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;

/** Two decimal digits as a number; NaN where they are none. Dates are read millions of times a second. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}
const yearIn = (date: PlainDate): number => twoDigits(date, 0) * 100 + twoDigits(date, 2);
const monthIn = (date: PlainDate): number => twoDigits(date, 5);
const dayIn = (date: PlainDate): number => twoDigits(date, 8);

/** @throws where the text has not the shape of a date: ten characters, two dashes, numbers between them. */
function mustBeDate(date: PlainDate, year: number, month: number, day: number): void {
  const dashed = date.length === 10 && date.charCodeAt(4) === DASH && date.charCodeAt(7) === DASH;
  if (!dashed || Number.isNaN(year + month + day)) throw new RangeError(`not a plain date: ${date}`);
}

export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const month = monthIn(value);
  const day = dayIn(value);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearIn(value), month);
}

/*
 * Days since 1970-01-01 and back in whole numbers (H. Hinnant, chrono-Compatible Low-Level Date Algorithms):
 * years begin in March, so that the leap day is their last; an era is 400 years of 146,097 days.
 */
const DAYS_PER_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

export function dayNumber(date: PlainDate): number {
  const month = monthIn(date);
  const day = dayIn(date);
  const year = month > 2 ? yearIn(date) : yearIn(date) - 1;
  mustBeDate(date, year, month, day);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * DAYS_PER_ERA + days - DAYS_TO_1970;
}

export function dateOf(number: number): PlainDate {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const ofEra = shifted - era * DAYS_PER_ERA;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return format(year + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

export const addDays = (date: PlainDate, days: number): PlainDate => dateOf(dayNumber(date) + days);

/** Days from one date to the other; 0 on the same day. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/**
 * Last day of a term of whole years counted from its first day (start day included, the stricter reading):
 * the day before the corresponding day; where that day does not exist (29 February), the last day of the
 * month (民法典 202).
 */
export function termLimit(startsOn: PlainDate, years: number): PlainDate {
  const year = yearIn(startsOn) + years;
  const month = monthIn(startsOn);
  const day = dayIn(startsOn);
  mustBeDate(startsOn, year, month, day);
  const last = daysInMonth(year, month);
  if (day > last) return format(year, month, last);
  return day > 1 ? format(year, month, day - 1) : addDays(format(year, month, 1), -1);
}

/** The corresponding day some years later; the last day of the month where that day does not exist. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const year = yearIn(date) + years;
  const month = monthIn(date);
  const day = dayIn(date);
  mustBeDate(date, year, month, day);
  return format(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The corresponding day some months later (or earlier); the last day of the month where that day does not exist. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const months0 = yearIn(date) * 12 + monthIn(date) - 1 + months;
  mustBeDate(date, yearIn(date), monthIn(date), dayIn(date));
  const [year, month] = [Math.floor(months0 / 12), (months0 % 12) + 1];
  return format(year, month, Math.min(dayIn(date), daysInMonth(year, month)));
}

const MS_PER_DAY = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
/** The day in Asia/Shanghai of an instant in milliseconds since 1970. */
export const shanghaiDay = (instant: number): PlainDate =>
  dateOf(Math.floor((instant + SHANGHAI_OFFSET_MS) / MS_PER_DAY));

export function yearOf(date: PlainDate): number {
  const year = yearIn(date);
  mustBeDate(date, year, monthIn(date), dayIn(date));
  return year;
}
/** Months `yyyymm` from one to the other, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}
const monthAfter = (month: string): string =>
  month.endsWith('12') ? `${Number(month.slice(0, 4)) + 1}01` : String(Number(month) + 1);

/** `yyyymm`, the bound of one ledger stream. */
export const monthOf = (date: PlainDate): string => date.slice(0, 4) + date.slice(5, 7);
