// @ts-nocheck
import { demandNotBefore } from '../kernel/chronology.js';
import type { Context } from '../kernel/decider.js';
import { sumFen } from '../kernel/money.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { compare, rational, rationalOf, sum } from '../kernel/rational.js';
import { demand } from '../kernel/rejection.js';
import type { Target } from '../project/project.events.js';
import type { ContractCommand } from './contract.commands.js';
import type { EvaluationCompleted } from './contract.events.js';
import { reachesLastMonth, servedUntil, type Contract, type Evaluation } from './contract.state.js';
import type { AdjustedGrade, ScoredBudget } from './evaluation.events.js';
import {
  FORMULA_VERSION,
  isTargetTooLow,
  isWithinBand,
  scoreTargets,
  type Measured,
  type Scored,
} from './evaluation.score.js';
import { demandAsSurveyed, surveyOf } from './evaluation.survey.js';
import { milestoneMet } from './payment.js';

type Data = Extract<ContractCommand, { type: 'CompleteEvaluation' }>['data'];
type Indicator = Data['indicators'][number];

export function complete(
  { evaluationId, indicators, cutOffOn, summary }: Data,
  evaluation: Evaluation,
  contract: Contract,
  { on }: Context,
): EvaluationCompleted[] {
  const { kind, startedOn, result } = evaluation;
  const lastDay = servedUntil(contract);
  demand(result === null, 'evaluation.completed', '该评价已完成。', 'The evaluation is completed.');
  demandNotBefore(on, startedOn, 'evaluation.completed-before-start', {
    zh: '评价启动',
    en: 'the start of the evaluation',
  });
  demand(
    kind !== 'final' || reachesLastMonth(on, lastDay),
    'evaluation.final-too-early',
    `终期评价不得早于服务期最后一个月(${lastDay.slice(0, 7)})。`,
    `A final evaluation waits for the last service month, ${lastDay.slice(0, 7)}.`,
    { pointer: '/occurredOn' },
  );
  demand(
    cutOffOn === null || cutOffOn <= on,
    'evaluation.cut-off-later',
    '预算执行的截止日期不能晚于评价日期。',
    'The cut-off date does not lie after the evaluation.',
    { kind: 'invalid', pointer: '/cutOffOn' },
  );
  const scored = scoreIndicators(indicators, evaluation, contract, cutOffOn ?? on);
  const adjusted = capOn(contract, scored);
  return [
    {
      type: 'EvaluationCompleted',
      data: {
        evaluationId,
        kind,
        ...scored,
        ...(adjusted && { adjusted }),
        formulaVersion: FORMULA_VERSION,
        summary,
      },
    },
  ];
}

/** The targets as measured, by the weights of the contract. */
export function scoreIndicators(
  indicators: readonly Indicator[],
  evaluation: Evaluation,
  contract: Contract,
  cutOffOn: PlainDate,
): Scored {
  const { targets, scoreWeights = null } = contract.terms;
  demandEachTargetOnce(indicators, targets, evaluation);
  const measured = targets.map((target) => {
    const i = indicators.findIndex(({ targetKey }) => targetKey === target.key);
    return [target, measuredOf(target, indicators[i], evaluation, `/indicators/${i}`)] as const;
  });
  demandWholeWeights(targets, contract);
  const scored = scoreTargets(measured, scoreWeights, scoreWeights && budgetOn(cutOffOn, contract));
  demand(
    scored,
    'evaluation.nothing-scored',
    '没有可评分的指标,不能评价。',
    'Nothing can be scored: the evaluation is not completed.',
    { pointer: '/indicators' },
  );
  return scored;
}

function demandWholeWeights(targets: readonly Target[], { terms: { scoreWeights } }: Contract): void {
  const whole = sum(targets.map(({ weight }) => rationalOf(weight)));
  demand(
    scoreWeights !== undefined || compare(whole, rational(100n)) === 0,
    'evaluation.weights',
    '指标权重之和不是 100,不能评分。',
    'The weights do not add up to 100: nothing can be scored.',
    { pointer: '/indicators' },
  );
}

/** Paid by the day, and what was payable by then: milestones whose trigger was met. */
function budgetOn(cutOffOn: PlainDate, contract: Contract): Omit<ScoredBudget, 'score'> {
  const paid = contract.payments.filter(({ paidOn }) => paidOn !== null && paidOn <= cutOffOn);
  const payable = contract.terms.paymentSchedule.filter((one) => milestoneMet(one, contract, cutOffOn));
  return {
    cutOffOn,
    paidFen: sumFen(paid.map(({ amountFen }) => amountFen)),
    payableFen: sumFen(payable.map(({ amountFen }) => amountFen)),
  };
}

