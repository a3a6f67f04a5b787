// @ts-nocheck
import type { Clause } from '../kernel/clause.js';
import { R01 } from './r-01-pay-by-result.clause.js';
import { R02 } from './r-02-principles.clause.js';
import { R03 } from './r-03-eligible-kinds.clause.js';
import { R04 } from './r-04-public-institutions.clause.js';
import { R05 } from './r-05-negative-list.clause.js';
import { R06 } from './r-06-supplier-conditions.clause.js';
import { R07 } from './r-07-fair-conditions.clause.js';
import { R08 } from './r-08-related-parties.clause.js';
import { R09 } from './r-09-credit-lists.clause.js';
import { R10 } from './r-10-budgeted.clause.js';
import { R11 } from './r-11-compete.clause.js';
import { R12 } from './r-12-term.clause.js';
import { R13 } from './r-13-written-contract.clause.js';
import { R14 } from './r-14-signed-in-time.clause.js';
import { R15 } from './r-15-filed-in-time.clause.js';
import { R16 } from './r-16-award-published.clause.js';
import { R17 } from './r-17-contract-published.clause.js';
import { R18 } from './r-18-change-published.clause.js';
import { R19 } from './r-19-publication-receipt.clause.js';
import { R20 } from './r-20-intent.clause.js';
import { R21 } from './r-21-public-comment.clause.js';
import { R22 } from './r-22-acceptance-plan.clause.js';
import { R23 } from './r-23-acceptance.clause.js';
import { R24 } from './r-24-acceptance-published.clause.js';
import { R25 } from './r-25-acceptance-group.clause.js';
import { R26 } from './r-26-supplier-performance.clause.js';
import { R27 } from './r-27-subcontracting.clause.js';
import { R28 } from './r-28-ledger.clause.js';
import { R29 } from './r-29-provider-cooperates.clause.js';
import { R30 } from './r-30-no-guarantee.clause.js';
import { R31 } from './r-31-no-disguised-employment.clause.js';
import { R32 } from './r-32-assessment.clause.js';
import { R33 } from './r-33-ten-percent.clause.js';
import { R34 } from './r-34-no-unilateral-change.clause.js';
import { R35 } from './r-35-performance-bond.clause.js';
import { R36 } from './r-36-pay-by-contract.clause.js';
import { R37 } from './r-37-sme-payment.clause.js';
import { R38 } from './r-38-retention.clause.js';
import { R39 } from './r-39-separation.clause.js';
import { R40 } from './r-40-no-splitting.clause.js';
import { R41 } from './r-41-evaluate-spending.clause.js';
import { R42 } from './r-42-accounts-published.clause.js';
import { R43 } from './r-43-double-monitoring.clause.js';
import { R44 } from './r-44-audit-rectification.clause.js';
import { R45 } from './r-45-audit-data.clause.js';
import { R46 } from './r-46-active-disclosure.clause.js';
import { R47 } from './r-47-personal-information.clause.js';
import { R48 } from './r-48-assistance-secrecy.clause.js';
import { R49 } from './r-49-minors.clause.js';
import { S01 } from './s-01-purchaser.clause.js';
import { S02 } from './s-02-civil-affairs.clause.js';
import { S03 } from './s-03-eligible-provider.clause.js';
import { S04 } from './s-04-professional.clause.js';
import { S05 } from './s-05-professionals.clause.js';
import { S06 } from './s-06-platform.clause.js';
import { S07 } from './s-07-venue.clause.js';
import { S08 } from './s-08-needs.clause.js';
import { S09 } from './s-09-targets.clause.js';
import { S10 } from './s-10-one-year.clause.js';
import { S11 } from './s-11-unsuitable.clause.js';
import { S12 } from './s-12-category.clause.js';
import { S13 } from './s-13-roles.clause.js';
import { S14 } from './s-14-community-fund.clause.js';
import { S15 } from './s-15-social-resources.clause.js';
import { S16 } from './s-16-fund-rules.clause.js';
import { S17 } from './s-17-responsible-unit.clause.js';
import { S18 } from './s-18-use-of-results.clause.js';
import { S19 } from './s-19-full-process.clause.js';
import { S20 } from './s-20-supervision.clause.js';
import { S21 } from './s-21-disclosure.clause.js';
import { S22 } from './s-22-problems.clause.js';
import { S23 } from './s-23-in-force.clause.js';

/** 国家规定: hold whatever the local policy. */
export const NATIONAL_CLAUSES: readonly Clause[] = [
  R01,
  R02,
  R03,
  R04,
  R05,
  R06,
  R07,
  R08,
  R09,
  R10,
  R11,
  R12,
  R13,
  R14,
  R15,
  R16,
  R17,
  R18,
  R19,
  R20,
  R21,
  R22,
  R23,
  R24,
  R25,
  R26,
  R27,
  R28,
  R29,
  R30,
  R31,
  R32,
  R33,
  R34,
  R35,
  R36,
  R37,
  R38,
  R39,
  R40,
  R41,
  R42,
  R43,
  R44,
  R45,
  R46,
  R47,
  R48,
  R49,
];
/** 津民发〔2024〕13号. */
export const TJ_2024_13_CLAUSES: readonly Clause[] = [
  S01,
  S02,
  S03,
  S04,
  S05,
  S06,
  S07,
  S08,
  S09,
  S10,
  S11,
  S12,
  S13,
  S14,
  S15,
  S16,
  S17,
  S18,
  S19,
  S20,
  S21,
  S22,
  S23,
];
