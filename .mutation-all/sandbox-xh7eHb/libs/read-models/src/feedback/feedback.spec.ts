// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { feedback } from './feedback.js';
import { publicFeedback } from './public-feedback.js';

const until = (on: string) => {
  const told = everyFixture();
  told.events.splice(0, Infinity, ...told.events.filter(({ metadata }) => metadata.occurredOn <= on));
  return told;
};
const entry = (on: string) => [...until(on).rows(feedback).values()];
const shown = (on: string) => [...until(on).rows(publicFeedback).values()];

describe('feedback', () => {
  it('shows the public nothing before it was moderated, and the offices no text', () => {
    expect(shown('2026-05-06')).toEqual([]);
    const [submitted] = entry('2026-05-06');
    expect(submitted).toMatchObject({ status: 'submitted', text: null, reads: 0, dueOn: '2026-06-03' });
    expect(Object.keys(submitted!).filter((name) => name.endsWith('Hash'))).toEqual([]);
  });

  it('shows what was let through, the answer, how long it took and how it was rated', () => {
    expect(shown('2026-05-07')).toMatchObject([
      { text: expect.stringContaining('［已遮盖］'), answer: null },
    ]);
    expect(shown('2026-05-22')).toMatchObject([
      { answeredOn: '2026-05-20', daysToAnswer: 14, score: 4, refusal: null, erasedOn: null },
    ]);
    expect(entry('2026-05-22')).toMatchObject([
      { status: 'answered', reads: 1, moderated: { by: 'acc-reviewer' }, answered: { by: 'acc-officer' } },
    ]);
  });

  it('forgets the text that is erased and what was answered to it, and keeps that there were both', () => {
    expect(shown('2026-12-31')).toMatchObject([
      {
        text: null,
        erasedOn: '2026-06-30',
        erasedFor: 'submitter-request',
        score: 4,
        answer: null,
        answeredOn: '2026-05-20',
        daysToAnswer: 14,
      },
    ]);
    expect(entry('2026-12-31')).toMatchObject([
      { status: 'erased', text: null, answered: { by: 'acc-officer', text: null }, retentionEnd: null },
    ]);
  });
});
