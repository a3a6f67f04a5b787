// @ts-nocheck
import type { Message } from './decider.js';
import type { PlainDate } from './plain-date.js';

/** P prohibition · M mandatory · J in principle, with a recorded exception · A advice. */
export type Force = 'P' | 'M' | 'J' | 'A';
export type Outcome = 'pass' | 'breach' | 'not-applicable' | 'unknown';
/** What an outcome does to the command: only `block` and `exception` can refuse it. */
export type Effect = 'block' | 'exception' | 'warn' | 'advise';

/** One clause evaluated on what was known. */
export interface Finding {
  readonly clause: string;
  readonly clauseRevision: number;
  readonly force: Force;
  readonly outcome: Outcome;
  /** What a breach of this clause does under this policy on this date. */
  readonly effect: Effect;
  /** The facts and parameters the outcome was computed from, by name. */
  readonly operands: Readonly<Record<string, string | number | boolean | null>>;
  /** The approved exception that let a J rule pass. */
  readonly exceptionId?: string;
  /** 依据已失效: the policy behind the clause had lapsed on that date (POLICY_GAP). */
  readonly lapsed?: boolean;
}

/**
 * 合规检查: in the same append as the events of an accepted decision, so that an auditor can replay
 * the decision with the rules of that day.
 */
export type ComplianceChecked = Message<
  'ComplianceChecked',
  {
    /** The command that was decided, e.g. `PurchaseProject`. */
    readonly act: string;
    /** Policy version in force or bound; null in the policy gap. */
    readonly versionId: string | null;
    readonly policyGap: boolean;
    readonly ruleSetHash: string;
    readonly findings: readonly Finding[];
  }
>;

/** One clause as it was judged, without what it was judged on. */
export type Judgement = Pick<Finding, 'clause' | 'clauseRevision' | 'force' | 'outcome'>;

/**
 * 合规复评: a contract looked at again by a version that was registered after it was signed. History is not
 * rewritten: both stand beside each other, as known then and as known now.
 */
export type ComplianceReassessed = Message<
  'ComplianceReassessed',
  {
    readonly asOf: PlainDate;
    readonly versionId: string;
    readonly ruleSetHash: string;
    readonly before: { readonly versionId: string | null; readonly findings: readonly Judgement[] };
    readonly after: { readonly versionId: string | null; readonly findings: readonly Finding[] };
  }
>;

/** 政策变动: another version is in force at signing than at the gate before it; a list of what to look at. */
export type PolicyShiftDetected = Message<
  'PolicyShiftDetected',
  {
    readonly act: string;
    readonly gateOn: PlainDate;
    readonly fromVersionId: string | null;
    readonly toVersionId: string | null;
    readonly todo: readonly Judgement[];
  }
>;

export type ComplianceEvent = ComplianceChecked | ComplianceReassessed | PolicyShiftDetected;
