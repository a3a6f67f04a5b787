// @ts-nocheck
import type { KeyedProjection } from '#projection';
import { isOf, projectOf, type RecordedEvent } from '../kernel/recorded-event.js';
import { budgetDuties } from './budget-duties.js';
import { contractDuties } from './contract-duties.js';
import { disclosureDuties } from './disclosure-duties.js';
import { changedDuty, type Changes, type Duty } from './duty.js';
import { feedbackDuties } from './feedback-duties.js';
import { projectDuties } from './project-duties.js';
import { caseDuties } from './supervision-duties.js';

export { stateOf, type Duty, type DutyState } from './duty.js';

/** 期限日历: every duty with a date, open or met. */
export const deadlineCalendar: KeyedProjection<RecordedEvent, Duty> = {
  kind: 'keyed',
  name: 'deadline_calendar',
  version: 9,
  schema: 'read',
  key: 'dutyId',
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
  fold(row, event, dutyId) {
    const position = String(event.position);
    const place = {
      dutyId,
      projectId: projectOf(event),
      contractId: event.metadata.contractId ?? null,
      firstPosition: position,
      lastPosition: position,
    };
    let next: Duty | null | undefined = row;
    for (const [id, change] of changesOf(event)) {
      if (id === dutyId) next = changedDuty(next ?? undefined, change, place);
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
