import {
  countedResult,
  judgesTheTerm,
  type ContractEvent,
  type EvaluationCompleted,
  type EvaluationReviewed,
  type PlainDate,
  type PublicAmendment,
  type PublicCount,
  type PublicSnapshot,
  type Satisfaction,
} from '#domain';
import { eventsOf, lastOf, type ContractRecord, type On } from './project-record.js';

type PublicEvaluation = NonNullable<PublicSnapshot['evaluation']>[number];

const SMALLEST_COUNT = 5;
const publicCount = (count: number): PublicCount => (count < SMALLEST_COUNT ? '<5' : count);

/** The delivery is over: finally accepted, or evaluated as a whole. */
export function hasEnded({ events }: ContractRecord): boolean {
  const finals = eventsOf(events, 'AcceptanceOpened').filter(({ data }) => data.kind === 'final');
  const accepted = eventsOf(events, 'AcceptanceConcluded').some(
    ({ data }) =>
      data.outcome !== 'fail' && finals.some((opened) => opened.data.acceptanceId === data.acceptanceId),
  );
  return accepted || eventsOf(events, 'EvaluationCompleted').some(({ data }) => judgesTheTerm(data.kind));
}

export function contractOf({
  signed,
  events,
}: ContractRecord): NonNullable<PublicSnapshot['contract']>[number] {
  const amended = lastOf(events, 'ContractAmended');
  const amendments = amendmentsOf(events);
  return {
    number: signed.number,
    amountFen: amended?.amountFen ?? signed.amountFen,
    signedOn: signed.signedOn,
    startsOn: signed.startsOn,
    endsOn: amended?.endsOn ?? signed.endsOn,
    publishedOn: lastOf(events, 'ContractPublished')?.publishedOn ?? null,
    policyVersionId: signed.policyVersionId,
    policyGapReason: signed.policyGapAcknowledgement?.reason ?? null,
    ...(amendments.length > 0 && { amendments }),
  };
}

function amendmentsOf(events: ContractRecord['events']): PublicAmendment[] {
  const published = eventsOf(events, 'ContractAmendmentPublished');
  return eventsOf(events, 'ContractAmended').map(({ data }) => ({
    no: data.amendmentNo,
    amendedOn: data.amendedOn,
    publishedOn: published.find((one) => one.data.amendmentNo === data.amendmentNo)?.data.publishedOn ?? null,
    reason: data.reason,
    clauses: data.clauses,
    text: data.text,
    amountChangeFen: data.amountChangeFen,
    endsOn: data.endsOn,
  }));
}

export function acceptancesOf({ signed, events }: ContractRecord): NonNullable<PublicSnapshot['acceptance']> {
  const opened = eventsOf(events, 'AcceptanceOpened');
  const opinions = eventsOf(events, 'UserOpinionRecorded');
  const textOf = (key: string): string =>
    signed.acceptanceStandards.find((standard) => standard.key === key)?.text ?? key;
  return eventsOf(events, 'AcceptanceConcluded').map(({ data }) => {
    const count = (satisfaction: Satisfaction): PublicCount => {
      const heard = opinions.filter(
        (opinion) =>
          opinion.data.acceptanceId === data.acceptanceId && opinion.data.satisfaction === satisfaction,
      );
      return publicCount(heard.length);
    };
    return {
      kind: opened.find((one) => one.data.acceptanceId === data.acceptanceId)?.data.kind ?? 'final',
      outcome: data.outcome,
      concludedOn: data.concludedOn,
      standards: data.standards.map(({ key, met }) => ({ text: textOf(key), met })),
      opinions: {
        satisfied: count('satisfied'),
        neutral: count('neutral'),
        dissatisfied: count('dissatisfied'),
      },
    };
  });
}

export function evaluationsOf({ signed, events }: ContractRecord): NonNullable<PublicSnapshot['evaluation']> {
  const started = eventsOf(events, 'EvaluationStarted');
  const reviews = eventsOf(events, 'EvaluationReviewed');
  const applied = eventsOf(events, 'EvaluationResultApplied');
  return eventsOf(events, 'EvaluationCompleted').map(({ on, data }) => {
    const isIt = (one: { readonly data: { readonly evaluationId: string } }): boolean =>
      one.data.evaluationId === data.evaluationId;
    const review = reviews.findLast(isIt);
    const result = applied.findLast(isIt)?.data;
    return {
      kind: data.kind,
      completedOn: on,
      evaluator: started.find(isIt)?.data.evaluator.name ?? '',
      indicators: (review?.data.indicators ?? data.indicators).map(({ targetKey, score }) => {
        const target = signed.targets.find(({ key }) => key === targetKey);
        return { name: target?.name ?? targetKey, weight: target?.weight ?? 0, score };
      }),
      ...publicResult(data, review?.data),
      ...(review && { review: publicReview(review) }),
      applied: result ? { measure: result.measure, reason: result.reason } : null,
    };
  });
}

/** As it counts now; a cap on the grade stands beside it. */
function publicResult(
  completed: EvaluationCompleted['data'],
  review: EvaluationReviewed['data'] | undefined,
): Pick<PublicEvaluation, 'score' | 'grade' | 'adjusted'> {
  const { rawScore, grade, adjusted } = countedResult(completed, review);
  return {
    score: rawScore,
    grade,
    ...(adjusted && { adjusted: { grade: adjusted.grade, ruleId: adjusted.ruleId } }),
  };
}

const publicReview = ({
  on,
  data: { outcome, original },
}: {
  readonly on: PlainDate;
  readonly data: EvaluationReviewed['data'];
}): PublicEvaluation['review'] => ({
  on,
  outcome,
  completed: { score: original.rawScore, grade: original.grade },
});

export function paymentsOf({ signed, events }: ContractRecord): NonNullable<PublicSnapshot['payments']> {
  const requested = eventsOf(events, 'PaymentRequested');
  return eventsOf(events, 'PaymentPaid').map(({ data }) => {
    const key = requested.find((one) => one.data.paymentId === data.paymentId)?.data.milestone ?? '';
    const milestone = signed.paymentSchedule.find((one) => one.key === key)?.name ?? key;
    return { milestone, amountFen: data.amountFen, paidOn: data.paidOn };
  });
}

export function issuesOf({ events }: ContractRecord): NonNullable<PublicSnapshot['issues']> {
  return eventsOf(events, 'IssueRaised').map(({ on, data }) => {
    const { issueId, type, severity } = data;
    const assigned = eventsOf(events, 'IssueAssigned').filter((one) => one.data.issueId === issueId);
    const rectified = eventsOf(events, 'IssueRectified').findLast((one) => one.data.issueId === issueId);
    const status = statusOf(events, issueId);
    return {
      type,
      severity,
      status,
      raisedOn: on,
      dueOn: assigned.at(-1)?.data.dueOn ?? data.dueOn,
      rectifiedOn: status === 'rectified' ? (rectified?.on ?? null) : null,
    };
  });
}

const ISSUE_STATUS: Readonly<Partial<Record<ContractEvent['type'], string>>> = {
  IssueRaised: 'raised',
  IssueAssigned: 'assigned',
  RectificationSubmitted: 'submitted',
  RectificationRejected: 'rejected',
  IssueRectified: 'rectified',
  IssueRiskAccepted: 'risk-accepted',
  IssueReopened: 'raised',
};
function statusOf(events: readonly On<ContractEvent>[], issueId: string): string {
  return events.reduce((status, { event }) => {
    const next = ISSUE_STATUS[event.type];
    return next !== undefined && (event.data as { issueId?: string }).issueId === issueId ? next : status;
  }, 'raised');
}
