// @ts-nocheck
import type { PlainDate } from '#domain';
import {
  DEADLINES,
  dueDate,
  lateBy,
  PACKAGED_CALENDAR,
  type Calendar,
  type Dated,
  type Reach,
} from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { deadlineCalendar, stateOf, type Duty, type DutyState } from './deadline-calendar.js';

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
  met: 'duty.lateDays = 0',
  'met-late': 'duty.lateDays > 0',
};

const COUNTED = new Map(
  Object.values(DEADLINES).flatMap((deadline) =>
    'days' in deadline ? [[deadline.id as string, deadline]] : [],
  ),
);

/** A provisional date by a calendar that was added since; a date that was set stays. */
function dated(duty: Duty, calendar: Calendar): Duty {
  if (!duty.provisional) return duty;
  const counted = COUNTED.get(duty.duty);
  const due: Dated = counted
    ? dueDate(counted, duty.fromOn, calendar)
    : { date: duty.dueOn, provisional: calendar.isProvisional(duty.dueOn) };
  const { metOn, lateIn, lateBefore } = duty;
  const lateDays = metOn === null ? null : Math.max(lateBefore, lateBy(lateIn, due.date, metOn, calendar));
  return { ...duty, dueOn: due.date, provisional: due.provisional, lateDays };
}

/** As it stands on a day: how late it was met or, still open, is by then, in the unit of `lateIn`. */
export type SeenDuty = Omit<Duty, 'waiting' | 'lateBefore'> & {
  readonly state: DutyState;
  readonly lateBy: number;
};
function seenOn(duty: Duty, today: PlainDate, calendar: Calendar): SeenDuty {
  const { waiting: _waiting, lateBefore: _before, ...seen } = duty;
  return {
    ...seen,
    state: stateOf(duty, today),
    lateBy: duty.lateDays ?? lateBy(duty.lateIn, duty.dueOn, today, calendar),
  };
}

/** By due date; what is provisional, by the calendar as it is now. */
export async function listDuties(
  dataSource: DataSource,
  filter: DutyFilter,
  reach: Reach,
  calendar: Calendar = PACKAGED_CALENDAR,
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
  return { ...page, items: page.items.map((duty) => seenOn(dated(duty, calendar), today, calendar)) };
}
