import { stringify } from 'csv-stringify/sync';

export const CSV = 'text/csv; charset=utf-8';

/** Whether a list is asked for as a table: `Accept: text/csv`. */
export const asksForCsv = (accept: string | undefined): boolean =>
  /(^|,)\s*text\/csv\s*(;|,|$)/i.test(accept ?? '');

/**
 * The items of a list as RFC 4180 with a byte order mark, for a spreadsheet: a column for each member that any
 * item has, members of members as `supplier.name`, lists as JSON. What a spreadsheet would take for a formula
 * gets a leading apostrophe (OWASP, CSV injection).
 */
export function csvOf(items: readonly object[]): string {
  const rows = items.map((item) => new Map(cellsOf(item)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const table = [columns, ...rows.map((row) => columns.map((column) => row.get(column)))];
  return stringify(table, {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String, date: (instant) => instant.toISOString() },
  });
}

function cellsOf(item: object, within = ''): [string, unknown][] {
  return Object.entries(item).flatMap(([name, value]: [string, unknown]) =>
    isGroup(value)
      ? cellsOf(value, `${within}${name}.`)
      : [[`${within}${name}`, Array.isArray(value) ? JSON.stringify(value) : value] as [string, unknown]],
  );
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
