// @ts-nocheck
import { demandNotBefore } from '../kernel/chronology.js';
import type { Context } from '../kernel/decider.js';
import { greatest, rationalOf, roundToHundredth, subtract, ZERO } from '../kernel/rational.js';
import { demand } from '../kernel/rejection.js';
import type { ContractCommand } from './contract.commands.js';
import type { Contract, Evaluation } from './contract.state.js';
import { scoreIndicators } from './evaluation.complete.js';
import type { EvaluationAppealed, EvaluationReviewed } from './evaluation.events.js';
import { gradeOf } from './evaluation.score.js';

type Data<Type extends ContractCommand['type']> = Extract<ContractCommand, { type: Type }>['data'];
type Result = NonNullable<Evaluation['result']>;

/** A result that nothing was decided on yet. */
function openResult({ result, applied }: Evaluation): Result {
  demand(result, 'evaluation.not-completed', '该评价尚未完成。', 'The evaluation is not completed.');
  demand(
    applied === null,
    'evaluation.result-applied',
    '该评价结果已应用。',
    'The result of this evaluation is applied already.',
    { rule: 'S-18' },
  );
  return result;
}

/** 申诉: by either party of the contract, one at a time. */
export function appeal(
  data: Data<'AppealEvaluation'>,
  evaluation: Evaluation,
  { on }: Context,
): EvaluationAppealed[] {
  const { completedOn } = openResult(evaluation);
  demand(
    !evaluation.appealed,
    'evaluation.appealed',
    '该评价已有申诉待复核。',
    'An appeal waits to be reviewed already.',
  );
  demandNotBefore(on, completedOn, 'evaluation.appealed-before-completion', {
    zh: '评价完成',
    en: 'the completion of the evaluation',
  });
  demand(data.reason.trim() !== '', 'evaluation.no-reason', '须写明申诉理由。', 'Say why.', {
    kind: 'invalid',
    pointer: '/reason',
  });
  return [{ type: 'EvaluationAppealed', data }];
}

/** 复核: scored anew by the same formula, or upheld; what was completed is not changed. */
export function review(
  data: Data<'ReviewEvaluation'>,
  evaluation: Evaluation,
  contract: Contract,
  { by, on }: Context,
): EvaluationReviewed[] {
  const { evaluationId, reason, deductedPoints } = data;
  const result = openResult(evaluation);
  demand(
    by !== evaluation.completedBy,
    'evaluation.own-review',
    '评价人不得复核自己的评价。',
    'An evaluator does not review the own evaluation.',
    { kind: 'forbidden', rule: 'R-32' },
  );
  demandNotBefore(on, result.completedOn, 'evaluation.reviewed-before-completion', {
    zh: '评价完成',
    en: 'the completion of the evaluation',
  });
  demand(reason.trim() !== '', 'evaluation.no-reason', '须写明复核理由。', 'A review gives its reason.', {
    kind: 'invalid',
    pointer: '/reason',
  });
  const rescored = data.indicators && scoreIndicators(data.indicators, evaluation, contract, result.cutOffOn);
  const indicators = rescored?.indicators ?? null;
  const targetTooLow = indicators?.some((one) => one.targetTooLow) ?? result.targetTooLow;
  const rawScore = deducted(rescored?.rawScore ?? result.rawScore, deductedPoints, targetTooLow);
  const { rawScore: was, grade } = result;
  return [
    {
      type: 'EvaluationReviewed',
      data: {
        evaluationId,
        outcome: rawScore === was ? 'upheld' : 'revised',
        reason,
        original: { rawScore: was, grade },
        reviewed: { rawScore, grade: gradeOf(rawScore) },
        indicators,
        deductedPoints: deductedPoints === null ? null : roundToHundredth(rationalOf(deductedPoints)),
      },
    },
  ];
}

/** Points off for over-fulfilment of a target that was set too low; a reviewer's decision, never automatic. */
function deducted(score: string, points: number | null, targetTooLow: boolean): string {
  if (points === null) return score;
  demand(
    targetTooLow,
    'evaluation.nothing-to-deduct',
    '没有目标偏低的指标,不得扣分。',
    'No target was set too low: nothing is deducted.',
    { pointer: '/deductedPoints' },
  );
  demand(
    Number.isFinite(points) && points > 0,
    'evaluation.bad-deduction',
    '扣分须大于 0。',
    'A deduction is above 0.',
    { kind: 'invalid', pointer: '/deductedPoints' },
  );
  const left = subtract(rationalOf(score), rationalOf(points));
  return roundToHundredth(greatest(ZERO, left));
}
