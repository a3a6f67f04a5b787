// @ts-nocheck
import type { Pool } from 'pg';
import { DESTROYED, markOf, type DataKeys } from '../data-keys.js';
import { hanName, hanRuns, type HanRun } from './han.js';

/** Where a name stands: the JSON pointer of the text, and the place in it (UTF-16 units). */
export interface FoundName {
  readonly pointer: string;
  readonly index: number;
}
/** null: not a Chinese name, nothing is looked for. */
export interface NameMark {
  readonly field: string;
  readonly mark: Buffer | null;
  readonly length: number;
}

interface Marks {
  readonly key: Buffer;
  /** Lengths of the names, in characters. */
  readonly lengths: readonly number[];
  readonly names: ReadonlySet<string>;
  /** Marks of the characters that names begin with: most characters of a text begin none, and cost one look. */
  readonly firsts: ReadonlySet<string>;
  readonly isFirst: Map<string, boolean>;
}

/** A mark of a name is that of its first character, cut to so many bytes, and that of all of it. */
const FIRST_BYTES = 2;
const firstMark = (key: Buffer, character: string): Buffer =>
  markOf(key, `first/${character}`).subarray(0, FIRST_BYTES);
const nameMark = (key: Buffer, name: string): Buffer =>
  Buffer.concat([firstMark(key, [...name][0] as string), markOf(key, name)]);

/** A name enrolled by another process is found after this time at the latest. */
const MAX_AGE_MS = 10_000;
const REMEMBERED_SCOPES = 2_000;

/** What the key of a scope's names is kept under. */
const keySubject = (scope: string): string => `names/${scope}`;

/**
 * The names of a scope's subjects as keyed marks (HMAC-SHA256 under a key of the scope's own): a text is compared
 * with them piece by piece, and no name is ever read out of the vault for it.
 */
export class NameMarks {
  private readonly known = new Map<string, { readonly at: number; readonly marks: Marks | null }>();

  constructor(
    private readonly database: Pick<Pool, 'query'>,
    private readonly keys: DataKeys,
  ) {}

  /** First place at which a name of the scope's subjects stands in one of the texts, by JSON pointer. */
  async find(scope: string, texts: Readonly<Record<string, string>>): Promise<FoundName | null> {
    const runs = Object.entries(texts).flatMap(([pointer, text]) =>
      hanRuns(text).map((run) => ({ pointer, run })),
    );
    if (runs.length === 0) return null;
    const marks = await this.marksOf(scope);
    if (!marks) return null;
    const checked = new Map<string, boolean>();
    for (const { pointer, run } of runs) {
      const index = placeOf(marks, run, checked);
      if (index !== null) return { pointer, index };
    }
    return null;
  }

  /** The marks of a subject's names, by the field they stand in. */
  async marksFor(scope: string, names: Readonly<Record<string, string>>): Promise<readonly NameMark[]> {
    const key = await this.keys.demand(keySubject(scope));
    if (key === DESTROYED) return [];
    return Object.entries(names).map(([field, written]) => {
      const name = hanName(written);
      return name === null
        ? { field, mark: null, length: 0 }
        : { field, mark: nameMark(key, name), length: [...name].length };
    });
  }

  forget(scope: string): void {
    this.known.delete(scope);
  }

  private async marksOf(scope: string): Promise<Marks | null> {
    const cached = this.known.get(scope);
    const at = performance.now();
    if (cached && at - cached.at < MAX_AGE_MS) return cached.marks;
    const marks = await this.load(scope);
    this.known.delete(scope);
    this.known.set(scope, { at, marks });
    if (this.known.size > REMEMBERED_SCOPES) this.known.delete(this.known.keys().next().value as string);
    return marks;
  }

  private async load(scope: string): Promise<Marks | null> {
    const { rows } = await this.database.query<{ mark: Buffer; length: number }>(
      'SELECT DISTINCT mark, length FROM vault_keys.name_mark WHERE scope = $1',
      [scope],
    );
    if (rows.length === 0) return null;
    const key = await this.keys.find(keySubject(scope));
    if (key === null || key === DESTROYED) return null;
    return {
      key,
      lengths: [...new Set(rows.map(({ length }) => length))],
      names: new Set(rows.map(({ mark }) => mark.subarray(FIRST_BYTES).toString('base64'))),
      firsts: new Set(rows.map(({ mark }) => mark.subarray(0, FIRST_BYTES).toString('base64'))),
      isFirst: new Map(),
    };
  }
}

function placeOf(marks: Marks, { characters, places }: HanRun, checked: Map<string, boolean>): number | null {
  for (const [start, place] of places.entries()) {
    if (!mayBegin(marks, characters[start] as string)) continue;
    for (const length of marks.lengths) {
      if (start + length > characters.length) continue;
      const piece = characters.slice(start, start + length).join('');
      let isName = checked.get(piece);
      if (isName === undefined) {
        isName = marks.names.has(markOf(marks.key, piece).toString('base64'));
        checked.set(piece, isName);
      }
      if (isName) return place;
    }
  }
  return null;
}

function mayBegin({ key, firsts, isFirst }: Marks, character: string): boolean {
  let may = isFirst.get(character);
  if (may === undefined) {
    may = firsts.has(firstMark(key, character).toString('base64'));
    isFirst.set(character, may);
  }
  return may;
}
