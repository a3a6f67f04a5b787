import type { Message } from './decider.js';

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
