// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { sampleSnapshot } from '../../../../test/disclosure/samples.js';
import { cardOf } from './public-card.js';

describe('a published project in a few words', () => {
  it('shows the contracts, else the award, else the budget', () => {
    const { contract: _contract, ...awarded } = sampleSnapshot;
    const { procurement: _procurement, ...budgeted } = awarded;
    const { budget: _budget, ...bare } = budgeted;
    expect(cardOf(sampleSnapshot).amount).toEqual({ kind: 'contract', fen: 15_857_500 });
    expect(cardOf(awarded).amount).toEqual({ kind: 'award', fen: 15_857_500 });
    expect(cardOf(budgeted).amount).toEqual({ kind: 'budget', fen: 16_000_000 });
    expect(cardOf(bare).amount).toBeNull();
  });

  it('shows the grade of the latest evaluation of the whole term', () => {
    const [final] = sampleSnapshot.evaluation!;
    const laterSelf = { ...final!, kind: 'self', grade: '优' };
    expect(cardOf({ ...sampleSnapshot, evaluation: [final!, laterSelf] }).grade).toBe('良');
    expect(cardOf({ ...sampleSnapshot, evaluation: [laterSelf] }).grade).toBeNull();
    expect(cardOf({ ...sampleSnapshot, evaluation: [] }).grade).toBeNull();
  });

  it('tells a gap of policy since the signing from one so far', () => {
    const overview = { ...sampleSnapshot.overview, policyGap: true };
    const { contract: _contract, ...unsigned } = sampleSnapshot;
    expect(cardOf({ ...sampleSnapshot, overview }).policyGap).toBe('signed');
    expect(cardOf({ ...unsigned, overview }).policyGap).toBe('open');
    expect(cardOf({ ...sampleSnapshot, overview: { ...overview, policyGap: false } }).policyGap).toBeNull();
  });
});
