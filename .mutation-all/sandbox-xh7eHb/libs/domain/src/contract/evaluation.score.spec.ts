// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compare, rational, roundToHundredth, ZERO } from '../kernel/rational.js';
import type { Target } from '../project/project.events.js';
import {
  earnedShare,
  gradeOf,
  isTargetTooLow,
  isWithinBand,
  scoreTargets,
  type Scored,
  type Measured,
} from './evaluation.score.js';

const target = (operator: Target['operator'], value: number | null, weight = 100, key = 't'): Target => ({
  key,
  class: 'quantity',
  name: '指标',
  operator,
  value,
  unit: '个',
  weight,
});
const found = (actual: number | null, fraction: number | null = null): Measured => ({
  actual,
  level: null,
  fraction,
  reason: null,
});

const scored = (...given: Parameters<typeof scoreTargets>): Scored => {
  const score = scoreTargets(...given);
  if (!score) throw new Error('nothing applies');
  return score;
};

describe('The share of a weight that is earned', () => {
  it.each<[Target['operator'], number, number, string]>([
    ['≥', 40, 40, '100.00'],
    ['≥', 40, 30, '75.00'],
    ['≥', 3, 1, '33.33'],
    ['≥', 40, 400, '100.00'],
    ['≥', 0, 0, '100.00'],
    ['≤', 4, 4, '100.00'],
    ['≤', 4, 5, '75.00'],
    ['≤', 4, 8, '0.00'],
    ['≤', 4, 80, '0.00'],
    ['≤', 0, 0, '100.00'],
    ['≤', 0, 1, '0.00'],
    ['=', 12, 12, '100.00'],
    ['=', 12, 11.99, '0.00'],
  ])('%s %p, found %p: %s of 100', (operator, value, actual, score) => {
    expect(scored([[target(operator, value), found(actual)]]).rawScore).toBe(score);
  });

  it('of a level is the stated share', () => {
    expect(scored([[target('qualitative', null), found(null, 0.85)]]).rawScore).toBe('85.00');
  });

  it.each<[Parameters<typeof isWithinBand>[0], number, boolean]>([
    ['达成', 0.8, false],
    ['达成', 0.81, true],
    ['达成', 1, true],
    ['达成', 1.01, false],
    ['部分达成', 0.6, false],
    ['部分达成', 0.61, true],
    ['部分达成', 0.8, true],
    ['未达成', 0, true],
    ['未达成', 0.6, true],
    ['未达成', -0.1, false],
    ['未达成', Number.NaN, false],
  ])('lies within the band of its level: %s %p is %p', (level, fraction, answer) => {
    expect(isWithinBand(level, fraction)).toBe(answer);
  });

  it.each([
    [target('≥', 10), 13, false],
    [target('≥', 10), 13.01, true],
    [target('≥', 0), 5, false],
    [target('≤', 10), 14, false],
  ])('tells a target that was set too low (%#)', (aim, actual, answer) => {
    expect(isTargetTooLow(aim, actual)).toBe(answer);
  });
});

