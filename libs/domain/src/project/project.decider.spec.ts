import { describe, expect, it } from '@jest/globals';
import {
  CONTRACT_ID,
  leader,
  officer,
  PROJECT_ID,
  PURCHASER,
  socialWorkDept,
  STATION_ID,
  SUPPLIER,
  TARGETS,
} from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import type { ProjectCommand } from './project.commands.js';
import { projectDecider } from './project.decider.js';
import { NEGATIVE_LIST_CODES, type ProjectEvent, type Target } from './project.events.js';
import { approvedExceptions } from './project.state.js';

const O = officer('2025-03-01');
const L = leader('2025-03-01');
const given = givenFor(projectDecider, O);

const drafted: ProjectEvent = {
  type: 'ProjectDrafted',
  data: {
    projectId: PROJECT_ID,
    stationId: STATION_ID,
    stationName: '鼓楼街道社会工作服务站',
    divisionCode: '120104002000',
    name: '困难老人关爱项目',
    category: '扶老助老',
    purchaser: PURCHASER,
  },
};
const screening = (hit: boolean): Extract<ProjectCommand, { type: 'ScreenNegativeList' }>['data'] => ({
  answers: NEGATIVE_LIST_CODES.map((code) => ({ code, hit: hit && code === 'STAFFING', note: null })),
  unsuitableForStation: { hit: false, note: null },
});
const screened = (hit: boolean): ProjectEvent => ({
  type: 'NegativeListScreened',
  data: { ...screening(hit), passed: !hit },
});
const targetsSet: ProjectEvent = { type: 'TargetsSet', data: { targets: TARGETS } };
const lines = [{ id: 'L1', year: 2025, fundSource: '社会事务', amountFen: 30_000_000 }] as const;
const secured: ProjectEvent = { type: 'BudgetSecured', data: { lines, totalFen: 30_000_000 } };
const ready = [drafted, screened(false), targetsSet, secured] as const;

const purchase: Extract<ProjectCommand, { type: 'PurchaseProject' }> = {
  type: 'PurchaseProject',
  data: {
    method: '竞争性磋商',
    supplier: SUPPLIER,
    priceFen: 30_000_000,
    basis: '综合评分第一',
    decidedOn: '2025-03-01',
  },
};
const purchased: ProjectEvent = {
  type: 'ProjectPurchased',
  data: { projectId: PROJECT_ID, ...purchase.data, targets: TARGETS },
};

const setTargets = (targets: readonly Target[]): ProjectCommand => ({
  type: 'SetTargets',
  data: { targets },
});
const target = (change: Partial<Target>): Target => ({ ...(TARGETS[0] as Target), weight: 100, ...change });

describe('Drafting a project', () => {
  const draft: ProjectCommand = {
    type: 'DraftProject',
    data: {
      projectId: PROJECT_ID,
      station: { id: STATION_ID, name: '鼓楼街道社会工作服务站', divisionCode: '120104002000' },
      name: '困难老人关爱项目',
      category: '扶老助老',
      purchaser: PURCHASER,
    },
  };

  it('records its station, category and purchaser', () => {
    given().when(draft, O).gives(drafted);
  });

  it('happens once', () => {
    given(drafted).when(draft, O).rejects('project.already-drafted');
  });

  it('needs a purchaser with a valid credit code', () => {
    const data = { ...draft.data, purchaser: { ...PURCHASER, uscc: '11120104MB10000019' } };
    given()
      .when({ type: 'DraftProject', data }, O)
      .rejects('project.bad-purchaser-uscc', { kind: 'invalid', pointer: '/purchaser/uscc' });
  });

  it('comes before anything else', () => {
    given().when(purchase, L).rejects('project.not-found', { kind: 'not-found' });
  });
});

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

