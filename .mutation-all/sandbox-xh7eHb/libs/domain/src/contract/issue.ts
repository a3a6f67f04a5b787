// @ts-nocheck
import { demandNotBefore } from '../kernel/chronology.js';
import { unreachable, type Context, type Trace } from '../kernel/decider.js';
import { isFen } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import { partId } from '../kernel/streams.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent, IssueRaised, RectificationOutcome } from './contract.events.js';
import { isSupplier, withPart, type Contract, type Issue } from './contract.state.js';
import type { FindingJudged, IssueLaterEvent } from './issue.events.js';
import { decideLater, demandOpen, type IssueLaterCommand } from './issue.later.js';

export type IssueCommand = Extract<
  ContractCommand,
  { type: 'RaiseIssue' | 'AssignIssue' | 'SubmitRectification' | 'VerifyRectification' } | IssueLaterCommand
>;
export type IssueEvent =
  | Extract<
      ContractEvent,
      {
        type:
          | 'IssueRaised'
          | 'IssueAssigned'
          | 'RectificationSubmitted'
          | 'IssueRectified'
          | 'RectificationRejected';
      }
    >
  | IssueLaterEvent;
type Data<Type extends IssueCommand['type']> = Extract<IssueCommand, { type: Type }>['data'];

/** 问题整改: raised → rectifying → submitted → rectified, or back to rectifying; its risk may be accepted. */
export function decideIssue(command: IssueCommand, contract: Contract, context: Context): IssueEvent[] {
  if (command.type === 'RaiseIssue') return raise(command.data, contract, context);
  const { issueId } = command.data;
  const issue = contract.issues.find(({ id }) => id === issueId);
  demand(issue, 'issue.not-found', `没有问题 ${issueId}。`, `There is no issue ${issueId}.`, {
    kind: 'not-found',
  });
  switch (command.type) {
    case 'EscalateIssue':
    case 'RequestRiskAcceptance':
    case 'ApproveRiskAcceptance':
    case 'ReopenIssue':
      return decideLater(command, issue, contract, context);
    default:
      demandOpen(issue);
      return rectify(command, issue, contract, context);
  }
}

type RectificationCommand = Extract<
  IssueCommand,
  { type: 'AssignIssue' | 'SubmitRectification' | 'VerifyRectification' }
>;

function rectify(
  command: RectificationCommand,
  issue: Issue,
  contract: Contract,
  context: Context,
): IssueEvent[] {
  switch (command.type) {
    case 'AssignIssue':
      return assign(command.data, issue, context);
    case 'SubmitRectification':
      return submit(command.data, issue, contract, context);
    case 'VerifyRectification':
      return verify(command.data, issue, contract, context);
    default:
      return unreachable(command);
  }
}

export function evolveIssues(
  issues: readonly Issue[],
  event: IssueEvent,
  { by, on }: Trace,
): readonly Issue[] {
  const id = event.data.issueId;
  switch (event.type) {
    case 'IssueRaised': {
      return [...issues, raisedIssue(event.data)];
    }
    case 'IssueAssigned': {
      const { assignee, dueOn } = event.data;
      return withPart(issues, id, { status: 'rectifying', assignee, dueOn });
    }
    case 'RectificationSubmitted':
      return withPart(issues, id, { status: 'submitted', rectification: { by, on } });
    case 'IssueRectified':
      return withPart(issues, id, { status: 'rectified' });
    case 'RectificationRejected':
      return withPart(issues, id, { status: 'rectifying' });
    case 'IssueEscalated':
      return withPart(issues, id, { escalatedTo: event.data.to });
    case 'IssueRiskAcceptanceRequested':
      return withPart(issues, id, { riskAskedBy: by });
    case 'IssueRiskAccepted':
      return withPart(issues, id, { status: 'risk-accepted' });
    case 'IssueReopened':
      return withPart(issues, id, {
        status: 'raised',
        dueOn: event.data.dueOn,
        riskAskedBy: null,
      });
    default:
      return unreachable(event);
  }
}

const raisedIssue = (data: IssueRaised['data']): Issue => ({
  id: data.issueId,
  type: data.type,
  severity: data.severity,
  ruleId: data.ruleId,
  findings: (data.findings ?? []).map(({ key }) => key),
  status: 'raised',
  escalatedTo: null,
  riskAskedBy: null,
  assignee: null,
  dueOn: data.dueOn,
  rectification: null,
});

function raise(data: Data<'RaiseIssue'>, { issues, terms }: Contract, { on }: Context): IssueEvent[] {
  const { description, amountAtStakeFen, dueOn } = data;
  demand(
    description.trim() !== '',
    'issue.no-description',
    '问题描述不能为空。',
    'An issue needs a description.',
    { kind: 'invalid', pointer: '/description' },
  );
  demand(
    amountAtStakeFen === null || isFen(amountAtStakeFen),
    'issue.bad-amount',
    '涉及金额须为不小于 0 的整数(分)。',
    'The amount at stake is an integer of 0 fen or more.',
    { kind: 'invalid', pointer: '/amountAtStakeFen' },
  );
  demand(
    dueOn >= on,
    'issue.due-before-raised',
    '整改期限不能早于提出日期。',
    'An issue is not due before it is raised.',
    { kind: 'invalid', rule: 'S-22', pointer: '/dueOn' },
  );
  const keys = (data.findings ?? []).map(({ key }) => key);
  demand(
    new Set(keys).size === keys.length,
    'issue.finding-twice',
    '问题事项编号重复。',
    'A finding is given twice.',
    { kind: 'invalid', pointer: '/findings' },
  );
  const issueId = partId(terms.contractId, 'i', issues.length + 1);
  return [{ type: 'IssueRaised', data: { issueId, ...data } }];
}

