import { describe, expect, it } from '@jest/globals';
import { addCalendarDays, addWorkingDays, calendarOf } from '#policy';
import {
  YEAR,
  medium,
  ACCEPTANCE,
  disclosed,
  awarded,
  drafted,
  purchased,
  smallContract,
  amended,
  evaluated,
  rectified,
} from '../testing/duties.given.js';
import {
  acceptance,
  CONTRACT_ID,
  evaluation,
  issueRaised,
  PROJECT_ID,
  PURCHASER,
  Story,
  underContract,
} from '../testing/given.js';
import { deadlineCalendar, type Duty } from './deadline-calendar.js';

const dutyOf = (story: Story, id: string): Duty => story.rows(deadlineCalendar).get(id)!;

describe('The yearly publication of what is owed to small enterprises', () => {
  it('is due by 31 March after each year of a contract with one, once for the purchaser', () => {
    const rows = smallContract().rows(deadlineCalendar);
    expect(rows.get(`${PURCHASER.uscc}-2026/sme-overdue-published`)).toMatchObject({
      rule: 'R-37',
      purchaserUscc: PURCHASER.uscc,
      dueOn: '2027-03-31',
      provisional: true,
    });
    expect(rows.get(`${PURCHASER.uscc}-2027/sme-overdue-published`)).toMatchObject({ dueOn: '2028-03-31' });
    expect([...underContract().rows(deadlineCalendar).keys()].join()).not.toContain('sme-overdue');
  });

  const reportsIn = (story: Story): string[] =>
    [...story.rows(deadlineCalendar).values()]
      .filter(({ duty }) => duty === 'sme-overdue-published')
      .map(({ dueOn, metOn }) => (metOn === null ? dueOn : `${dueOn} met ${metOn}`));

  it('is asked for the years by which a change lengthens such a contract', () => {
    const longer = amended({
      endsOn: '2028-06-30',
      lengthened: { purchaserUscc: PURCHASER.uscc, startsOn: '2026-02-13', withSmallEnterprise: true },
    });
    expect(reportsIn(longer(smallContract()))).toEqual(['2027-03-31', '2028-03-31', '2029-03-31']);
    expect(reportsIn(amended()(underContract()))).toEqual([]);
  });

  it('is asked for the year in which what was accepted of one is due, also after the term', () => {
    const payBy = { from: '2027-12-15', dueOn: '2028-01-14', purchaserUscc: PURCHASER.uscc };
    const [, , , concluded] = acceptance(ACCEPTANCE, 'final', 'pass', 1);
    const data = { ...concluded!.data, concludedOn: '2027-12-15', payBy };
    const late = underContract().add('contract', '2027-12-15', { ...concluded, data } as never);
    expect(reportsIn(late)).toEqual(['2028-03-31', '2029-03-31']);
  });

  it('that was made stays made where such a contract is entered later', () => {
    const told = new Story().add('budget', '2027-03-20', {
      type: 'SmeOverduePublished',
      data: { ...YEAR, contracts: 0, amountFen: 0, publishedOn: '2027-03-20', ...medium },
    });
    told.events.push(...smallContract().events);
    expect(reportsIn(told)).toEqual(['2027-03-31 met 2027-03-20', '2028-03-31']);
  });
});

describe('A duty', () => {
  it('of a closed project is to keep its file', () => {
    const story = underContract().add('project', '2026-12-01', {
      type: 'ProjectClosed',
      data: { projectId: PROJECT_ID, summary: null, retainUntil: '2041-12-01' },
    });
    expect(dutyOf(story, `${PROJECT_ID}/file-kept`)).toMatchObject({
      rule: 'R-38',
      dueOn: '2041-12-01',
      provisional: true,
      metOn: null,
    });
  });

  it('to sign runs from the notice of the award, where that is on record', () => {
    const duty = dutyOf(awarded('2026-02-04')(purchased()), `${PROJECT_ID}/contract-signed`);
    expect(duty).toMatchObject({ fromOn: '2026-02-04', dueOn: '2026-03-06' });
  });

  it('to publish the intent is never met where there was none', () => {
    const duty = dutyOf(purchased(), `${PROJECT_ID}/intent-published`);
    expect(duty).toMatchObject({ dueOn: '2026-01-03', metOn: null });
  });

  it('to publish the intent is counted from the award where that came before the planned start', () => {
    const story = drafted().add('project', '2026-01-10', {
      type: 'IntentPublished',
      data: { publishedOn: '2026-01-10', ...medium, expectedStartOn: null },
    });
    expect(dutyOf(story, `${PROJECT_ID}/intent-published`)).toMatchObject({
      dueOn: '2026-01-10',
      lateDays: 0,
    });
    story.events.push(...purchased().events.slice(2));
    expect(dutyOf(story, `${PROJECT_ID}/intent-published`)).toMatchObject({
      dueOn: '2026-01-03',
      lateDays: 7,
    });
  });

  it('to evaluate in the end follows the term: longer by a change, over by a termination', () => {
    const story = amended({ endsOn: '2027-05-31' })(underContract());
    const id = `${CONTRACT_ID}/final-evaluation`;
    expect(dutyOf(story, id)).toMatchObject({ fromOn: '2027-04-30', dueOn: '2027-05-31' });
    story.add('contract', '2026-09-01', {
      type: 'ContractTerminated',
      data: {
        reason: 'early-mutual',
        explanation: '不再需要',
        issueId: null,
        evidence: [],
        terminatedOn: '2026-09-01',
      },
    });
    expect(dutyOf(story, id)).toMatchObject({ fromOn: '2026-09-01', dueOn: '2026-09-01', metOn: null });
  });

  it('to publish evaluations waits for the last of them', () => {
    const again = evaluated().add(
      'contract',
      '2026-07-01',
      evaluation(`${CONTRACT_ID}.e2`, 'key', '80.00', '良'),
    );
    const id = `${PROJECT_ID}/evaluation-disclosed`;
    expect(dutyOf(disclosed('2026-07-02')(again), id)).toMatchObject({ dueOn: '2026-07-29', metOn: null });
  });

  it('that falls on a holiday moves to the next working day, one that rests on no calendar says so', () => {
    expect(addCalendarDays('2026-01-19', 30)).toEqual({ date: '2026-02-24', provisional: false });
    expect(addWorkingDays('2026-12-31', 2)).toEqual({ date: '2027-01-04', provisional: true });
    const calendar = calendarOf([{ year: 2027, holidays: ['2027-01-01', '2027-01-04'], workdays: [] }]);
    expect(calendar.addWorkingDays('2026-12-31', 2)).toEqual({ date: '2027-01-06', provisional: false });
    expect(calendar.workingDaysBetween('2026-12-31', '2027-01-05')).toBe(1);
  });

  it('done late on a day off is one working day late', () => {
    const story = underContract().add(
      'contract',
      '2026-02-25',
      issueRaised(`${CONTRACT_ID}.i1`, '2026-06-18'),
    );
    const duty = dutyOf(rectified('2026-06-20')(story), `${CONTRACT_ID}.i1/issue-rectified`);
    expect(duty).toMatchObject({ lateIn: 'working-days', lateDays: 1 });
  });
});
