// @ts-nocheck
import { unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief, WORDS } from '../../kernel/words.js';

type EvaluationSentence = Extract<
  EventOf<'contract'>,
  {
    type:
      | 'EvaluationStarted'
      | 'SurveySubmitted'
      | 'EvaluationCompleted'
      | 'EvaluationAppealed'
      | 'EvaluationReviewed'
      | 'EvaluationComposed'
      | 'EvaluationResultApplied';
  }
>;

export function evaluationSentence(event: EvaluationSentence): Text {
  switch (event.type) {
    case 'EvaluationStarted':
      return {
        zh: `启动${WORDS.evaluationKind[event.data.kind]}，评价机构：${event.data.evaluator.name}`,
        en: `Evaluation started (${event.data.kind}) by ${event.data.evaluator.name}`,
      };
    case 'EvaluationCompleted':
      return {
        zh: `${WORDS.evaluationKind[event.data.kind]}完成：${event.data.rawScore} 分，等级“${event.data.grade}”`,
        en: `Evaluation completed: ${event.data.rawScore}, grade ${event.data.grade}`,
      };
    case 'EvaluationResultApplied':
      return {
        zh: `应用评价结果：${WORDS.measure[event.data.measure]}；${brief(event.data.reason)}`,
        en: `Evaluation result applied: ${event.data.measure}`,
      };
    case 'SurveySubmitted': {
      const { sampleSize, minimum, sufficient, value } = event.data;
      return {
        zh: `满意度调查：有效样本 ${sampleSize}（最低 ${minimum}），${sufficient ? `结果 ${value}` : '样本不足'}`,
        en: `Survey: ${sampleSize} answers of at least ${minimum}, ${sufficient ? value : 'sample too small'}`,
      };
    }
    case 'EvaluationAppealed':
      return { zh: `对评价提出申诉：${brief(event.data.reason)}`, en: 'Evaluation appealed' };
    case 'EvaluationReviewed': {
      const { outcome, original, reviewed } = event.data;
      return {
        zh: `评价复核（${WORDS.reviewOutcome[outcome]}）：原 ${original.rawScore} 分，复核 ${reviewed.rawScore} 分，等级“${reviewed.grade}”`,
        en: `Evaluation reviewed (${outcome}): ${original.rawScore} before, ${reviewed.rawScore} now, grade ${reviewed.grade}`,
      };
    }
    case 'EvaluationComposed':
      return {
        zh: `综合 ${event.data.parties.length} 方评价：${event.data.rawScore} 分，等级“${event.data.grade}”`,
        en: `Composite of ${event.data.parties.length} parties: ${event.data.rawScore}, grade ${event.data.grade}`,
      };
    default:
      return unreachable(event);
  }
}