/** Fabricated records on record: the grade is 差 whatever the score, which stays (102号令 27). */
export function capOn({ issues }: Contract, { grade }: Pick<Scored, 'grade'>): AdjustedGrade | null {
  const fabricated = issues.filter(
    ({ type, severity }) => type === 'fabricated-record' && severity !== 'minor',
  );
  return fabricated.length > 0 && grade !== '差'
    ? { grade: '差', ruleId: 'R-28', issueIds: fabricated.map(({ id }) => id) }
    : null;
}

function demandEachTargetOnce(
  indicators: readonly Indicator[],
  targets: readonly Target[],
  evaluation: Evaluation,
): void {
  indicators.forEach(({ targetKey }, i) => {
    const pointer = `/indicators/${i}/targetKey`;
    demand(
      targets.some(({ key }) => key === targetKey),
      'evaluation.unknown-target',
      `合同没有指标“${targetKey}”。`,
      `The contract has no target ${targetKey}.`,
      { pointer },
    );
    demand(
      indicators.findIndex((indicator) => indicator.targetKey === targetKey) === i,
      'evaluation.target-twice',
      `指标“${targetKey}”重复评分。`,
      `The target ${targetKey} is scored twice.`,
      { pointer },
    );
  });
  const missing = targets.find(
    ({ key }) => !surveyOf(evaluation, key) && indicators.every(({ targetKey }) => targetKey !== key),
  );
  demand(
    targets.length > 0 && !missing,
    'evaluation.target-not-scored',
    missing ? `指标“${missing.key}”尚未评分。` : '合同没有绩效目标,无法评分。',
    missing ? `The target ${missing.key} is not scored.` : 'The contract has no targets to score.',
    { pointer: '/indicators' },
  );
}

const NOTHING: Omit<Indicator, 'targetKey'> = { actual: null, level: null, fraction: null, reason: null };

/** What the evaluator found; where the users were asked, what the survey found. */
function measuredOf(
  target: Target,
  indicator: Indicator | undefined,
  evaluation: Evaluation,
  pointer: string,
): Measured {
  const { actual, level, fraction, reason } = indicator ?? NOTHING;
  const survey = surveyOf(evaluation, target.key);
  if (survey) {
    demandAsSurveyed(survey, actual, `${pointer}/actual`);
    if (!survey.sufficient) return { ...NOTHING, sampleTooSmall: true };
  }
  const found = { actual: survey?.value ?? actual, level, fraction, reason };
  demandMeasured(target, found, pointer);
  return found;
}

function demandMeasured(target: Target, found: Measured, pointer: string): void {
  const { actual, level, fraction, reason } = found;
  const reasoned = Boolean(reason?.trim());
  if (target.operator === 'qualitative') {
    demand(
      level !== null && fraction !== null && isWithinBand(level, fraction),
      'evaluation.bad-level',
      `定性指标“${target.key}”须给出等次及其区间内的比例:达成 (0.8,1]、部分达成 (0.6,0.8]、未达成 [0,0.6]。`,
      `The qualitative target ${target.key} needs a level and a share within its band.`,
      { kind: 'invalid', pointer: `${pointer}/fraction` },
    );
    demand(
      reasoned,
      'evaluation.no-reason',
      `定性指标“${target.key}”须写明理由。`,
      `The qualitative target ${target.key} needs a reason.`,
      { kind: 'invalid', pointer: `${pointer}/reason` },
    );
    return;
  }
  demand(
    actual !== null && Number.isFinite(actual) && actual >= 0,
    'evaluation.no-actual',
    `指标“${target.key}”的完成值须为不小于 0 的数。`,
    `The target ${target.key} needs an actual value of 0 or more.`,
    { kind: 'invalid', pointer: `${pointer}/actual` },
  );
  demand(
    reasoned || !isTargetTooLow(target, actual),
    'evaluation.target-too-low',
    `指标“${target.key}”完成值超过目标值 30%,须说明目标偏低的原因。`,
    `The target ${target.key} is exceeded by more than 30 %: say why it was set so low.`,
    { pointer: `${pointer}/reason` },
  );
}
