import { unreachable, type AdjustedGrade, type Text } from '#domain';
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

/** A cap on the grade is told with the grade. */
function graded(grade: string, adjusted: AdjustedGrade | undefined): Text {
  return {
    zh: `等级“${grade}”${adjusted ? `，依规则 ${adjusted.ruleId} 调整为“${adjusted.grade}”` : ''}`,
    en: `grade ${grade}${adjusted ? `, adjusted to ${adjusted.grade} by ${adjusted.ruleId}` : ''}`,
  };
}

export function evaluationSentence(event: EvaluationSentence): Text {
  switch (event.type) {
    case 'EvaluationStarted':
      return {
        zh: `启动${WORDS.evaluationKind[event.data.kind]}，评价机构：${event.data.evaluator.name}`,
        en: `Evaluation started (${event.data.kind}) by ${event.data.evaluator.name}`,
      };
    case 'EvaluationCompleted': {
      const { kind, rawScore, grade, adjusted } = event.data;
      const { zh, en } = graded(grade, adjusted);
      return {
        zh: `${WORDS.evaluationKind[kind]}完成：${rawScore} 分，${zh}`,
        en: `Evaluation completed: ${rawScore}, ${en}`,
      };
    }
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
      const { outcome, original, reviewed, adjusted } = event.data;
      const { zh, en } = graded(reviewed.grade, adjusted);
      return {
        zh: `评价复核（${WORDS.reviewOutcome[outcome]}）：原 ${original.rawScore} 分，复核 ${reviewed.rawScore} 分，${zh}`,
        en: `Evaluation reviewed (${outcome}): ${original.rawScore} before, ${reviewed.rawScore} now, ${en}`,
      };
    }
    case 'EvaluationComposed': {
      const { parties, rawScore, grade, adjusted } = event.data;
      const { zh, en } = graded(grade, adjusted);
      return {
        zh: `综合 ${parties.length} 方评价：${rawScore} 分，${zh}`,
        en: `Composite of ${parties.length} parties: ${rawScore}, ${en}`,
      };
    }
    default:
      return unreachable(event);
  }
}
