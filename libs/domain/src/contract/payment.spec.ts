import { describe, it } from '@jest/globals';
import { addDays } from '../kernel/plain-date.js';
import { finance, leader, TERMS } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent, EvaluationKind, Severity } from './contract.events.js';
import type { PaymentCommand } from './payment.js';

const F = finance('2026-04-20');
const L = leader('2026-04-20');
const given = givenFor(contractDecider, L);
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const id = (part: string): string => `${TERMS.contractId}.${part}`;

type Request = Extract<PaymentCommand, { type: 'RequestPayment' }>;
const request = (milestone: string, amountFen: number): Request => ({
  type: 'RequestPayment',
  data: {
    milestone,
    amountFen,
    budgetLineId: null,
    basis: null,
    fundLines: [{ id: 'L1', leftFen: TERMS.amountFen }],
    dueOn: null,
  },
});
const asked = (milestone: string, amountFen: number) => ({
  milestone,
  amountFen,
  budgetLineId: 'L1',
  basis: null,
});
const requested = (n: number, milestone: string, amountFen: number): Told<ContractEvent> => ({
  by: F,
  event: {
    type: 'PaymentRequested',
    data: { paymentId: id(`p${n}`), milestone, amountFen, budgetLineId: 'L1', basis: null },
  },
});
const approve: PaymentCommand = { type: 'ApprovePayment', data: { paymentId: id('p1'), note: null } };
const approved: ContractEvent = { type: 'PaymentApproved', data: { paymentId: id('p1'), note: null } };
const record = (paidOn: string): PaymentCommand => ({
  type: 'RecordPayment',
  data: { paymentId: id('p1'), paidOn, voucherNo: '2026-0417' },
});
const paid: Extract<ContractEvent, { type: 'PaymentPaid' }> = {
  type: 'PaymentPaid',
  data: { paymentId: id('p1'), amountFen: 9_000_000, paidOn: '2026-04-18', voucherNo: '2026-0417' },
};
const terminated: ContractEvent = {
  type: 'ContractTerminated',
  data: {
    reason: 'early-mutual',
    explanation: '双方协商',
    issueId: null,
    evidence: [],
    terminatedOn: '2026-03-21',
  },
};
const accepted = (
  outcome: 'pass' | 'pass-with-rectification' | 'fail',
  acceptedFen: number,
): ContractEvent[] => [
  {
    type: 'AcceptanceOpened',
    data: { acceptanceId: id('a1'), kind: 'final', stage: null, openedOn: '2026-03-20' },
  },
  {
    type: 'AcceptanceConcluded',
    data: { acceptanceId: id('a1'), outcome, standards: [], acceptedFen, concludedOn: '2026-03-20' },
  },
];
const evaluated = (kind: EvaluationKind = 'final'): ContractEvent[] => [
  {
    type: 'EvaluationStarted',
    data: {
      evaluationId: id('e1'),
      kind,
      evaluator: { name: '评估中心', uscc: null },
      recusalDeclared: true,
    },
  },
  {
    type: 'EvaluationCompleted',
    data: {
      evaluationId: id('e1'),
      kind,
      indicators: [],
      rawScore: '90.00',
      grade: '优',
      formulaVersion: 'v1',
      summary: null,
    },
  },
];
const issue = (severity: Severity): ContractEvent => ({
  type: 'IssueRaised',
  data: {
    issueId: id('i1'),
    source: 'audit',
    type: 'fabricated-record',
    severity,
    description: '记录不实',
    ruleId: null,
    amountAtStakeFen: null,
    dueOn: '2026-05-01',
  },
});

