import { yearOf, type PlainDate } from '#domain';
import { lateBy, spotChecksAsked, type Calendar, type Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { deadlineCalendar, lateDaysOf, stateOf, type Duty, type DutyState } from './deadline-calendar.js';

export const DutyEntity = entityOf<Duty>(deadlineCalendar);

export interface DutyFilter extends PageRequest {
  /** The day on which it is looked at. */
  readonly today: PlainDate;
  readonly state?: DutyState | undefined;
  readonly projectId?: string | undefined;
  readonly contractId?: string | undefined;
  readonly rule?: string | undefined;
  /** Only what falls due until then. */
  readonly until?: PlainDate | undefined;
}

const STATES: Readonly<Record<DutyState, string>> = {
  due: 'duty.metOn IS NULL AND duty.dueOn >= :today',
  overdue: 'duty.metOn IS NULL AND duty.dueOn < :today',
  met: 'duty.lateDays = 0 AND duty.lateBefore = 0',
  'met-late': 'duty.lateDays IS NOT NULL AND duty.lateDays + duty.lateBefore > 0',
};

/** As it stands on a day: how late it was met or, still open, is by then, in the unit of `lateIn`. */
export type SeenDuty = Omit<Duty, 'waiting' | 'lateBefore' | 'metBefore' | 'among'> & {
  readonly state: DutyState;
  readonly lateBy: number;
  /** Of a share of contracts: of how many, how many of them are asked for, and were drawn; null: it is no share. */
  readonly share: { readonly of: number; readonly asked: number | null; readonly drawn: number } | null;
};
function seenOn(duty: Duty, today: PlainDate, calendar: Calendar): SeenDuty {
  const { waiting: _waiting, lateBefore: _late, metBefore: _met, among, ...seen } = duty;
  const lateDays = lateDaysOf(duty);
  return {
    ...seen,
    lateDays,
    state: stateOf(duty, today),
    share: among.length === 0 ? null : shareOf(duty),
    lateBy: lateDays ?? lateBy(duty.lateIn, duty.dueOn, today, calendar),
  };
}

const shareOf = ({ among, dueOn }: Duty): SeenDuty['share'] => ({
  of: among.length,
  asked: spotChecksAsked(among.length, yearOf(dueOn)),
  drawn: among.filter(({ checkedOn }) => checkedOn !== null).length,
});

/** By due date. `calendar`: what is open is late by now, in its working days. */
export async function listDuties(
  dataSource: DataSource,
  filter: DutyFilter,
  reach: Reach,
  calendar: Calendar,
): Promise<Page<SeenDuty>> {
  const query = dataSource.getRepository(DutyEntity).createQueryBuilder('duty');
  const { today, state, projectId, contractId, rule, until } = filter;
  whereEqual(query, { projectId, contractId, rule });
  if (state) query.andWhere(STATES[state], { today });
  if (until) query.andWhere('duty.dueOn <= :until', { until });
  const page = await pageOf(query, { by: 'dueOn', key: 'dutyId', direction: 'ASC' }, filter, {
    reach,
    scope: { project: 'projectId', contract: 'contractId', budgetOf: 'purchaserUscc' },
  });
  return { ...page, items: page.items.map((duty) => seenOn(duty, today, calendar)) };
}
