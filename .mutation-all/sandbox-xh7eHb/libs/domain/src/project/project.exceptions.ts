// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import type { Role } from '../kernel/metadata.js';
import { demand } from '../kernel/rejection.js';
import type { ProjectCommand } from './project.commands.js';
import type { ProjectEvent } from './project.events.js';
import { approvedExceptions, type Project } from './project.state.js';

type ExceptionCommand = Extract<ProjectCommand, { type: 'RequestException' | 'ApproveException' }>;

const SHORTEST_REASON = 10;
/** A bureau that buys directly is excepted by those who coordinate or guide, never by itself (S-02). */
const S_02_APPROVERS: readonly Role[] = ['SOCIAL_WORK_DEPT', 'CITY_CIVIL', 'DISTRICT_CIVIL'];

/** Roles that approve an exception to the rule. */
export const exceptionApprovers = (ruleId: string): readonly Role[] =>
  ruleId === 'S-02' ? S_02_APPROVERS : ['PURCHASER_LEADER'];

/** 例外: asked for by one person, approved by another; a rule approved once is excepted for the project. */
export function decideException(
  command: ExceptionCommand,
  project: Project,
  context: Context,
): ProjectEvent[] {
  return command.type === 'RequestException'
    ? request(command.data, project)
    : approve(command.data, project, context);
}

function request(
  data: Extract<ExceptionCommand, { type: 'RequestException' }>['data'],
  project: Project,
): ProjectEvent[] {
  demand(
    !approvedExceptions(project).has(data.ruleId),
    'exception.already-approved',
    `规则 ${data.ruleId} 的例外已批准。`,
    `An exception to ${data.ruleId} is approved already.`,
    { rule: data.ruleId },
  );
  demand(
    [...data.reason.trim()].length >= SHORTEST_REASON,
    'exception.reason-too-short',
    `例外理由至少 ${SHORTEST_REASON} 个字。`,
    `The reason has ${SHORTEST_REASON} characters at least.`,
    { kind: 'invalid', rule: data.ruleId, pointer: '/reason' },
  );
  const exceptionId = `x${project.exceptions.length + 1}`;
  return [{ type: 'ExceptionRequested', data: { exceptionId, ...data } }];
}

function approve(
  { exceptionId, note }: Extract<ExceptionCommand, { type: 'ApproveException' }>['data'],
  project: Project,
  { by, role }: Context,
): ProjectEvent[] {
  const exception = project.exceptions.find(({ id }) => id === exceptionId);
  demand(
    exception,
    'exception.not-found',
    `没有例外申请 ${exceptionId}。`,
    `There is no exception ${exceptionId}.`,
    {
      kind: 'not-found',
      pointer: '/exceptionId',
    },
  );
  const { ruleId, requestedBy, approved } = exception;
  demand(!approved, 'exception.already-approved', '该例外已批准。', 'The exception is approved already.', {
    rule: ruleId,
  });
  demand(
    by !== requestedBy,
    'exception.own-approval',
    '申请人不得批准自己的例外申请。',
    'Who asks for an exception may not approve it.',
    { kind: 'forbidden', rule: ruleId },
  );
  demand(
    ruleId !== 'S-02' || S_02_APPROVERS.some((approver) => approver === role),
    'exception.wrong-approver',
    '民政部门直接购买的例外由党委社会工作部门或上级民政部门负责人批准。',
    'Direct purchase by a civil-affairs bureau is excepted by the social work department or civil affairs.',
    { kind: 'forbidden', rule: ruleId },
  );
  return [{ type: 'ExceptionJustified', data: { exceptionId, ruleId, note } }];
}