describe('The award', () => {
  it('freezes the targets', () => {
    given(...ready)
      .when(purchase, L)
      .gives(purchased);
  });

  it('is not decided by who drafted the project', () => {
    given(...ready)
      .when(purchase, O)
      .rejects('project.own-approval', { kind: 'forbidden' });
  });

  it('stays within the secured budget, to the fen', () => {
    given(...ready)
      .when({ ...purchase, data: { ...purchase.data, priceFen: 30_000_001 } }, L)
      .rejects('project.price-above-budget', { rule: 'R-10', pointer: '/priceFen' });
    given(drafted, targetsSet)
      .when(purchase, L)
      .rejects('project.price-above-budget', { rule: 'R-10', pointer: '/priceFen' });
  });

  it('is decided once', () => {
    given(...ready, purchased)
      .when(purchase, L)
      .rejects('project.already-purchased');
  });

  it('needs targets to freeze', () => {
    given(drafted, secured).when(purchase, L).rejects('project.no-targets', { rule: 'S-09' });
  });

  it('does not go to the purchaser itself', () => {
    given(...ready)
      .when({ ...purchase, data: { ...purchase.data, supplier: { ...SUPPLIER, uscc: PURCHASER.uscc } } }, L)
      .rejects('project.bad-supplier', { pointer: '/supplierId' });
  });

  it('is not dated in the future', () => {
    given(...ready)
      .when({ ...purchase, data: { ...purchase.data, decidedOn: '2025-03-02' } }, L)
      .rejects('project.decided-in-future', { kind: 'invalid', pointer: '/decidedOn' });
  });
});

describe('Contracts of a project', () => {
  const contract = (contractId: string, number: string, amountFen: number, voided: string[] = []) =>
    ({
      type: 'ReserveContract',
      data: {
        contractId,
        number,
        signedOn: '2025-03-10',
        startsOn: '2025-03-15',
        endsOn: '2026-03-14',
        amountFen,
        voided,
      },
    }) satisfies ProjectCommand;
  const reserved = (contractId: string, number: string, amountFen: number): ProjectEvent => ({
    type: 'ContractReserved',
    data: { contractId, number, startsOn: '2025-03-15', endsOn: '2026-03-14', amountFen },
  });
  const ONE = reserved('C1', 'N-1', 20_000_000);
  const award = [...ready, purchased] as const;

  it('take the award apart and never exceed its price', () => {
    given(...award, ONE)
      .when(contract('C2', 'N-2', 10_000_000), L)
      .gives(reserved('C2', 'N-2', 10_000_000));
    given(...award, ONE)
      .when(contract('C2', 'N-2', 10_000_001), L)
      .rejects('project.contracts-exceed-price', { pointer: '/amountFen' });
  });

  it('leave out those that never began', () => {
    given(...award, ONE)
      .when(contract('C2', 'N-1', 30_000_000, ['C1']), L)
      .gives(reserved('C2', 'N-1', 30_000_000));
  });

  it('have a number of their own', () => {
    given(...award, ONE)
      .when(contract('C2', 'N-1', 1), L)
      .rejects('project.contract-number-taken', { pointer: '/number' });
  });

  it('are reserved once: the same again changes nothing', () => {
    given(...award, ONE)
      .when(contract('C1', 'N-1', 20_000_000), L)
      .gives();
    given(...award, ONE)
      .when(contract('C1', 'N-1', 1), L)
      .rejects('project.contract-reserved');
  });

  it('follow the award', () => {
    given(...ready)
      .when(contract('C1', 'N-1', 1), L)
      .rejects('project.not-purchased');
    const early = contract('C1', 'N-1', 1);
    given(...award)
      .when({ ...early, data: { ...early.data, signedOn: '2025-02-28' } }, L)
      .rejects('project.signed-before-award', { pointer: '/signedOn' });
  });

  it('never free money by a negative amount', () => {
    given(...award)
      .when(contract('C1', 'N-1', -1), L)
      .rejects('project.bad-contract-amount', { kind: 'invalid', pointer: '/amountFen' });
  });
});

