// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { isFen, sumFen } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import type { ProjectCommand } from './project.commands.js';
import {
  NEGATIVE_LIST_CODES,
  type AcceptancePlanDefined,
  type ExAnteAssessed,
  type IntentPublished,
  type NeedsAssessed,
  type ProjectEvent,
} from './project.events.js';
import type { Project } from './project.state.js';
import { demandTargets } from './targets.js';

type GateCommand = Extract<
  ProjectCommand,
  {
    type:
      | 'RecordNeedsAssessment'
      | 'ScreenNegativeList'
      | 'SetTargets'
      | 'SecureBudget'
      | 'CompleteExAnteAssessment'
      | 'PublishIntent'
      | 'DefineAcceptancePlan';
  }
>;
type GateData<Type extends GateCommand['type']> = Extract<GateCommand, { type: Type }>['data'];

/** The gates before purchase (事前), in any order and as often as needed; a hit on the negative list stops the rest. */
export function decideGate(command: GateCommand, project: Project, context: Context): ProjectEvent[] {
  demand(
    project.award === null,
    'project.already-purchased',
    '项目已购买,事前事项已固定。',
    'The project is purchased; what precedes the award is frozen.',
  );
  if (command.type === 'ScreenNegativeList') return screen(command.data);
  demand(
    project.status !== 'rejected',
    'project.rejected-by-negative-list',
    '负面清单审查未通过,项目不得推进;可重新审查。',
    'The negative list stopped this project; it can only be screened again.',
    { rule: 'R-05' },
  );
  switch (command.type) {
    case 'RecordNeedsAssessment':
      return assessNeeds(command.data, context);
    case 'SetTargets':
      demandTargets(command.data.targets);
      return [{ type: 'TargetsSet', data: command.data }];
    case 'SecureBudget':
      return secureBudget(command.data);
    case 'CompleteExAnteAssessment':
      return assessExAnte(command.data);
    case 'PublishIntent':
      return publishIntent(command.data, context);
    case 'DefineAcceptancePlan':
      return definePlan(command.data, project);
  }
}

function assessNeeds(data: NeedsAssessed['data'], { today }: Context): ProjectEvent[] {
  const { registeredPopulation } = data;
  demand(
    Number.isSafeInteger(registeredPopulation.count) && registeredPopulation.count >= 0,
    'needs.bad-population',
    '户籍人口须为不小于 0 的整数。',
    'The registered population is an integer of 0 or more.',
    { kind: 'invalid', rule: 'S-08', pointer: '/registeredPopulation/count' },
  );
  demand(
    registeredPopulation.asOf <= today,
    'needs.population-in-future',
    '户籍人口统计日期不能晚于今天。',
    'The population cannot be dated in the future.',
    { kind: 'invalid', rule: 'S-08', pointer: '/registeredPopulation/asOf' },
  );
  return [{ type: 'NeedsAssessed', data }];
}

function screen({ answers, unsuitableForStation }: GateData<'ScreenNegativeList'>): ProjectEvent[] {
  demand(
    answers.length === NEGATIVE_LIST_CODES.length &&
      NEGATIVE_LIST_CODES.every((code) => answers.some((answer) => answer.code === code)),
    'screening.incomplete',
    '负面清单六项须逐项作答,每项一次。',
    'Each of the six items of the negative list is answered once.',
    { kind: 'invalid', rule: 'R-05', pointer: '/answers' },
  );
  const passed = !unsuitableForStation.hit && answers.every(({ hit }) => !hit);
  return [{ type: 'NegativeListScreened', data: { answers, unsuitableForStation, passed } }];
}

function secureBudget({ lines }: GateData<'SecureBudget'>): ProjectEvent[] {
  demand(lines.length > 0, 'project.no-budget-line', '至少一条预算指标。', 'Name one budget line at least.', {
    kind: 'invalid',
    rule: 'R-10',
    pointer: '/lines',
  });
  lines.forEach(({ id, amountFen }, i) => {
    demand(
      lines.findIndex((line) => line.id === id) === i,
      'project.budget-line-twice',
      `预算指标 ${id} 重复。`,
      `Budget line ${id} is given twice.`,
      { kind: 'invalid', pointer: `/lines/${i}/id` },
    );
    demand(
      isFen(amountFen) && amountFen > 0,
      'project.bad-budget-amount',
      '预算金额须为正整数(分)。',
      'A budget amount is a positive integer of fen.',
      { kind: 'invalid', pointer: `/lines/${i}/amountFen` },
    );
  });
  return [
    { type: 'BudgetSecured', data: { lines, totalFen: sumFen(lines.map(({ amountFen }) => amountFen)) } },
  ];
}

function assessExAnte(data: ExAnteAssessed['data']): ProjectEvent[] {
  const comment = data.requirementComment;
  demand(
    comment === null || comment.openedOn <= comment.closedOn,
    'ex-ante.comment-ends-before-it-begins',
    '需求征求意见的截止日期早于开始日期。',
    'The public comment ends before it begins.',
    { kind: 'invalid', rule: 'R-21', pointer: '/requirementComment/closedOn' },
  );
  demand(
    comment === null || (Number.isSafeInteger(comment.opinions) && comment.opinions >= 0),
    'ex-ante.bad-opinions',
    '收到意见数须为不小于 0 的整数。',
    'The number of opinions is an integer of 0 or more.',
    { kind: 'invalid', pointer: '/requirementComment/opinions' },
  );
  return [{ type: 'ExAnteAssessed', data }];
}

function publishIntent(data: IntentPublished['data'], { today }: Context): ProjectEvent[] {
  demand(
    data.publishedOn <= today,
    'intent.published-in-future',
    '意向公开日期不能晚于今天。',
    'The intent cannot be published in the future.',
    { kind: 'invalid', rule: 'R-20', pointer: '/publishedOn' },
  );
  return [{ type: 'IntentPublished', data }];
}

function definePlan(data: AcceptancePlanDefined['data'], { targets }: Project): ProjectEvent[] {
  demand(
    data.stages.length > 0,
    'plan.no-stage',
    '验收方案至少一个阶段。',
    'A plan has one stage at least.',
    {
      kind: 'invalid',
      rule: 'R-22',
      pointer: '/stages',
    },
  );
  const seen = new Set<string>();
  data.stages.forEach((stage, i) => {
    demand(
      data.stages.findIndex(({ key }) => key === stage.key) === i,
      'plan.stage-twice',
      `验收阶段“${stage.key}”重复。`,
      `The stage ${stage.key} is given twice.`,
      { kind: 'invalid', pointer: `/stages/${i}/key` },
    );
    stage.standards.forEach(({ key, targetKey }, j) => {
      const pointer = `/stages/${i}/standards/${j}`;
      demand(
        !seen.has(key),
        'plan.standard-twice',
        `验收标准“${key}”重复。`,
        `The standard ${key} is given twice.`,
        { kind: 'invalid', pointer: `${pointer}/key` },
      );
      seen.add(key);
      demand(
        targetKey === null || !targets || targets.some((target) => target.key === targetKey),
        'plan.unknown-target',
        `验收标准所指的指标“${targetKey}”不存在。`,
        `The standard names the target ${targetKey}, which does not exist.`,
        { rule: 'R-22', pointer: `${pointer}/targetKey` },
      );
    });
  });
  return [{ type: 'AcceptancePlanDefined', data }];
}
