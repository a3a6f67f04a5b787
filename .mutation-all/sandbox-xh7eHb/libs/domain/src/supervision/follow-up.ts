// @ts-nocheck
import { demandNotBefore } from '../kernel/chronology.js';
import { unreachable, type Context } from '../kernel/decider.js';
import { isFen } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import type { SupervisionCommand } from './supervision.commands.js';
import type { SupervisionEvent } from './supervision.events.js';
import { isSettled, type Supervision } from './supervision.state.js';

const FOLLOW_UP = [
  'ReportRectification',
  'ReportToGovernment',
  'PublishRectification',
  'RecordResolution',
  'AppealSupervision',
  'DecideAppeal',
] as const;
export type FollowUp = Extract<SupervisionCommand, { type: (typeof FOLLOW_UP)[number] }>;
type Data<Type extends FollowUp['type']> = Extract<FollowUp, { type: Type }>['data'];

export const isFollowUp = (command: SupervisionCommand): command is FollowUp =>
  (FOLLOW_UP as readonly string[]).includes(command.type);

/** What follows a conclusion with findings: reports, their publication, the resolution of each finding. */
export function decideFollowUp(command: FollowUp, state: Supervision, context: Context): SupervisionEvent[] {
  demand(
    state.status === 'addressed',
    'supervision.nothing-to-rectify',
    '案件没有待整改的问题。',
    'There is nothing to be rectified in this case.',
  );
  const at = { caseId: state.caseId, projectId: state.projectId };
  switch (command.type) {
    case 'ReportRectification':
      return report(command.data, state);
    case 'ReportToGovernment':
      demandOnce(state, state.toldGovernment);
      return [{ type: 'RectificationReportedToGovernment', data: { ...at, ...command.data } }];
    case 'PublishRectification':
      demandOnce(state, state.published);
      return [{ type: 'RectificationPublished', data: { ...at, ...command.data } }];
    case 'RecordResolution':
      return resolve(command.data, state, context);
    case 'AppealSupervision':
      demand(!state.appealPending, 'supervision.appealed', '异议正在处理。', 'An appeal is pending.');
      return [{ type: 'SupervisionAppealed', data: { ...at, ...command.data } }];
    case 'DecideAppeal':
      demand(state.appealPending, 'supervision.no-appeal', '没有待处理的异议。', 'There is no appeal.');
      return [{ type: 'SupervisionAppealDecided', data: { ...at, ...command.data } }];
    default:
      return unreachable(command);
  }
}

/** A report says what was done about every finding that is not resolved. */
function report({ answers, evidence }: Data<'ReportRectification'>, state: Supervision): SupervisionEvent[] {
  const { caseId, projectId, findings } = state;
  const open = findings.filter((finding) => !isSettled(finding)).map(({ id }) => id);
  demandEach(
    answers.map(({ findingId }) => findingId),
    open,
    '/answers',
  );
  const missing = open.filter((id) => !answers.some(({ findingId }) => findingId === id));
  demand(
    missing.length === 0,
    'supervision.finding-unanswered',
    `整改报告没有说明问题 ${missing.join('、')}。`,
    `The report says nothing about findings ${missing.join(', ')}.`,
    { rule: 'R-44', pointer: '/answers' },
  );
  return [{ type: 'RectificationReported', data: { caseId, projectId, answers, evidence } }];
}

function demandOnce({ reported }: Supervision, done: boolean): void {
  demand(
    reported,
    'supervision.not-rectified',
    '尚未向监督机关报告整改情况。',
    'The supervising body has not been told of the rectification.',
    { rule: 'R-44' },
  );
  demand(!done, 'supervision.done', '此事项已登记。', 'This is on record already.');
}

function resolve(
  { resolutions }: Data<'RecordResolution'>,
  { caseId, projectId, findings, reported }: Supervision,
  { by, on }: Context,
): SupervisionEvent[] {
  const reportedOn = findings.filter((one) => one.reported && !isSettled(one)).map(({ id }) => id);
  demandEach(
    resolutions.map(({ findingId }) => findingId),
    reportedOn,
    '/resolutions',
  );
  demand(
    by !== reported!.by,
    'supervision.own-resolution',
    '报告整改的人员不得认定整改结果。',
    'Who reported a rectification does not judge it.',
    { kind: 'forbidden', rule: 'R-39' },
  );
  demandNotBefore(on, reported!.on, 'supervision.resolved-before-report', {
    zh: '整改报告',
    en: 'the report',
  });
  resolutions.forEach(({ recoveredFen }, i) => {
    demand(
      recoveredFen === null || isFen(recoveredFen),
      'supervision.bad-amount',
      '追回金额须为不小于 0 的整数(分)。',
      'The amount recovered is an integer of 0 fen or more.',
      { kind: 'invalid', pointer: `/resolutions/${i}/recoveredFen` },
    );
  });
  return [{ type: 'ResolutionRecorded', data: { caseId, projectId, resolutions } }];
}

/** Names findings that can be named now, each once. */
function demandEach(named: readonly string[], open: readonly string[], pointer: string): void {
  named.forEach((id, i) => {
    demand(
      open.includes(id) && named.indexOf(id) === i,
      'supervision.no-such-finding',
      `问题 ${id} 不存在、重复或现在不能办理。`,
      `There is no finding ${id} that waits for this, or it is named twice.`,
      { kind: 'invalid', pointer: `${pointer}/${i}/findingId` },
    );
  });
}
