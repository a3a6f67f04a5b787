// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import type { EventsByCategory, PlainDate, PublicSnapshot, StreamCategory } from '#domain';
import { addCalendarDays, addWorkingDays, calendarOf, DEADLINES } from '#policy';
import {
  acceptance,
  CONTRACT_ID,
  evaluation,
  issueRaised,
  PROJECT_ID,
  PURCHASER,
  signed,
  Story,
  SUPPLIER,
  underContract,
} from '../testing/given.js';
import { deadlineCalendar, stateOf, type Duty } from './deadline-calendar.js';

type Happens = (on: PlainDate) => (story: Story) => Story;
/** One row of the table of deadlines (domain.md 6.10). */
interface Row {
  readonly what: string;
  readonly rule: string;
  readonly given: () => Story;
  readonly duty: string;
  readonly from: PlainDate;
  readonly due: PlainDate;
  readonly met: Happens;
  /** Done on this day it is so late, in working days where the duty counts them. */
  readonly late: readonly [on: PlainDate, by: number];
}

const happens =
  <Category extends StreamCategory>(
    category: Category,
    event: (on: PlainDate) => EventsByCategory[Category],
  ): Happens =>
  (on) =>
  (story) =>
    story.add(category, on, event(on));

const CASE = '01KAN0SVPR0000000000000001';
const ofCase = { caseId: CASE, projectId: PROJECT_ID };
const ACCEPTANCE = `${CONTRACT_ID}.a1`;
const medium = { medium: '天津市政府采购网', url: null };

const snapshot = {
  projectId: PROJECT_ID,
  demonstration: false,
  acceptance: [{}],
  evaluation: [{}],
  payments: [{}],
  issues: [{}],
} as unknown as PublicSnapshot;
const disclosed = happens('disclosure', (publishedOn) => ({
  type: 'DisclosurePublished',
  data: { disclosureId: 'd', projectId: PROJECT_ID, publishedOn, snapshot, snapshotHash: '00' },
}));
const intended = happens('project', (publishedOn) => ({
  type: 'IntentPublished',
  data: { publishedOn, ...medium, expectedStartOn: '2026-02-02' },
}));
const awarded = happens('project', (on) => ({
  type: 'AwardPublished',
  data: { projectId: PROJECT_ID, noticeIssuedOn: on, publishedOn: on, ...medium },
}));
const drafted = (): Story => {
  const story = new Story();
  story.events.push(...underContract().events.slice(0, 2));
  return story;
};
const purchased = (): Story => {
  const story = new Story();
  story.events.push(...underContract().events.slice(0, 3));
  return story;
};
const accepted = (): Story =>
  underContract().add('contract', '2026-06-01', ...acceptance(ACCEPTANCE, 'final', 'pass', 29_000_000));
/** A small enterprise’s work was accepted: it is paid within 30 days. */
const acceptedOfSmall = (): Story => {
  const [, , , concluded] = acceptance(ACCEPTANCE, 'final', 'pass', 29_000_000);
  const payBy = { from: '2026-06-01', dueOn: '2026-07-01' };
  return underContract().add('contract', '2026-06-01', {
    ...concluded,
    data: { ...concluded!.data, payBy },
  } as EventsByCategory['contract']);
};
const smallContract = (): Story => {
  const { type, data } = signed(CONTRACT_ID, 29_000_000) as Extract<
    EventsByCategory['contract'],
    { type: 'ContractSigned' }
  >;
  return new Story().add('contract', '2026-02-13', { type, data: { ...data, smePaymentDays: 30 } });
};
const amended = (): Story =>
  underContract().add('contract', '2026-03-02', {
    type: 'ContractAmended',
    data: {
      amendmentNo: 1,
      ground: 'mutual-consent',
      reason: '增加服务',
      clauses: [],
      text: '',
      amountChangeFen: 0,
      budgetLineId: null,
      evidence: [],
      amountFen: 29_000_000,
      endsOn: '2027-02-12',
      items: [],
      paymentSchedule: [],
      amendedOn: '2026-03-02',
    },
  });