describe('The score', () => {
  it.each([
    [89.995, '90.00', '优'],
    [89.994, '89.99', '良'],
    [100, '100.00', '优'],
    [79.995, '80.00', '良'],
    [79.994, '79.99', '中'],
    [59.995, '60.00', '中'],
    [59.994, '59.99', '差'],
    [0, '0.00', '差'],
  ])('of %p per cent is %s, graded %s', (actual, rawScore, grade) => {
    expect(scored([[target('≥', 100), found(actual)]])).toMatchObject({ rawScore, grade });
  });

  it('is rounded once, at the total: three thirds are 100', () => {
    const thirds = [33.33, 33.33, 33.34].map(
      (weight, i) => [target('≥', 3, weight, `t${i}`), found(2)] as const,
    );
    const { rawScore, indicators } = scored(thirds);
    expect(rawScore).toBe('66.67');
    expect(indicators.map(({ score }) => score)).toEqual(['22.22', '22.22', '22.23']);
  });

  const measured = fc
    .array(
      fc.record({
        operator: fc.constantFrom('≥' as const, '≤' as const, '=' as const),
        value: fc.integer({ min: 0, max: 500 }),
        actual: fc.integer({ min: 0, max: 1000 }),
        share: fc.integer({ min: 1, max: 100 }),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((rows) => {
      const hundredths = 10_000;
      const total = rows.reduce((sum, { share }) => sum + share, 0);
      let left = hundredths;
      return rows.map(({ operator, value, actual, share }, i) => {
        const weight = i === rows.length - 1 ? left : Math.floor((share / total) * hundredths);
        left -= weight;
        return [target(operator, value, weight / 100, `t${i}`), found(actual)] as const;
      });
    });

  it('lies between 0 and 100', () => {
    fc.assert(
      fc.property(measured, (rows) => {
        const score = Number(scored(rows).rawScore);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('does not depend on the order of the targets', () => {
    fc.assert(
      fc.property(measured, (rows) => {
        expect(scored(rows.toReversed()).rawScore).toBe(scored(rows).rawScore);
      }),
    );
  });

  it('never falls when more is achieved of what should be much, or less of what should be little', () => {
    fc.assert(
      fc.property(measured, fc.nat(7), fc.integer({ min: 0, max: 500 }), (rows, which, more) => {
        const better = rows.map(([aim, { actual }], i) => {
          if (i !== which || aim.operator === '=') return [aim, found(actual)] as const;
          const changed = (actual ?? 0) + (aim.operator === '≥' ? more : -more);
          return [aim, found(Math.max(0, changed))] as const;
        });
        expect(Number(scored(better).rawScore)).toBeGreaterThanOrEqual(Number(scored(rows).rawScore));
      }),
    );
  });

  it('gives no more than the weight and no less than nothing for any target', () => {
    fc.assert(
      fc.property(measured, (rows) => {
        for (const [aim, what] of rows) {
          const share = earnedShare(aim, what);
          expect(compare(share, ZERO)).toBeGreaterThanOrEqual(0);
          expect(compare(share, rational(1n))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('is graded by what is published', () => {
    expect(gradeOf(roundToHundredth(rational(89995n, 1000n)))).toBe('优');
  });
});

describe('The score by first-level weights', () => {
  const weights = fc
    .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
    .map((cuts) => cuts.toSorted((a, b) => a - b) as [number, number, number])
    .map(([a, b, c]) => ({ budget: a, output: b - a, benefit: c - b, satisfaction: 100 - c }));
  const rows = fc
    .array(
      fc.record({
        kind: fc.constantFrom('quantity' as const, 'benefit' as const, 'satisfaction' as const),
        actual: fc.integer({ min: 0, max: 200 }),
        weight: fc.integer({ min: 1, max: 50 }),
        sampleTooSmall: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) =>
      all.map(
        ({ kind, actual, weight, sampleTooSmall }, i) =>
          [
            { ...target('≥', 100, weight, `t${i}`), class: kind },
            { ...found(actual), sampleTooSmall },
          ] as const,
      ),
    );
  const budget = fc.record({
    cutOffOn: fc.constant('2026-03-14'),
    paidFen: fc.nat(1000),
    payableFen: fc.nat(1000),
  });

  it('lies between 0 and 100 whatever does not apply, and does not depend on the order', () => {
    fc.assert(
      fc.property(rows, weights, budget, (all, by, spent) => {
        const score = scoreTargets(all, by, spent);
        expect(scoreTargets(all.toReversed(), by, spent)?.rawScore).toBe(score?.rawScore);
        if (!score) return;
        expect(Number(score.rawScore)).toBeGreaterThanOrEqual(0);
        expect(Number(score.rawScore)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('never falls when more is achieved or paid', () => {
    fc.assert(
      fc.property(rows, weights, budget, fc.nat(100), (all, by, spent, more) => {
        const better = all.map(
          ([aim, what]) => [aim, { ...what, actual: (what.actual ?? 0) + more }] as const,
        );
        const before = Number(scoreTargets(all, by, spent)?.rawScore ?? 0);
        const after = scoreTargets(better, by, { ...spent, paidFen: spent.paidFen + more })?.rawScore;
        expect(Number(after ?? 0)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it('is full where all that applies is achieved: no weight is lost in the spreading', () => {
    fc.assert(
      fc.property(rows, weights, (all, by) => {
        const full = all.map(([aim, what]) => [aim, { ...what, actual: 100 }] as const);
        const score = scoreTargets(full, by, { cutOffOn: '2026-03-14', paidFen: 5, payableFen: 5 });
        expect(score?.rawScore ?? '100.00').toBe('100.00');
      }),
    );
  });
});
