// @ts-nocheck
import type { Act, Clause } from '../../kernel/clause.js';
import { R05 } from '../r-05-negative-list.clause.js';
import { R12 } from '../r-12-term.clause.js';
import { S08 } from '../s-08-needs.clause.js';
import { S09 } from '../s-09-targets.clause.js';
import { S10 } from '../s-10-one-year.clause.js';
import { S11 } from '../s-11-unsuitable.clause.js';
import { S12 } from '../s-12-category.clause.js';
import { S14 } from '../s-14-community-fund.clause.js';
import { R10_1 } from './r-10-budgeted.r1.clause.js';

/** The first revision of a clause that since then is asked at one more command. */
function notYetAt(act: Act, clause: Clause): Clause {
  const { [act]: _later, ...acts } = clause.acts;
  return { ...clause, revision: 1, acts };
}

/** Before a longer term by amendment was asked about. */
export const S10_1 = notYetAt('AmendContract', S10);
export const R12_1 = notYetAt('AmendContract', R12);

/** Before the gates of the purchase were asked again at signing. */
export const [S08_1, S09_1, S11_1, S12_1, S14_1, R05_1] = [S08, S09, S11, S12, S14, R05].map((clause) =>
  notYetAt('SignContract', clause),
) as [Clause, Clause, Clause, Clause, Clause, Clause];

export { R10_1 };
/** Revisions that are asked no longer. They stay runnable for the decisions that were taken with them. */
export const SUPERSEDED: readonly Clause[] = [S08_1, S09_1, S10_1, S11_1, S12_1, S14_1, R05_1, R10_1, R12_1];
