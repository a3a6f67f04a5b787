import { describe, expect, it } from '@jest/globals';
import { sampleSnapshot } from '../../../../test/disclosure/samples.js';
import { amountOf, gradeOf, totalOf } from './publication.js';

describe('a sum of persons', () => {
  it('is shown only where it gives no small count away', () => {
    expect(totalOf({ satisfied: 40, neutral: 5, dissatisfied: '<5' })).toBeNull();
    expect(totalOf({ satisfied: 40, neutral: 5, dissatisfied: 6 })).toBe(51);
  });
});

describe('a project in one line', () => {
  it('shows the contracts, else the award, else the budget', () => {
    const { contract: _contract, ...awarded } = sampleSnapshot;
    const { procurement: _procurement, ...budgeted } = awarded;
    const { budget: _budget, ...bare } = budgeted;
    expect(amountOf(sampleSnapshot)).toEqual({ name: '合同金额', fen: 15_857_500 });
    expect(amountOf(awarded)).toEqual({ name: '成交金额', fen: 15_857_500 });
    expect(amountOf(budgeted)).toEqual({ name: '预算金额', fen: 16_000_000 });
    expect(amountOf(bare)).toBeNull();
  });

  it('shows the grade of the latest evaluation of the whole term', () => {
    const [final] = sampleSnapshot.evaluation!;
    const laterSelf = { ...final!, kind: 'self', grade: '优' };
    expect(gradeOf({ ...sampleSnapshot, evaluation: [final!, laterSelf] })).toBe('良');
    expect(gradeOf({ ...sampleSnapshot, evaluation: [laterSelf] })).toBeNull();
    expect(gradeOf({ ...sampleSnapshot, evaluation: [] })).toBeNull();
  });
});
