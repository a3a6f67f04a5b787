// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const feedback = { feedback: true } as const;

/** The events of feedback. */
export const FEEDBACK_ENTRIES = {
  FeedbackSubmitted: entry(feedback, {
    feedbackId: true,
    projectId: true,
    contractNumber: true,
    kind: true,
    textHash: true,
    tokenHash: true,
    dueOn: true,
    retentionEnd: true,
  }),
  FeedbackRead: entry(feedback, { feedbackId: true, reason: true }),
  FeedbackModerated: entry(feedback, {
    feedbackId: true,
    projectId: true,
    contractNumber: true,
    kind: true,
    submittedOn: true,
    dueOn: true,
    text: true,
    redactions: true,
    refusal: true,
  }),
  FeedbackAnswered: entry(feedback, { feedbackId: true, text: true }),
  AnswerRated: entry(feedback, { feedbackId: true, score: true }),
  FeedbackErased: entry(feedback, { feedbackId: true, ground: true }),
} satisfies EntriesOf<'feedback'>;