describe('Requesting a payment', () => {
  it('is numbered within the contract; the advance waits for nothing but the signing', () => {
    given(signed)
      .when(request('first', 9_000_000), F)
      .gives({
        type: 'PaymentRequested',
        data: { paymentId: id('p1'), ...asked('first', 9_000_000) },
      });
    given(signed)
      .when(request('first', 1), finance(TERMS.signedOn))
      .gives({ type: 'PaymentRequested', data: { paymentId: id('p1'), ...asked('first', 1) } });
  });

  it.each<[string, string, Told<ContractEvent>[]]>([
    ['an acceptance', 'mid', []],
    ['an acceptance that did not fail', 'mid', accepted('fail', 0)],
    ['an evaluation', 'last', accepted('pass', 30_000_000)],
    [
      'more than the supplier’s own evaluation',
      'last',
      [...accepted('pass', 30_000_000), ...evaluated('self')],
    ],
  ])('waits for %s', (_what, milestone, history) => {
    given(signed, ...history)
      .when(request(milestone, 1), F)
      .rejects('payment.trigger-not-met', { rule: 'R-01', pointer: '/milestone' });
  });

  it.each<[string, string, string, Told<ContractEvent>[]]>([
    ['acceptance', 'mid', '2026-03-20', accepted('pass', 30_000_000)],
    ['evaluation', 'last', '2026-04-20', [...accepted('pass', 30_000_000), ...evaluated()]],
  ])('follows the %s from its very day, not before', (_what, milestone, day, history) => {
    const dayBefore = addDays(day, -1);
    given(signed, ...history)
      .when(request(milestone, 1), finance(dayBefore))
      .rejects('payment.trigger-not-met', { rule: 'R-01', pointer: '/milestone' });
    given(signed, ...history)
      .when(request(milestone, 1), finance(day))
      .gives({ type: 'PaymentRequested', data: { paymentId: id('p1'), ...asked(milestone, 1) } });
  });

  it('is no advance any more once the contract was terminated; accepted work is paid still', () => {
    const history = [signed, ...accepted('pass', 10_000_000), terminated];
    given(...history)
      .when(request('first', 1), F)
      .rejects('payment.advance-after-end', { rule: 'R-01', pointer: '/milestone' });
    given(...history)
      .when(request('mid', 1), F)
      .gives({ type: 'PaymentRequested', data: { paymentId: id('p1'), ...asked('mid', 1) } });
  });

  it('may follow once its trigger happened', () => {
    given(signed, ...accepted('pass-with-rectification', 30_000_000), ...evaluated())
      .when(request('last', 9_000_000), F)
      .gives({ type: 'PaymentRequested', data: { paymentId: id('p1'), ...asked('last', 9_000_000) } });
  });

  it('stays within the rest of its milestone, what is pending counted', () => {
    given(signed, requested(1, 'first', 5_000_000))
      .when(request('first', 4_000_001), F)
      .rejects('payment.exceeds-milestone', { rule: 'R-36', pointer: '/amountFen' });
  });

  it('stays within the contract even where its schedule promised more', () => {
    const generous: ContractEvent = { type: 'ContractSigned', data: { ...TERMS, amountFen: 8_000_000 } };
    given(generous)
      .when(request('first', 8_000_001), F)
      .rejects('payment.exceeds-contract', { rule: 'R-36', pointer: '/amountFen' });
    given(generous, requested(1, 'first', 5_000_000))
      .when(request('first', 3_000_001), F)
      .rejects('payment.exceeds-contract', { rule: 'R-36', pointer: '/amountFen' });
    given(generous, requested(1, 'first', 5_000_000))
      .when(request('first', 3_000_000), F)
      .gives({ type: 'PaymentRequested', data: { paymentId: id('p2'), ...asked('first', 3_000_000) } });
  });

  it('pays, apart from advances, no more than was accepted', () => {
    const history = [
      signed,
      requested(1, 'first', 9_000_000),
      ...accepted('pass', 10_000_000),
      ...evaluated(),
    ] as const;
    given(...history)
      .when(request('mid', 10_000_001), F)
      .rejects('payment.exceeds-accepted', { rule: 'R-01', pointer: '/amountFen' });
    given(...history)
      .when(request('mid', 10_000_000), F)
      .gives({ type: 'PaymentRequested', data: { paymentId: id('p2'), ...asked('mid', 10_000_000) } });
    given(...history, requested(2, 'mid', 10_000_000))
      .when(request('last', 1), F)
      .rejects('payment.exceeds-accepted', { rule: 'R-01', pointer: '/amountFen' });
  });

  it('names a milestone of the schedule and a positive amount', () => {
    given(signed)
      .when(request('bonus', 1), F)
      .rejects('payment.unknown-milestone', { rule: 'R-36', pointer: '/milestone' });
    given(signed)
      .when(request('first', 0), F)
      .rejects('payment.bad-amount', { kind: 'invalid', pointer: '/amountFen' });
  });
});

