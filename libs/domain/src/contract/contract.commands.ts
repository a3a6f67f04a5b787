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
  PaymentMilestone,
  RectificationOutcome,
  ResultMeasure,
  Satisfaction,
  Severity,
} from './contract.events.js';
import type { RosterCommand } from './roster.events.js';

export type ContractCommand =
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
      }
    >
  | Message<
      'StartEvaluation',
      { kind: EvaluationKind; evaluator: { name: string; uscc: string | null }; recusalDeclared: boolean }
    >
  | Message<
      'CompleteEvaluation',
      {
        evaluationId: string;
        indicators: readonly {
          targetKey: string;
          actual: number | null;
          level: Level | null;
          /** For a qualitative target: share of the weight, within the level's band. */
          fraction: number | null;
          reason: string | null;
        }[];
        summary: string | null;
      }
    >
  | Message<'ApplyEvaluationResult', { evaluationId: string; measure: ResultMeasure; reason: string }>
  | Message<
      'RequestPayment',
      { milestone: string; amountFen: number; budgetLineId: string | null; basis: string | null }
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
      { issueId: string; outcome: RectificationOutcome; note: string | null; recoveredFen: number | null }
    >
  | RosterCommand
  | Message<'SettleContract', Record<string, never>>;
