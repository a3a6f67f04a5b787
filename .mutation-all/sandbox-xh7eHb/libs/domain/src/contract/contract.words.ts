// @ts-nocheck
import type { ServiceNature } from '../catalogue/service-catalogue.data.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** What the events of a contract are written in. */

/** A line of the contract; deliveries name its key. */
export interface ContractItem {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly unitPriceFen: number | null;
  readonly quantity: number | null;
  /** The target its deliveries count towards. */
  readonly targetKey: string | null;
  /** The service of the catalogue it is. */
  readonly catalogueKey?: string;
  /** Where the contract says it, else the catalogue does (S-04). */
  readonly nature?: ServiceNature;
}

/** What must have happened before a milestone may be paid. */
export const PAYMENT_TRIGGERS = ['signing', 'acceptance', 'evaluation'] as const;
export type PaymentTrigger = (typeof PAYMENT_TRIGGERS)[number];
export interface PaymentMilestone {
  readonly key: string;
  readonly name: string;
  readonly trigger: PaymentTrigger;
  readonly amountFen: number;
}

export const EVALUATION_KINDS = ['self', 'mid', 'final', 'third-party', 'key'] as const;
export type EvaluationKind = (typeof EVALUATION_KINDS)[number];
export const ACCEPTANCE_OUTCOMES = ['pass', 'pass-with-rectification', 'fail'] as const;
export type AcceptanceOutcome = (typeof ACCEPTANCE_OUTCOMES)[number];
export const GRADES = ['优', '良', '中', '差'] as const;
export type Grade = (typeof GRADES)[number];
export const RESULT_MEASURES = ['renew', 're-tender', 'reduce', 'withhold', 'none'] as const;
export type ResultMeasure = (typeof RESULT_MEASURES)[number];
export const SATISFACTIONS = ['satisfied', 'neutral', 'dissatisfied'] as const;
export type Satisfaction = (typeof SATISFACTIONS)[number];
export const LEVELS = ['达成', '部分达成', '未达成'] as const;
export type Level = (typeof LEVELS)[number];

export const ISSUE_SOURCES = [
  'monitoring',
  'acceptance',
  'evaluation',
  'audit',
  'discipline-inspection',
  'public',
  'self',
] as const;
export type IssueSource = (typeof ISSUE_SOURCES)[number];
export const ISSUE_TYPES = [
  'need-mismatch',
  'hours-short',
  'double-payment',
  'fabricated-record',
  'unqualified-staff',
  'subcontracting',
  'late-disclosure',
  'privacy',
  'finance',
  'other',
] as const;
export type IssueType = (typeof ISSUE_TYPES)[number];
export const SEVERITIES = ['critical', 'major', 'minor'] as const;
export type Severity = (typeof SEVERITIES)[number];
export const RECTIFICATION_OUTCOMES = ['complete', 'partial', 'none'] as const;
export type RectificationOutcome = (typeof RECTIFICATION_OUTCOMES)[number];

export interface IndicatorScore {
  readonly targetKey: string;
  readonly actual: number | null;
  readonly level: Level | null;
  /** Share of the weight earned, decimal string with two places. */
  readonly score: string;
  /** actual / target > 1.3: the target was set too low. */
  readonly targetTooLow: boolean;
  readonly reason: string | null;
}

/** One stage of the acceptance plan and the standards judged at it. */
export interface PlannedStage {
  readonly key: string;
  readonly name: string;
  readonly dueOn: PlainDate | null;
  readonly standardKeys: readonly string[];
}

/** What a budget line bears of a payment. */
export interface FundShare {
  readonly id: string;
  readonly amountFen: number;
}
