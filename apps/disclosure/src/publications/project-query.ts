import { CATEGORIES, DISTRICTS, GRADES, PHASES } from './choices.js';

export const PAGE_SIZE = 20;
const LAST_PAGE = 10_000;
const LONGEST_WORDS = 100;

/** What of the published projects is asked for. */
export interface ProjectQuery {
  readonly [name: string]: string | number | undefined;
  readonly q?: string | undefined;
  readonly district?: string | undefined;
  readonly category?: string | undefined;
  readonly phase?: string | undefined;
  readonly grade?: string | undefined;
  readonly page: number;
}

/** Of all that is published, whatever is asked for. */
export interface PublishedFigures {
  readonly published: number;
  readonly districts: number;
  readonly totalFen: number;
}

export interface ProjectList<Item> extends PublishedFigures {
  /** Those that match. */
  readonly total: number;
  readonly items: readonly Item[];
}

type Asked = Readonly<Record<string, unknown>>;

const oneOf = (
  asked: unknown,
  choices: readonly (readonly [value: string, text: string])[],
): string | undefined => (choices.some(([value]) => value === asked) ? (asked as string) : undefined);

export function pageNumber(asked: unknown): number {
  const page = typeof asked === 'string' && /^\d{1,5}$/.test(asked) ? Number(asked) : 1;
  return Math.min(Math.max(page, 1), LAST_PAGE);
}

/** Words to look for; a text the database cannot hold is cut to what it can. */
export function readWords(asked: unknown): string | undefined {
  if (typeof asked !== 'string') return undefined;
  return asked.replaceAll('\0', '').trim().slice(0, LONGEST_WORDS) || undefined;
}

/** A condition nobody can have chosen is left out: a public link never fails for its query. */
export const readProjectQuery = (asked: Asked): ProjectQuery => ({
  q: readWords(asked.q),
  district: oneOf(asked.district, DISTRICTS),
  category: oneOf(asked.category, CATEGORIES),
  phase: oneOf(asked.phase, PHASES),
  grade: oneOf(asked.grade, GRADES),
  page: pageNumber(asked.page),
});
