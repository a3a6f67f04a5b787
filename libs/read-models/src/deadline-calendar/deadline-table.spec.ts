import { describe, expect, it } from '@jest/globals';
import type { PlainDate } from '#domain';
import { DEADLINES } from '#policy';
import {
  medium,
  consultation,
  YEAR,
  ofCase,
  happens,
  CASE,
  ACCEPTANCE,
  disclosed,
  intended,
  awarded,
  drafted,
  purchased,
  accepted,
  acceptedOfSmall,
  smallContract,
  amended,
  evaluated,
  paid,
  payment,
  raised,
  rectified,
  asked,
  answered,
  audited,
  approved,
  type Happens,
} from '../testing/duties.given.js';
import {
  CONTRACT_ID,
  evaluation,
  PROJECT_ID,
  PURCHASER,
  signed,
  SUPPLIER,
  underContract,
  type Story,
} from '../testing/given.js';
import { deadlineCalendar, stateOf, type Duty } from './deadline-calendar.js';

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
    given: () => amended()(underContract()),
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

/** Told in the other specs beside it. */
const ELSEWHERE = ['feedback-answered', 'spot-checked', 'file-kept', 'supervision-rectified'];
