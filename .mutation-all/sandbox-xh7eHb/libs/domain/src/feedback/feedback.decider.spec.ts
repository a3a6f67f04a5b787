// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { Context } from '../kernel/decider.js';
import { officer, PROJECT_ID, reviewer } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { feedbackDecider } from './feedback.decider.js';
import type { FeedbackCommand, FeedbackEvent } from './feedback.events.js';

const anybody = (on: string): Context => ({
  by: 'system:public',
  role: 'SYSTEM',
  orgUscc: null,
  on,
  today: on,
});
const P = anybody('2026-05-06');
const R = reviewer('2026-05-07');
const O = officer('2026-05-20');
const given = givenFor(feedbackDecider, P);
const feedbackId = '01KAN0FEEDBACK000000000001';

const data = {
  feedbackId,
  projectId: PROJECT_ID,
  contractNumber: 'NK-2025-031',
  kind: 'complaint',
  textHash: 'a'.repeat(64),
  tokenHash: 'b'.repeat(64),
  dueOn: '2026-06-03',
  retentionEnd: '2027-05-06',
} as const;
const published = { projectId: PROJECT_ID, contractNumbers: ['NK-2025-031'] };
const submit = (change: object = {}): FeedbackCommand => ({
  type: 'SubmitFeedback',
  data: { ...data, published, ...change },
});
const submitted: FeedbackEvent = { type: 'FeedbackSubmitted', data };
const read = {
  event: { type: 'FeedbackRead', data: { feedbackId, reason: '审核' } } as FeedbackEvent,
  by: R,
};
const moderate = (change: object = {}): FeedbackCommand => ({
  type: 'ModerateFeedback',
  data: { text: '探访常迟到。', redactions: [], refusal: null, ...change },
});
const moderated = (change: object = {}): FeedbackEvent => ({
  type: 'FeedbackModerated',
  data: {
    feedbackId,
    projectId: PROJECT_ID,
    contractNumber: 'NK-2025-031',
    kind: 'complaint',
    submittedOn: '2026-05-06',
    dueOn: '2026-06-03',
    text: '探访常迟到。',
    redactions: [],
    refusal: null,
    ...change,
  },
});
const shown = [submitted, read, { event: moderated(), by: R }] as const;
const answer: FeedbackCommand = { type: 'AnswerFeedback', data: { text: '已约定固定时段。' } };
const answered: FeedbackEvent = { type: 'FeedbackAnswered', data: { feedbackId, text: '已约定固定时段。' } };
const rate = (tokenHash: string = data.tokenHash): FeedbackCommand => ({
  type: 'RateAnswer',
  data: { tokenHash, score: 4 },
});
const rated: FeedbackEvent = { type: 'AnswerRated', data: { feedbackId, score: 4 } };
const erase = (ground: string, tokenHash: string | null = null): FeedbackCommand =>
  ({ type: 'EraseFeedback', data: { ground, tokenHash } }) as FeedbackCommand;
const erased = (ground: string): FeedbackEvent =>
  ({ type: 'FeedbackErased', data: { feedbackId, ground } }) as FeedbackEvent;
const nothing = { kind: 'not-found' } as const;