const evaluated = (): Story =>
  underContract().add('contract', '2026-06-01', evaluation(`${CONTRACT_ID}.e1`, 'final', '91.00', '优'));
const paid = (): Story => payment('2026-06-01')(underContract());
const payment = happens('contract', (paidOn) => ({
  type: 'PaymentPaid',
  data: {
    paymentId: `${CONTRACT_ID}.p1`,
    amountFen: 29_000_000,
    paidOn,
    voucherNo: null,
    paidInFull: [ACCEPTANCE],
  },
}));
const raised = (): Story =>
  underContract().add('contract', '2026-06-01', issueRaised(`${CONTRACT_ID}.i1`, '2026-06-15'));
const rectified = happens('contract', () => ({
  type: 'IssueRectified',
  data: { issueId: `${CONTRACT_ID}.i1`, outcome: 'complete', note: null, recoveredFen: null },
}));
const asked = (kind: 'audit' | 'finance') => (): Story =>
  underContract().add('supervision', '2026-06-01', {
    type: 'InformationRequested',
    data: { ...ofCase, kind, requestId: 'q1', text: '台账', dueOn: '2026-06-10' },
  });
const answered = happens('supervision', () => ({
  type: 'InformationProvided',
  data: { ...ofCase, requestId: 'q1', answer: '已提供', evidence: [] },
}));
const audited = (): Story =>
  underContract().add('supervision', '2026-06-01', {
    type: 'SupervisionConcluded',
    data: { ...ofCase, kind: 'audit', summary: '', findings: [], rectifyBy: '2026-06-30' },
  });

const YEAR = { purchaserUscc: PURCHASER.uscc, year: 2026 } as const;
const approved = (report: 'budget' | 'accounts') => (): Story =>
  new Story().add('budget', '2026-03-03', {
    type: 'BudgetReportApproved',
    data: { ...YEAR, report, approvedOn: '2026-03-03', documentNo: null },
  });

const consultation = { disclosureId: 'd', projectId: PROJECT_ID, consultationId: 'c1' } as const;

