// @ts-nocheck
import { demandNotBefore } from '../kernel/chronology.js';
import { unreachable, type Context, type Decider } from '../kernel/decider.js';
import { isFen } from '../kernel/money.js';
import { refusePersonalData } from '../kernel/pii.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { decideFollowUp, isFollowUp } from './follow-up.js';
import type { SupervisionCommand } from './supervision.commands.js';
import type { SupervisionEvent } from './supervision.events.js';
import {
  evolveSupervision,
  isUnderWay,
  type Supervision,
  type SupervisionState,
  type SupervisionStatus,
} from './supervision.state.js';

type Data<Type extends SupervisionCommand['type']> = Extract<SupervisionCommand, { type: Type }>['data'];

/** What the supervised do; everything else is done by whoever conducts the case. */
const OF_THE_SUPERVISED: ReadonlySet<SupervisionCommand['type']> = new Set([
  'AnswerInformationRequest',
  'ReportRectification',
  'ReportToGovernment',
  'PublishRectification',
  'AppealSupervision',
] as const);

/** 监督案件 (S-20, R-44, R-45): opened, concluded, rectified, resolved finding by finding, closed. */
export const supervisionDecider: Decider<SupervisionState, SupervisionCommand, SupervisionEvent> = {
  initial: null,

  decide(command, state, context) {
    refusePersonalData(command.data);
    if (command.type === 'DraftSupervision') return draft(command.data, state, context);
    demand(state, 'supervision.not-found', '监督案件不存在。', 'No such case.', { kind: 'not-found' });
    if (!OF_THE_SUPERVISED.has(command.type)) demandMember(state, context);
    demandNotBefore(context.on, state.since, 'supervision.before-last-step', {
      zh: '上一环节',
      en: 'the step before',
    });
    if (isFollowUp(command)) return decideFollowUp(command, state, context);
    const { caseId, projectId, kind } = state;
    const at = { caseId, projectId };
    switch (command.type) {
      case 'OpenSupervision': {
        demandStatus(state, ['draft']);
        const { body, reference, matter, members } = state;
        return [{ type: 'SupervisionOpened', data: { ...at, kind, body, reference, matter, members } }];
      }
      case 'CancelSupervision':
        demandStatus(state, ['draft']);
        return [{ type: 'SupervisionCancelled', data: { ...at, ...command.data } }];
      case 'RequestInformation': {
        demandUnderWay(state);
        demandDue(command.data.dueOn, context.on, '/dueOn');
        const requestId = `q${state.requests.length + 1}`;
        return [{ type: 'InformationRequested', data: { ...at, kind, requestId, ...command.data } }];
      }
      case 'AnswerInformationRequest':
        return answer(command.data, state, context);
      case 'PublishConclusion':
        return conclude(command.data, state, context);
      case 'CloseSupervision':
        return close(command.data, state);
      case 'StopSupervision':
        demandUnderWay(state);
        return [{ type: 'SupervisionStopped', data: { ...at, ...command.data, ...unanswered(state) } }];
      default:
        return unreachable(command);
    }
  },

  evolve: evolveSupervision,
};

function draft(data: Data<'DraftSupervision'>, state: SupervisionState, { by }: Context): SupervisionEvent[] {
  demand(state === null, 'supervision.already-drafted', '监督案件已起草。', 'The case is drafted already.');
  return [{ type: 'SupervisionDrafted', data: { ...data, members: [...new Set([by, ...data.members])] } }];
}

function demandMember({ members }: Supervision, { by }: Context): void {
  demand(
    members.includes(by),
    'supervision.not-a-member',
    '只有本案承办人员可以办理。',
    'Only those who conduct the case act on it.',
    { kind: 'forbidden', rule: 'R-39' },
  );
}

const STATUS_ZH: Readonly<Record<SupervisionStatus, string>> = {
  draft: '尚未启动',
  active: '正在进行',
  addressed: '已提出问题，待整改',
  cleared: '没有待整改的问题',
  closed: '已结案',
  stopped: '已终止',
  cancelled: '已撤销',
};

export function demandStatus({ status }: Supervision, wanted: readonly SupervisionStatus[]): void {
  demand(
    wanted.includes(status),
    `supervision.is-${status}`,
    `案件${STATUS_ZH[status]}，不能办理此事项。`,
    `The case is ${status}: this cannot be done.`,
  );
}

