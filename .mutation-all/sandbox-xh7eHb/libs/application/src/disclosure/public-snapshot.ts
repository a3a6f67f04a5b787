// @ts-nocheck
import {
  addQuantities,
  type DisclosureSection,
  type LedgerEvent,
  type PlainDate,
  type ProjectEvent,
  type PublicSnapshot,
} from '#domain';
import { eventsOf, lastOf, type ContractRecord, type On, type ProjectRecord } from './project-record.js';
import {
  acceptancesOf,
  contractOf,
  evaluationsOf,
  hasEnded,
  issuesOf,
  paymentsOf,
} from './public-contract.js';
import { timelineOf } from './public-timeline.js';

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
  const drafted = lastOf(record.project, 'ProjectDrafted');
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
  const drafted = lastOf(project, 'ProjectDrafted')!;
  const [abandoned] = eventsOf(project, 'ProjectAbandoned');
  const checked =
    contracts
      .flatMap(({ events }) => eventsOf(events, 'ComplianceChecked'))
      .find(({ data }) => data.act === 'SignContract')?.data ?? lastOf(project, 'ComplianceChecked');
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
    ...(abandoned && { abandoned: { on: abandoned.on, reason: abandoned.data.reason } }),
    policyVersionId: checked?.versionId ?? null,
    policyGap: checked?.policyGap ?? false,
  };
}

function phaseOf(
  project: readonly On<ProjectEvent>[],
  contracts: readonly ContractRecord[],
): PublicSnapshot['overview']['phase'] {
  if (lastOf(project, 'ProjectClosed')) return 'closed';
  if (lastOf(project, 'ProjectAbandoned')) return 'abandoned';
  if (contracts.some(hasEnded)) return 'after';
  if (contracts.length > 0) return 'during';
  return lastOf(project, 'NegativeListScreened')?.passed === false ? 'rejected' : 'before';
}

function needsOf(project: readonly On<ProjectEvent>[]): PublicSnapshot['needs'] {
  const needs = lastOf(project, 'NeedsAssessed');
  return (
    needs && {
      registeredPopulation: needs.registeredPopulation,
      demand: needs.demand,
      negativeListPassed: lastOf(project, 'NegativeListScreened')?.passed ?? null,
    }
  );
}

function budgetOf(project: readonly On<ProjectEvent>[]): PublicSnapshot['budget'] {
  const budget = lastOf(project, 'BudgetSecured');
  return (
    budget && {
      totalFen: budget.totalFen,
      lines: budget.lines.map(({ fundSource, amountFen }) => ({ fundSource, amountFen })),
      intentPublishedOn: lastOf(project, 'IntentPublished')?.publishedOn ?? null,
    }
  );
}

function procurementOf(project: readonly On<ProjectEvent>[]): PublicSnapshot['procurement'] {
  const award = lastOf(project, 'ProjectPurchased');
  if (!award) return null;
  const requested = eventsOf(project, 'ExceptionRequested').map(({ data }) => data);
  const exceptions = eventsOf(project, 'ExceptionJustified').flatMap(({ data }) =>
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

/** The project's targets with what was confirmed of them, by the quarter of the delivery. */
function targetsOf({ project, contracts }: ProjectRecord): PublicSnapshot['targets'] {
  const targets =
    lastOf(project, 'ProjectPurchased')?.targets ?? lastOf(project, 'TargetsSet')?.targets ?? [];
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
      confirmed: measured.has(key)
        ? byQuarter.reduce((sum, { quantity }) => addQuantities(sum, quantity), 0)
        : null,
      byQuarter,
    };
  });
}

function confirmedByQuarter(
  services: readonly On<LedgerEvent>[],
  targetKey: string,
): { quarter: string; quantity: number }[] {
  const deliveredOn = new Map(
    eventsOf(services, 'ServiceDelivered').map(({ data }) => [data.serviceId, data.deliveredOn]),
  );
  const quarters = new Map<string, number>();
  for (const { data } of eventsOf(services, 'ServiceConfirmed')) {
    const on = deliveredOn.get(data.serviceId);
    if (data.targetKey !== targetKey || on === undefined) continue;
    const quarter = quarterOf(on);
    quarters.set(quarter, addQuantities(quarters.get(quarter) ?? 0, data.quantity));
  }
  return [...quarters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([quarter, quantity]) => ({ quarter, quantity }));
}
