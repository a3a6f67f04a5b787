import { describe, expect, it } from '@jest/globals';
import type { FeedbackEvent } from '#domain';
import { PageAnswer } from '../reading/answers.js';
import { forgetting } from './forgotten.js';

const answered = { type: 'FeedbackAnswered', data: { feedbackId: 'f', text: '已约定。' } } as const;
const rated = { type: 'AnswerRated', data: { feedbackId: 'f', score: 4 } } as const;
const erased = { type: 'FeedbackErased', data: { feedbackId: 'f', ground: 'named-person-request' } } as const;

/** The data of the events of a page, here of the whole stream. */
const shown = (...events: readonly FeedbackEvent[]) => {
  const items = events.map((event, revision) => ({ ...event, revision: String(revision) }));
  const page = forgetting(
    new PageAnswer(items, '7', '9'),
    events.map((event) => ({ event })),
  );
  expect(page).toMatchObject({ next: '7', position: '9' });
  return (page.items as FeedbackEvent[]).map(({ data }) => data);
};

describe('The history of a feedback', () => {
  it('is shown whole as long as nothing is erased', () => {
    expect(shown(answered, rated)).toEqual([answered.data, rated.data]);
  });

  it('has no text from before the erasure, and what was said after it', () => {
    expect(shown(answered, rated, erased, answered)).toEqual([
      { feedbackId: 'f', text: null },
      rated.data,
      erased.data,
      answered.data,
    ]);
  });
});
