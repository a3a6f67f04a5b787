// @ts-nocheck
import {
  type AcceptanceConcluded,
  type AcceptanceOpened,
  type AcceptanceOutcome,
  type EscalationTarget,
  type EvaluationAppealed,
  type EvaluationCompleted,
  type EvaluationReviewed,
  type EvaluationStarted,
  type Evidence,
  type FindingJudged,
  type IssueAssigned,
  type IssueFinding,
  type IssueRaised,
  type PaymentRequested,
  type PlainDate,
  type RectificationOutcome,
  type ResultMeasure,
  type Satisfaction,
  type SurveySubmitted,
} from '#domain';
import { doneBy, type Done } from '../kernel/done.js';
import type { EventOf } from '../kernel/recorded-event.js';

export type Acceptance = AcceptanceOpened['data'] & {
  readonly opinions: readonly (Done & {
    readonly respondentRef: string;
    readonly satisfaction: Satisfaction;
    readonly opinion: string;
  })[];
  readonly signatures: readonly (Done & { readonly opinion: string | null })[];
  readonly outcome: AcceptanceOutcome | null;
  readonly standards: AcceptanceConcluded['data']['standards'];
  readonly acceptedFen: number | null;
  readonly concludedOn: PlainDate | null;
};

export type Evaluation = EvaluationStarted['data'] & {
  readonly started: Done;
  readonly completed: (Done & Omit<EvaluationCompleted['data'], 'evaluationId' | 'kind'>) | null;
  readonly surveys: readonly (Done & Omit<SurveySubmitted['data'], 'evaluationId'>)[];
  readonly appeals: readonly (Done & Omit<EvaluationAppealed['data'], 'evaluationId'>)[];
  readonly reviews: readonly (Done & Omit<EvaluationReviewed['data'], 'evaluationId'>)[];
  readonly applied: (Done & { readonly measure: ResultMeasure; readonly reason: string }) | null;
};

export type Payment = PaymentRequested['data'] & {
  readonly status: 'requested' | 'approved' | 'paid';
  readonly requested: Done;
  readonly approved: (Done & { readonly note: string | null }) | null;
  readonly paid: (Done & { readonly paidOn: PlainDate; readonly voucherNo: string | null }) | null;
};

export type Issue = Omit<IssueRaised['data'], 'findings'> & {
  readonly findings: readonly IssueFinding[];
  readonly status: 'raised' | 'assigned' | 'submitted' | 'returned' | 'rectified' | 'risk-accepted';
  readonly raised: Done;
  readonly assignee: IssueAssigned['data']['assignee'] | null;
  readonly submissions: readonly (Done & {
    readonly measures: string;
    readonly evidence: readonly Evidence[];
    readonly verdict:
      | (Done & {
          readonly outcome: RectificationOutcome;
          readonly note: string | null;
          readonly findings: readonly FindingJudged[];
        })
      | null;
  })[];
  readonly recoveredFen: number | null;
  readonly rectifiedOn: PlainDate | null;
  readonly escalations: readonly (Done & { readonly to: EscalationTarget; readonly reason: string })[];
  /** Asked for, and approved by another person where it is. */
  readonly risk:
    | (Done & {
        readonly reason: string;
        readonly approved: (Done & { readonly note: string | null }) | null;
      })
    | null;
  readonly reopenings: readonly (Done & { readonly reason: string })[];
};

/** What numbered parts of a contract there are. */
export interface Parts {
  readonly acceptances: readonly Acceptance[];
  readonly evaluations: readonly Evaluation[];
  readonly payments: readonly Payment[];
  readonly issues: readonly Issue[];
}

type ContractEventAt = EventOf<'contract'>;
type PartEvent = Exclude<
  ContractEventAt,
  {
    type:
      | 'ContractSigned'
      | 'ContractVoided'
      | 'ContractPublished'
      | 'ContractFiled'
      | 'ContractAmended'
      | 'ContractAmendmentPublished'
      | 'SubcontractApproved'
      | 'ContractTerminated'
      | 'PerformanceMonitored'
      | 'EvaluationComposed'
      | 'ContractSettled'
      | 'WorkerAssigned'
      | 'WorkerReleased'
      | 'ComplianceChecked'
      | 'ComplianceReassessed'
      | 'PolicyShiftDetected';
  }
>;

