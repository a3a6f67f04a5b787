import { demandNotBefore } from '../kernel/chronology.js';
import { unreachable, type Context, type Trace } from '../kernel/decider.js';
import { demand } from '../kernel/rejection.js';
import { partId } from '../kernel/streams.js';
import { isUscc } from '../kernel/uscc.js';
import type { Target } from '../project/project.events.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent } from './contract.events.js';
import {
  isSupplier,
  reachesLastMonth,
  servedUntil,
  withPart,
  type Contract,
  type Evaluation,
} from './contract.state.js';
import { FORMULA_VERSION, isTargetTooLow, isWithinBand, scoreTargets } from './evaluation.score.js';

export type EvaluationCommand = Extract<
  ContractCommand,
  { type: 'StartEvaluation' | 'CompleteEvaluation' | 'ApplyEvaluationResult' }
>;
export type EvaluationEvent = Extract<
  ContractEvent,
  { type: 'EvaluationStarted' | 'EvaluationCompleted' | 'EvaluationResultApplied' }
>;
type Data<Type extends EvaluationCommand['type']> = Extract<EvaluationCommand, { type: Type }>['data'];
type Indicator = Data<'CompleteEvaluation'>['indicators'][number];

/** 绩效评价 (津民发〔2024〕13号 四(三); 102号令 20–21). */
export function decideEvaluation(
  command: EvaluationCommand,
  contract: Contract,
  context: Context,
): EvaluationEvent[] {
  if (command.type === 'StartEvaluation') return start(command.data, contract);
  const { evaluationId } = command.data;
  const evaluation = contract.evaluations.find(({ id }) => id === evaluationId);
  demand(
    evaluation,
    'evaluation.not-found',
    `没有绩效评价 ${evaluationId}。`,
    `There is no evaluation ${evaluationId}.`,
    { kind: 'not-found' },
  );
  switch (command.type) {
    case 'CompleteEvaluation':
      return complete(command.data, evaluation, contract, context);
    case 'ApplyEvaluationResult':
      return applyResult(command.data, evaluation, contract, context);
    default:
      return unreachable(command);
  }
}

export function evolveEvaluations(
  evaluations: readonly Evaluation[],
  event: EvaluationEvent,
  { on }: Trace,
): readonly Evaluation[] {
  const id = event.data.evaluationId;
  switch (event.type) {
    case 'EvaluationStarted': {
      const { kind, evaluator } = event.data;
      const begun = { id, kind, evaluatorUscc: evaluator.uscc, startedOn: on, result: null, applied: null };
      return [...evaluations, begun];
    }
    case 'EvaluationCompleted': {
      const { rawScore, grade } = event.data;
      return withPart(evaluations, id, { result: { rawScore, grade, completedOn: on } });
    }
    case 'EvaluationResultApplied':
      return withPart(evaluations, id, { applied: event.data.measure });
    default:
      return unreachable(event);
  }
}

/** A third party is related neither to the purchaser nor to the supplier; the supplier evaluates only itself. */
function demandImpartial(
  kind: Evaluation['kind'],
  uscc: string | null,
  contract: Contract,
  pointer?: string,
): void {
  demand(
    kind === 'self' || !isSupplier(contract, uscc),
    'evaluation.by-supplier',
    '除自评外,承接主体不得参与评价。',
    'The supplier evaluates nothing but itself.',
    { kind: 'forbidden', rule: 'R-32', pointer },
  );
  demand(
    kind !== 'third-party' || uscc === null || uscc !== contract.terms.purchaser.uscc,
    'evaluation.by-purchaser',
    '第三方评价不得由购买主体作出。',
    'A third party is not the purchaser.',
    { kind: 'forbidden', rule: 'R-32', pointer },
  );
}

