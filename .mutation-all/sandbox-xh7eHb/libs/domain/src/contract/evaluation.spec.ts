// @ts-nocheck
import { describe, it } from '@jest/globals';
import {
  evaluator,
  EVALUATOR_USCC,
  leader,
  officer,
  provider,
  PURCHASER_USCC,
  SUPPLIER_USCC,
  TERMS,
} from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent, EvaluationKind } from './contract.events.js';
import type { EvaluationCommand } from './evaluation.js';

const E = evaluator('2026-03-20');
const L = leader('2026-03-25');
const given = givenFor(contractDecider, leader('2025-03-10'));
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const evaluationId = `${TERMS.contractId}.e1`;

type Start = Extract<EvaluationCommand, { type: 'StartEvaluation' }>;
const start = (
  kind: EvaluationKind,
  uscc: string | null = EVALUATOR_USCC,
  recusalDeclared = true,
): Start => ({
  type: 'StartEvaluation',
  data: { kind, evaluator: { name: '示例评估中心', uscc }, recusalDeclared },
});
const started = (kind: EvaluationKind, uscc: string | null = EVALUATOR_USCC): ContractEvent => ({
  type: 'EvaluationStarted',
  data: { evaluationId, ...start(kind, uscc).data },
});

type Complete = Extract<EvaluationCommand, { type: 'CompleteEvaluation' }>;
type Indicator = Complete['data']['indicators'][number];
const INDICATORS: readonly Indicator[] = [
  { targetKey: 'cases', actual: 40, level: null, fraction: null, reason: null },
  { targetKey: 'timely', actual: 90.25, level: null, fraction: null, reason: null },
  { targetKey: 'complaints', actual: 5, level: null, fraction: null, reason: null },
  { targetKey: 'satisfaction', actual: null, level: '达成', fraction: 0.9, reason: '访谈均表示满意' },
];
const complete = (indicators: readonly Indicator[] = INDICATORS): Complete => ({
  type: 'CompleteEvaluation',
  data: { evaluationId, indicators, cutOffOn: null, summary: '总体良好' },
});
const withIndicator = (i: number, change: Partial<Indicator>): Complete =>
  complete(INDICATORS.map((indicator, n) => (n === i ? { ...indicator, ...change } : indicator)));

/** 50 + 25 × 0.95 + 12.5 × 0.75 + 12.5 × 0.9 = 94.375. */
const completed = (kind: EvaluationKind): ContractEvent => ({
  type: 'EvaluationCompleted',
  data: {
    evaluationId,
    kind,
    indicators: [
      { targetKey: 'cases', actual: 40, level: null, score: '50.00', targetTooLow: false, reason: null },
      { targetKey: 'timely', actual: 90.25, level: null, score: '23.75', targetTooLow: false, reason: null },
      { targetKey: 'complaints', actual: 5, level: null, score: '9.38', targetTooLow: false, reason: null },
      {
        targetKey: 'satisfaction',
        actual: null,
        level: '达成',
        score: '11.25',
        targetTooLow: false,
        reason: '访谈均表示满意',
      },
    ],
    rawScore: '94.38',
    grade: '优',
    formulaVersion: 'v1',
    summary: '总体良好',
  },
});

describe('Starting an evaluation', () => {
  it('names its kind and evaluator and numbers it', () => {
    given(signed).when(start('final'), L).gives(started('final'));
  });

  it('by a third party needs a recusal declaration', () => {
    given(signed)
      .when(start('third-party', EVALUATOR_USCC, false), L)
      .rejects('evaluation.no-recusal', { rule: 'R-32', pointer: '/recusalDeclared' });
  });

  it.each<[EvaluationKind, string, string]>([
    ['third-party', PURCHASER_USCC, 'evaluation.by-purchaser'],
    ['third-party', SUPPLIER_USCC, 'evaluation.by-supplier'],
    ['final', SUPPLIER_USCC, 'evaluation.by-supplier'],
  ])('as %s is not given to %s', (kind, uscc, code) => {
    given(signed)
      .when(start(kind, uscc), L)
      .rejects(code, { kind: 'forbidden', rule: 'R-32', pointer: '/evaluator/uscc' });
  });

  it('lets the supplier evaluate itself', () => {
    given(signed).when(start('self', SUPPLIER_USCC), L).gives(started('self', SUPPLIER_USCC));
  });

  it('waits for the one of its kind that is under way', () => {
    given(signed, started('final'))
      .when(start('final'), L)
      .rejects('evaluation.another-open', { pointer: '/kind' });
    given(signed, started('final'))
      .when(start('self'), L)
      .gives({
        type: 'EvaluationStarted',
        data: { ...start('self').data, evaluationId: `${TERMS.contractId}.e2` },
      });
  });

  it('needs a valid credit code where one is given', () => {
    given(signed)
      .when(start('final', '52120104MJ10000021'), L)
      .rejects('evaluation.bad-evaluator-uscc', { kind: 'invalid', pointer: '/evaluator/uscc' });
  });
});

