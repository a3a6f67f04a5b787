import { describe, expect, it } from '@jest/globals';
import type { PlainDate } from '#domain';
import { CONTRACT_ID, issueRaised, PROJECT_ID, signed, Story } from '../testing/given.js';
import { deadlineCalendar, type Duty } from './deadline-calendar.js';

const PUBLISHED = `${CONTRACT_ID}/contract-published`;
const ISSUE = `${CONTRACT_ID}.i1`;

/** Registers the State Council’s arrangement of 2027: 1 and 4 January are off, Saturday the 2nd is worked. */
const arranged = (story: Story, holidays: PlainDate[] = ['2027-01-01', '2027-01-04']): Story =>
  story.add('policy', '2026-11-20', {
    type: 'WorkingDayCalendarAdded',
    data: {
      policyKey: 'TJ-SWS',
      year: 2027,
      docNo: '国办发明电〔2026〕7号',
      holidays,
      workdays: ['2027-01-02'],
    },
  });
/** To be published two working days later, by what is assumed of 2027 on Monday 4 January. */
const signedAtTheEnd = (story = new Story()): Story => {
  const { type, data } = signed(CONTRACT_ID, 1);
  return story.add('contract', '2026-12-31', { type, data: { ...data, signedOn: '2026-12-31' } } as never);
};
const published = (publishedOn: PlainDate) => (story: Story) =>
  story.add('contract', publishedOn, {
    type: 'ContractPublished',
    data: { publishedOn, medium: '中国政府采购网', url: null },
  });
const dutyOf = (story: Story, id = PUBLISHED): Duty => story.rows(deadlineCalendar).get(id)!;

describe('A year whose working days are registered', () => {
  it('dates anew what was provisional, and what begins later', () => {
    expect(dutyOf(signedAtTheEnd())).toMatchObject({ dueOn: '2027-01-04', provisional: true });
    const right = { dueOn: '2027-01-05', provisional: false };
    expect(dutyOf(arranged(signedAtTheEnd()))).toMatchObject(right);
    expect(dutyOf(signedAtTheEnd(arranged(new Story())))).toMatchObject(right);
  });

  it('says anew how late it was met', () => {
    const late = published('2027-01-06')(signedAtTheEnd());
    expect(dutyOf(late)).toMatchObject({ lateDays: 2 });
    expect(dutyOf(arranged(late))).toMatchObject({ metOn: '2027-01-06', lateDays: 1 });
    expect(dutyOf(arranged(published('2027-01-05')(signedAtTheEnd())))).toMatchObject({ lateDays: 0 });
    expect(dutyOf(published('2027-01-06')(signedAtTheEnd(arranged(new Story()))))).toMatchObject({
      lateDays: 1,
    });
  });

  it('dates anew the results that wait behind another', () => {
    const conclude = (story: Story, which: string, concludedOn: PlainDate): Story =>
      story.add('contract', concludedOn, {
        type: 'AcceptanceConcluded',
        data: { acceptanceId: which, outcome: 'pass', standards: [], acceptedFen: 1, concludedOn },
      });
    const waiting = conclude(conclude(new Story(), 'a1', '2026-12-30'), 'a2', '2026-12-31');
    const duty = dutyOf(arranged(waiting), `${PROJECT_ID}/acceptance-published`);
    expect(duty).toMatchObject({
      dueOn: '2027-01-02',
      provisional: false,
      waiting: [{ fromOn: '2026-12-31', dueOn: '2027-01-05', provisional: false }],
    });
  });

  it('moves no date that was set, which is then no longer provisional', () => {
    const raised = new Story().add('contract', '2026-12-01', issueRaised(ISSUE, '2027-01-04'));
    expect(dutyOf(raised, `${ISSUE}/issue-rectified`)).toMatchObject({ provisional: true });
    expect(dutyOf(arranged(raised), `${ISSUE}/issue-rectified`)).toMatchObject({
      dueOn: '2027-01-04',
      provisional: false,
    });
  });

  it('leaves alone what does not rest on it', () => {
    const raised = new Story().add('contract', '2026-11-02', issueRaised(ISSUE, '2026-11-16'));
    const before = dutyOf(raised, `${ISSUE}/issue-rectified`);
    expect(dutyOf(arranged(raised), `${ISSUE}/issue-rectified`)).toEqual(before);
  });
});
