// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Evidence } from '../project/project.events.js';

/** One thing that was found; an issue may hold several. */
export interface IssueFinding {
  readonly key: string;
  readonly text: string;
}
/** What became of a finding; `no-mechanism`: nothing can undo it any more. */
export const FINDING_OUTCOMES = ['eliminated', 'not', 'no-mechanism'] as const;
export type FindingOutcome = (typeof FINDING_OUTCOMES)[number];
export interface FindingJudged {
  readonly key: string;
  readonly outcome: FindingOutcome;
}

export const ESCALATION_TARGETS = [
  'purchaser-leader',
  'district-civil',
  'city-civil',
  'supervision',
] as const;
export type EscalationTarget = (typeof ESCALATION_TARGETS)[number];

/** 问题上报: it stays open where it is, and another level looks at it. */
export type IssueEscalated = Message<
  'IssueEscalated',
  { readonly issueId: string; readonly to: EscalationTarget; readonly reason: string }
>;
/** 申请接受风险. */
export type IssueRiskAcceptanceRequested = Message<
  'IssueRiskAcceptanceRequested',
  { readonly issueId: string; readonly reason: string; readonly evidence: readonly Evidence[] }
>;
/** 接受风险, approved by another person. */
export type IssueRiskAccepted = Message<
  'IssueRiskAccepted',
  { readonly issueId: string; readonly note: string | null }
>;
/** 重新打开: what was closed turned out not to be done. */
export type IssueReopened = Message<
  'IssueReopened',
  { readonly issueId: string; readonly reason: string; readonly dueOn: PlainDate }
>;

export type IssueLaterEvent =
  IssueEscalated | IssueRiskAcceptanceRequested | IssueRiskAccepted | IssueReopened;
