import { describe, expect, it } from '@jest/globals';
import { EVALUATOR_USCC, evaluator, leader, provider, TERMS } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent, Grade } from './contract.events.js';
import type { AdjustedGrade, EvaluationParty, ScoreWeights, SurveyMethod } from './evaluation.events.js';
import { countedResult } from './evaluation.result.js';

const E = evaluator('2026-03-20');
const L = leader('2026-03-25');
const given = givenFor(contractDecider, leader('2025-03-10'));
const evaluationId = `${TERMS.contractId}.e1`;
const target = (key: string, kind: 'quantity' | 'satisfaction', weight: number) => ({
  key,
  class: kind,
  name: key,
  operator: '≥' as const,
  value: 90,
  unit: '%',
  weight,
});
/** Two targets: cases (60) and satisfaction (40). */
const signedWith = (scoreWeights?: ScoreWeights): ContractEvent => ({
  type: 'ContractSigned',
  data: {
    ...TERMS,
    targets: [target('cases', 'quantity', 60), target('satisfied', 'satisfaction', 40)],
    ...(scoreWeights && { scoreWeights }),
  },
});
const signed = signedWith();
const started = (n = 1, party?: EvaluationParty): ContractEvent => ({
  type: 'EvaluationStarted',
  data: {
    evaluationId: `${TERMS.contractId}.e${n}`,
    kind: 'final',
    evaluator: { name: '评估中心', uscc: EVALUATOR_USCC },
    recusalDeclared: true,
    ...(party && { party }),
  },
});
const found = (targetKey: string, actual: number | null, reason: string | null = null) => ({
  targetKey,
  actual,
  level: null,
  fraction: null,
  reason,
});
type Indicators = Extract<ContractCommand, { type: 'CompleteEvaluation' }>['data']['indicators'];
const complete = (indicators: Indicators, cutOffOn: string | null = null): ContractCommand => ({
  type: 'CompleteEvaluation',
  data: { evaluationId, indicators, cutOffOn, summary: null },
});
/** Ten of them visited, unless said otherwise. */
const method = (answered: number, visited = 10): SurveyMethod => ({
  frame: '服务对象台账',
  strata: [
    { name: '电话访问', mode: 'phone', invited: 100, answered: answered - visited },
    { name: '入户访问', mode: 'visit', invited: 100, answered: visited },
  ],
  from: '2026-03-10',
  to: '2026-03-18',
  by: '评估中心',
});
const survey = (answered: number, value: number, change: object = {}): ContractCommand => ({
  type: 'SubmitSurvey',
  data: { evaluationId, targetKey: 'satisfied', method: method(answered), value, minimum: null, ...change },
});
const surveyed = (answered: number, value: number): ContractEvent => ({
  type: 'SurveySubmitted',
  data: {
    evaluationId,
    targetKey: 'satisfied',
    method: method(answered),
    value,
    sampleSize: answered,
    minimum: 60,
    sufficient: answered >= 60,
  },
});