describe('A feedback', () => {
  it('is about what is published: a project, or one of its contracts', () => {
    given().when(submit(), P).gives(submitted);
    given()
      .when(submit({ contractNumber: null }), P)
      .gives({ type: 'FeedbackSubmitted', data: { ...data, contractNumber: null } });
    given()
      .when(submit({ contractNumber: 'NK-2' }), P)
      .rejects('feedback.no-such-contract', { kind: 'invalid', pointer: '/contractNumber' });
    given(submitted).when(submit(), P).rejects('feedback.submitted');
  });

  it('about what is not published meets the words for what does not exist', () => {
    const unpublished = given()
      .when(submit({ published: null }), P)
      .rejects('not-found', nothing);
    const missing = given().when(rate(), P).rejects('not-found', nothing);
    expect(unpublished.text).toEqual(missing.text);
    given()
      .when(submit({ published: { ...published, projectId: feedbackId } }), P)
      .rejects('not-found', nothing);
  });

  it('is judged once, by whoever has read it', () => {
    given(submitted).when(moderate(), R).rejects('feedback.not-read', { rule: 'S-21' });
    given(submitted, read).when(moderate(), reviewer('2026-05-08')).gives(moderated());
    expect(given(submitted, read, read).state?.readers).toEqual([R.by]);
    given(submitted, read).when(moderate(), O).rejects('feedback.not-read', { rule: 'S-21' });
    given(...shown)
      .when(moderate(), R)
      .rejects('feedback.moderated');
  });

  it('is published with nobody’s personal data, or refused for a reason', () => {
    given(submitted, read)
      .when(moderate({ text: '打 13820001234 给我' }), R)
      .rejects('text.personal-data', { kind: 'invalid', pointer: '/text' });
    given(submitted, read)
      .when(moderate({ text: '' }), R)
      .rejects('feedback.no-text');
    const refusal = { text: null, refusal: 'unrelated' };
    given(submitted, read).when(moderate(refusal), R).gives(moderated(refusal));
  });

  it('is answered once, when it is published, by another than who let it be', () => {
    given(submitted).when(answer, O).rejects('feedback.not-published');
    given(submitted, read, { event: moderated({ text: null, refusal: 'unrelated' }), by: R })
      .when(answer, O)
      .rejects('feedback.not-published');
    given(...shown)
      .when(answer, R)
      .rejects('feedback.own-answer', { kind: 'forbidden', rule: 'S-21' });
    given(...shown)
      .when(answer, O)
      .gives(answered);
    given(...shown, answered)
      .when(answer, O)
      .rejects('feedback.answered');
    given(...shown)
      .when({ type: 'AnswerFeedback', data: { text: '请联系 13820001234' } }, O)
      .rejects('text.personal-data', { kind: 'invalid', pointer: '/text' });
  });

  it('is dealt with on the day it is dealt with: no act is told of an earlier one', () => {
    const late = (who: Context): Context => ({ ...who, today: '2026-07-01' });
    const otherDay = { kind: 'invalid', pointer: '/occurredOn' } as const;
    given(submitted)
      .when({ type: 'ReadFeedback', data: { reason: '审核' } }, late(R))
      .rejects('feedback.other-day', otherDay);
    given(submitted, read).when(moderate(), late(R)).rejects('feedback.other-day', otherDay);
    given(...shown)
      .when(answer, late(O))
      .rejects('feedback.other-day', otherDay);
    given(...shown)
      .when(erase('named-person-request'), late(R))
      .rejects('feedback.other-day', otherDay);
  });

  it('has its answer rated once, by whoever holds the token', () => {
    given(...shown)
      .when(rate(), P)
      .rejects('feedback.not-answered');
    given(...shown, answered)
      .when(rate('c'.repeat(64)), P)
      .rejects('not-found', nothing);
    given(...shown, answered)
      .when(rate(), P)
      .gives(rated);
    given(...shown, answered, rated)
      .when(rate(), P)
      .rejects('feedback.rated');
  });

  it('is forgotten when its submitter says so, and nothing is done with it after that', () => {
    const own = erase('submitter-request', data.tokenHash);
    given(submitted).when(own, P).gives(erased('submitter-request'));
    given(...shown, answered, rated)
      .when(own, P)
      .gives(erased('submitter-request'));
    given(submitted)
      .when(erase('submitter-request', 'c'.repeat(64)), P)
      .rejects('not-found', nothing);
    const gone = [submitted, read, erased('submitter-request')] as const;
    for (const command of [own, moderate(), { type: 'ReadFeedback', data: { reason: '审核' } } as const]) {
      given(...gone)
        .when(command, R)
        .rejects('feedback.erased');
    }
  });

  it('is not made to vanish by an office: it forgets when the time is over, or for whom the text names', () => {
    given(submitted).when(erase('submitter-request'), R).rejects('not-found', nothing);
    given(...shown)
      .when(erase('retention-ended'), reviewer('2027-05-06'))
      .rejects('feedback.still-kept', { kind: 'invalid', pointer: '/ground' });
    given(...shown)
      .when(erase('retention-ended'), reviewer('2027-05-07'))
      .gives(erased('retention-ended'));
    given(...shown)
      .when(erase('named-person-request'), R)
      .gives(erased('named-person-request'));
    for (const ground of ['retention-ended', 'named-person-request']) {
      given(submitted, read)
        .when(erase(ground), reviewer('2027-05-07'))
        .rejects('feedback.not-moderated', { rule: 'S-21' });
    }
  });

  it('whose text an office erased is answered all the same; one that was taken back is not', () => {
    given(...shown, erased('named-person-request'))
      .when(answer, O)
      .gives(answered);
    given(...shown, erased('submitter-request'))
      .when(answer, O)
      .rejects('feedback.withdrawn');
  });
});
