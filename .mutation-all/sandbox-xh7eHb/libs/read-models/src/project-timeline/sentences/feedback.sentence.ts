// @ts-nocheck
import { FEEDBACK_ERASURES, FEEDBACK_KINDS, REFUSALS, unreachable, type Text } from '#domain';
import type { EventOf } from '../../kernel/recorded-event.js';
import { brief } from '../../kernel/words.js';

/** Nothing is told of the text and its answer, which may be forgotten. */
export function feedbackSentence(event: EventOf<'feedback'>): Text {
  switch (event.type) {
    case 'FeedbackSubmitted':
      return {
        zh: `公众提交反馈（${FEEDBACK_KINDS[event.data.kind]}），应于 ${event.data.dueOn} 前答复`,
        en: `Feedback from the public (${event.data.kind}), to be answered by ${event.data.dueOn}`,
      };
    case 'FeedbackRead':
      return { zh: `查阅反馈原文：${brief(event.data.reason)}`, en: 'Text of a feedback read' };
    case 'FeedbackModerated':
      return event.data.refusal === null
        ? {
            zh: `公开反馈（${FEEDBACK_KINDS[event.data.kind]}）`,
            en: `Feedback published (${event.data.kind})`,
          }
        : {
            zh: `反馈不予公开：${REFUSALS[event.data.refusal]}`,
            en: `Feedback refused: ${event.data.refusal}`,
          };
    case 'FeedbackAnswered':
      return { zh: '答复反馈', en: 'Feedback answered' };
    case 'AnswerRated':
      return { zh: `提交人评价答复：${event.data.score} 分`, en: `Answer rated ${event.data.score} of 5` };
    case 'FeedbackErased':
      return {
        zh: `删除反馈原文：${FEEDBACK_ERASURES[event.data.ground]}`,
        en: `Text of a feedback erased: ${event.data.ground}`,
      };
    default:
      return unreachable(event);
  }
}