describe('A satisfaction survey', () => {
  it('is recorded with its method; fewer than 60 answers are too few', () => {
    given(signed, started()).when(survey(60, 81), E).gives(surveyed(60, 81));
    given(signed, started()).when(survey(59, 81), E).gives(surveyed(59, 81));
  });

  it.each([
    ['50 by phone and 10 visited', 60, 10, true],
    ['60 by phone and nobody visited', 60, 0, false],
    ['59 by phone and 9 visited', 68, 9, false],
    ['49 by phone and 11 visited', 60, 11, false],
  ])('asks in both modes: %s', (_what, answered, visited, sufficient) => {
    const [event] = given(signed, started()).when(
      survey(answered, 81, { method: method(answered, visited) }),
      E,
    ).events;
    expect(event).toMatchObject({ data: { sampleSize: answered, sufficient } });
  });

  it('may ask for more answers than the smallest sample, never for fewer', () => {
    const [event] = given(signed, started()).when(survey(79, 81, { minimum: 80 }), E).events;
    expect(event).toMatchObject({ data: { minimum: 80, sufficient: false } });
    given(signed, started())
      .when(survey(60, 81, { minimum: 59 }), E)
      .rejects('survey.minimum-too-low', { kind: 'invalid', pointer: '/minimum' });
  });

  it('takes no target but satisfaction out of the score, or into it', () => {
    given(signed, started())
      .when(survey(1, 100, { targetKey: 'cases' }), E)
      .rejects('evaluation.unknown-target', { pointer: '/targetKey' });
    // As it could be recorded before: it does not count.
    const before: ContractEvent = { ...surveyed(1, 100) };
    const recorded = { ...before, data: { ...before.data, targetKey: 'cases' } } as ContractEvent;
    given(signed, started(), recorded, surveyed(60, 90))
      .when(complete([]), E)
      .rejects('evaluation.target-not-scored', { pointer: '/indicators' });
  });

  it('is what the target is scored from', () => {
    const history = [signed, started(), surveyed(60, 81)];
    // 60 + 40 × 81 / 90 = 96.
    expect(given(...history).when(complete([found('cases', 90)]), E).events).toMatchObject([
      {
        data: { rawScore: '96.00', indicators: [{}, { targetKey: 'satisfied', actual: 81, score: '36.00' }] },
      },
    ]);
    const asSurveyed = complete([found('cases', 90), found('satisfied', 81)]);
    expect(given(...history).when(asSurveyed, E).events).toMatchObject([{ data: { rawScore: '96.00' } }]);
    given(...history)
      .when(complete([found('cases', 90), found('satisfied', 95)]), E)
      .rejects('evaluation.differs-from-survey', { pointer: '/indicators/1/actual' });
  });

  it('with too small a sample scores nothing: the weight is spread over the rest, and the event says so', () => {
    const history = [signed, started(), surveyed(12, 100)];
    expect(given(...history).when(complete([found('cases', 45)]), E).events).toMatchObject([
      {
        data: {
          rawScore: '50.00',
          indicators: [{ targetKey: 'cases', score: '50.00' }],
          notApplicable: [{ key: 'satisfied', weight: '40.00', reason: 'SAMPLE_TOO_SMALL' }],
        },
      },
    ]);
    given(...history)
      .when(complete([found('cases', 45), found('satisfied', 100)]), E)
      .rejects('evaluation.sample-too-small', { pointer: '/indicators/1/actual' });
  });

  it.each<[string, object, string, string]>([
    ['a target of the contract', { targetKey: 'x' }, 'evaluation.unknown-target', '/targetKey'],
    ['a value of the hundred', { value: 101 }, 'survey.bad-value', '/value'],
    ['no value below nothing', { value: -1 }, 'survey.bad-value', '/value'],
    ['a frame', { method: { ...method(60), frame: ' ' } }, 'survey.no-method', '/method'],
    ['someone who asked', { method: { ...method(60), by: ' ' } }, 'survey.no-method', '/method'],
    ['strata', { method: { ...method(60), strata: [] } }, 'survey.no-method', '/method'],
    [
      'an end that is past',
      { method: { ...method(60), to: '2026-03-21' } },
      'survey.bad-dates',
      '/method/to',
    ],
    ['dates in order', { method: { ...method(60), from: '2026-03-19' } }, 'survey.bad-dates', '/method/to'],
    [
      'no more answers than questions',
      { method: method(111) },
      'survey.more-answers-than-asked',
      '/method/strata/0/answered',
    ],
  ])('has %s', (_what, change, code, pointer) => {
    const refusal = given(signed, started()).when(survey(60, 80, change), E);
    refusal.rejects(code, code === 'evaluation.unknown-target' ? { pointer } : { kind: 'invalid', pointer });
  });

  it.each<[string, object]>([
    ['nobody satisfied', { value: 0 }],
    ['everybody satisfied', { value: 100 }],
    [
      'all asked on the last day, and all answering',
      {
        method: { ...method(110), from: '2026-03-20', to: '2026-03-20' },
      },
    ],
  ])('may have %s', (_what, change) => {
    expect(given(signed, started()).when(survey(60, 80, change), E).events).toHaveLength(1);
  });

  it('is not the supplier’s', () => {
    given(signed, started())
      .when(survey(60, 80), provider('2026-03-20'))
      .rejects('evaluation.by-supplier', { kind: 'forbidden', rule: 'R-32' });
  });
});

