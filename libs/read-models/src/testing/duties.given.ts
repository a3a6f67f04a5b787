import type { EventsByCategory, PlainDate, PublicSnapshot, StreamCategory } from '#domain';
import {
  acceptance,
  CONTRACT_ID,
  evaluation,
  issueRaised,
  PROJECT_ID,
  PURCHASER,
  signed,
  Story,
  underContract,
} from './given.js';

/** What happens in a story on a day. */
export type Happens = (on: PlainDate) => (story: Story) => Story;

export const happens =
  <Category extends StreamCategory>(
    category: Category,
    event: (on: PlainDate) => EventsByCategory[Category],
  ): Happens =>
  (on) =>
  (story) =>
    story.add(category, on, event(on));

export const CASE = '01KAN0SVPR0000000000000001';
export const ofCase = { caseId: CASE, projectId: PROJECT_ID };
export const ACCEPTANCE = `${CONTRACT_ID}.a1`;
export const medium = { medium: '天津市政府采购网', url: null };

const snapshot = {
  projectId: PROJECT_ID,
  demonstration: false,
  acceptance: [{}],
  evaluation: [{}],
  payments: [{}],
  issues: [{}],
} as unknown as PublicSnapshot;
export const disclosed = happens('disclosure', (publishedOn) => ({
  type: 'DisclosurePublished',
  data: { disclosureId: 'd', projectId: PROJECT_ID, publishedOn, snapshot, snapshotHash: '00' },
}));
export const intended = happens('project', (publishedOn) => ({
  type: 'IntentPublished',
  data: { publishedOn, ...medium, expectedStartOn: '2026-02-02' },
}));
export const awarded = happens('project', (on) => ({
  type: 'AwardPublished',
  data: { projectId: PROJECT_ID, noticeIssuedOn: on, publishedOn: on, ...medium },
}));
export const drafted = (): Story => {
  const story = new Story();
  story.events.push(...underContract().events.slice(0, 2));
  return story;
};
export const purchased = (): Story => {
  const story = new Story();
  story.events.push(...underContract().events.slice(0, 3));
  return story;
};
export const accepted = (): Story =>
  underContract().add('contract', '2026-06-01', ...acceptance(ACCEPTANCE, 'final', 'pass', 29_000_000));
/** A small enterprise’s work was accepted: it is paid within 30 days. */
export const acceptedOfSmall = (): Story => {
  const [, , , concluded] = acceptance(ACCEPTANCE, 'final', 'pass', 29_000_000);
  const payBy = { from: '2026-06-01', dueOn: '2026-07-01' };
  return underContract().add('contract', '2026-06-01', {
    ...concluded,
    data: { ...concluded!.data, payBy },
  } as EventsByCategory['contract']);
};
export const smallContract = (): Story => {
  const { type, data } = signed(CONTRACT_ID, 29_000_000) as Extract<
    EventsByCategory['contract'],
    { type: 'ContractSigned' }
  >;
  return new Story().add('contract', '2026-02-13', { type, data: { ...data, smePaymentDays: 30 } });
};
export const amended =
  (change: object = {}) =>
  (story: Story): Story =>
    story.add('contract', '2026-03-02', {
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
        ...change,
      },
    });
export const evaluated = (): Story =>
  underContract().add('contract', '2026-06-01', evaluation(`${CONTRACT_ID}.e1`, 'final', '91.00', '优'));
export const paid = (): Story => payment('2026-06-01')(underContract());
export const payment = happens('contract', (paidOn) => ({
  type: 'PaymentPaid',
  data: {
    paymentId: `${CONTRACT_ID}.p1`,
    amountFen: 29_000_000,
    paidOn,
    voucherNo: null,
    paidInFull: [ACCEPTANCE],
  },
}));
export const raised = (): Story =>
  underContract().add('contract', '2026-06-01', issueRaised(`${CONTRACT_ID}.i1`, '2026-06-15'));
export const rectified = happens('contract', () => ({
  type: 'IssueRectified',
  data: { issueId: `${CONTRACT_ID}.i1`, outcome: 'complete', note: null, recoveredFen: null },
}));
export const asked = (kind: 'audit' | 'finance') => (): Story =>
  underContract().add('supervision', '2026-06-01', {
    type: 'InformationRequested',
    data: { ...ofCase, kind, requestId: 'q1', text: '台账', dueOn: '2026-06-10' },
  });
export const answered = happens('supervision', () => ({
  type: 'InformationProvided',
  data: { ...ofCase, requestId: 'q1', answer: '已提供', evidence: [] },
}));
export const audited = (): Story =>
  underContract().add('supervision', '2026-06-01', {
    type: 'SupervisionConcluded',
    data: { ...ofCase, kind: 'audit', summary: '', findings: [], rectifyBy: '2026-06-30' },
  });

export const YEAR = { purchaserUscc: PURCHASER.uscc, year: 2026 } as const;
export const approved = (report: 'budget' | 'accounts') => (): Story =>
  new Story().add('budget', '2026-03-03', {
    type: 'BudgetReportApproved',
    data: { ...YEAR, report, approvedOn: '2026-03-03', documentNo: null },
  });

export const consultation = { disclosureId: 'd', projectId: PROJECT_ID, consultationId: 'c1' } as const;
