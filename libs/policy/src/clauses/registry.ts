import type { Clause } from '../kernel/clause.js';
import { NATIONAL_CLAUSES, TJ_2024_13_CLAUSES } from './index.js';
import { SUPERSEDED } from './superseded/index.js';

/** Every clause in its present revision, in the order of the catalogue. */
export const CLAUSES: readonly Clause[] = [...TJ_2024_13_CLAUSES, ...NATIONAL_CLAUSES];

const PRESENT = new Map(CLAUSES.map((one) => [one.id, one]));
const REVISIONS = new Map([...CLAUSES, ...SUPERSEDED].map((one) => [`${one.id}@${one.revision}`, one]));

export const clauseById = (id: string): Clause | undefined => PRESENT.get(id);
/** An old revision stays runnable. */
export const clauseRevision = (id: string, revision: number): Clause | undefined =>
  REVISIONS.get(`${id}@${revision}`);