describe('First-level weights', () => {
  const weights = { budget: 10, output: 50, benefit: 30, satisfaction: 10 };
  const advance: ContractEvent[] = [
    {
      type: 'PaymentRequested',
      data: {
        paymentId: `${TERMS.contractId}.p1`,
        milestone: 'first',
        amountFen: 9_000_000,
        budgetLineId: 'L1',
        basis: null,
      },
    },
    {
      type: 'PaymentPaid',
      data: {
        paymentId: `${TERMS.contractId}.p1`,
        amountFen: 4_500_000,
        paidOn: '2025-04-01',
        voucherNo: null,
      },
    },
  ];
  const indicators = [found('cases', 90), found('satisfied', 90)];

  it('score the budget by what was paid of what was payable, and spread a dimension without indicators', () => {
    const history = [signedWith(weights), started(), ...advance];
    // Payable: the advance of 9,000,000; 70 of 100 apply. (10 × 9/9 + 50 + 10) × 100/70 = 100.
    expect(given(...history).when(complete(indicators), E).events).toMatchObject([
      {
        data: {
          rawScore: '100.00',
          budget: { cutOffOn: '2026-03-20', paidFen: 9_000_000, payableFen: 9_000_000, score: '14.29' },
          notApplicable: [{ key: '#benefit', weight: '30.00', reason: 'NO_INDICATOR' }],
        },
      },
    ]);
  });

  it('have no budget to score where nothing was payable, and the event says so', () => {
    const history = [signedWith(weights), started()];
    const before = complete(indicators, '2025-03-09');
    expect(given(...history).when(before, E).events).toMatchObject([
      {
        data: {
          rawScore: '100.00',
          notApplicable: [{ key: '#budget', reason: 'NOTHING_PAYABLE' }, { key: '#benefit' }],
        },
      },
    ]);
    given(...history)
      .when(complete(indicators, '2026-03-21'), E)
      .rejects('evaluation.cut-off-later', { kind: 'invalid', pointer: '/cutOffOn' });
  });

  it('count nothing paid as nothing earned', () => {
    const history = [signedWith(weights), started()];
    // (0 + 50 + 10) × 100/70.
    expect(given(...history).when(complete(indicators), E).events).toMatchObject([
      { data: { rawScore: '85.71', budget: { paidFen: 0, score: '0.00' } } },
    ]);
  });

  it('count no more payable than the advances and what was accepted by the cut-off date', () => {
    const staged: ContractEvent[] = [
      {
        type: 'AcceptanceOpened',
        data: {
          acceptanceId: `${TERMS.contractId}.a1`,
          kind: 'stage',
          stage: '中期',
          openedOn: '2025-09-01',
        },
      },
      {
        type: 'AcceptanceConcluded',
        data: {
          acceptanceId: `${TERMS.contractId}.a1`,
          outcome: 'pass',
          standards: [],
          acceptedFen: 3_000_000,
          concludedOn: '2025-09-05',
        },
      },
      {
        type: 'PaymentRequested',
        data: {
          paymentId: `${TERMS.contractId}.p2`,
          milestone: 'mid',
          amountFen: 3_000_000,
          budgetLineId: 'L1',
          basis: null,
        },
      },
      {
        type: 'PaymentPaid',
        data: {
          paymentId: `${TERMS.contractId}.p2`,
          amountFen: 3_000_000,
          paidOn: '2025-09-20',
          voucherNo: null,
        },
      },
    ];
    const history = [signedWith(weights), started(), ...advance, ...staged];
    expect(given(...history).when(complete(indicators), E).events).toMatchObject([
      { data: { budget: { paidFen: 12_000_000, payableFen: 12_000_000, score: '14.29' } } },
    ]);
    expect(given(...history).when(complete(indicators, '2025-09-04'), E).events).toMatchObject([
      { data: { budget: { paidFen: 9_000_000, payableFen: 9_000_000 } } },
    ]);
    expect(given(...history).when(complete(indicators, '2025-04-01'), E).events).toMatchObject([
      { data: { budget: { paidFen: 9_000_000, payableFen: 9_000_000 } } },
    ]);
    expect(given(...history).when(complete(indicators, '2025-03-31'), E).events).toMatchObject([
      { data: { budget: { paidFen: 0, payableFen: 9_000_000 } } },
    ]);
  });

  it('are not given by a contract whose weights do not make up the hundred', () => {
    const crooked: ContractEvent = {
      type: 'ContractSigned',
      data: { ...TERMS, targets: [target('cases', 'quantity', 60)] },
    };
    given(crooked, started())
      .when(complete([found('cases', 90)]), E)
      .rejects('evaluation.weights', { pointer: '/indicators' });
    given()
      .when({ type: 'SignContract', data: { ...TERMS, scoreWeights: { ...weights, budget: 11 } } }, L)
      .rejects('contract.score-weights', { kind: 'invalid', pointer: '/scoreWeights' });
  });
});

