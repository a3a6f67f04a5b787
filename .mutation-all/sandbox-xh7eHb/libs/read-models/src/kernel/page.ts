// @ts-nocheck
import { PUBLISHED, type Reach } from '#policy';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { whereWithin, type Scope } from './scope.js';

export interface PageRequest {
  readonly limit?: number | undefined;
  /** Opaque: `next` of the page before. */
  readonly cursor?: string | undefined;
}

export interface Page<Row> {
  readonly items: Row[];
  /** null on the last page. */
  readonly next: string | null;
}

export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

/** What rows are ordered by: never null, and with the key it tells every two rows apart. */
export interface Order<Row> {
  readonly by: keyof Row & string;
  readonly key: keyof Row & string;
  readonly direction: 'ASC' | 'DESC';
}

/** Who asks, and what a row belongs to: no list is read without it. */
export interface Asked<Row> {
  readonly reach: Reach;
  readonly scope: Scope<Row>;
}

/** What is published is nobody's in particular. */
export const FOR_EVERYBODY = { reach: PUBLISHED, scope: 'published' } as const;

export const DEFAULT_LIMIT = 50;
export const MAX_LIMIT = 500;

/** One page in a stable order: rows that come or go meanwhile neither shift nor double others. */
export async function pageOf<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  order: Order<Row>,
  { limit = DEFAULT_LIMIT, cursor }: PageRequest,
  { reach, scope }: Asked<Row>,
): Promise<Page<Row>> {
  whereWithin(query, reach, scope);
  const size = Math.min(Math.max(limit, 1), MAX_LIMIT);
  const { alias } = query;
  if (cursor !== undefined) {
    const [by, key] = readCursor(cursor);
    const beyond = order.direction === 'ASC' ? '>' : '<';
    query.andWhere(
      `(${alias}.${order.by} ${beyond} :cursorBy OR (${alias}.${order.by} = :cursorBy AND ${alias}.${order.key} ${beyond} :cursorKey))`,
      { cursorBy: by, cursorKey: key },
    );
  }
  const rows = await query
    .orderBy(`${alias}.${order.by}`, order.direction)
    .addOrderBy(`${alias}.${order.key}`, order.direction)
    .take(size + 1)
    .getMany();
  const items = rows.slice(0, size);
  const last = items.at(-1);
  return { items, next: rows.length > size && last ? cursorAt(last[order.by], last[order.key]) : null };
}

const cursorAt = (by: unknown, key: unknown): string =>
  Buffer.from(JSON.stringify([by, key])).toString('base64url');

function readCursor(cursor: string): [string | number, string | number] {
  try {
    const value = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown;
    if (
      Array.isArray(value) &&
      value.length === 2 &&
      value.every((part) => /^(string|number)$/.test(typeof part))
    ) {
      return value as [string | number, string | number];
    }
  } catch {
    // Told below.
  }
  throw new BadCursor('not a cursor of this list');
}
