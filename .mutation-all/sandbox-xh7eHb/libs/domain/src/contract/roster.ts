// @ts-nocheck
import { unreachable, type Context } from '../kernel/decider.js';
import { demandPseudonyms } from '../kernel/pii.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type { Contract } from './contract.state.js';
import type { Assignment, Roster, RosterCommand, RosterEvent, StaffRole } from './roster.events.js';

const PROFESSIONAL: ReadonlySet<StaffRole> = new Set(['SOCIAL_WORKER', 'SUPERVISOR', 'SPECIALIST']);

/**
 * Whether a worker may deliver on a day. `unknown`: the contract keeps no roster, so that nobody can say;
 * `not-qualified`: a professional role whose qualification had run out.
 */
export type Standing = 'qualified' | 'not-on-roster' | 'not-qualified' | 'unknown';

export function standingOf(roster: Roster, workerId: string, on: PlainDate): Standing {
  if (roster.length === 0) return 'unknown';
  const assignment = roster.find((one) => one.workerId === workerId && covers(one, on));
  if (!assignment) return 'not-on-roster';
  return isQualified(assignment, on) ? 'qualified' : 'not-qualified';
}

const covers = ({ from, until }: Assignment, on: PlainDate): boolean =>
  from <= on && (until === null || on <= until);

export function isQualified(
  { role, qualification }: Pick<Assignment, 'role' | 'qualification'>,
  on: PlainDate,
): boolean {
  if (!PROFESSIONAL.has(role)) return true;
  return qualification !== null && (qualification.validUntil === null || on <= qualification.validUntil);
}

export function decideRoster(command: RosterCommand, contract: Contract, context: Context): RosterEvent[] {
  const { supplier, purchaser } = contract.terms;
  demand(
    context.orgUscc === null || [supplier.uscc, purchaser.uscc].includes(context.orgUscc),
    'roster.not-a-party',
    '人员名册只能由合同双方登记。',
    'Only the parties of the contract keep its roster.',
    { kind: 'forbidden', rule: 'R-27' },
  );
  switch (command.type) {
    case 'AssignWorker':
      return assign(command.data, contract, context);
    case 'ReleaseWorker':
      return release(command.data, contract, context);
    default:
      return unreachable(command);
  }
}

type Data<Type extends RosterCommand['type']> = Extract<RosterCommand, { type: Type }>['data'];

function assign(data: Data<'AssignWorker'>, { roster }: Contract, { on }: Context): RosterEvent[] {
  const { workerId, qualification } = data;
  demandPseudonyms({ '/workerId': workerId });
  const meets = roster.find((one) => one.workerId === workerId && (one.until === null || on <= one.until));
  demand(
    !meets,
    'roster.assigned',
    `${workerId} 自 ${meets?.from} 起已在名册内。`,
    `${workerId} is on the roster since ${meets?.from}.`,
    { pointer: '/workerId' },
  );
  demand(
    qualification === null || qualification.level !== null || qualification.certificateHash !== null,
    'roster.bare-qualification',
    '资格须写明等级或证书编号的摘要。',
    'A qualification names its level or the hash of its certificate number.',
    { kind: 'invalid', pointer: '/qualification' },
  );
  demand(
    isQualified(data, on),
    'roster.not-qualified',
    '专业岗位须具备在有效期内的资格。',
    'A professional role needs a qualification that has not run out.',
    { pointer: '/qualification' },
  );
  return [{ type: 'WorkerAssigned', data: { ...data, from: on } }];
}

function release(
  { workerId, reason }: Data<'ReleaseWorker'>,
  { roster }: Contract,
  { on }: Context,
): RosterEvent[] {
  const present = roster.find((one) => one.workerId === workerId && one.until === null);
  demand(present, 'roster.not-assigned', `${workerId} 不在名册内。`, `${workerId} is not on the roster.`, {
    kind: 'not-found',
    pointer: '/workerId',
  });
  demand(
    present.from <= on,
    'roster.released-before-assigned',
    `离岗日期早于进入名册的日期 ${present.from}。`,
    `The release lies before the assignment on ${present.from}.`,
    { pointer: '/occurredOn' },
  );
  return [{ type: 'WorkerReleased', data: { workerId, until: on, reason } }];
}

export function evolveRoster(roster: Roster, event: RosterEvent): Roster {
  switch (event.type) {
    case 'WorkerAssigned':
      return [...roster, { ...event.data, until: null }];
    case 'WorkerReleased': {
      const { workerId, until } = event.data;
      return roster.map((one) => (one.workerId === workerId && one.until === null ? { ...one, until } : one));
    }
    default:
      return unreachable(event);
  }
}

/** Who ever stood on the roster, volunteers aside, and how many of them hold the certificate of a social worker. */
export function staffOf(roster: Roster): { readonly total: number; readonly certified: number } {
  const staff = roster.filter(({ role }) => role !== 'VOLUNTEER');
  const certified = staff.filter(({ qualification }) => qualification?.kind === '社会工作者职业资格');
  const persons = (assignments: Roster): number => new Set(assignments.map(({ workerId }) => workerId)).size;
  return { total: persons(staff), certified: persons(certified) };
}