const fabricated: Extract<ContractEvent, { type: 'IssueRaised' }> = {
  type: 'IssueRaised',
  data: {
    issueId: `${TERMS.contractId}.i1`,
    source: 'audit',
    type: 'fabricated-record',
    severity: 'major',
    description: '虚假记录',
    ruleId: null,
    amountAtStakeFen: null,
    dueOn: '2026-04-01',
  },
};
const capped = { adjusted: { grade: '差', ruleId: 'R-28', issueIds: [`${TERMS.contractId}.i1`] } };

describe('A grade', () => {
  it('is capped beside the raw score where records were fabricated', () => {
    const [event] = given(signed, started(), fabricated).when(
      complete([found('cases', 90), found('satisfied', 90)]),
      E,
    ).events;
    expect(event).toMatchObject({
      data: {
        rawScore: '100.00',
        grade: '优',
        ...capped,
      },
    });
  });

  it.each<[string, object, number, string]>([
    ['a minor slip in the records', { severity: 'minor' }, 90, '优'],
    ['another major issue', { type: 'finance' }, 90, '优'],
    ['the lowest grade', {}, 0, '差'],
  ])('is not capped for %s', (_what, change, actual, grade) => {
    const issue = { ...fabricated, data: { ...fabricated.data, ...change } } as ContractEvent;
    const [event] = given(signed, started(), issue).when(
      complete([found('cases', actual), found('satisfied', actual)]),
      E,
    ).events;
    expect(event).toMatchObject({ data: { grade } });
    expect(event?.data).not.toHaveProperty('adjusted');
  });

  it('counts as last reviewed, and a cap is never lifted', () => {
    const { adjusted } = capped as { adjusted: AdjustedGrade };
    const completed = { rawScore: '91.00', grade: '优', adjusted } as const;
    const reviewed = { reviewed: { rawScore: '85.00', grade: '良' } } as const;
    expect(countedResult({ rawScore: '91.00', grade: '优' })).toMatchObject({ grade: '优', adjusted: null });
    expect(countedResult(completed, reviewed)).toEqual({ rawScore: '85.00', grade: '良', adjusted });
    expect(countedResult({ rawScore: '50.00', grade: '差' }, { ...reviewed, adjusted })).toMatchObject({
      adjusted,
    });
    const worst = { reviewed: { rawScore: '50.00', grade: '差' } } as const;
    expect(countedResult(completed, worst)).toMatchObject({ grade: '差', adjusted: null });
  });
});

