import { describe, expect, it } from '@jest/globals';
import { leader, officer, TARGETS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import {
  drafted,
  lines,
  purchase,
  purchased,
  ready,
  screened,
  screening,
  secured,
  targetsSet,
} from '../testing/project-story.js';
import type { ProjectCommand } from './project.commands.js';
import { projectDecider } from './project.decider.js';
import type { Target } from './project.events.js';

const O = officer('2025-03-01');
const L = leader('2025-03-01');
const given = givenFor(projectDecider, O);

const setTargets = (targets: readonly Target[]): ProjectCommand => ({
  type: 'SetTargets',
  data: { targets },
});
const target = (change: Partial<Target>): Target => ({ ...(TARGETS[0] as Target), weight: 100, ...change });

describe('Needs', () => {
  const data = {
    registeredPopulation: { count: 48_213, asOf: '2024-12-31', source: '辖区户籍统计' },
    populationStructure: { elderly: 12_800, disabled: 900, poor: null, childrenInNeed: 14 },
    demand: '独居与失能老人较多,需要定期探访。',
    demandEvidence: [{ sha256: 'a'.repeat(64), name: '需求调研报告.pdf' }],
  };

  it('are recorded with the registered population, its date and source', () => {
    given(drafted).when({ type: 'RecordNeedsAssessment', data }, O).gives({ type: 'NeedsAssessed', data });
  });

  it('hold no personal data', () => {
    given(drafted)
      .when({ type: 'RecordNeedsAssessment', data: { ...data, demand: '张某 11010519491231002X 独居' } }, O)
      .rejects('text.personal-data', { kind: 'invalid', pointer: '/demand' });
  });

  it.each([-1, 0.5])('do not count %d people; nobody, and today’s count, are possible', (count) => {
    const of = (change: object) =>
      given(drafted).when(
        {
          type: 'RecordNeedsAssessment',
          data: { ...data, registeredPopulation: { ...data.registeredPopulation, ...change } },
        },
        O,
      );
    of({ count }).rejects('needs.bad-population', {
      kind: 'invalid',
      rule: 'S-08',
      pointer: '/registeredPopulation/count',
    });
    expect(of({ count: 0, asOf: O.today }).events).toHaveLength(1);
  });

  it('are not counted in the future', () => {
    const registeredPopulation = { ...data.registeredPopulation, asOf: '2025-03-02' };
    given(drafted)
      .when({ type: 'RecordNeedsAssessment', data: { ...data, registeredPopulation } }, O)
      .rejects('needs.population-in-future', {
        kind: 'invalid',
        rule: 'S-08',
        pointer: '/registeredPopulation/asOf',
      });
  });
});

describe('The negative list', () => {
  const screen = (hit: boolean): ProjectCommand => ({ type: 'ScreenNegativeList', data: screening(hit) });

  it('passes where no item is a hit', () => {
    given(drafted).when(screen(false), O).gives(screened(false));
  });

  it('is recorded as not passed on a hit', () => {
    given(drafted).when(screen(true), O).gives(screened(true));
  });

  it('is also hit by a matter that does not suit the station', () => {
    const data = { ...screening(false), unsuitableForStation: { hit: true, note: '行政审批事项' } };
    given(drafted)
      .when({ type: 'ScreenNegativeList', data }, O)
      .gives({ type: 'NegativeListScreened', data: { ...data, passed: false } });
  });

  it('answers each item, none of them twice instead of another', () => {
    const { answers } = screening(false);
    for (const wrong of [
      [...answers.slice(1), answers[1]!],
      [...answers, answers[0]!],
    ]) {
      given(drafted)
        .when({ type: 'ScreenNegativeList', data: { ...screening(false), answers: wrong } }, O)
        .rejects('screening.incomplete', { kind: 'invalid', rule: 'R-05', pointer: '/answers' });
    }
  });

  it('is answered in full', () => {
    given(drafted)
      .when(
        {
          type: 'ScreenNegativeList',
          data: { ...screening(false), answers: screening(false).answers.slice(1) },
        },
        O,
      )
      .rejects('screening.incomplete', { kind: 'invalid', rule: 'R-05', pointer: '/answers' });
  });

  it.each([setTargets(TARGETS), { type: 'SecureBudget', data: { lines } } as ProjectCommand])(
    'stops the project on a hit: no $type',
    (command) => {
      given(drafted, screened(true))
        .when(command, O)
        .rejects('project.rejected-by-negative-list', { rule: 'R-05' });
    },
  );

  it('stops the purchase on a hit', () => {
    given(...ready, screened(true))
      .when(purchase, L)
      .rejects('project.rejected-by-negative-list', { rule: 'R-05' });
  });

  it('lets the project go on once it is screened again without a hit', () => {
    given(drafted, screened(true), screened(false)).when(setTargets(TARGETS), O).gives(targetsSet);
  });
});

describe('Targets', () => {
  it('need no needs assessment before them', () => {
    given(drafted).when(setTargets(TARGETS), O).gives(targetsSet);
  });

  const pointed = (code: string, pointer: string): [string, string] => [code, pointer];
  it.each<[string, readonly Target[], [string, string]]>([
    ['none', [], pointed('targets.none', '/targets')],
    ['a weight of 99.99', [target({ weight: 99.99 })], pointed('targets.weights-not-100', '/targets')],
    [
      'weights of 100.01',
      [target({ weight: 50 }), target({ key: 'b', weight: 50.01 })],
      pointed('targets.weights-not-100', '/targets'),
    ],
    [
      'a weight of three decimals',
      [target({ weight: 33.333 })],
      pointed('targets.bad-weight', '/targets/0/weight'),
    ],
    [
      'a weight of nothing',
      [target({ weight: 0 }), target({ key: 'b' })],
      pointed('targets.bad-weight', '/targets/0/weight'),
    ],
    [
      'a key twice',
      [target({ weight: 50 }), target({ weight: 50 })],
      pointed('targets.key-twice', '/targets/1/key'),
    ],
    ['no value to reach', [target({ value: null })], pointed('targets.no-value', '/targets/0/value')],
    [
      'a value for a level',
      [target({ operator: 'qualitative' })],
      pointed('targets.value-of-qualitative', '/targets/0/value'),
    ],
  ])('are refused with %s', (_fault, targets, [code, pointer]) => {
    given(drafted).when(setTargets(targets), O).rejects(code, { kind: 'invalid', pointer });
  });

  it('add up exactly: ten times 0.1 and 99 are 100', () => {
    const targets = [
      ...Array.from({ length: 10 }, (_, i) => target({ key: `t${i}`, weight: 0.1 })),
      target({ weight: 99 }),
    ];
    given(drafted).when(setTargets(targets), O).gives({ type: 'TargetsSet', data: { targets } });
  });

  it('are frozen by the award', () => {
    given(...ready, purchased)
      .when(setTargets(TARGETS), O)
      .rejects('project.already-purchased');
  });
});

describe('The budget of a project', () => {
  it('is secured as the sum of its lines', () => {
    given(drafted).when({ type: 'SecureBudget', data: { lines } }, O).gives(secured);
  });

  it('names a line at least, each with an amount', () => {
    given(drafted)
      .when({ type: 'SecureBudget', data: { lines: [] } }, O)
      .rejects('project.no-budget-line', { kind: 'invalid', rule: 'R-10', pointer: '/lines' });
    for (const amountFen of [0, -1, 0.5]) {
      given(drafted)
        .when({ type: 'SecureBudget', data: { lines: [{ ...lines[0]!, amountFen }] } }, O)
        .rejects('project.bad-budget-amount', { kind: 'invalid', pointer: '/lines/0/amountFen' });
    }
    const two = [lines[0]!, { ...lines[0]!, id: 'another' }];
    expect(given(drafted).when({ type: 'SecureBudget', data: { lines: two } }, O).events).toMatchObject([
      { data: { totalFen: 2 * lines[0]!.amountFen } },
    ]);
  });

  it('names a line once', () => {
    given(drafted)
      .when({ type: 'SecureBudget', data: { lines: [lines[0], lines[0]] } }, O)
      .rejects('project.budget-line-twice', { kind: 'invalid', pointer: '/lines/1/id' });
  });
});

describe('The other gates before purchase', () => {
  it('record the assessment with its public comment', () => {
    const data = {
      conclusion: '需求真实、目标可衡量。',
      requirementComment: { openedOn: '2025-01-20', closedOn: '2025-02-05', opinions: 6 },
    };
    given(drafted)
      .when({ type: 'CompleteExAnteAssessment', data }, O)
      .gives({ type: 'ExAnteAssessed', data });
    const oneDay = { ...data.requirementComment, closedOn: '2025-01-20', opinions: 0 };
    for (const requirementComment of [oneDay, null]) {
      const command = { type: 'CompleteExAnteAssessment', data: { ...data, requirementComment } } as const;
      expect(given(drafted).when(command, O).events).toHaveLength(1);
    }
    for (const opinions of [-1, 0.5]) {
      given(drafted)
        .when(
          {
            type: 'CompleteExAnteAssessment',
            data: { ...data, requirementComment: { ...data.requirementComment, opinions } },
          },
          O,
        )
        .rejects('ex-ante.bad-opinions', { kind: 'invalid', pointer: '/requirementComment/opinions' });
    }
    const comment = { ...data.requirementComment, closedOn: '2025-01-19' };
    given(drafted)
      .when({ type: 'CompleteExAnteAssessment', data: { ...data, requirementComment: comment } }, O)
      .rejects('ex-ante.comment-ends-before-it-begins', {
        kind: 'invalid',
        rule: 'R-21',
        pointer: '/requirementComment/closedOn',
      });
  });

  it('record the intent, never in the future', () => {
    const data = {
      publishedOn: '2025-01-25',
      medium: '天津市政府采购网',
      url: null,
      expectedStartOn: '2025-03-01',
    };
    given(drafted).when({ type: 'PublishIntent', data }, O).gives({ type: 'IntentPublished', data });
    given(drafted)
      .when({ type: 'PublishIntent', data: { ...data, publishedOn: '2025-03-02' } }, O)
      .rejects('intent.published-in-future', { kind: 'invalid', rule: 'R-20', pointer: '/publishedOn' });
  });

  it('record an acceptance plan whose standards name known targets', () => {
    const plan = (targetKey: string): Extract<ProjectCommand, { type: 'DefineAcceptancePlan' }> => ({
      type: 'DefineAcceptancePlan',
      data: {
        method: '查阅台账、实地查看、听取服务对象意见',
        stages: [
          {
            key: 'end',
            name: '期末',
            dueOn: '2026-03-31',
            standards: [{ key: 's1', targetKey, text: '个案 40 个' }],
          },
        ],
      },
    });
    given(drafted, targetsSet)
      .when(plan('cases'), O)
      .gives({ type: 'AcceptancePlanDefined', data: plan('cases').data });
    given(drafted, targetsSet)
      .when(plan('nothing'), O)
      .rejects('plan.unknown-target', { rule: 'R-22', pointer: '/stages/0/standards/0/targetKey' });
    given(...ready, { type: 'AcceptancePlanDefined', data: plan('nothing').data })
      .when(purchase, L)
      .rejects('plan.unknown-target', { rule: 'R-22' });
  });
});
