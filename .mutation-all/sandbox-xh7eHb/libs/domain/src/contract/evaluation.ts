// @ts-nocheck
import { unreachable, type Context, type Trace } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { partId } from '../kernel/streams.js';
import { isUscc } from '../kernel/uscc.js';
import type { ContractCommand } from './contract.commands.js';
import type { ContractEvent, EvaluationStarted } from './contract.events.js';
import { isSupplier, withPart, type Contract, type Evaluation } from './contract.state.js';
import { complete } from './evaluation.complete.js';
import { compose } from './evaluation.composite.js';
import type { EvaluationLaterEvent } from './evaluation.events.js';
import { appeal, review } from './evaluation.review.js';
import { submitSurvey } from './evaluation.survey.js';

export type EvaluationCommand = Extract<
  ContractCommand,
  {
    type:
      | 'StartEvaluation'
      | 'SubmitSurvey'
      | 'CompleteEvaluation'
      | 'ApplyEvaluationResult'
      | 'AppealEvaluation'
      | 'ReviewEvaluation'
      | 'ComposeEvaluations';
  }
>;
export type EvaluationEvent =
  | Extract<ContractEvent, { type: 'EvaluationStarted' | 'EvaluationCompleted' | 'EvaluationResultApplied' }>
  | EvaluationLaterEvent;
type Data<Type extends EvaluationCommand['type']> = Extract<EvaluationCommand, { type: Type }>['data'];

/** 绩效评价 (津民发〔2024〕13号 四(三); 102号令 20–21). */
export function decideEvaluation(
  command: EvaluationCommand,
  contract: Contract,
  context: Context,
): EvaluationEvent[] {
  if (command.type === 'StartEvaluation') return start(command.data, contract);
  if (command.type === 'ComposeEvaluations') return compose(command.data, contract);
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
    case 'SubmitSurvey':
      demandAppointed(evaluation, contract, context);
      return submitSurvey(command.data, evaluation, contract, context);
    case 'CompleteEvaluation':
      demandAppointed(evaluation, contract, context);
      return complete(command.data, evaluation, contract, context);
    case 'AppealEvaluation':
      return appeal(command.data, evaluation, context);
    case 'ReviewEvaluation':
      demandImpartial(evaluation.kind === 'self' ? 'final' : evaluation.kind, context.orgUscc, contract);
      return review(command.data, evaluation, contract, context);
    case 'ApplyEvaluationResult':
      return applyResult(command.data, evaluation, contract, context);
    default:
      return unreachable(command);
  }
}

export function evolveEvaluations(
  evaluations: readonly Evaluation[],
  event: Exclude<EvaluationEvent, { type: 'EvaluationComposed' }>,
  { by, on }: Trace,
): readonly Evaluation[] {
  const id = event.data.evaluationId;
  switch (event.type) {
    case 'EvaluationStarted':
      return [...evaluations, startedEvaluation(event.data, on)];
    case 'EvaluationCompleted': {
      const { rawScore, grade, budget, indicators } = event.data;
      const cutOffOn = budget?.cutOffOn ?? on;
      const targetTooLow = indicators.some((one) => one.targetTooLow);
      return withPart(evaluations, id, {
        result: { rawScore, grade, completedOn: on, cutOffOn, targetTooLow },
        completedBy: by,
      });
    }
    case 'SurveySubmitted': {
      const before = evaluations.find((one) => one.id === id)?.surveys ?? [];
      return withPart(evaluations, id, { surveys: [...before, event.data] });
    }
    case 'EvaluationAppealed':
      return withPart(evaluations, id, { appealed: true });
    case 'EvaluationReviewed':
      return withPart(evaluations, id, { appealed: false, review: event.data.reviewed });
    case 'EvaluationResultApplied':
      return withPart(evaluations, id, { applied: event.data.measure });
    default:
      return unreachable(event);
  }
}

const startedEvaluation = (
  { evaluationId, kind, party, evaluator }: EvaluationStarted['data'],
  startedOn: PlainDate,
): Evaluation => ({
  id: evaluationId,
  kind,
  party: party ?? null,
  evaluatorUscc: evaluator.uscc,
  startedOn,
  surveys: [],
  result: null,
  completedBy: null,
  appealed: false,
  review: null,
  applied: null,
});

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

/** Impartial, and of the organisation that was appointed. */
function demandAppointed(
  { kind, evaluatorUscc }: Evaluation,
  contract: Contract,
  { orgUscc }: Context,
): void {
  demandImpartial(kind, orgUscc, contract);
  demand(
    evaluatorUscc === null || orgUscc === null || orgUscc === evaluatorUscc,
    'evaluation.not-appointed',
    '该评价由另一评价机构承担。',
    'Another organisation was appointed to this evaluation.',
    { kind: 'forbidden', rule: 'R-32' },
  );
}

function start(data: Data<'StartEvaluation'>, contract: Contract): EvaluationEvent[] {
  const { kind, evaluator, recusalDeclared, party } = data;
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
    evaluations.every((one) => one.kind !== kind || one.party !== (party ?? null) || one.result !== null),
    'evaluation.another-open',
    '同类评价尚未完成。',
    'An evaluation of this kind is not completed yet.',
    { pointer: '/kind' },
  );
  const evaluationId = partId(terms.contractId, 'e', evaluations.length + 1);
  const forParty = party === undefined ? {} : { party };
  return [
    { type: 'EvaluationStarted', data: { evaluationId, kind, evaluator, recusalDeclared, ...forParty } },
  ];
}

function applyResult(
  { evaluationId, measure, reason }: Data<'ApplyEvaluationResult'>,
  { result, applied, appealed }: Evaluation,
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
  demand(
    !appealed,
    'evaluation.appeal-open',
    '评价申诉尚未复核,结果暂不应用。',
    'An appeal is not reviewed yet: nothing follows from the result.',
    { rule: 'S-18' },
  );
  demand(reason.trim() !== '', 'evaluation.no-reason', '须写明理由。', 'A reason is required.', {
    kind: 'invalid',
    rule: 'S-18',
    pointer: '/reason',
  });
  return [{ type: 'EvaluationResultApplied', data: { evaluationId, measure, reason } }];
}
