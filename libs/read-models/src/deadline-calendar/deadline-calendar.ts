import { streamOf, type WorkingDayCalendarAdded } from '#domain';
import { PACKAGED_CALENDAR, PACKAGED_UNTIL, POLICY_KEY, type Calendar } from '#policy';
import type { KeyedProjection, Premise } from '#projection';
import { isOf, projectOf, type RecordedEvent } from '../kernel/recorded-event.js';
import { budgetDuties } from './budget-duties.js';
import { contractDuties } from './contract-duties.js';
import { disclosureDuties } from './disclosure-duties.js';
import { changedDuty, redated } from './changed-duty.js';
import type { Changes, Duty } from './duty.js';
import { feedbackDuties } from './feedback-duties.js';
import { projectDuties } from './project-duties.js';
import { caseDuties } from './supervision-duties.js';

export { lateDaysOf, stateOf, type Duty, type DutyState } from './duty.js';

/** The working days as far as they are known: the release’s, and each year from when it was registered. */
const workingDays: Premise<RecordedEvent, Calendar> = {
  stream: streamOf.policy(POLICY_KEY),
  initial: PACKAGED_CALENDAR,
  evolve: (calendar, event) =>
    event.type === 'WorkingDayCalendarAdded' ? calendar.with(event.data) : calendar,
  concerned(event) {
    const { year } = (event as WorkingDayCalendarAdded).data;
    const days = [`${year}-01-01`, `${year + 1}-01-01`];
    return { where: '(due_on >= $1 OR met_on >= $1) AND from_on < $2', values: days };
  },
};

/** 期限日历: every duty with a date, open or met. */
export const deadlineCalendar: KeyedProjection<RecordedEvent, Duty, Calendar> = {
  kind: 'keyed',
  name: 'deadline_calendar',
  /** A release that knows another year dates every row anew. */
  version: PACKAGED_UNTIL * 100 + 3,
  schema: 'read',
  key: 'dutyId',
  premise: workingDays,
  categories: ['project', 'contract', 'disclosure', 'supervision', 'budget', 'feedback'],
  columns: {
    dutyId: 'text',
    projectId: 'text',
    contractId: 'text',
    purchaserUscc: 'text',
    duty: 'text',
    rule: 'text',
    citation: 'text',
    titleZh: 'text',
    titleEn: 'text',
    verified: 'boolean',
    fromOn: 'date',
    dueOn: 'date',
    provisional: 'boolean',
    lateIn: 'text',
    metOn: 'date',
    lateDays: 'integer',
    occasions: 'integer',
    waiting: 'jsonb',
    lateBefore: 'integer',
    metBefore: 'jsonb',
    among: 'jsonb',
    firstPosition: 'position',
    lastPosition: 'position',
  },
  indexes: {
    due: '(due_on, duty_id)',
    /** What the reactors look through every few seconds. */
    open: '(due_on, duty_id) WHERE met_on IS NULL',
    project: '(project_id)',
    contract: '(contract_id)',
    purchaser: '(purchaser_uscc)',
  },
  keysOf: (event) => [...new Set(changesOf(event).map(([dutyId]) => dutyId))],
  fold(row, event, dutyId, calendar) {
    const position = String(event.position);
    const place = {
      dutyId,
      projectId: projectOf(event),
      contractId: event.metadata.contractId ?? null,
      firstPosition: position,
      lastPosition: position,
    };
    let next: Duty | null | undefined = row;
    if (row && event.type === 'WorkingDayCalendarAdded') next = redated(row, calendar);
    for (const [id, change] of changesOf(event)) {
      if (id === dutyId) next = changedDuty(next ?? undefined, change, place, calendar);
    }
    if (next === null) return undefined;
    return next && next !== row ? { ...next, lastPosition: position } : row;
  },
};

function changesOf(event: RecordedEvent): Changes {
  if (isOf('contract', event)) return contractDuties(event);
  if (isOf('project', event)) return projectDuties(event);
  if (isOf('disclosure', event)) return disclosureDuties(event);
  if (isOf('supervision', event)) return caseDuties(event);
  if (isOf('budget', event)) return budgetDuties(event);
  if (isOf('feedback', event)) return feedbackDuties(event);
  return [];
}
