import {
  compare,
  divide,
  greatest,
  least,
  multiply,
  ONE,
  rational,
  rationalOf,
  roundToHundredth,
  subtract,
  sum,
  ZERO,
  type Rational,
} from '../kernel/rational.js';
import type { Target } from '../project/project.events.js';
import type { Grade, IndicatorScore, Level } from './contract.events.js';

export const FORMULA_VERSION = 'v1';

/** What was found for one target. */
export interface Measured {
  readonly actual: number | null;
  readonly level: Level | null;
  readonly fraction: number | null;
  readonly reason: string | null;
}

/** A design number: beyond this share of the target, the target was set too low. */
const TOO_LOW = rational(13n, 10n);

/** Shares of the weight a level may earn: above the first, up to the second. */
const BANDS: Readonly<Record<Level, readonly [above: Rational | null, upTo: Rational]>> = {
  达成: [rational(8n, 10n), ONE],
  部分达成: [rational(6n, 10n), rational(8n, 10n)],
  未达成: [null, rational(6n, 10n)],
};

export function isWithinBand(level: Level, fraction: number): boolean {
  if (!Number.isFinite(fraction) || fraction < 0) return false;
  const [above, upTo] = BANDS[level];
  const value = rationalOf(fraction);
  return (above === null || compare(value, above) > 0) && compare(value, upTo) <= 0;
}

/** actual / target > 1.3 for a target that asks for at least so much. */
export function isTargetTooLow({ operator, value }: Target, actual: number | null): boolean {
  if (operator !== '≥' || value === null || value === 0 || actual === null) return false;
  return compare(rationalOf(actual), multiply(TOO_LOW, rationalOf(value))) > 0;
}

/** Share of the weight that was earned, 0 to 1, exact. */
export function earnedShare({ operator, value }: Target, { actual, fraction }: Measured): Rational {
  if (operator === 'qualitative') return rationalOf(fraction ?? 0);
  const a = rationalOf(actual ?? 0);
  const t = rationalOf(value ?? 0);
  const none = compare(t, ZERO) === 0;
  switch (operator) {
    case '≥':
      return none ? ONE : least(ONE, divide(a, t));
    case '≤':
      if (compare(a, t) <= 0) return ONE;
      return none ? ZERO : greatest(ZERO, subtract(ONE, divide(subtract(a, t), t)));
    case '=':
      return compare(a, t) === 0 ? ONE : ZERO;
  }
}

/** Half-open bands: 优 [90,100], 良 [80,90), 中 [60,80), 差 [0,60), of the score as it is published. */
export function gradeOf(rawScore: string): Grade {
  const score = Number(rawScore);
  if (score >= 90) return '优';
  if (score >= 80) return '良';
  return score >= 60 ? '中' : '差';
}

/** Formula v1: Σ weight × share in exact fractions, rounded half up to 0.01 once, at the total. */
export function scoreTargets(measured: readonly (readonly [Target, Measured])[]): {
  indicators: IndicatorScore[];
  rawScore: string;
  grade: Grade;
} {
  const scores = measured.map(([target, found]) =>
    multiply(rationalOf(target.weight), earnedShare(target, found)),
  );
  const rawScore = roundToHundredth(sum(scores));
  const indicators = measured.map(([target, { actual, level, reason }], i) => ({
    targetKey: target.key,
    actual,
    level,
    score: roundToHundredth(scores[i] as Rational),
    targetTooLow: isTargetTooLow(target, actual),
    reason,
  }));
  return { indicators, rawScore, grade: gradeOf(rawScore) };
}
