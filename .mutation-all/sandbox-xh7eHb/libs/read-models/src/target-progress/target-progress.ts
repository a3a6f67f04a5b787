// @ts-nocheck
import { addQuantities, ledgerOfService, unreachable, type Target } from '#domain';
import type { KeyedProjection } from '#projection';
import { isServiceRecord, type RecordedEvent, type ServiceRecordEvent } from '../kernel/recorded-event.js';

/** A performance target and how far confirmed deliveries have brought it. */
export interface TargetInProgress extends Target {
  readonly delivered: number;
  readonly confirmed: number;
  readonly rejected: number;
  /** Confirmed share of the value in percent; null where deliveries do not measure the target. */
  readonly percent: number | null;
  readonly byMonth: readonly MonthProgress[];
}

export interface MonthProgress {
  /** Month of delivery, `2026-03`. */
  readonly month: string;
  readonly delivered: number;
  readonly confirmed: number;
  readonly rejected: number;
}

export interface TargetProgress {
  readonly projectId: string;
  /** Frozen with the award. */
  readonly frozen: boolean;
  readonly targets: readonly TargetInProgress[];
  readonly lastPosition: string;
}

export const targetProgress: KeyedProjection<RecordedEvent, TargetProgress> = {
  kind: 'keyed',
  name: 'target_progress',
  version: 1,
  schema: 'read',
  key: 'projectId',
  categories: ['project', 'ledger'],
  columns: { projectId: 'text', frozen: 'boolean', targets: 'jsonb', lastPosition: 'position' },
  keysOf: (event) => (concerns(event) && event.metadata.projectId ? [event.metadata.projectId] : []),
  fold(row, event, projectId) {
    const lastPosition = String(event.position);
    if (event.type === 'TargetsSet' || event.type === 'ProjectPurchased') {
      const targets = defined(event.data.targets, row?.targets ?? []);
      return { projectId, frozen: event.type === 'ProjectPurchased', targets, lastPosition };
    }
    if (!row || !isServiceRecord(event)) return row;
    const targets = row.targets.map((target) =>
      target.key === event.data.targetKey ? counted(target, event) : target,
    );
    return { ...row, targets, lastPosition };
  },
};

const concerns = (event: RecordedEvent): boolean =>
  event.type === 'TargetsSet' ||
  event.type === 'ProjectPurchased' ||
  (isServiceRecord(event) && event.data.targetKey !== null);

const NOTHING = { delivered: 0, confirmed: 0, rejected: 0 } as const;

function defined(targets: readonly Target[], before: readonly TargetInProgress[]): TargetInProgress[] {
  return targets.map((target) => {
    const { delivered, confirmed, rejected, byMonth } = before.find(({ key }) => key === target.key) ?? {
      ...NOTHING,
      byMonth: [],
    };
    return { ...target, delivered, confirmed, rejected, byMonth, percent: percentOf(target, confirmed) };
  });
}

type Counts = Readonly<Record<'delivered' | 'confirmed' | 'rejected', number>>;

/** What an event adds to the counts; a correction takes back what it corrects, and its confirmation. */
function addedBy(event: ServiceRecordEvent): Counts {
  const { quantity } = event.data;
  switch (event.type) {
    case 'ServiceDelivered':
      return { ...NOTHING, delivered: quantity };
    case 'ServiceConfirmed':
      return { ...NOTHING, confirmed: quantity };
    case 'ServiceRejected':
      return { ...NOTHING, rejected: quantity };
    case 'ServiceCorrected': {
      const { previous } = event.data;
      return {
        delivered: addQuantities(quantity, -previous.quantity),
        confirmed: previous.confirmed ? -previous.quantity : 0,
        rejected: 0,
      };
    }
    default:
      return unreachable(event);
  }
}

const plus = (before: Counts, added: Counts): Counts => ({
  delivered: addQuantities(before.delivered, added.delivered),
  confirmed: addQuantities(before.confirmed, added.confirmed),
  rejected: addQuantities(before.rejected, added.rejected),
});

/** Members are written out: almost every event is a service, and spreads cost it the most. */
function counted(target: TargetInProgress, event: ServiceRecordEvent): TargetInProgress {
  const added = addedBy(event);
  const { delivered, confirmed, rejected } = plus(target, added);
  const byMonth = countedInMonth(target.byMonth, monthOf(event.data.serviceId), added);
  return { ...target, delivered, confirmed, rejected, byMonth, percent: percentOf(target, confirmed) };
}

function countedInMonth(byMonth: readonly MonthProgress[], month: string, added: Counts): MonthProgress[] {
  const at = byMonth.findIndex((one) => one.month === month);
  const { delivered, confirmed, rejected } = plus(byMonth[at] ?? NOTHING, added);
  const next = { month, delivered, confirmed, rejected };
  return at < 0 ? [...byMonth, next].sort((a, b) => (a.month < b.month ? -1 : 1)) : byMonth.with(at, next);
}

function monthOf(serviceId: string): string {
  const ledger = ledgerOfService(serviceId);
  if (!ledger) throw new RangeError(`not a service record: ${serviceId}`);
  return `${ledger.yyyymm.slice(0, 4)}-${ledger.yyyymm.slice(4)}`;
}

function percentOf({ operator, value }: Target, confirmed: number): number | null {
  if (value === null || value <= 0 || operator === '≤' || operator === 'qualitative') return null;
  return Math.round((confirmed / value) * 1000) / 10;
}