const completed = (
  n: number,
  rawScore: string,
  targetTooLow = false,
  grade: Grade = '优',
): Told<ContractEvent> => ({
  by: E,
  event: {
    type: 'EvaluationCompleted',
    data: {
      evaluationId: `${TERMS.contractId}.e${n}`,
      kind: 'final',
      indicators: [
        { targetKey: 'cases', actual: 90, level: null, score: '60.00', targetTooLow, reason: null },
      ],
      rawScore,
      grade,
      formulaVersion: 'v1',
      summary: null,
    },
  },
});

describe('Appealing and reviewing an evaluation', () => {
  const history = [signed, started(), completed(1, '91.00', true)];
  const appeal: Extract<ContractCommand, { type: 'AppealEvaluation' }> = {
    type: 'AppealEvaluation',
    data: { evaluationId, reason: '漏计', evidence: [] },
  };
  const appealed: ContractEvent = { type: 'EvaluationAppealed', data: appeal.data };
  type Review = Extract<ContractCommand, { type: 'ReviewEvaluation' }>;
  const review = (change: Partial<Review['data']> = {}): Review => ({
    type: 'ReviewEvaluation',
    data: { evaluationId, reason: '已复核', indicators: null, deductedPoints: null, ...change },
  });
  const reviewed = (outcome: 'upheld' | 'revised', rawScore: string, more: object = {}): ContractEvent => ({
    type: 'EvaluationReviewed',
    data: {
      evaluationId,
      outcome,
      reason: '已复核',
      original: { rawScore: '91.00', grade: '优' },
      reviewed: { rawScore, grade: Number(rawScore) >= 90 ? '优' : '良' },
      indicators: null,
      deductedPoints: null,
      ...more,
    },
  });

  it('is open to the parties once at a time, and holds the result back', () => {
    given(...history)
      .when(appeal, provider('2026-03-21'))
      .gives(appealed);
    given(...history, appealed)
      .when(appeal, provider('2026-03-21'))
      .rejects('evaluation.appealed');
    given(...history, appealed)
      .when({ type: 'ApplyEvaluationResult', data: { evaluationId, measure: 'none', reason: '无' } }, L)
      .rejects('evaluation.appeal-open', { rule: 'S-18' });
  });

  it('upholds the score, keeping both', () => {
    given(...history, appealed)
      .when(review(), L)
      .gives(reviewed('upheld', '91.00'));
  });

  it('scores anew by the same formula, from what was found then', () => {
    const [event] = given(...history).when(
      review({ indicators: [found('cases', 72), found('satisfied', 90)] }),
      L,
    ).events;
    // 60 × 72 / 90 + 40 = 88.
    expect(event).toMatchObject({
      data: {
        outcome: 'revised',
        original: { rawScore: '91.00' },
        reviewed: { rawScore: '88.00', grade: '良' },
      },
    });
  });

  it('deducts points only for a target that was set too low', () => {
    given(...history)
      .when(review({ deductedPoints: 1.005 }), L)
      .gives(reviewed('revised', '90.00', { deductedPoints: '1.01' }));
    given(signed, started(), completed(1, '91.00'))
      .when(review({ deductedPoints: 1 }), L)
      .rejects('evaluation.nothing-to-deduct', { pointer: '/deductedPoints' });
  });

  it('keeps the cap on the grade, and puts one on a grade that had none', () => {
    given(...history, fabricated)
      .when(review(), L)
      .gives(reviewed('upheld', '91.00', capped));
    const poor = completed(1, '40.00', false, '差');
    const [event] = given(signed, started(), fabricated, poor).when(
      review({ indicators: [found('cases', 72), found('satisfied', 90)] }),
      L,
    ).events;
    expect(event).toMatchObject({ data: { reviewed: { rawScore: '88.00', grade: '良' }, ...capped } });
  });

  it('gives a reason, and deducts something where it deducts', () => {
    given(...history)
      .when({ ...appeal, data: { ...appeal.data, reason: ' ' } }, provider('2026-03-21'))
      .rejects('evaluation.no-reason', { kind: 'invalid', pointer: '/reason' });
    given(...history)
      .when(review({ reason: ' ' }), L)
      .rejects('evaluation.no-reason', { kind: 'invalid', pointer: '/reason' });
    for (const deductedPoints of [0, -1]) {
      given(...history)
        .when(review({ deductedPoints }), L)
        .rejects('evaluation.bad-deduction', { kind: 'invalid', pointer: '/deductedPoints' });
    }
  });

  it('comes before the result is applied', () => {
    const applied: ContractEvent = {
      type: 'EvaluationResultApplied',
      data: { evaluationId, measure: 'none', reason: '无' },
    };
    for (const command of [appeal, review()]) {
      given(...history, applied)
        .when(command, L)
        .rejects('evaluation.result-applied', { rule: 'S-18' });
    }
  });

  it('is done by another person than the evaluator', () => {
    given(...history)
      .when(review(), evaluator('2026-03-25'))
      .rejects('evaluation.own-review', { kind: 'forbidden', rule: 'R-32' });
  });
});