/** The list with the one part changed that the event is about. */
const changed = <Part>(
  parts: readonly Part[],
  isIt: (part: Part) => boolean,
  change: (part: Part) => Part,
): Part[] => parts.map((part) => (isIt(part) ? change(part) : part));

export function foldParts(parts: Parts, event: PartEvent): Partial<Parts> {
  switch (event.type) {
    case 'AcceptanceOpened':
    case 'UserOpinionRecorded':
    case 'AcceptanceSigned':
    case 'AcceptanceConcluded':
      return { acceptances: foldAcceptances(parts.acceptances, event) };
    case 'EvaluationStarted':
    case 'EvaluationCompleted':
    case 'EvaluationResultApplied':
    case 'SurveySubmitted':
    case 'EvaluationAppealed':
    case 'EvaluationReviewed':
      return { evaluations: foldEvaluations(parts.evaluations, event) };
    case 'PaymentRequested':
    case 'PaymentApproved':
    case 'PaymentPaid':
      return { payments: foldPayments(parts.payments, event) };
    default:
      return { issues: foldIssues(parts.issues, event) };
  }
}

type Of<Type extends PartEvent['type']> = Extract<PartEvent, { type: Type }>;

export function foldAcceptances(
  acceptances: readonly Acceptance[],
  event: Of<'AcceptanceOpened' | 'UserOpinionRecorded' | 'AcceptanceSigned' | 'AcceptanceConcluded'>,
): Acceptance[] {
  const done = doneBy(event);
  const change = (how: (acceptance: Acceptance) => Acceptance): Acceptance[] =>
    changed(acceptances, ({ acceptanceId }) => acceptanceId === event.data.acceptanceId, how);
  switch (event.type) {
    case 'AcceptanceOpened':
      return [
        ...acceptances,
        {
          ...event.data,
          opinions: [],
          signatures: [],
          outcome: null,
          standards: [],
          acceptedFen: null,
          concludedOn: null,
        },
      ];
    case 'UserOpinionRecorded': {
      const { respondentRef, satisfaction, opinion } = event.data;
      return change((one) => ({
        ...one,
        opinions: [...one.opinions, { ...done, respondentRef, satisfaction, opinion }],
      }));
    }
    case 'AcceptanceSigned':
      return change((one) => ({
        ...one,
        signatures: [...one.signatures, { ...done, opinion: event.data.opinion }],
      }));
    case 'AcceptanceConcluded':
      return change((one) => ({ ...one, ...event.data }));
  }
}

function foldEvaluations(
  evaluations: readonly Evaluation[],
  event: Of<
    | 'EvaluationStarted'
    | 'EvaluationCompleted'
    | 'EvaluationResultApplied'
    | 'SurveySubmitted'
    | 'EvaluationAppealed'
    | 'EvaluationReviewed'
  >,
): Evaluation[] {
  const done = doneBy(event);
  const change = (how: (evaluation: Evaluation) => Evaluation): Evaluation[] =>
    changed(evaluations, ({ evaluationId }) => evaluationId === event.data.evaluationId, how);
  switch (event.type) {
    case 'EvaluationStarted':
      return [
        ...evaluations,
        {
          ...event.data,
          started: done,
          surveys: [],
          completed: null,
          appeals: [],
          reviews: [],
          applied: null,
        },
      ];
    case 'EvaluationCompleted': {
      const { evaluationId: _, kind: _kind, ...completed } = event.data;
      return change((one) => ({ ...one, completed: { ...done, ...completed } }));
    }
    case 'EvaluationResultApplied': {
      const { measure, reason } = event.data;
      return change((one) => ({ ...one, applied: { ...done, measure, reason } }));
    }
    case 'SurveySubmitted': {
      const { evaluationId: _, ...survey } = event.data;
      return change((one) => ({ ...one, surveys: [...one.surveys, { ...done, ...survey }] }));
    }
    case 'EvaluationAppealed': {
      const { evaluationId: _, ...appeal } = event.data;
      return change((one) => ({ ...one, appeals: [...one.appeals, { ...done, ...appeal }] }));
    }
    case 'EvaluationReviewed': {
      const { evaluationId: _, ...review } = event.data;
      return change((one) => ({ ...one, reviews: [...one.reviews, { ...done, ...review }] }));
    }
  }
}

