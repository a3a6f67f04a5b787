// @ts-nocheck
import { demand } from '../kernel/rejection.js';
import { compare, rational, rationalOf, sum } from '../kernel/rational.js';
import type { Target } from './project.events.js';

const HUNDRED = rational(100n);

function hasTwoPlaces(decimal: number): boolean {
  const { numerator, denominator } = rationalOf(decimal);
  return (numerator * 100n) % denominator === 0n;
}

function demandTarget({ key, operator, value, weight }: Target, pointer: string): void {
  demand(key.trim() !== '', 'targets.no-key', '指标须有代号。', 'A target needs a key.', {
    kind: 'invalid',
    pointer: `${pointer}/key`,
  });
  demand(
    Number.isFinite(weight) && weight > 0 && hasTwoPlaces(weight),
    'targets.bad-weight',
    '权重须大于 0,最多两位小数。',
    'A weight is greater than 0 with at most two decimals.',
    { kind: 'invalid', pointer: `${pointer}/weight` },
  );
  if (operator === 'qualitative') {
    demand(
      value === null,
      'targets.value-of-qualitative',
      '定性指标不设目标值。',
      'A qualitative target has no value.',
      { kind: 'invalid', pointer: `${pointer}/value` },
    );
    return;
  }
  demand(
    value !== null && Number.isFinite(value) && value >= 0,
    'targets.no-value',
    `指标“${key}”的目标值须为不小于 0 的数。`,
    `Target ${key} needs a value of 0 or more.`,
    { kind: 'invalid', pointer: `${pointer}/value` },
  );
}

/** 绩效目标: at least one, distinct keys, a value where one is measured, weights of exactly 100 in sum. */
export function demandTargets(targets: readonly Target[]): void {
  demand(targets.length > 0, 'targets.none', '至少设定一项绩效目标。', 'Set one target at least.', {
    kind: 'invalid',
    pointer: '/targets',
  });
  targets.forEach((target, i) => {
    demandTarget(target, `/targets/${i}`);
    demand(
      targets.findIndex(({ key }) => key === target.key) === i,
      'targets.key-twice',
      `指标代号“${target.key}”重复。`,
      `The target key ${target.key} is given twice.`,
      { kind: 'invalid', pointer: `/targets/${i}/key` },
    );
  });
  const total = sum(targets.map(({ weight }) => rationalOf(weight)));
  const shown = Number(total.numerator) / Number(total.denominator);
  demand(
    compare(total, HUNDRED) === 0,
    'targets.weights-not-100',
    `权重合计须为 100,现为 ${shown}。`,
    `The weights must add up to 100; they add up to ${shown}.`,
    { kind: 'invalid', pointer: '/targets' },
  );
}