describe('Completing an evaluation', () => {
  it('scores every target exactly and rounds the total once', () => {
    given(signed, started('final')).when(complete(), E).gives(completed('final'));
  });

  it('does not precede its start', () => {
    given(signed, { event: started('mid'), by: leader('2025-09-02') })
      .when(complete(), evaluator('2025-09-01'))
      .rejects('evaluation.completed-before-start', { pointer: '/occurredOn' });
  });

  it('at the end waits for the last service month', () => {
    given(signed, started('final'))
      .when(complete(), evaluator('2026-02-28'))
      .rejects('evaluation.final-too-early', { pointer: '/occurredOn' });
    given(signed, started('final')).when(complete(), evaluator('2026-03-01')).gives(completed('final'));
    given(signed, started('mid')).when(complete(), evaluator('2025-09-10')).gives(completed('mid'));
  });

  it('is not done by the supplier’s people, except of itself', () => {
    const by = provider('2026-03-20');
    given(signed, started('final'))
      .when(complete(), by)
      .rejects('evaluation.by-supplier', { kind: 'forbidden', rule: 'R-32' });
    given(signed, started('self', SUPPLIER_USCC)).when(complete(), by).gives(completed('self'));
  });

  it('is done by the organisation that was appointed, not by another', () => {
    given(signed, started('third-party', '11120000000125735B'))
      .when(complete(), E)
      .rejects('evaluation.not-appointed', { kind: 'forbidden', rule: 'R-32' });
    given(signed, started('third-party', null)).when(complete(), E).gives(completed('third-party'));
  });

  it('by a third party is not done by the purchaser’s people', () => {
    given(signed, started('third-party'))
      .when(complete(), officer('2026-03-20'))
      .rejects('evaluation.by-purchaser', { kind: 'forbidden', rule: 'R-32' });
  });

  it.each<[string, Complete, string, string]>([
    ['every target', complete(INDICATORS.slice(1)), 'evaluation.target-not-scored', '/indicators'],
    [
      'each target once',
      complete([...INDICATORS, INDICATORS[0] as Indicator]),
      'evaluation.target-twice',
      '/indicators/4/targetKey',
    ],
    [
      'no other target',
      withIndicator(0, { targetKey: 'other' }),
      'evaluation.unknown-target',
      '/indicators/0/targetKey',
    ],
    [
      'a target far exceeded only with a reason',
      withIndicator(0, { actual: 53 }),
      'evaluation.target-too-low',
      '/indicators/0/reason',
    ],
  ])('scores %s', (_what, command, code, pointer) => {
    given(signed, started('final')).when(command, E).rejects(code, { pointer });
  });

  it.each<[string, Complete, string, string]>([
    ['an actual value', withIndicator(0, { actual: null }), 'evaluation.no-actual', '/indicators/0/actual'],
    [
      'a share within the level’s band',
      withIndicator(3, { fraction: 0.8 }),
      'evaluation.bad-level',
      '/indicators/3/fraction',
    ],
    ['a level', withIndicator(3, { level: null }), 'evaluation.bad-level', '/indicators/3/fraction'],
    [
      'a reason for a level',
      withIndicator(3, { reason: ' ' }),
      'evaluation.no-reason',
      '/indicators/3/reason',
    ],
    [
      'no personal data',
      withIndicator(3, { reason: '见13800138000' }),
      'text.personal-data',
      '/indicators/3/reason',
    ],
  ])('asks for %s', (_what, command, code, pointer) => {
    given(signed, started('final')).when(command, E).rejects(code, { kind: 'invalid', pointer });
  });

  it('happens once: the raw score is immutable', () => {
    given(signed, started('final'), completed('final')).when(complete(), E).rejects('evaluation.completed');
  });

  it('needs an evaluation that was started', () => {
    given(signed).when(complete(), E).rejects('evaluation.not-found', { kind: 'not-found' });
  });
});

describe('Applying the result', () => {
  const apply: Extract<EvaluationCommand, { type: 'ApplyEvaluationResult' }> = {
    type: 'ApplyEvaluationResult',
    data: { evaluationId, measure: 'renew', reason: '得分优秀,建议续签' },
  };
  const applied: ContractEvent = { type: 'EvaluationResultApplied', data: apply.data };

  it('says what follows from it, once', () => {
    given(signed, started('final'), completed('final')).when(apply, L).gives(applied);
    given(signed, started('final'), completed('final'), applied)
      .when(apply, L)
      .rejects('evaluation.result-applied', { rule: 'S-18' });
  });

  it('needs a result', () => {
    given(signed, started('final')).when(apply, L).rejects('evaluation.not-completed');
  });

  it('is the purchaser’s matter', () => {
    given(signed, started('final'), completed('final'))
      .when(apply, provider('2026-03-25'))
      .rejects('evaluation.applied-by-supplier', { kind: 'forbidden', rule: 'S-17' });
  });
});
