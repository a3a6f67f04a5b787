// @ts-nocheck
import type { ComplianceReassessed } from '../kernel/compliance.js';
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Evidence } from '../project/project.events.js';
import type {
  AmendmentStated,
  ContractAmendmentPublished,
  SubcontractApproved,
  TerminationReason,
} from './contract-life.events.js';
import type {
  AcceptanceOutcome,
  ContractFiled,
  ContractItem,
  ContractPublished,
  ContractSigned,
  ContractVoided,
  EvaluationKind,
  IssueSource,
  IssueType,
  Level,
  PayBy,
  PaymentMilestone,
  RectificationOutcome,
  ResultMeasure,
  Satisfaction,
  Severity,
} from './contract.events.js';
import type { EvaluationAppealed, EvaluationParty, SurveySubmitted } from './evaluation.events.js';
import type {
  FindingJudged,
  IssueEscalated,
  IssueFinding,
  IssueReopened,
  IssueRiskAcceptanceRequested,
  IssueRiskAccepted,
} from './issue.events.js';
import type { RosterCommand } from './roster.events.js';

/** What an evaluator found for one target. */
export interface IndicatorFound {
  targetKey: string;
  actual: number | null;
  level: Level | null;
  /** For a qualitative target: share of the weight, within the level's band. */
  fraction: number | null;
  reason: string | null;
}

export type ContractCommand =
  /** What a version registered after the signing says of it. */
  | Message<'RecordReassessment', ComplianceReassessed['data']>
  | Message<'SignContract', ContractSigned['data']>
  /** Takes the place of a signing that never came: only a stream without a contract can be voided. */
  | Message<'VoidContract', ContractVoided['data']>
  | Message<'PublishContract', ContractPublished['data']>
  | Message<'FileContract', ContractFiled['data']>
  | Message<
      'AmendContract',
      AmendmentStated & {
        /** null: as before. */
        endsOn: PlainDate | null;
        /** Items that are new or change; the others stay. */
        items: readonly ContractItem[];
        /** null: as before. */
        paymentSchedule: readonly PaymentMilestone[] | null;
      }
    >
  | Message<'PublishAmendment', ContractAmendmentPublished['data']>
  | Message<'ApproveSubcontract', Omit<SubcontractApproved['data'], 'subcontractNo' | 'approvedOn'>>
  | Message<
      'TerminateContract',
      {
        reason: TerminationReason;
        explanation: string;
        issueId: string | null;
        evidence: readonly Evidence[];
      }
    >
  | Message<
      'RecordMonitoring',
      {
        /** Confirmed deliveries by target, up to the business date. */
        confirmed: readonly { targetKey: string; quantity: number }[];
        /** For the issue that is opened where it is seriously off. */
        issueDueOn: PlainDate;
        note: string | null;
      }
    >
  | Message<'OpenAcceptance', { kind: 'stage' | 'final'; stage: string | null }>
  | Message<
      'RecordUserOpinion',
      { acceptanceId: string; respondentRef: string; satisfaction: Satisfaction; opinion: string }
    >
  | Message<'SignAcceptance', { acceptanceId: string; opinion: string | null }>
  | Message<
      'ConcludeAcceptance',
      {
        acceptanceId: string;
        outcome: AcceptanceOutcome;
        standards: readonly { key: string; met: boolean; note: string | null }[];
        /** null: the whole contract on a final pass, nothing on a fail. */
        acceptedFen: number | null;
        /** Absent: no day is set by law. */
        payBy?: PayBy;
      }
    >
  | Message<
      'StartEvaluation',
      {
        kind: EvaluationKind;
        evaluator: { name: string; uscc: string | null };
        recusalDeclared: boolean;
        party?: EvaluationParty;
      }
    >
  | Message<
      'CompleteEvaluation',
      {
        evaluationId: string;
        indicators: readonly IndicatorFound[];
        /** Of the budget's progress; null: the business date. */
        cutOffOn: PlainDate | null;
        summary: string | null;
      }
    >
  | Message<
      'SubmitSurvey',
      Pick<SurveySubmitted['data'], 'evaluationId' | 'targetKey' | 'method' | 'value'> & {
        /** null: the platform's smallest sample. */
        minimum: number | null;
      }
    >
  | Message<'AppealEvaluation', EvaluationAppealed['data']>
  | Message<
      'ReviewEvaluation',
      {
        evaluationId: string;
        reason: string;
        /** null: scored as before. */
        indicators: readonly IndicatorFound[] | null;
        deductedPoints: number | null;
      }
    >
  | Message<
      'ComposeEvaluations',
      { kind: EvaluationKind; parties: readonly { party: EvaluationParty; weight: number }[] }
    >
  | Message<'ApplyEvaluationResult', { evaluationId: string; measure: ResultMeasure; reason: string }>
  | Message<
      'RequestPayment',
      {
        milestone: string;
        amountFen: number;
        budgetLineId: string | null;
        basis: string | null;
        /** Lines that owe the project something, each with what is left beside other contracts. */
        fundLines: readonly { id: string; leftFen: number }[];
        /** null: no day is set by law. */
        dueOn: PlainDate | null;
        acceptanceId?: string;
      }
    >
  | Message<'ApprovePayment', { paymentId: string; note: string | null }>
  | Message<'RecordPayment', { paymentId: string; paidOn: PlainDate; voucherNo: string | null }>
  | Message<
      'RaiseIssue',
      {
        source: IssueSource;
        type: IssueType;
        severity: Severity;
        description: string;
        ruleId: string | null;
        amountAtStakeFen: number | null;
        findings?: readonly IssueFinding[];
        /** Computed by the caller from the severity where the officer sets none. */
        dueOn: PlainDate;
      }
    >
  | Message<
      'AssignIssue',
      {
        issueId: string;
        assignee: { party: 'purchaser' | 'supplier'; name: string };
        dueOn: PlainDate | null;
      }
    >
  | Message<'SubmitRectification', { issueId: string; measures: string; evidence: readonly Evidence[] }>
  | Message<
      'VerifyRectification',
      {
        issueId: string;
        outcome: RectificationOutcome;
        note: string | null;
        recoveredFen: number | null;
        findings?: readonly FindingJudged[];
      }
    >
  | Message<'EscalateIssue', IssueEscalated['data']>
  | Message<'RequestRiskAcceptance', IssueRiskAcceptanceRequested['data']>
  | Message<'ApproveRiskAcceptance', IssueRiskAccepted['data']>
  | Message<'ReopenIssue', IssueReopened['data']>
  | RosterCommand
  | Message<'SettleContract', Record<string, never>>;
