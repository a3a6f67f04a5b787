// @ts-nocheck
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
import type { NotApplicable, ScoredBudget, ScoreWeights } from './evaluation.events.js';

export const FORMULA_VERSION = 'v1';

/** What was found for one target. */
export interface Measured {
  readonly actual: number | null;
  readonly level: Level | null;
  readonly fraction: number | null;
  readonly reason: string | null;
  /** Asked of too few: the target is not scored from it. */
  readonly sampleTooSmall?: boolean;
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

/** Lines that are no target are named apart: a target may have any key. */
const dimensionLine = (dimension: keyof ScoreWeights): string => `#${dimension}`;
const BUDGET = dimensionLine('budget');

/** One line of the sum; `share` is null where it does not apply. */
interface Line {
  readonly key: string;
  readonly weight: Rational;
  readonly share: Rational | null;
  readonly why: NotApplicable['reason'] | null;
}

const DIMENSION_OF = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  benefit: 'benefit',
  satisfaction: 'satisfaction',
} as const satisfies Readonly<Record<Target['class'], keyof ScoreWeights>>;

/**
 * Weights of the hundred: a dimension's weight is shared out among its targets in proportion to their own.
 * Without dimensions each target has its own.
 */
function weightOf(target: Target, targets: readonly Target[], weights: ScoreWeights | null): Rational {
  const own = rationalOf(target.weight);
  if (!weights) return own;
  const dimension = DIMENSION_OF[target.class];
  const beside = targets.filter((one) => DIMENSION_OF[one.class] === dimension);
  const whole = sum(beside.map(({ weight }) => rationalOf(weight)));
  return divide(multiply(rationalOf(weights[dimension]), own), whole);
}

function linesOf(
  measured: readonly (readonly [Target, Measured])[],
  weights: ScoreWeights | null,
  budget: Pick<ScoredBudget, 'paidFen' | 'payableFen'> | null,
): Line[] {
  const targets = measured.map(([target]) => target);
  const lines = measured.map(([target, found]): Line => {
    const weight = weightOf(target, targets, weights);
    return found.sampleTooSmall
      ? { key: target.key, weight, share: null, why: 'SAMPLE_TOO_SMALL' }
      : { key: target.key, weight, share: earnedShare(target, found), why: null };
  });
  if (!weights) return lines;
  const present = new Set(targets.map((target) => DIMENSION_OF[target.class]));
  const absent = (['output', 'benefit', 'satisfaction'] as const)
    .filter((dimension) => !present.has(dimension) && weights[dimension] > 0)
    .map((dimension): Line => ({
      key: dimensionLine(dimension),
      weight: rationalOf(weights[dimension]),
      share: null,
      why: 'NO_INDICATOR',
    }));
  return [budgetLine(weights, budget), ...lines, ...absent];
}

/** Paid of what was payable by the cut-off date; nothing payable: not applicable. */
function budgetLine(
  { budget: weight }: ScoreWeights,
  budget: Pick<ScoredBudget, 'paidFen' | 'payableFen'> | null,
): Line {
  const line = { key: BUDGET, weight: rationalOf(weight) };
  if (!budget || budget.payableFen === 0) return { ...line, share: null, why: 'NOTHING_PAYABLE' };
  const share = divide(rationalOf(budget.paidFen), rationalOf(budget.payableFen));
  return { ...line, share: least(ONE, share), why: null };
}

export interface Scored {
  readonly indicators: IndicatorScore[];
  readonly budget?: ScoredBudget;
  readonly notApplicable?: NotApplicable[];
  readonly rawScore: string;
  readonly grade: Grade;
}

/**
 * Formula v1: Σ weight × share in exact fractions, rounded half up to 0.01 once, at the total. The weight of
 * what does not apply is spread over the rest in proportion. Answers null where nothing applies.
 */
export function scoreTargets(
  measured: readonly (readonly [Target, Measured])[],
  weights: ScoreWeights | null = null,
  budget: Omit<ScoredBudget, 'score'> | null = null,
): Scored | null {
  const lines = linesOf(measured, weights, budget);
  const applying = sum(lines.filter(({ share }) => share !== null).map(({ weight }) => weight));
  if (compare(applying, ZERO) === 0) return null;
  const spread = divide(sum(lines.map(({ weight }) => weight)), applying);
  const earned = new Map(
    lines.flatMap(({ key, weight, share }) =>
      share === null ? [] : [[key, multiply(multiply(weight, share), spread)] as const],
    ),
  );
  const rawScore = roundToHundredth(sum(earned.values()));
  const notApplicable = lines.flatMap(({ key, weight, why }): NotApplicable[] =>
    why === null ? [] : [{ key, weight: roundToHundredth(weight), reason: why }],
  );
  const budgetScore = earned.get(BUDGET);
  return {
    indicators: measured.flatMap(([target, found]) => indicatorOf(target, found, earned.get(target.key))),
    ...(weights && budget && budgetScore && { budget: { ...budget, score: roundToHundredth(budgetScore) } }),
    ...(notApplicable.length > 0 && { notApplicable }),
    rawScore,
    grade: gradeOf(rawScore),
  };
}

function indicatorOf(
  target: Target,
  { actual, level, reason }: Measured,
  earned: Rational | undefined,
): IndicatorScore[] {
  if (earned === undefined) return [];
  const score = roundToHundredth(earned);
  return [
    { targetKey: target.key, actual, level, score, targetTooLow: isTargetTooLow(target, actual), reason },
  ];
}