function foldPayments(
  payments: readonly Payment[],
  event: Of<'PaymentRequested' | 'PaymentApproved' | 'PaymentPaid'>,
): Payment[] {
  const done = doneBy(event);
  const change = (how: (payment: Payment) => Payment): Payment[] =>
    changed(payments, ({ paymentId }) => paymentId === event.data.paymentId, how);
  switch (event.type) {
    case 'PaymentRequested':
      return [
        ...payments,
        { ...event.data, status: 'requested', requested: done, approved: null, paid: null },
      ];
    case 'PaymentApproved':
      return change((one) => ({ ...one, status: 'approved', approved: { ...done, note: event.data.note } }));
    case 'PaymentPaid': {
      const { paidOn, voucherNo } = event.data;
      return change((one) => ({ ...one, status: 'paid', paid: { ...done, paidOn, voucherNo } }));
    }
  }
}

export type IssueEvent = Of<
  | 'IssueRaised'
  | 'IssueAssigned'
  | 'RectificationSubmitted'
  | 'IssueRectified'
  | 'RectificationRejected'
  | 'IssueEscalated'
  | 'IssueRiskAcceptanceRequested'
  | 'IssueRiskAccepted'
  | 'IssueReopened'
>;

function foldIssues(issues: readonly Issue[], event: IssueEvent): Issue[] {
  return event.type === 'IssueRaised'
    ? [...issues, raisedIssue(event)]
    : changed(
        issues,
        ({ issueId }) => issueId === event.data.issueId,
        (issue) => foldIssue(issue, event),
      );
}

export const raisedIssue = (event: Of<'IssueRaised'>): Issue => ({
  ...event.data,
  findings: event.data.findings ?? [],
  status: 'raised',
  raised: doneBy(event),
  assignee: null,
  submissions: [],
  recoveredFen: null,
  rectifiedOn: null,
  escalations: [],
  risk: null,
  reopenings: [],
});

export function foldIssue(issue: Issue, event: Exclude<IssueEvent, { type: 'IssueRaised' }>): Issue {
  const done = doneBy(event);
  const judged = (
    outcome: RectificationOutcome,
    note: string | null,
    findings: readonly FindingJudged[] = [],
  ): Issue['submissions'] =>
    issue.submissions.map((one, at) =>
      at === issue.submissions.length - 1 ? { ...one, verdict: { ...done, outcome, note, findings } } : one,
    );
  switch (event.type) {
    case 'IssueAssigned':
      return { ...issue, status: 'assigned', assignee: event.data.assignee, dueOn: event.data.dueOn };
    case 'RectificationSubmitted': {
      const { measures, evidence } = event.data;
      return {
        ...issue,
        status: 'submitted',
        submissions: [...issue.submissions, { ...done, measures, evidence, verdict: null }],
      };
    }
    case 'IssueRectified': {
      const { outcome, note, recoveredFen, findings } = event.data;
      return {
        ...issue,
        status: 'rectified',
        submissions: judged(outcome, note, findings),
        recoveredFen: recoveredFen ?? issue.recoveredFen,
        rectifiedOn: done.on,
      };
    }
    case 'RectificationRejected': {
      const { outcome, note, findings, recoveredFen } = event.data;
      return {
        ...issue,
        status: 'returned',
        submissions: judged(outcome, note, findings),
        recoveredFen: recoveredFen ?? issue.recoveredFen,
      };
    }
    default:
      return beside(issue, event);
  }
}

/** What happens to an issue beside its rectification. */
function beside(
  issue: Issue,
  event: Of<'IssueEscalated' | 'IssueRiskAcceptanceRequested' | 'IssueRiskAccepted' | 'IssueReopened'>,
): Issue {
  const done = doneBy(event);
  switch (event.type) {
    case 'IssueEscalated': {
      const { to, reason } = event.data;
      return { ...issue, escalations: [...issue.escalations, { ...done, to, reason }] };
    }
    case 'IssueRiskAcceptanceRequested':
      return { ...issue, risk: { ...done, reason: event.data.reason, approved: null } };
    case 'IssueRiskAccepted': {
      const risk = issue.risk && { ...issue.risk, approved: { ...done, note: event.data.note } };
      return { ...issue, status: 'risk-accepted', risk };
    }
    case 'IssueReopened': {
      const { reason, dueOn } = event.data;
      return {
        ...issue,
        status: 'raised',
        dueOn,
        rectifiedOn: null,
        risk: null,
        reopenings: [...issue.reopenings, { ...done, reason }],
      };
    }
  }
}