describe('Approving and recording a payment', () => {
  const asked = [signed, requested(1, 'first', 9_000_000)] as const;

  it('go through other hands than the request', () => {
    given(...asked)
      .when(approve, L)
      .gives(approved);
    given(...asked)
      .when(approve, F)
      .rejects('payment.own-approval', { kind: 'forbidden', rule: 'R-39' });
  });

  it('come in their order, once each', () => {
    given(...asked)
      .when(record('2026-04-18'), F)
      .rejects('payment.not-approved');
    given(...asked, approved)
      .when(approve, L)
      .rejects('payment.not-requested');
    given(...asked, approved)
      .when(record('2026-04-18'), F)
      .gives(paid);
    given(...asked, approved, paid)
      .when(record('2026-04-18'), F)
      .rejects('payment.not-approved');
  });

  it.each(['2025-03-09', '2026-04-21'])('are not dated %s', (paidOn) => {
    given(...asked, approved)
      .when(record(paidOn), F)
      .rejects('payment.bad-date', { kind: 'invalid', pointer: '/paidOn' });
  });

  it.each(['2025-03-10', '2026-04-20'])('may be dated %s: the day of signing, and today', (paidOn) => {
    const { type, data } = paid;
    given(...asked, approved)
      .when(record(paidOn), F)
      .gives({ type, data: { ...data, paidOn } });
  });

  it('concern a payment that was requested', () => {
    given(signed).when(approve, L).rejects('payment.not-found', { kind: 'not-found' });
  });
});

describe('A critical issue', () => {
  it('stops every step of a payment while it is open', () => {
    const history = [signed, requested(1, 'first', 9_000_000), issue('critical')] as const;
    for (const command of [request('first', 1), approve, record('2026-04-18')]) {
      given(...history)
        .when(command, L)
        .rejects('payment.critical-issue-open', { rule: 'S-22' });
    }
  });

  it('is another thing than a major one', () => {
    given(signed, requested(1, 'first', 9_000_000), issue('major'))
      .when(approve, L)
      .gives(approved);
  });
});

describe('The fund line of a payment', () => {
  const from = (budgetLineId: string | null, ...lines: [string, number][]): Request => ({
    type: 'RequestPayment',
    data: {
      ...request('first', 4_000_000).data,
      budgetLineId,
      fundLines: lines.map(([lineId, leftFen]) => ({ id: lineId, leftFen })),
    },
  });

  it('is one that the project secured', () => {
    for (const command of [from(null), from('L3', ['L1', 9_000_000])]) {
      given(signed)
        .when(command, F)
        .rejects('payment.no-fund-line', { rule: 'S-16', pointer: '/budgetLineId' });
    }
    given(signed)
      .when(from('L1', ['L2', 9_000_000], ['L1', 9]), F)
      .rejects('payment.exceeds-fund-line', { rule: 'S-16', pointer: '/amountFen' });
  });

  it('may be several: unnamed, they bear it in the order of the project', () => {
    const funds = [
      { id: 'L1', amountFen: 3_000_000 },
      { id: 'L2', amountFen: 1_000_000 },
    ];
    const spread: ContractEvent = {
      type: 'PaymentRequested',
      data: { paymentId: id('p1'), ...asked('first', 4_000_000), funds },
    };
    given(signed)
      .when(from(null, ['L1', 3_000_000], ['L2', 9_000_000]), F)
      .gives(spread);
    given(signed, { by: F, event: spread })
      .when(from(null, ['L1', 3_000_000], ['L2', 4_999_999]), F)
      .rejects('payment.exceeds-fund-line', { rule: 'S-16', pointer: '/amountFen' });
  });

  it('is not paid beyond what it owes, earlier payments counted', () => {
    given(signed, requested(1, 'first', 3_000_000))
      .when(from('L1', ['L1', 6_999_999]), F)
      .rejects('payment.exceeds-fund-line', { rule: 'S-16', pointer: '/amountFen' });
    given(signed, requested(1, 'first', 3_000_000))
      .when(from('L1', ['L1', 7_000_000]), F)
      .gives({ type: 'PaymentRequested', data: { paymentId: id('p2'), ...asked('first', 4_000_000) } });
  });

  it('is left out where it has nothing left, and owes nothing for what another line paid', () => {
    given(signed, requested(1, 'first', 3_000_000))
      .when(from(null, ['L1', 3_000_000], ['L2', 4_000_000]), F)
      .gives({
        type: 'PaymentRequested',
        data: { paymentId: id('p2'), ...asked('first', 4_000_000), budgetLineId: 'L2' },
      });
  });

  it('comes with the day a small enterprise is to be paid', () => {
    const command = from('L1', ['L1', 9_000_000]);
    given(signed)
      .when({ ...command, data: { ...command.data, dueOn: '2026-04-20' } }, F)
      .gives({
        type: 'PaymentRequested',
        data: { paymentId: id('p1'), ...asked('first', 4_000_000), dueOn: '2026-04-20' },
      });
  });
});