function assign(
  { issueId, assignee, dueOn }: Data<'AssignIssue'>,
  issue: Issue,
  { on }: Context,
): IssueEvent[] {
  demand(
    issue.status !== 'submitted',
    'issue.awaiting-verification',
    '整改已提交,待核验。',
    'A rectification is submitted and waits to be verified.',
  );
  demand(
    dueOn === null || dueOn >= on,
    'issue.due-before-assigned',
    '整改期限不能早于交办日期。',
    'An issue is not due before it is assigned.',
    { kind: 'invalid', rule: 'S-22', pointer: '/dueOn' },
  );
  return [{ type: 'IssueAssigned', data: { issueId, assignee, dueOn: dueOn ?? issue.dueOn } }];
}

function submit(
  data: Data<'SubmitRectification'>,
  { status }: Issue,
  contract: Contract,
  { role, orgUscc }: Context,
): IssueEvent[] {
  demand(
    !isProvider(role) || orgUscc === null || isSupplier(contract, orgUscc),
    'issue.other-supplier',
    '只有本合同的承接主体可以提交整改。',
    'Of all providers only the contract’s supplier submits a rectification.',
    { kind: 'forbidden', rule: 'S-22' },
  );
  demand(
    status === 'rectifying',
    'issue.not-assigned',
    status === 'raised' ? '该问题尚未交办。' : '整改已提交,待核验。',
    status === 'raised' ? 'The issue is not assigned yet.' : 'A rectification waits to be verified.',
  );
  demand(data.measures.trim() !== '', 'issue.no-measures', '整改措施不能为空。', 'Say what was done.', {
    kind: 'invalid',
    pointer: '/measures',
  });
  return [{ type: 'RectificationSubmitted', data }];
}

const isProvider = (role: string): boolean => role === 'PROVIDER_MANAGER' || role === 'PROVIDER_WORKER';

function verify(
  { issueId, outcome, note, recoveredFen, findings }: Data<'VerifyRectification'>,
  { status, rectification, findings: found }: Issue,
  contract: Contract,
  { by, orgUscc, on }: Context,
): IssueEvent[] {
  demand(
    status === 'submitted' && rectification,
    'issue.nothing-to-verify',
    '尚未提交整改,无可核验。',
    'No rectification is submitted to be verified.',
  );
  demand(
    by !== rectification.by && !isSupplier(contract, orgUscc),
    'issue.own-verification',
    '整改人及承接主体人员不得核验整改。',
    'Neither the rectifier nor the supplier’s people verify a rectification.',
    { kind: 'forbidden', rule: 'S-22' },
  );
  demandNotBefore(on, rectification.on, 'issue.verified-before-submission', {
    zh: '整改提交',
    en: 'the submission of the rectification',
  });
  demand(
    recoveredFen === null || isFen(recoveredFen),
    'issue.bad-amount',
    '追回金额须为不小于 0 的整数(分)。',
    'The amount recovered is an integer of 0 fen or more.',
    { kind: 'invalid', pointer: '/recoveredFen' },
  );
  demandEachFinding(found, findings ?? [], outcome);
  const judged = findings === undefined ? {} : { findings };
  if (outcome === 'complete') {
    return [{ type: 'IssueRectified', data: { issueId, outcome, note, recoveredFen, ...judged } }];
  }
  const recovered = recoveredFen === null ? {} : { recoveredFen };
  return [{ type: 'RectificationRejected', data: { issueId, outcome, note, ...recovered, ...judged } }];
}

/** Each finding is judged once; the rectification is complete where none is left. */
function demandEachFinding(
  found: readonly string[],
  judged: readonly FindingJudged[],
  outcome: RectificationOutcome,
): void {
  const keys = judged.map(({ key }) => key);
  demand(
    new Set(keys).size === keys.length && keys.every((key) => found.includes(key)),
    'issue.unknown-finding',
    '判定的事项不存在或重复。',
    'A finding is judged that does not exist, or twice.',
    { kind: 'invalid', rule: 'S-22', pointer: '/findings' },
  );
  const missing = found.find((key) => !keys.includes(key));
  demand(
    missing === undefined,
    'issue.finding-not-judged',
    `问题事项“${missing}”尚未判定。`,
    `The finding ${missing} is not judged.`,
    { rule: 'S-22', pointer: '/findings' },
  );
  demand(
    outcome !== 'complete' || judged.every((one) => one.outcome !== 'not'),
    'issue.finding-left',
    '有事项尚未消除,不能判定整改完成。',
    'A finding is not eliminated: the rectification is not complete.',
    { rule: 'S-22', pointer: '/outcome' },
  );
}
