import type { Context } from '../kernel/decider.js';
import type { Role } from '../kernel/metadata.js';
import { demand } from '../kernel/rejection.js';
import type { ProjectCommand } from './project.commands.js';
import type { ProjectEvent, TermConditions } from './project.events.js';
import { approvedExceptions, type Project } from './project.state.js';

type ExceptionCommand = Extract<ProjectCommand, { type: 'RequestException' | 'ApproveException' }>;

const SHORTEST_REASON = 10;
/** A bureau that buys directly is excepted by those who coordinate or guide, never by itself (S-02). */
const S_02_APPROVERS: readonly Role[] = ['SOCIAL_WORK_DEPT', 'CITY_CIVIL', 'DISTRICT_CIVIL'];

/** Roles that approve an exception to the rule. */
export const exceptionApprovers = (ruleId: string): readonly Role[] =>
  ruleId === 'S-02' ? S_02_APPROVERS : ['PURCHASER_LEADER'];

/** Rules on how long a contract or a project runs. */
const TERM_RULES: ReadonlySet<string> = new Set(['S-10', 'R-12']);

/** 例外: asked for by one person, approved by another; a rule approved once is excepted for the project, a term once signed no further. */
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
  // A term that was signed is what the exception was for: a longer one is asked for anew.
  const mayAskAgain = TERM_RULES.has(data.ruleId) && project.contracts.length > 0;
  demand(
    mayAskAgain || !approvedExceptions(project).has(data.ruleId),
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
  if (data.ruleId === 'R-12') demandConditions(data.conditions);
  const exceptionId = `x${project.exceptions.length + 1}`;
  return [{ type: 'ExceptionRequested', data: { exceptionId, ...data } }];
}

/** Three years are open only where all of them hold; that the money is there is R-10's to say. */
function demandConditions(conditions: TermConditions | undefined): void {
  const holds =
    conditions?.contentFixed && conditions.continuous && conditions.fundingStable && conditions.pricesSteady;
  demand(
    holds,
    'exception.conditions-not-met',
    '超过一年的合同须同时满足：内容相对固定、连续性强、经费来源稳定、价格变化幅度小；请逐项确认。',
    'Beyond one year all of it must hold: fixed content, continuity, stable funding, steady prices; each is stated.',
    { kind: 'invalid', rule: 'R-12', pointer: '/conditions' },
  );
}

function approve(
  { exceptionId, note }: Extract<ExceptionCommand, { type: 'ApproveException' }>['data'],
  project: Project,
  { by, role, orgUscc }: Context,
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
    exceptionApprovers(ruleId).some((approver) => approver === role),
    'exception.wrong-approver',
    ruleId === 'S-02'
      ? '民政部门直接购买的例外由党委社会工作部门或上级民政部门负责人批准。'
      : `规则 ${ruleId} 的例外由购买主体负责人批准；党委社会工作部门、民政部门只批准 S-02 的例外。`,
    ruleId === 'S-02'
      ? 'Direct purchase by a civil-affairs bureau is excepted by the social work department or civil affairs.'
      : `An exception to ${ruleId} is approved by the purchaser’s leader; those who guide approve S-02 only.`,
    { kind: 'forbidden', rule: ruleId },
  );
  demand(
    ruleId !== 'S-02' || orgUscc !== project.draft.purchaser.uscc,
    'exception.own-organisation',
    '直接购买的民政部门不得批准自己的例外申请。',
    'The bureau that buys directly does not approve its own exception.',
    { kind: 'forbidden', rule: ruleId },
  );
  return [{ type: 'ExceptionJustified', data: { exceptionId, ruleId, note } }];
}
