/** A civil date `YYYY-MM-DD`, always meant in Asia/Shanghai. Compares as text. */
export type PlainDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const format = (year: number, month: number, day: number): PlainDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

function parts(date: PlainDate): [year: number, month: number, day: number] {
  const match = SHAPE.exec(date);
  if (!match) throw new RangeError(`not a plain date: ${date}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string') return false;
  const match = SHAPE.exec(value);
  if (!match) return false;
  const month = Number(match[2]);
  const day = Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(match[1]), month);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  const [year, month, day] = parts(date);
  return new Date(Date.UTC(year, month - 1, day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Days from one date to the other; 0 on the same day. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY;
}

/**
 * Last day of a term of whole years counted from its first day (start day included, the stricter reading):
 * the day before the corresponding day; where that day does not exist (29 February), the last day of the
 * month (民法典 202).
 */
export function termLimit(startsOn: PlainDate, years: number): PlainDate {
  const [year, month, day] = parts(startsOn);
  const last = daysInMonth(year + years, month);
  return day > last ? format(year + years, month, last) : addDays(format(year + years, month, day), -1);
}

/** The corresponding day some years later; the last day of the month where that day does not exist. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const [year, month, day] = parts(date);
  return format(year + years, month, Math.min(day, daysInMonth(year + years, month)));
}

const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
/** The day in Asia/Shanghai of an instant in milliseconds since 1970. */
export const shanghaiDay = (instant: number): PlainDate =>
  new Date(instant + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);

export const yearOf = (date: PlainDate): number => parts(date)[0];
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
