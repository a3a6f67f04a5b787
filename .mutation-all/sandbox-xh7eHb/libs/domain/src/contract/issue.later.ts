// @ts-nocheck
import { unreachable, type Context } from '../kernel/decider.js';
import { demand } from '../kernel/rejection.js';
import type { ContractCommand } from './contract.commands.js';
import { isSupplier, type Contract, type Issue } from './contract.state.js';
import type { IssueLaterEvent } from './issue.events.js';

export type IssueLaterCommand = Extract<
  ContractCommand,
  { type: 'EscalateIssue' | 'RequestRiskAcceptance' | 'ApproveRiskAcceptance' | 'ReopenIssue' }
>;
type Data<Type extends IssueLaterCommand['type']> = Extract<IssueLaterCommand, { type: Type }>['data'];

/** What may happen to an issue beside its rectification: handed up, its risk accepted, opened again. */
export function decideLater(
  command: IssueLaterCommand,
  issue: Issue,
  contract: Contract,
  context: Context,
): IssueLaterEvent[] {
  demand(
    !isSupplier(contract, context.orgUscc),
    'issue.by-supplier',
    '承接主体人员不得办理问题的上报、风险接受与重新打开。',
    'The supplier’s people neither escalate an issue nor accept its risk nor open it again.',
    { kind: 'forbidden', rule: 'S-22' },
  );
  if (command.type === 'ReopenIssue') return reopen(command.data, issue, context);
  demandOpen(issue);
  switch (command.type) {
    case 'EscalateIssue':
      return escalate(command.data, issue);
    case 'RequestRiskAcceptance':
      return requestRisk(command.data, issue);
    case 'ApproveRiskAcceptance':
      return approveRisk(command.data, issue, context);
    default:
      return unreachable(command);
  }
}

export const isClosed = ({ status }: Pick<Issue, 'status'>): boolean =>
  status === 'rectified' || status === 'risk-accepted';

export function demandOpen(issue: Issue): void {
  demand(
    !isClosed(issue),
    issue.status === 'rectified' ? 'issue.rectified' : 'issue.risk-accepted',
    issue.status === 'rectified' ? '该问题已整改完成。' : '该问题的风险已接受。',
    issue.status === 'rectified' ? 'The issue is rectified.' : 'The risk of the issue is accepted.',
    { rule: 'S-22' },
  );
}

function demandReason(reason: string): void {
  demand(reason.trim() !== '', 'issue.no-reason', '须写明理由。', 'A reason is required.', {
    kind: 'invalid',
    rule: 'S-22',
    pointer: '/reason',
  });
}

function escalate(data: Data<'EscalateIssue'>, { escalatedTo }: Issue): IssueLaterEvent[] {
  demandReason(data.reason);
  demand(
    escalatedTo !== data.to,
    'issue.escalated',
    '该问题已上报该层级。',
    'The issue is escalated there already.',
    { pointer: '/to' },
  );
  return [{ type: 'IssueEscalated', data }];
}

/** An exception to S-22, for this issue alone: asked for by one person, approved by another. */
function requestRisk(
  data: Data<'RequestRiskAcceptance'>,
  { severity, riskAskedBy }: Issue,
): IssueLaterEvent[] {
  demandReason(data.reason);
  demand(
    severity !== 'critical',
    'issue.critical-risk',
    '严重问题须整改,不得接受其风险。',
    'A critical issue is rectified: its risk is not accepted.',
    { rule: 'S-22' },
  );
  demand(
    riskAskedBy === null,
    'issue.risk-asked',
    '已有接受风险的申请待批准。',
    'Acceptance of the risk waits for approval already.',
    { rule: 'S-22' },
  );
  return [{ type: 'IssueRiskAcceptanceRequested', data }];
}

function approveRisk(
  data: Data<'ApproveRiskAcceptance'>,
  { riskAskedBy }: Issue,
  { by }: Context,
): IssueLaterEvent[] {
  demand(
    riskAskedBy !== null,
    'issue.risk-not-asked',
    '没有接受风险的申请。',
    'Nobody asked for the risk to be accepted.',
    { rule: 'S-22' },
  );
  demand(
    by !== riskAskedBy,
    'issue.own-risk-approval',
    '申请人不得批准自己的申请。',
    'Who asked for it may not approve it.',
    { kind: 'forbidden', rule: 'S-22' },
  );
  return [{ type: 'IssueRiskAccepted', data }];
}

function reopen(data: Data<'ReopenIssue'>, issue: Issue, { on }: Context): IssueLaterEvent[] {
  demandReason(data.reason);
  demand(isClosed(issue), 'issue.open', '该问题尚未关闭。', 'The issue is open.', { rule: 'S-22' });
  demand(
    data.dueOn >= on,
    'issue.due-before-reopened',
    '整改期限不能早于重新打开的日期。',
    'An issue is not due before it is opened again.',
    { kind: 'invalid', rule: 'S-22', pointer: '/dueOn' },
  );
  return [{ type: 'IssueReopened', data }];
}
