import { describe, expect, it } from '@jest/globals';
import { sampleSnapshot } from '../../../../test/disclosure/samples.js';
import { amountOf, gradeOf, shown, totalOf } from './publication.js';

const opinionsOf = (satisfied: number, neutral: number, dissatisfied: number) => {
  const { acceptance, ...rest } = sampleSnapshot;
  const [concluded] = acceptance!;
  const snapshot = shown({
    ...rest,
    acceptance: [{ ...concluded!, opinions: { satisfied, neutral, dissatisfied } }],
  });
  return snapshot.acceptance![0]!.opinions;
};

describe('small counts of persons', () => {
  it('are not shown below five', () => {
    expect(opinionsOf(40, 5, 4)).toEqual({ satisfied: 40, neutral: 5, dissatisfied: '<5' });
    expect(opinionsOf(1, 0, 6)).toEqual({ satisfied: '<5', neutral: '<5', dissatisfied: 6 });
  });

  it('cannot be worked out from a sum', () => {
    expect(totalOf(opinionsOf(40, 5, 4))).toBeNull();
    expect(totalOf(opinionsOf(40, 5, 6))).toBe(51);
  });

  it('leave a snapshot without acceptance as it is', () => {
    const { acceptance: _left, ...rest } = sampleSnapshot;
    expect(shown(rest)).toEqual(rest);
  });
});

describe('a project in one line', () => {
  it('shows the contracts, else the award, else the budget', () => {
    const { contract: _contract, ...awarded } = shown(sampleSnapshot);
    const { procurement: _procurement, ...budgeted } = awarded;
    const { budget: _budget, ...bare } = budgeted;
    expect(amountOf(shown(sampleSnapshot))).toEqual({ name: '合同金额', fen: 15_857_500 });
    expect(amountOf(awarded)).toEqual({ name: '成交金额', fen: 15_857_500 });
    expect(amountOf(budgeted)).toEqual({ name: '预算金额', fen: 16_000_000 });
    expect(amountOf(bare)).toBeNull();
  });

  it('shows the grade of the latest evaluation', () => {
    expect(gradeOf(shown(sampleSnapshot))).toBe('良');
    expect(gradeOf(shown({ ...sampleSnapshot, evaluation: [] }))).toBeNull();
  });
});
