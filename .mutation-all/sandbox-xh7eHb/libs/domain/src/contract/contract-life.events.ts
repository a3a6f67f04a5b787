// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Evidence } from '../project/project.events.js';
import type { ContractItem, PaymentMilestone } from './contract.words.js';

/** Neither party changes or ends a contract alone, unless the public interest demands it (政府采购法 50). */
export const AMENDMENT_GROUNDS = ['mutual-consent', 'public-interest'] as const;
export type AmendmentGround = (typeof AMENDMENT_GROUNDS)[number];
export const TERMINATION_REASONS = ['completed', 'early-mutual', 'breach', 'public-interest'] as const;
export type TerminationReason = (typeof TERMINATION_REASONS)[number];

/** What an amendment says: contents of 合同变更公告 and what the contract is from now on. */
export interface AmendmentStated {
  readonly ground: AmendmentGround;
  readonly reason: string;
  /** Numbers of the clauses that change. */
  readonly clauses: readonly string[];
  /** The supplementary text. */
  readonly text: string;
  /** Fen more (or less) than before. */
  readonly amountChangeFen: number;
  /** Budget line that bears an increase. */
  readonly budgetLineId: string | null;
  /** The signed supplementary agreement and other papers. */
  readonly evidence: readonly Evidence[];
  /** What is added is the same as the contract’s subject; absent: not stated. */
  readonly sameSubject?: boolean;
}

/** 合同变更 (补充合同). Terms stand in it as they are from now on. */
export type ContractAmended = Message<
  'ContractAmended',
  AmendmentStated & {
    /** From 1 within the contract. */
    readonly amendmentNo: number;
    readonly amountFen: number;
    readonly endsOn: PlainDate;
    readonly items: readonly ContractItem[];
    readonly paymentSchedule: readonly PaymentMilestone[];
    readonly amendedOn: PlainDate;
  }
>;
/** 合同变更公告. */
export type ContractAmendmentPublished = Message<
  'ContractAmendmentPublished',
  {
    readonly amendmentNo: number;
    readonly publishedOn: PlainDate;
    readonly medium: string;
    readonly url: string | null;
  }
>;
/** 同意分包: part of the work goes to another organisation, before it begins there (政府采购法 48). */
export type SubcontractApproved = Message<
  'SubcontractApproved',
  {
    readonly subcontractNo: number;
    readonly subcontractor: { readonly name: string; readonly uscc: string };
    readonly itemKeys: readonly string[];
    readonly amountFen: number;
    readonly reason: string;
    readonly approvedOn: PlainDate;
  }
>;
/** 合同终止. What was delivered until then is still accepted, paid, evaluated and settled. */
export type ContractTerminated = Message<
  'ContractTerminated',
  {
    readonly reason: TerminationReason;
    readonly explanation: string;
    /** The issue in which the breach is recorded. */
    readonly issueId: string | null;
    readonly evidence: readonly Evidence[];
    readonly terminatedOn: PlainDate;
  }
>;

/** Classes of what is behind, by points of a hundred (design numbers: 10 and 20). */
export const DEVIATIONS = ['on-track', 'behind', 'serious'] as const;
export type Deviation = (typeof DEVIATIONS)[number];

/** 绩效监控 (双监控): budget progress and target achievement as of a day. Percentages have two places. */
export type PerformanceMonitored = Message<
  'PerformanceMonitored',
  {
    readonly monitoringNo: number;
    readonly asOf: PlainDate;
    readonly budget: { readonly paidFen: number; readonly amountFen: number; readonly percent: string };
    readonly targets: readonly {
      readonly targetKey: string;
      readonly value: number;
      readonly confirmed: number;
      readonly percent: string;
    }[];
    /** By the weights of the targets; null where deliveries measure none. */
    readonly targetPercent: string | null;
    readonly elapsedPercent: string;
    readonly deviation: Deviation;
    /** The issue it opened, or found open. */
    readonly issueId: string | null;
    readonly note: string | null;
  }
>;

export type ContractLifeEvent =
  | ContractAmended
  | ContractAmendmentPublished
  | SubcontractApproved
  | ContractTerminated
  | PerformanceMonitored;
