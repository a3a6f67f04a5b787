import {
  type AcceptanceConcluded,
  type AcceptanceOpened,
  type AcceptanceOutcome,
  type EvaluationCompleted,
  type EvaluationStarted,
  type Evidence,
  type IssueAssigned,
  type IssueRaised,
  type PaymentRequested,
  type PlainDate,
  type RectificationOutcome,
  type ResultMeasure,
  type Satisfaction,
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
  readonly completed:
    | (Done &
        Pick<EvaluationCompleted['data'], 'indicators' | 'rawScore' | 'grade' | 'formulaVersion' | 'summary'>)
    | null;
  readonly applied: (Done & { readonly measure: ResultMeasure; readonly reason: string }) | null;
};

export type Payment = PaymentRequested['data'] & {
  readonly status: 'requested' | 'approved' | 'paid';
  readonly requested: Done;
  readonly approved: (Done & { readonly note: string | null }) | null;
  readonly paid: (Done & { readonly paidOn: PlainDate; readonly voucherNo: string | null }) | null;
};

export type Issue = IssueRaised['data'] & {
  readonly status: 'raised' | 'assigned' | 'submitted' | 'returned' | 'rectified';
  readonly raised: Done;
  readonly assignee: IssueAssigned['data']['assignee'] | null;
  readonly submissions: readonly (Done & {
    readonly measures: string;
    readonly evidence: readonly Evidence[];
    readonly verdict:
      (Done & { readonly outcome: RectificationOutcome; readonly note: string | null }) | null;
  })[];
  readonly recoveredFen: number | null;
  readonly rectifiedOn: PlainDate | null;
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
  event: Of<'EvaluationStarted' | 'EvaluationCompleted' | 'EvaluationResultApplied'>,
): Evaluation[] {
  const done = doneBy(event);
  const change = (how: (evaluation: Evaluation) => Evaluation): Evaluation[] =>
    changed(evaluations, ({ evaluationId }) => evaluationId === event.data.evaluationId, how);
  switch (event.type) {
    case 'EvaluationStarted':
      return [...evaluations, { ...event.data, started: done, completed: null, applied: null }];
    case 'EvaluationCompleted': {
      const { indicators, rawScore, grade, formulaVersion, summary } = event.data;
      return change((one) => ({
        ...one,
        completed: { ...done, indicators, rawScore, grade, formulaVersion, summary },
      }));
    }
    case 'EvaluationResultApplied': {
      const { measure, reason } = event.data;
      return change((one) => ({ ...one, applied: { ...done, measure, reason } }));
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
  'IssueRaised' | 'IssueAssigned' | 'RectificationSubmitted' | 'IssueRectified' | 'RectificationRejected'
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
  status: 'raised',
  raised: doneBy(event),
  assignee: null,
  submissions: [],
  recoveredFen: null,
  rectifiedOn: null,
});

export function foldIssue(issue: Issue, event: Exclude<IssueEvent, { type: 'IssueRaised' }>): Issue {
  const done = doneBy(event);
  const judged = (outcome: RectificationOutcome, note: string | null): Issue['submissions'] =>
    issue.submissions.map((one, at) =>
      at === issue.submissions.length - 1 ? { ...one, verdict: { ...done, outcome, note } } : one,
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
      const { outcome, note, recoveredFen } = event.data;
      return {
        ...issue,
        status: 'rectified',
        submissions: judged(outcome, note),
        recoveredFen,
        rectifiedOn: done.on,
      };
    }
    case 'RectificationRejected':
      return { ...issue, status: 'returned', submissions: judged(event.data.outcome, event.data.note) };
  }
}