describe('An exception to an in-principle rule', () => {
  const request = (ruleId: string, reason = '内容固定、经费有保障、价格变化小') =>
    ({
      type: 'RequestException',
      data: { ruleId, reasonCode: 'CONTINUOUS', reason, evidence: [] },
    }) satisfies ProjectCommand;
  const requested = (exceptionId: string, ruleId: string): ProjectEvent => ({
    type: 'ExceptionRequested',
    data: { exceptionId, ...request(ruleId).data },
  });
  const approve = (exceptionId: string): ProjectCommand => ({
    type: 'ApproveException',
    data: { exceptionId, note: null },
  });
  const justified = (exceptionId: string, ruleId: string): ProjectEvent => ({
    type: 'ExceptionJustified',
    data: { exceptionId, ruleId, note: null },
  });

  it('is numbered within the project, also after the award', () => {
    given(...ready, purchased, requested('x1', 'S-10'))
      .when(request('R-12'), O)
      .gives(requested('x2', 'R-12'));
  });

  it('is approved by another person', () => {
    given(drafted, requested('x1', 'R-12')).when(approve('x1'), L).gives(justified('x1', 'R-12'));
    given(drafted, requested('x1', 'R-12'))
      .when(approve('x1'), O)
      .rejects('exception.own-approval', { kind: 'forbidden', rule: 'R-12' });
  });

  it('excepts its rule once approved, not before', () => {
    const asked = given(drafted, requested('x1', 'R-12'), requested('x2', 'S-10'), justified('x2', 'S-10'));
    expect([...approvedExceptions(asked.state)]).toEqual([['S-10', 'x2']]);
    asked.when(approve('x2'), L).rejects('exception.already-approved', { rule: 'S-10' });
    asked.when(request('S-10'), O).rejects('exception.already-approved', { rule: 'S-10' });
  });

  it('needs a reason of ten characters', () => {
    given(drafted)
      .when(request('R-12', '情况特殊需要例外吧'), O)
      .rejects('exception.reason-too-short', { kind: 'invalid', rule: 'R-12', pointer: '/reason' });
  });

  it('to direct purchase by a bureau is approved by those who coordinate or guide', () => {
    given(drafted, requested('x1', 'S-02'))
      .when(approve('x1'), L)
      .rejects('exception.wrong-approver', { kind: 'forbidden', rule: 'S-02' });
    given(drafted, requested('x1', 'S-02'))
      .when(approve('x1'), socialWorkDept('2025-03-01'))
      .gives(justified('x1', 'S-02'));
  });

  it('that nobody asked for does not exist', () => {
    given(drafted)
      .when(approve('x1'), L)
      .rejects('exception.not-found', { kind: 'not-found', pointer: '/exceptionId' });
  });
});

describe('Closing a project', () => {
  const close = (summary: string | null, ...settled: boolean[]): ProjectCommand => ({
    type: 'CloseProject',
    data: { summary, contracts: settled.map((is, i) => ({ contractId: `${CONTRACT_ID}${i}`, settled: is })) },
  });
  const closed = (summary: string | null): ProjectEvent => ({
    type: 'ProjectClosed',
    data: { projectId: PROJECT_ID, summary, retainUntil: '2040-03-01' },
  });

  it('sets the retention of fifteen years once every contract is settled', () => {
    given(...ready, purchased)
      .when(close(null, true, true), L)
      .gives(closed(null));
  });

  it.each([[[]], [[true, false]]])('waits for every contract: %p', (settled) => {
    given(...ready, purchased)
      .when(close('完成', ...settled), L)
      .rejects('project.contracts-not-settled');
  });

  it('needs a reason where nothing was purchased', () => {
    given(drafted, screened(true)).when(close('负面清单命中,终止'), L).gives(closed('负面清单命中,终止'));
    given(drafted)
      .when(close(null), L)
      .rejects('project.no-closing-reason', { kind: 'invalid', pointer: '/summary' });
  });

  it('is the end', () => {
    given(drafted, closed(null)).when(setTargets(TARGETS), O).rejects('project.closed');
  });
});