function demandUnderWay(state: Supervision): void {
  if (!isUnderWay(state)) demandStatus(state, []);
}

function demandDue(dueOn: PlainDate, on: PlainDate, pointer: string): void {
  demand(
    dueOn >= on,
    'supervision.due-before-asked',
    `期限 ${dueOn} 早于提出日期 ${on}。`,
    `The due date ${dueOn} lies before ${on}, when it is asked for.`,
    { kind: 'invalid', pointer },
  );
}

function answer(
  data: Data<'AnswerInformationRequest'>,
  state: Supervision,
  { on }: Context,
): SupervisionEvent[] {
  demandUnderWay(state);
  const request = state.requests.find(({ id }) => id === data.requestId);
  demand(
    request,
    'supervision.no-such-request',
    `没有资料要求 ${data.requestId}。`,
    `There is no request ${data.requestId}.`,
    { kind: 'not-found', pointer: '/requestId' },
  );
  demand(
    request.answeredOn === null,
    'supervision.answered',
    `已于 ${request.answeredOn} 提供。`,
    `It was answered on ${request.answeredOn}.`,
  );
  demandNotBefore(on, request.askedOn, 'supervision.answered-before-asked', {
    zh: '资料要求提出',
    en: 'the request',
  });
  const { caseId, projectId } = state;
  return [{ type: 'InformationProvided', data: { caseId, projectId, ...data } }];
}

function conclude(
  { summary, findings, rectifyBy }: Data<'PublishConclusion'>,
  state: Supervision,
  { on }: Context,
): SupervisionEvent[] {
  demandStatus(state, ['active']);
  demand(
    (rectifyBy !== null) === findings.length > 0,
    'supervision.rectify-by',
    findings.length > 0 ? '提出问题须规定整改期限。' : '没有问题，不规定整改期限。',
    findings.length > 0 ? 'Findings are to be rectified by a day.' : 'Nothing is to be rectified.',
    { kind: 'invalid', rule: 'R-44', pointer: '/rectifyBy' },
  );
  if (rectifyBy !== null) demandDue(rectifyBy, on, '/rectifyBy');
  findings.forEach(({ amountFen }, i) => {
    demand(
      amountFen === null || isFen(amountFen),
      'supervision.bad-amount',
      '涉及金额须为不小于 0 的整数(分)。',
      'An amount is an integer of 0 fen or more.',
      { kind: 'invalid', pointer: `/findings/${i}/amountFen` },
    );
  });
  const { caseId, projectId, kind } = state;
  const numbered = findings.map((finding, i) => ({ findingId: `f${i + 1}`, ...finding }));
  return [
    {
      type: 'SupervisionConcluded',
      data: { caseId, projectId, kind, summary, findings: numbered, rectifyBy },
    },
  ];
}

function unanswered({ requests }: Supervision): { readonly unanswered?: readonly string[] } {
  const ids = requests.filter(({ answeredOn }) => answeredOn === null).map(({ id }) => id);
  return ids.length > 0 ? { unanswered: ids } : {};
}

/** Audit findings are closed when all three facts of R-44 are on record, any finding when it is resolved. */
function close({ summary }: Data<'CloseSupervision'>, state: Supervision): SupervisionEvent[] {
  demandStatus(state, ['addressed', 'cleared']);
  const { caseId, projectId, kind, status, findings, toldGovernment, published, appealPending } = state;
  demand(!appealPending, 'supervision.appeal-pending', '异议尚未处理。', 'An appeal is pending.');
  if (status === 'addressed') {
    const open = findings.filter(({ result }) => result === null || result === 'not-eliminated');
    demand(
      open.length === 0,
      'supervision.findings-open',
      `问题 ${open.map(({ id }) => id).join('、')} 尚未整改到位。`,
      `Findings ${open.map(({ id }) => id).join(', ')} are not resolved.`,
      { rule: 'R-44' },
    );
    demand(
      kind !== 'audit' || (toldGovernment && published),
      'supervision.not-reported',
      toldGovernment ? '整改情况尚未向社会公布。' : '整改情况尚未报告本级政府或主管机关。',
      toldGovernment ? 'The rectification is not published.' : 'The government is not told of it.',
      { rule: 'R-44' },
    );
  }
  return [{ type: 'SupervisionClosed', data: { caseId, projectId, summary, ...unanswered(state) } }];
}
