import { describe, expect, it } from '@jest/globals';
import { evaluator, provider } from '../testing/examples.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent } from './contract.events.js';
import {
  L,
  given,
  evaluationId,
  signed,
  started,
  found,
  fabricated,
  capped,
  completed,
} from '../testing/evaluation.given.js';

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