const TABLE: readonly Row[] = [
  {
    what: 'intent',
    rule: 'R-20',
    given: () => drafted(),
    duty: `${PROJECT_ID}/intent-published`,
    from: '2026-02-02',
    due: '2026-01-03',
    met: intended,
    late: ['2026-01-13', 10],
  },
  {
    what: 'award notice and result',
    rule: 'R-16',
    given: purchased,
    duty: `${PROJECT_ID}/award-published`,
    from: '2026-02-02',
    due: '2026-02-04',
    met: awarded,
    late: ['2026-02-09', 3],
  },
  {
    what: 'contract signed',
    rule: 'R-14',
    given: purchased,
    duty: `${PROJECT_ID}/contract-signed`,
    from: '2026-02-02',
    due: '2026-03-04',
    met: (on) => (story) => {
      const { type, data } = signed(CONTRACT_ID, 1);
      return story.add('contract', on, { type, data: { ...data, signedOn: on } } as never);
    },
    late: ['2026-03-09', 5],
  },
  {
    what: 'contract published',
    rule: 'R-17',
    given: underContract,
    duty: `${CONTRACT_ID}/contract-published`,
    from: '2026-02-13',
    due: '2026-02-24',
    met: happens('contract', (publishedOn) => ({
      type: 'ContractPublished',
      data: { publishedOn, ...medium },
    })),
    // 28 February was worked to make up for the holiday.
    late: ['2026-03-01', 4],
  },
  {
    what: 'contract filed',
    rule: 'R-15',
    given: underContract,
    duty: `${CONTRACT_ID}/contract-filed`,
    from: '2026-02-13',
    due: '2026-03-02',
    met: happens('contract', (filedOn) => ({ type: 'ContractFiled', data: { filedOn, receiptNo: null } })),
    late: ['2026-03-04', 2],
  },
  {
    what: 'change published',
    rule: 'R-18',
    given: amended,
    duty: `${CONTRACT_ID}.m1/amendment-published`,
    from: '2026-03-02',
    due: '2026-03-04',
    met: happens('contract', (publishedOn) => ({
      type: 'ContractAmendmentPublished',
      data: { amendmentNo: 1, publishedOn, ...medium },
    })),
    late: ['2026-03-09', 3],
  },
  {
    what: 'acceptance result published',
    rule: 'R-24',
    given: accepted,
    duty: `${PROJECT_ID}/acceptance-published`,
    from: '2026-06-01',
    due: '2026-06-03',
    met: disclosed,
    late: ['2026-06-08', 3],
  },
  {
    what: 'the project told to society',
    rule: 'S-21',
    given: purchased,
    duty: `${PROJECT_ID}/social-disclosure`,
    from: '2026-02-02',
    due: '2026-03-06',
    met: disclosed,
    late: ['2026-03-11', 3],
  },
  ...(['evaluation', 'payments', 'issues'] as const).map((section) => ({
    what: `other active disclosure: ${section}`,
    rule: 'R-46',
    given: { evaluation: evaluated, payments: paid, issues: raised }[section],
    duty: `${PROJECT_ID}/${section}-disclosed`,
    from: '2026-06-01',
    due: '2026-06-30',
    met: disclosed,
    late: ['2026-07-06', 4] as const,
  })),
  {
    what: 'third-party opinion on disclosure',
    rule: 'R-46',
    given: () =>
      underContract().add('disclosure', '2026-06-01', {
        type: 'ThirdPartyConsulted',
        data: {
          ...consultation,
          party: { name: SUPPLIER.name, uscc: SUPPLIER.uscc },
          matter: '单价',
          notifiedOn: '2026-06-01',
          dueOn: '2026-06-23',
        },
      }),
    duty: 'd.c1/third-party-opinion',
    from: '2026-06-01',
    due: '2026-06-23',
    met: happens('disclosure', (receivedOn) => ({
      type: 'ThirdPartyOpinionRecorded',
      data: { ...consultation, consents: true, opinion: '同意', receivedOn },
    })),
    late: ['2026-06-25', 2],
  },
  {
    what: 'payment of a small enterprise',
    rule: 'R-37',
    given: acceptedOfSmall,
    duty: `${ACCEPTANCE}/sme-payment`,
    from: '2026-06-01',
    due: '2026-07-01',
    met: payment,
    late: ['2026-07-11', 10],
  },
  {
    what: 'yearly publication of what is owed to small enterprises',
    rule: 'R-37',
    given: smallContract,
    duty: `${PURCHASER.uscc}-2026/sme-overdue-published`,
    from: '2026-02-13',
    due: '2027-03-31',
    met: happens('budget', (publishedOn) => ({
      type: 'SmeOverduePublished',
      data: { ...YEAR, contracts: 0, amountFen: 0, publishedOn, ...medium },
    })),
    late: ['2027-04-10', 10],
  },
  ...(['budget', 'accounts'] as const).map((report) => ({
    what: `${report} published`,
    rule: 'R-42',
    given: approved(report),
    duty: `${PURCHASER.uscc}-2026/${report}-published`,
    from: '2026-03-03',
    due: '2026-03-23',
    met: happens('budget', (publishedOn) => ({
      type: 'BudgetReportPublished',
      data: { ...YEAR, report, publishedOn, ...medium },
    })),
    late: ['2026-04-02', 10] as const,
  })),
  {
    what: 'final evaluation',
    rule: 'S-19',
    given: underContract,
    duty: `${CONTRACT_ID}/final-evaluation`,
    from: '2027-01-12',
    due: '2027-02-12',
    met: happens('contract', () => evaluation(`${CONTRACT_ID}.e1`, 'final', '91.00', '优')),
    late: ['2027-03-01', 17],
  },
  {
    what: 'rectification',
    rule: 'S-22',
    given: raised,
    duty: `${CONTRACT_ID}.i1/issue-rectified`,
    from: '2026-06-01',
    due: '2026-06-15',
    met: rectified,
    // The dragon boat festival, 19 June, is off.
    late: ['2026-06-22', 4],
  },
  {
    what: 'what supervision asks for',
    rule: 'S-20',
    given: asked('finance'),
    duty: `${CASE}.q1/information`,
    from: '2026-06-01',
    due: '2026-06-10',
    met: answered,
    late: ['2026-06-12', 2],
  },
  {
    what: 'what audit asks for',
    rule: 'R-45',
    given: asked('audit'),
    duty: `${CASE}.q1/information`,
    from: '2026-06-01',
    due: '2026-06-10',
    met: answered,
    late: ['2026-06-12', 2],
  },
  {
    what: 'audit findings rectified',
    rule: 'R-44',
    given: audited,
    duty: `${CASE}/rectified`,
    from: '2026-06-01',
    due: '2026-06-30',
    met: happens('supervision', () => ({
      type: 'RectificationReported',
      data: { ...ofCase, answers: [], evidence: [] },
    })),
    late: ['2026-07-03', 3],
  },
  {
    what: 'audit findings: the government told',
    rule: 'R-44',
    given: audited,
    duty: `${CASE}/government-told`,
    from: '2026-06-01',
    due: '2026-06-30',
    met: happens('supervision', () => ({
      type: 'RectificationReportedToGovernment',
      data: { ...ofCase, authority: '区政府', documentNo: null },
    })),
    late: ['2026-07-03', 3],
  },
  {
    what: 'audit findings: their rectification published',
    rule: 'R-44',
    given: audited,
    duty: `${CASE}/published`,
    from: '2026-06-01',
    due: '2026-06-30',
    met: happens('supervision', () => ({
      type: 'RectificationPublished',
      data: { ...ofCase, where: '区政府网站', evidence: [] },
    })),
    late: ['2026-07-03', 3],
  },
];