describe('A composite of several evaluators', () => {
  const compose = (...parties: [EvaluationParty, number][]): ContractCommand => ({
    type: 'ComposeEvaluations',
    data: { kind: 'final', parties: parties.map(([party, weight]) => ({ party, weight })) },
  });
  const both = [
    signed,
    started(1, 'third-party'),
    started(2, 'purchaser'),
    completed(1, '91.05'),
    completed(2, '80.00'),
  ];

  it('weighs their scores, exactly, and rounds once', () => {
    // (91.05 × 70 + 80 × 30) / 100 = 87.735.
    expect(given(...both).when(compose(['third-party', 70], ['purchaser', 30]), L).events).toMatchObject([
      { type: 'EvaluationComposed', data: { rawScore: '87.74', grade: '良' } },
    ]);
  });

  it('has its grade capped as each of them', () => {
    const [event] = given(...both, fabricated).when(
      compose(['third-party', 70], ['purchaser', 30]),
      L,
    ).events;
    expect(event).toMatchObject({ data: { rawScore: '87.74', grade: '良', ...capped } });
  });

  it('is not computed where one is missing, never zero', () => {
    given(...both)
      .when(compose(['third-party', 70], ['community', 30]), L)
      .rejects('evaluation.party-missing', { pointer: '/parties/1/party' });
    given(signed, started(1, 'third-party'), started(2, 'purchaser'), completed(1, '91.05'))
      .when(compose(['third-party', 70], ['purchaser', 30]), L)
      .rejects('evaluation.party-missing', { pointer: '/parties/1/party' });
  });

  it('needs weights that make up the hundred, each party once', () => {
    for (const command of [compose(['third-party', 70]), compose()]) {
      given(...both)
        .when(command, L)
        .rejects('evaluation.weights', { kind: 'invalid', pointer: '/parties' });
    }
    given(...both)
      .when(compose(['third-party', 100], ['purchaser', 0]), L)
      .rejects('evaluation.party-twice', { kind: 'invalid', pointer: '/parties/1/party' });
    given(...both)
      .when(compose(['third-party', 70], ['third-party', 30]), L)
      .rejects('evaluation.party-twice', { kind: 'invalid', pointer: '/parties/1/party' });
  });

  it('lets several evaluate at the same time', () => {
    const start: ContractCommand = {
      type: 'StartEvaluation',
      data: {
        kind: 'final',
        evaluator: { name: '街道', uscc: null },
        recusalDeclared: false,
        party: 'purchaser',
      },
    };
    expect(given(signed, started(1, 'third-party')).when(start, L).events).toHaveLength(1);
    given(signed, started(1, 'purchaser'))
      .when(start, L)
      .rejects('evaluation.another-open', { pointer: '/kind' });
  });
});
