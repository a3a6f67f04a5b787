// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { PublicSnapshot } from '#domain';
import { everyFixture } from '../testing/fixtures.js';
import {
  acceptance,
  CONTRACT_ID,
  issueRaised,
  PROJECT_ID,
  Story,
  SUPPLIER,
  underContract,
} from '../testing/given.js';
import { deadlineCalendar, stateOf } from './deadline-calendar.js';

const ISSUE_1 = `${CONTRACT_ID}.i1`;
const ACCEPTANCE_1 = `${CONTRACT_ID}.a1`;

const raised = (): Story => underContract().add('contract', '2026-04-01', issueRaised(ISSUE_1, '2026-04-16'));
const accepted = (): Story =>
  underContract().add('contract', '2026-06-01', ...acceptance(ACCEPTANCE_1, 'final', 'pass', 29_000_000));

const purchasedOnly = (): Story =>
  new Story().add('project', '2026-02-02', {
    type: 'ProjectPurchased',
    data: {
      projectId: PROJECT_ID,
      method: '竞争性磋商',
      supplier: SUPPLIER,
      priceFen: 1,
      basis: '综合评分',
      decidedOn: '2026-02-02',
      targets: [],
    },
  });

describe('deadline calendar', () => {
  it('dates publication and filing of a contract signed on the Friday before a long holiday', () => {
    const duties = underContract().rows(deadlineCalendar);
    expect(duties.get(`${CONTRACT_ID}/contract-published`)).toMatchObject({
      rule: 'R-17',
      fromOn: '2026-02-13',
      dueOn: '2026-02-24',
      provisional: false,
      metOn: null,
    });
    expect(duties.get(`${CONTRACT_ID}/contract-filed`)).toMatchObject({ dueOn: '2026-03-02' });
    expect(duties.get(`${PROJECT_ID}/contract-signed`)).toMatchObject({ metOn: '2026-02-13', lateDays: 0 });
  });

  it('says by how many days a duty was met late', () => {
    const story = underContract().add('contract', '2026-02-27', {
      type: 'ContractPublished',
      data: { publishedOn: '2026-02-27', medium: '中国政府采购网', url: null },
    });
    const duty = story.rows(deadlineCalendar).get(`${CONTRACT_ID}/contract-published`)!;
    expect(duty).toMatchObject({ metOn: '2026-02-27', lateDays: 3 });
    expect(stateOf(duty, '2026-03-01')).toBe('met-late');
  });

  it('asks nobody to sign what was given up, and to keep its file', () => {
    const awarded = purchasedOnly();
    expect([...awarded.rows(deadlineCalendar).keys()]).toEqual(
      expect.arrayContaining([`${PROJECT_ID}/contract-signed`, `${PROJECT_ID}/intent-published`]),
    );
    awarded.add('project', '2026-02-20', {
      type: 'ProjectAbandoned',
      data: { projectId: PROJECT_ID, reason: '不再购买', retainUntil: '2041-02-20' },
    });
    const duties = awarded.rows(deadlineCalendar);
    for (const duty of ['contract-signed', 'award-published', 'intent-published']) {
      expect([...duties.keys()]).not.toContain(`${PROJECT_ID}/${duty}`);
    }
    expect(duties.get(`${PROJECT_ID}/file-kept`)).toMatchObject({ dueOn: '2041-02-20', rule: 'R-38' });
  });

  it('asks for no intent where the project is closed, and for its award until that is published', () => {
    const closed = purchasedOnly()
      .add('project', '2026-03-02', {
        type: 'ProjectClosed',
        data: { projectId: PROJECT_ID, summary: null, retainUntil: '2041-03-02' },
      })
      .add('project', '2026-03-03', {
        type: 'AwardPublished',
        data: {
          projectId: PROJECT_ID,
          noticeIssuedOn: '2026-02-03',
          publishedOn: '2026-03-03',
          medium: '天津市政府采购网',
          url: null,
        },
      })
      .rows(deadlineCalendar);
    expect([...closed.keys()]).not.toContain(`${PROJECT_ID}/intent-published`);
    expect(closed.get(`${PROJECT_ID}/award-published`)).toMatchObject({ metOn: '2026-03-03' });
  });

  it('is due on its last day and overdue on the next', () => {
    const duty = raised().rows(deadlineCalendar).get(`${ISSUE_1}/issue-rectified`)!;
    expect(stateOf(duty, '2026-04-16')).toBe('due');
    expect(stateOf(duty, '2026-04-17')).toBe('overdue');
  });

  it('waits for the acceptance result to be published', () => {
    const duty = accepted().rows(deadlineCalendar).get(`${PROJECT_ID}/acceptance-published`);
    expect(duty).toMatchObject({ dueOn: '2026-06-03', verified: false, metOn: null });
  });

  it.each([
    ['2026-12-31', false],
    ['2027-01-15', true],
  ])('knows that a rectification due on %s is provisional: %s', (dueOn, provisional) => {
    const dutyOf = (story: Story) => story.rows(deadlineCalendar).get(`${ISSUE_1}/issue-rectified`);
    const story = underContract().add('contract', '2026-04-01', issueRaised(ISSUE_1, dueOn));
    expect(dutyOf(story)).toMatchObject({ dueOn, provisional });
    const assigned = raised().add('contract', '2026-04-02', {
      type: 'IssueAssigned',
      data: { issueId: ISSUE_1, assignee: { party: 'supplier', name: SUPPLIER.name }, dueOn },
    });
    expect(dutyOf(assigned)).toMatchObject({ dueOn, provisional });
  });

  it('holds the duties that events give rise to', () => {
    const duties = [...everyFixture().rows(deadlineCalendar).values()].map(({ duty }) => duty);
    expect(duties.toSorted()).toEqual([
      'acceptance-published',
      'accounts-published',
      'amendment-published',
      'audit-data-provided',
      'audit-government-told',
      'audit-published',
      'audit-rectified',
      'award-published',
      'contract-filed',
      'contract-published',
      'contract-signed',
      'evaluation-disclosed',
      'feedback-answered',
      'file-kept',
      'file-kept',
      'final-evaluation',
      'intent-published',
      'issue-rectified',
      'issues-disclosed',
      'payments-disclosed',
      'social-disclosure',
      'third-party-opinion',
    ]);
  });

  it('asks for an answer to the public, met by a refusal too, and by nothing where the text was taken back', () => {
    const feedbackId = '01KAN0FEEDBACK000000000001';
    const common = { feedbackId, projectId: PROJECT_ID, contractNumber: null, kind: 'complaint' } as const;
    const hashes = { textHash: 'a', tokenHash: 'b' };
    const days = { dueOn: '2026-06-03', retentionEnd: '2027-05-06' };
    const submitted = () =>
      new Story().add('feedback', '2026-05-06', {
        type: 'FeedbackSubmitted',
        data: { ...common, ...hashes, ...days },
      });
    const dutyOf = (story: Story) => story.rows(deadlineCalendar).get(`${feedbackId}/feedback-answered`);
    const waiting = dutyOf(submitted())!;
    expect(waiting).toMatchObject({ rule: 'S-21', fromOn: '2026-05-06', dueOn: '2026-06-03', metOn: null });
    expect([stateOf(waiting, '2026-06-03'), stateOf(waiting, '2026-06-04')]).toEqual(['due', 'overdue']);
    const moderation = { ...common, submittedOn: '2026-05-06', dueOn: '2026-06-03', redactions: [] };
    const refused = submitted().add('feedback', '2026-05-07', {
      type: 'FeedbackModerated',
      data: { ...moderation, text: null, refusal: 'unrelated' },
    });
    expect(dutyOf(refused)).toMatchObject({ metOn: '2026-05-07', lateDays: 0 });
    const answered = submitted()
      .add('feedback', '2026-05-07', {
        type: 'FeedbackModerated',
        data: { ...moderation, text: '常迟到', refusal: null },
      })
      .add('feedback', '2026-06-08', { type: 'FeedbackAnswered', data: { feedbackId, text: '已处理' } });
    expect(dutyOf(answered)).toMatchObject({ metOn: '2026-06-08', lateDays: 3 });
    const erasedFor = (ground: 'submitter-request' | 'named-person-request') =>
      submitted().add('feedback', '2026-05-08', { type: 'FeedbackErased', data: { feedbackId, ground } });
    expect(dutyOf(erasedFor('submitter-request'))).toBeUndefined();
    expect(dutyOf(erasedFor('named-person-request'))).toMatchObject({ metOn: null });
  });

  describe('of results that overlap', () => {
    const conclude = (story: Story, which: string, concludedOn: string): Story =>
      story.add('contract', concludedOn, {
        type: 'AcceptanceConcluded',
        data: { acceptanceId: which, outcome: 'pass', standards: [], acceptedFen: 1, concludedOn },
      });
    const publish = (story: Story, publishedOn: string, results: number): Story => {
      const snapshot = { acceptance: Array.from({ length: results }) } as unknown as PublicSnapshot;
      return story.add('disclosure', publishedOn, {
        type: 'DisclosurePublished',
        data: { disclosureId: 'd', projectId: PROJECT_ID, publishedOn, snapshot, snapshotHash: '00' },
      });
    };
    const dutyOf = (story: Story) => story.rows(deadlineCalendar).get(`${PROJECT_ID}/acceptance-published`);
    /** Monday, to be published by Wednesday; Wednesday, by Friday. */
    const twoResults = (): Story =>
      conclude(conclude(underContract(), ACCEPTANCE_1, '2026-06-01'), `${ACCEPTANCE_1}b`, '2026-06-03');

    it('counts each its own days', () => {
      const story = publish(twoResults(), '2026-06-03', 1);
      expect(dutyOf(story)).toMatchObject({ fromOn: '2026-06-03', dueOn: '2026-06-05', metOn: null });
      expect(dutyOf(publish(story, '2026-06-05', 2))).toMatchObject({ metOn: '2026-06-05', lateDays: 0 });
    });

    it('does not forget that an earlier one was late', () => {
      const story = publish(twoResults(), '2026-06-04', 1);
      expect(dutyOf(story)).toMatchObject({ dueOn: '2026-06-05', metOn: null, lateDays: null });
      expect(dutyOf(publish(story, '2026-06-05', 2))).toMatchObject({ metOn: '2026-06-05', lateDays: 1 });
    });

    it('is due with the earliest while none is published, and begins anew after all are', () => {
      expect(dutyOf(twoResults())).toMatchObject({ dueOn: '2026-06-03', metOn: null });
      const story = publish(twoResults(), '2026-06-08', 2);
      expect(dutyOf(story)).toMatchObject({ metOn: '2026-06-08', lateDays: 3 });
      conclude(story, `${ACCEPTANCE_1}c`, '2026-06-09');
      expect(dutyOf(publish(story, '2026-06-09', 2))).toMatchObject({ dueOn: '2026-06-11', metOn: null });
      expect(dutyOf(publish(story, '2026-06-10', 3))).toMatchObject({ metOn: '2026-06-10', lateDays: 0 });
    });
  });

  it('keeps waiting where what is published lacks the acceptance', () => {
    const duty = everyFixture().rows(deadlineCalendar).get(`${PROJECT_ID}/acceptance-published`);
    expect(duty).toMatchObject({ fromOn: '2026-03-20', dueOn: '2026-03-24', metOn: null });
  });
});