function start(data: Data<'StartEvaluation'>, contract: Contract): EvaluationEvent[] {
  const { kind, evaluator, recusalDeclared } = data;
  const { evaluations, terms } = contract;
  demand(
    evaluator.uscc === null || isUscc(evaluator.uscc),
    'evaluation.bad-evaluator-uscc',
    '评价机构统一社会信用代码无效。',
    'The evaluator’s credit code is not valid.',
    { kind: 'invalid', pointer: '/evaluator/uscc' },
  );
  demandImpartial(kind, evaluator.uscc, contract, '/evaluator/uscc');
  demand(
    kind !== 'third-party' || recusalDeclared,
    'evaluation.no-recusal',
    '第三方评价须先作回避声明。',
    'A third party declares that it need not recuse itself.',
    { rule: 'R-32', pointer: '/recusalDeclared' },
  );
  demand(
    evaluations.every((evaluation) => evaluation.kind !== kind || evaluation.result !== null),
    'evaluation.another-open',
    '同类评价尚未完成。',
    'An evaluation of this kind is not completed yet.',
    { pointer: '/kind' },
  );
  const evaluationId = partId(terms.contractId, 'e', evaluations.length + 1);
  return [{ type: 'EvaluationStarted', data: { evaluationId, kind, evaluator, recusalDeclared } }];
}

function complete(
  { evaluationId, indicators, summary }: Data<'CompleteEvaluation'>,
  { kind, evaluatorUscc, startedOn, result }: Evaluation,
  contract: Contract,
  { on, orgUscc }: Context,
): EvaluationEvent[] {
  const { targets } = contract.terms;
  const endsOn = servedUntil(contract);
  demand(result === null, 'evaluation.completed', '该评价已完成。', 'The evaluation is completed.');
  demandImpartial(kind, orgUscc, contract);
  demand(
    evaluatorUscc === null || orgUscc === null || orgUscc === evaluatorUscc,
    'evaluation.not-appointed',
    '该评价由另一评价机构承担。',
    'Another organisation was appointed to this evaluation.',
    { kind: 'forbidden', rule: 'R-32' },
  );
  demandNotBefore(on, startedOn, 'evaluation.completed-before-start', {
    zh: '评价启动',
    en: 'the start of the evaluation',
  });
  demand(
    kind !== 'final' || reachesLastMonth(on, endsOn),
    'evaluation.final-too-early',
    `终期评价不得早于服务期最后一个月(${endsOn.slice(0, 7)})。`,
    `A final evaluation waits for the last service month, ${endsOn.slice(0, 7)}.`,
    { pointer: '/occurredOn' },
  );
  demandEachTargetOnce(indicators, targets);
  const measured = targets.map((target) => {
    const i = indicators.findIndex(({ targetKey }) => targetKey === target.key);
    const indicator = indicators[i] as Indicator;
    demandMeasured(target, indicator, `/indicators/${i}`);
    return [target, indicator] as const;
  });
  const scored = scoreTargets(measured);
  return [
    {
      type: 'EvaluationCompleted',
      data: { evaluationId, kind, ...scored, formulaVersion: FORMULA_VERSION, summary },
    },
  ];
}

function demandEachTargetOnce(indicators: readonly Indicator[], targets: readonly Target[]): void {
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
  const missing = targets.find(({ key }) => indicators.every(({ targetKey }) => targetKey !== key));
  demand(
    targets.length > 0 && !missing,
    'evaluation.target-not-scored',
    missing ? `指标“${missing.key}”尚未评分。` : '合同没有绩效目标,无法评分。',
    missing ? `The target ${missing.key} is not scored.` : 'The contract has no targets to score.',
    { pointer: '/indicators' },
  );
}

function demandMeasured(
  target: Target,
  { actual, level, fraction, reason }: Indicator,
  pointer: string,
): void {
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

function applyResult(
  { evaluationId, measure, reason }: Data<'ApplyEvaluationResult'>,
  { result, applied }: Evaluation,
  contract: Contract,
  { orgUscc }: Context,
): EvaluationEvent[] {
  demand(
    !isSupplier(contract, orgUscc),
    'evaluation.applied-by-supplier',
    '承接主体不得决定评价结果的应用。',
    'The supplier does not decide what follows from an evaluation.',
    { kind: 'forbidden', rule: 'S-17' },
  );
  demand(result, 'evaluation.not-completed', '该评价尚未完成。', 'The evaluation is not completed.');
  demand(
    applied === null,
    'evaluation.result-applied',
    '该评价结果已应用。',
    'The result of this evaluation is applied already.',
    { rule: 'S-18' },
  );
  demand(reason.trim() !== '', 'evaluation.no-reason', '须写明理由。', 'A reason is required.', {
    kind: 'invalid',
    rule: 'S-18',
    pointer: '/reason',
  });
  return [{ type: 'EvaluationResultApplied', data: { evaluationId, measure, reason } }];
}
