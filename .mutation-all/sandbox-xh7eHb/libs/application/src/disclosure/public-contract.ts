// @ts-nocheck
import {
  judgesTheTerm,
  type ContractEvent,
  type PublicCount,
  type PublicSnapshot,
  type Satisfaction,
} from '#domain';
import { eventsOf, lastOf, type ContractRecord, type On } from './project-record.js';

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
  return {
    number: signed.number,
    amountFen: signed.amountFen,
    signedOn: signed.signedOn,
    startsOn: signed.startsOn,
    endsOn: signed.endsOn,
    publishedOn: lastOf(events, 'ContractPublished')?.publishedOn ?? null,
    policyVersionId: signed.policyVersionId,
    policyGapReason: signed.policyGapAcknowledgement?.reason ?? null,
  };
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
  const applied = eventsOf(events, 'EvaluationResultApplied');
  return eventsOf(events, 'EvaluationCompleted').map(({ data }) => {
    const result = applied.findLast((one) => one.data.evaluationId === data.evaluationId)?.data;
    return {
      kind: data.kind,
      evaluator:
        started.find((one) => one.data.evaluationId === data.evaluationId)?.data.evaluator.name ?? '',
      indicators: data.indicators.map(({ targetKey, score }) => {
        const target = signed.targets.find(({ key }) => key === targetKey);
        return { name: target?.name ?? targetKey, weight: target?.weight ?? 0, score };
      }),
      score: data.rawScore,
      grade: data.grade,
      applied: result ? { measure: result.measure, reason: result.reason } : null,
    };
  });
}

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
