// @ts-nocheck
import type { ComplianceEvent } from '../kernel/compliance.js';
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { AcceptanceStandard, Evidence, Purchaser, Target } from '../project/project.events.js';
import type { RosterEvent } from './roster.events.js';
import type { ContractLifeEvent } from './contract-life.events.js';
import type {
  AdjustedGrade,
  EvaluationLaterEvent,
  EvaluationParty,
  NotApplicable,
  ScoredBudget,
  ScoreWeights,
} from './evaluation.events.js';
import type { FindingJudged, IssueFinding, IssueLaterEvent } from './issue.events.js';
import type {
  AcceptanceOutcome,
  ContractItem,
  EvaluationKind,
  FundShare,
  Grade,
  IndicatorScore,
  IssueSource,
  IssueType,
  PaymentMilestone,
  PlannedStage,
  ResultMeasure,
  Satisfaction,
  Severity,
} from './contract.words.js';

export * from './contract.words.js';

/** 合同签订; binds the policy version for the life of the contract. */
export type ContractSigned = Message<
  'ContractSigned',
  {
    readonly contractId: string;
    readonly projectId: string;
    readonly stationId: string;
    readonly number: string;
    readonly purchaser: Purchaser;
    readonly supplier: { readonly id: string; readonly name: string; readonly uscc: string };
    readonly signedOn: PlainDate;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    readonly amountFen: number;
    readonly items: readonly ContractItem[];
    readonly paymentSchedule: readonly PaymentMilestone[];
    readonly targets: readonly Target[];
    readonly acceptanceStandards: readonly AcceptanceStandard[];
    /** 履约验收方案 by stages, the last being the final one; absent where none was planned. */
    readonly acceptancePlan?: { readonly stages: readonly PlannedStage[] };
    /** First-level weights of the score; absent: each target has its own weight of the hundred. */
    readonly scoreWeights?: ScoreWeights;
    /** 中小企业: days within which it is paid after acceptance; absent where it is none. */
    readonly smePaymentDays?: number;
    /** 履约保证金; null: none is asked for; absent: not stated. */
    readonly performanceBond?: { readonly amountFen: number; readonly cash: boolean } | null;
    /** 现有场地、设施 where it serves (S-07); null: none; absent: not stated. */
    readonly venue?: string | null;
    /** null in the policy gap. */
    readonly policyVersionId: string | null;
    /** 签订时无有效市级专项政策: acknowledged with a reason. */
    readonly policyGapAcknowledgement: { readonly reason: string } | null;
  }
>;
/** 合同公告. */
export type ContractPublished = Message<
  'ContractPublished',
  { readonly publishedOn: PlainDate; readonly medium: string; readonly url: string | null }
>;
/** 合同备案. */
export type ContractFiled = Message<
  'ContractFiled',
  { readonly filedOn: PlainDate; readonly receiptNo: string | null }
>;
/** 履约验收启动. */
export type AcceptanceOpened = Message<
  'AcceptanceOpened',
  {
    readonly acceptanceId: string;
    readonly kind: 'stage' | 'final';
    readonly stage: string | null;
    readonly openedOn: PlainDate;
  }
>;
/** 服务对象意见: coarse and pseudonymous. */
export type UserOpinionRecorded = Message<
  'UserOpinionRecorded',
  {
    readonly acceptanceId: string;
    /** Pseudonym of the service user; never a name. */
    readonly respondentRef: string;
    readonly satisfaction: Satisfaction;
    readonly opinion: string;
  }
>;
/** 验收人员签字; the member is the actor. */
export type AcceptanceSigned = Message<
  'AcceptanceSigned',
  { readonly acceptanceId: string; readonly opinion: string | null }
>;
/** 履约验收结论. */
export type AcceptanceConcluded = Message<
  'AcceptanceConcluded',
  {
    readonly acceptanceId: string;
    readonly outcome: AcceptanceOutcome;
    readonly standards: readonly {
      readonly key: string;
      readonly met: boolean;
      readonly note: string | null;
    }[];
    /** Value of what was accepted: the ceiling of what may be paid apart from advances (102号令 2). */
    readonly acceptedFen: number;
    readonly concludedOn: PlainDate;
    /** 中小企业: by when what was accepted is to be paid. */
    readonly payBy?: PayBy;
    /** Earlier acceptances that are paid in full, since less is accepted in the end. */
    readonly paidInFull?: readonly string[];
  }
>;
/** From when the days run, and their last. */
export interface PayBy {
  readonly from: PlainDate;
  readonly dueOn: PlainDate;
}
/** 绩效评价启动. */
export type EvaluationStarted = Message<
  'EvaluationStarted',
  {
    readonly evaluationId: string;
    readonly kind: EvaluationKind;
    readonly evaluator: { readonly name: string; readonly uscc: string | null };
    readonly recusalDeclared: boolean;
    /** For whom it evaluates, where several do. */
    readonly party?: EvaluationParty;
  }