const dutyOf = (story: Story, id: string): Duty => story.rows(deadlineCalendar).get(id)!;
const dayAfter = (date: PlainDate): PlainDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe('Each row of the table of deadlines', () => {
  it.each(TABLE)('$what ($rule) is due', ({ given, duty: id, rule, from, due, met }) => {
    // The intent falls due before anything is recorded of it: the start that was planned tells by when.
    const story = id.endsWith('intent-published') ? met('2026-01-01')(given()) : given();
    const duty = dutyOf(story, id);
    expect(duty).toMatchObject({ rule, fromOn: from, dueOn: due });
    if (duty.metOn !== null) return;
    expect([stateOf(duty, due), stateOf(duty, dayAfter(due))]).toEqual(['due', 'overdue']);
  });

  it.each(TABLE)('$what ($rule) is met on its last day', ({ given, duty, due, met }) => {
    expect(dutyOf(met(due)(given()), duty)).toMatchObject({ metOn: due, lateDays: 0 });
  });

  it.each(TABLE)('$what ($rule) says how late it was met', ({ given, duty, met, late: [on, by] }) => {
    const row = dutyOf(met(on)(given()), duty);
    expect(row).toMatchObject({ metOn: on, lateDays: by });
    expect(stateOf(row, on)).toBe('met-late');
  });

  it('is about every duty the calendar knows', () => {
    const tabled = new Set(TABLE.map(({ given, duty, met, due }) => dutyOf(met(due)(given()), duty).duty));
    const others = Object.values(DEADLINES).filter(({ id }) => !tabled.has(id));
    expect(others.map(({ id }) => id)).toEqual(ELSEWHERE);
  });
});

/** Told below, or in the spec of the calendar. */
const ELSEWHERE = ['feedback-answered', 'file-kept', 'supervision-rectified'];

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
