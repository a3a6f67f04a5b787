import type { Clause } from '../kernel/clause.js';
import { R05 } from './r-05-negative-list.clause.js';
import { R10 } from './r-10-budgeted.clause.js';
import { R12 } from './r-12-term.clause.js';
import { R23 } from './r-23-acceptance.clause.js';
import { S01 } from './s-01-purchaser.clause.js';
import { S02 } from './s-02-civil-affairs.clause.js';
import { S08 } from './s-08-needs.clause.js';
import { S09 } from './s-09-targets.clause.js';
import { S10 } from './s-10-one-year.clause.js';
import { S11 } from './s-11-unsuitable.clause.js';
import { S12 } from './s-12-category.clause.js';
import { S13 } from './s-13-roles.clause.js';
import { S14 } from './s-14-community-fund.clause.js';

/** 国家规定: hold whatever the local policy. */
export const NATIONAL_CLAUSES: readonly Clause[] = [R05, R10, R12, R23];
/** 津民发〔2024〕13号. */
export const TJ_2024_13_CLAUSES: readonly Clause[] = [S01, S02, S08, S09, S10, S11, S12, S13, S14];