>;
/** 绩效评价完成. The raw score is immutable. */
export type EvaluationCompleted = Message<
  'EvaluationCompleted',
  {
    readonly evaluationId: string;
    readonly kind: EvaluationKind;
    readonly indicators: readonly IndicatorScore[];
    readonly budget?: ScoredBudget;
    readonly notApplicable?: readonly NotApplicable[];
    readonly adjusted?: AdjustedGrade;
    /** 0.00–100.00, decimal string, rounded once. */
    readonly rawScore: string;
    readonly grade: Grade;
    readonly formulaVersion: string;
    readonly summary: string | null;
  }
>;
/** 评价结果应用 (S-18). */
export type EvaluationResultApplied = Message<
  'EvaluationResultApplied',
  { readonly evaluationId: string; readonly measure: ResultMeasure; readonly reason: string }
>;
/** 付款申请. */
export type PaymentRequested = Message<
  'PaymentRequested',
  {
    readonly paymentId: string;
    readonly milestone: string;
    readonly amountFen: number;
    readonly budgetLineId: string | null;
    readonly basis: string | null;
    /** What each line bears, where several do. */
    readonly funds?: readonly FundShare[];
    /** 中小企业: the day by which it is due. */
    readonly dueOn?: PlainDate;
    /** The acceptance that made it due, where that says by when it is to be paid. */
    readonly acceptanceId?: string;
  }
>;
/** 付款审批. */
export type PaymentApproved = Message<
  'PaymentApproved',
  { readonly paymentId: string; readonly note: string | null }
>;
/** 付款完成. */
export type PaymentPaid = Message<
  'PaymentPaid',
  {
    readonly paymentId: string;
    readonly amountFen: number;
    readonly paidOn: PlainDate;
    readonly voucherNo: string | null;
    /** Acceptances of a small enterprise’s work that are now paid in full. */
    readonly paidInFull?: readonly string[];
  }
>;
/** 问题提出. */
export type IssueRaised = Message<
  'IssueRaised',
  {
    readonly issueId: string;
    readonly source: IssueSource;
    readonly type: IssueType;
    readonly severity: Severity;
    readonly description: string;
    readonly ruleId: string | null;
    readonly amountAtStakeFen: number | null;
    readonly findings?: readonly IssueFinding[];
    readonly dueOn: PlainDate;
  }
>;
/** 问题交办. */
export type IssueAssigned = Message<
  'IssueAssigned',
  {
    readonly issueId: string;
    readonly assignee: { readonly party: 'purchaser' | 'supplier'; readonly name: string };
    readonly dueOn: PlainDate;
  }
>;
/** 整改提交; the rectifier is the actor. */
export type RectificationSubmitted = Message<
  'RectificationSubmitted',
  { readonly issueId: string; readonly measures: string; readonly evidence: readonly Evidence[] }
>;
/** 整改完成 (核验通过), by another person than the rectifier. */
export type IssueRectified = Message<
  'IssueRectified',
  {
    readonly issueId: string;
    readonly outcome: 'complete';
    readonly note: string | null;
    readonly recoveredFen: number | null;
    readonly findings?: readonly FindingJudged[];
  }
>;
/** 整改未通过. */
export type RectificationRejected = Message<
  'RectificationRejected',
  {
    readonly issueId: string;
    readonly outcome: 'partial' | 'none';
    readonly note: string | null;
    /** Recovered so far, though the rectification is not complete. */
    readonly recoveredFen?: number;
    readonly findings?: readonly FindingJudged[];
  }
>;
/** 合同结清. */
export type ContractSettled = Message<
  'ContractSettled',
  {
    readonly contractId: string;
    readonly paidFen: number;
    readonly settledOn: PlainDate;
    /** Acceptances of a small enterprise’s work that are not paid in full: nothing more is paid. */
    readonly leftUnpaid?: readonly string[];
  }
>;

/** 合同作废: reserved in its project and never signed; it cannot be signed any more. */
export type ContractVoided = Message<
  'ContractVoided',
  { readonly contractId: string; readonly projectId: string; readonly reason: string }
>;

export type ContractEvent =
  | ContractSigned
  | ContractPublished
  | ContractFiled
  | AcceptanceOpened
  | UserOpinionRecorded
  | AcceptanceSigned
  | AcceptanceConcluded
  | EvaluationStarted
  | EvaluationCompleted
  | EvaluationResultApplied
  | PaymentRequested
  | PaymentApproved
  | PaymentPaid
  | IssueRaised
  | IssueAssigned
  | RectificationSubmitted
  | IssueRectified
  | RectificationRejected
  | RosterEvent
  | ContractSettled
  | ContractVoided
  | ContractLifeEvent
  | EvaluationLaterEvent
  | IssueLaterEvent
  | ComplianceEvent;
