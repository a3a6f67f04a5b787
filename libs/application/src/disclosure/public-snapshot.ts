import {
  type AcceptanceConcluded,
  type ContractEvent,
  type DisclosureSection,
  type LedgerEvent,
  type PlainDate,
  type ProjectEvent,
  type PublicSnapshot,
} from '#domain';
import type { ContractRecord, On, ProjectRecord } from './project-record.js';
import { timelineOf } from './public-timeline.js';

type OfType<Event extends { type: string }, Type extends Event['type']> = Extract<Event, { type: Type }>;

/** Events of one type, in order. */
function all<Event extends { type: string }, Type extends Event['type']>(
  events: readonly On<Event>[],
  type: Type,
): { on: PlainDate; data: OfType<Event, Type> extends { data: infer Data } ? Data : never }[] {
  return events
    .filter(({ event }) => event.type === type)
    .map(({ on, event }) => ({ on, data: (event as unknown as { data: never }).data }));
}
function last<Event extends { type: string }, Type extends Event['type']>(
  events: readonly On<Event>[],
  type: Type,
) {
  return all<Event, Type>(events, type).at(-1)?.data ?? null;
}

const quarterOf = (date: PlainDate): string =>
  `${date.slice(0, 4)}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

/**
 * What the public may read of a project, from its streams alone: the same streams give the same snapshot.
 * Organisations and aggregates only; whoever the streams name by pseudonym is counted, never shown.
 */
export function publicSnapshot(
  record: ProjectRecord,
  sections: readonly DisclosureSection[],
): PublicSnapshot {
  const has = (section: DisclosureSection): boolean => sections.includes(section);
  const drafted = last(record.project, 'ProjectDrafted');
  if (!drafted) throw new Error('a snapshot needs a drafted project');
  return {
    projectId: drafted.projectId,
    demonstration: drafted.demonstration ?? false,
    overview: overviewOf(record),
    ...(has('needs') && { needs: needsOf(record.project) }),
    ...(has('budget') && { budget: budgetOf(record.project) }),
    ...(has('procurement') && { procurement: procurementOf(record.project) }),
    ...(has('contract') && { contract: record.contracts.map(contractOf) }),
    ...(has('targets') && { targets: targetsOf(record) }),
    ...(has('acceptance') && { acceptance: record.contracts.flatMap(acceptancesOf) }),
    ...(has('evaluation') && { evaluation: record.contracts.flatMap(evaluationsOf) }),
    ...(has('payments') && { payments: record.contracts.flatMap(paymentsOf) }),
    ...(has('issues') && { issues: record.contracts.flatMap(issuesOf) }),
    ...(has('timeline') && { timeline: timelineOf(record) }),
  };
}

function overviewOf({ project, station, contracts }: ProjectRecord): PublicSnapshot['overview'] {
  const drafted = last(project, 'ProjectDrafted')!;
  const checked =
    contracts
      .flatMap(({ events }) => all(events, 'ComplianceChecked'))
      .find(({ data }) => data.act === 'SignContract')?.data ?? last(project, 'ComplianceChecked');
  return {
    name: drafted.name,
    station: drafted.stationName,
    division: {
      code: station.divisionCode,
      name: station.divisionName,
      districtName: station.districtName,
    },
    category: drafted.category,
    purchaser: drafted.purchaser,
    phase: phaseOf(project, contracts),
    policyVersionId: checked?.versionId ?? null,
    policyGap: checked?.policyGap ?? false,
  };
}

function phaseOf(
  project: readonly On<ProjectEvent>[],
  contracts: readonly ContractRecord[],
): PublicSnapshot['overview']['phase'] {
  if (last(project, 'ProjectClosed')) return 'closed';
  const ended = contracts.some(
    ({ events }) =>
      finalAcceptance(events) !== undefined ||
      all(events, 'EvaluationCompleted').some(({ data }) => data.kind === 'final'),
  );
  if (ended) return 'after';
  if (contracts.length > 0) return 'during';
  return last(project, 'NegativeListScreened')?.passed === false ? 'rejected' : 'before';
}

function finalAcceptance(events: readonly On<ContractEvent>[]): AcceptanceConcluded['data'] | undefined {
  const finals = all(events, 'AcceptanceOpened').filter(({ data }) => data.kind === 'final');
  return all(events, 'AcceptanceConcluded').find(({ data }) =>
    finals.some((opened) => opened.data.acceptanceId === data.acceptanceId),
  )?.data;
}

function needsOf(project: readonly On<ProjectEvent>[]): PublicSnapshot['needs'] {
  const needs = last(project, 'NeedsAssessed');
  return (
    needs && {
      registeredPopulation: needs.registeredPopulation,
      demand: needs.demand,
      negativeListPassed: last(project, 'NegativeListScreened')?.passed ?? null,
    }
  );
}

function budgetOf(project: readonly On<ProjectEvent>[]): PublicSnapshot['budget'] {
  const budget = last(project, 'BudgetSecured');
  return (
    budget && {
      totalFen: budget.totalFen,
      lines: budget.lines.map(({ fundSource, amountFen }) => ({ fundSource, amountFen })),
      intentPublishedOn: last(project, 'IntentPublished')?.publishedOn ?? null,
    }
  );
}

function procurementOf(project: readonly On<ProjectEvent>[]): PublicSnapshot['procurement'] {
  const award = last(project, 'ProjectPurchased');
  if (!award) return null;
  const requested = all(project, 'ExceptionRequested').map(({ data }) => data);
  const exceptions = all(project, 'ExceptionJustified').flatMap(({ data }) =>
    requested
      .filter(({ exceptionId }) => exceptionId === data.exceptionId)
      .map(({ ruleId, reasonCode, reason }) => ({ ruleId, reasonCode, reason })),
  );
  const { method, supplier, priceFen, basis, decidedOn } = award;
  return {
    method,
    supplier: { name: supplier.name, uscc: supplier.uscc },
    priceFen,
    basis,
    decidedOn,
    exceptions,
  };
}

function contractOf({ signed, events }: ContractRecord): NonNullable<PublicSnapshot['contract']>[number] {
  return {
    number: signed.number,
    amountFen: signed.amountFen,
    signedOn: signed.signedOn,
    startsOn: signed.startsOn,
    endsOn: signed.endsOn,
    publishedOn: last(events, 'ContractPublished')?.publishedOn ?? null,
    policyVersionId: signed.policyVersionId,
    policyGapReason: signed.policyGapAcknowledgement?.reason ?? null,
  };
}

/** The project's targets with what was confirmed of them, by the quarter of the delivery. */
function targetsOf({ project, contracts }: ProjectRecord): PublicSnapshot['targets'] {
  const targets = last(project, 'ProjectPurchased')?.targets ?? last(project, 'TargetsSet')?.targets ?? [];
  const services = contracts.flatMap((contract) => contract.services);
  const measured = new Set(
    contracts.flatMap(({ signed }) => signed.items.flatMap(({ targetKey }) => targetKey ?? [])),
  );
  return targets.map((target) => {
    const { key, name, operator, value, unit, weight } = target;
    const byQuarter = confirmedByQuarter(services, key);
    return {
      key,
      class: target.class,
      name,
      operator,
      value,
      unit,
      weight,
      confirmed: measured.has(key) ? byQuarter.reduce((sum, { quantity }) => sum + quantity, 0) : null,
      byQuarter,
    };
  });
}

function confirmedByQuarter(
  services: readonly On<LedgerEvent>[],
  targetKey: string,
): { quarter: string; quantity: number }[] {
  const deliveredOn = new Map(
    all(services, 'ServiceDelivered').map(({ data }) => [data.serviceId, data.deliveredOn]),
  );
  const quarters = new Map<string, number>();
  for (const { data } of all(services, 'ServiceConfirmed')) {
    const on = deliveredOn.get(data.serviceId);
    if (data.targetKey !== targetKey || on === undefined) continue;
    const quarter = quarterOf(on);
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + data.quantity);
  }
  return [...quarters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([quarter, quantity]) => ({ quarter, quantity }));
}

function acceptancesOf({ signed, events }: ContractRecord): NonNullable<PublicSnapshot['acceptance']> {
  const opened = all(events, 'AcceptanceOpened');
  const opinions = all(events, 'UserOpinionRecorded');
  const textOf = (key: string): string =>
    signed.acceptanceStandards.find((standard) => standard.key === key)?.text ?? key;
  return all(events, 'AcceptanceConcluded').map(({ data }) => {
    const count = (satisfaction: string): number =>
      opinions.filter(
        (opinion) =>
          opinion.data.acceptanceId === data.acceptanceId && opinion.data.satisfaction === satisfaction,
      ).length;
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

function evaluationsOf({ signed, events }: ContractRecord): NonNullable<PublicSnapshot['evaluation']> {
  const started = all(events, 'EvaluationStarted');
  const applied = all(events, 'EvaluationResultApplied');
  return all(events, 'EvaluationCompleted').map(({ data }) => {
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

function paymentsOf({ signed, events }: ContractRecord): NonNullable<PublicSnapshot['payments']> {
  const requested = all(events, 'PaymentRequested');
  return all(events, 'PaymentPaid').map(({ data }) => {
    const key = requested.find((one) => one.data.paymentId === data.paymentId)?.data.milestone ?? '';
    const milestone = signed.paymentSchedule.find((one) => one.key === key)?.name ?? key;
    return { milestone, amountFen: data.amountFen, paidOn: data.paidOn };
  });
}

function issuesOf({ events }: ContractRecord): NonNullable<PublicSnapshot['issues']> {
  return all(events, 'IssueRaised').map(({ on, data }) => {
    const { issueId, type, severity } = data;
    const assigned = all(events, 'IssueAssigned').filter((one) => one.data.issueId === issueId);
    const rectified = all(events, 'IssueRectified').find((one) => one.data.issueId === issueId);
    return {
      type,
      severity,
      status: statusOf(events, issueId),
      raisedOn: on,
      dueOn: assigned.at(-1)?.data.dueOn ?? data.dueOn,
      rectifiedOn: rectified?.on ?? null,
    };
  });
}

const ISSUE_STATUS: Readonly<Partial<Record<ContractEvent['type'], string>>> = {
  IssueRaised: 'raised',
  IssueAssigned: 'assigned',
  RectificationSubmitted: 'submitted',
  RectificationRejected: 'rejected',
  IssueRectified: 'rectified',
};
function statusOf(events: readonly On<ContractEvent>[], issueId: string): string {
  return events.reduce((status, { event }) => {
    const next = ISSUE_STATUS[event.type];
    return next !== undefined && (event.data as { issueId?: string }).issueId === issueId ? next : status;
  }, 'raised');
}
