import { describe, expect, it } from '@jest/globals';
import { amendedOn, leader, member, TERMS } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent, EvaluationKind } from './contract.events.js';
import { isSigned, openIssues } from './contract.state.js';

const given = givenFor(contractDecider, leader('2025-03-10'));
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const id = (part: string): string => `${TERMS.contractId}.${part}`;
const settle: ContractCommand = { type: 'SettleContract', data: {} };
const on = leader('2026-05-20');
const settled: ContractEvent = {
  type: 'ContractSettled',
  data: { contractId: TERMS.contractId, paidFen: 9_000_000, settledOn: '2026-05-20' },
};
const acceptance = (outcome: 'pass' | 'pass-with-rectification' | 'fail'): Told<ContractEvent>[] => [
  {
    by: member('2026-04-01'),
    event: {
      type: 'AcceptanceOpened',
      data: { acceptanceId: id('a1'), kind: 'final', stage: null, openedOn: '2026-04-01' },
    },
  },
  {
    by: member('2026-04-05'),
    event: {
      type: 'AcceptanceConcluded',
      data: { acceptanceId: id('a1'), outcome, standards: [], acceptedFen: 0, concludedOn: '2026-04-05' },
    },
  },
];
const evaluation = (
  kind: EvaluationKind,
  applied: boolean,
  completedOn = '2026-03-01',
): Told<ContractEvent>[] => {
  const evaluationId = id('e1');
  return [
    {
      type: 'EvaluationStarted',
      data: { evaluationId, kind, evaluator: { name: '评估中心', uscc: null }, recusalDeclared: true },
    },
    {
      by: leader(completedOn),
      event: {
        type: 'EvaluationCompleted',
        data: {
          evaluationId,
          kind,
          indicators: [],
          rawScore: '90.00',
          grade: '优',
          formulaVersion: 'v1',
          summary: null,
        },
      },
    },
    ...(applied
      ? [
          {
            type: 'EvaluationResultApplied',
            data: { evaluationId, measure: 'renew', reason: '优秀' },
          } as const,
        ]
      : []),
  ];
};
const requested: Extract<ContractEvent, { type: 'PaymentRequested' }> = {
  type: 'PaymentRequested',
  data: { paymentId: id('p1'), milestone: 'first', amountFen: 9_000_000, budgetLineId: null, basis: null },
};
const paid: Extract<ContractEvent, { type: 'PaymentPaid' }> = {
  type: 'PaymentPaid',
  data: { paymentId: id('p1'), amountFen: 9_000_000, paidOn: '2025-04-01', voucherNo: null },
};
const issue: ContractEvent = {
  type: 'IssueRaised',
  data: {
    issueId: id('i1'),
    source: 'audit',
    type: 'finance',
    severity: 'minor',
    description: '票据不全',
    ruleId: null,
    amountAtStakeFen: null,
    dueOn: '2026-05-01',
  },
};
const published: ContractEvent = {
  type: 'ContractPublished',
  data: { publishedOn: '2025-03-11', medium: '天津市政府采购网', url: null },
};
const done = [signed, published, ...acceptance('pass'), ...evaluation('final', true), requested, paid];
const amended = amendedOn('2025-06-16');
const secondPublished: ContractEvent = {
  type: 'ContractAmendmentPublished',
  data: { amendmentNo: 2, publishedOn: '2025-06-18', medium: '天津市政府采购网', url: null },
};
const stageOpened: ContractEvent = {
  type: 'AcceptanceOpened',
  data: { acceptanceId: id('a2'), kind: 'stage', stage: '中期', openedOn: '2026-04-06' },
};
const anotherPaid: ContractEvent[] = [
  { ...requested, data: { ...requested.data, paymentId: id('p2') } },
  { ...paid, data: { ...paid.data, paymentId: id('p2') } },
];
const terminated = (reason: 'completed' | 'breach'): ContractEvent => ({
  type: 'ContractTerminated',
  data: { reason, explanation: '说明', issueId: null, evidence: [], terminatedOn: '2025-09-10' },
});

describe('Settling a contract', () => {
  it('closes the account when all is accepted, evaluated, rectified and paid', () => {
    given(...done)
      .when(settle, on)
      .gives(settled);
    given(
      signed,
      published,
      ...acceptance('pass-with-rectification'),
      ...evaluation('third-party', true),
      requested,
      paid,
    )
      .when(settle, on)
      .gives(settled);
  });

  it('names what was accepted and is not paid, whoever the supplier is, and what the evaluation led to', () => {
    const accepted = (acceptedFen: number) =>
      acceptance('pass').map((told): Told<ContractEvent> => {
        if (!('event' in told) || told.event.type !== 'AcceptanceConcluded') return told;
        return { ...told, event: { ...told.event, data: { ...told.event.data, acceptedFen } } };
      });
    const before = (acceptedFen: number) => [
      signed,
      published,
      ...accepted(acceptedFen),
      ...evaluation('final', true),
    ];
    given(...before(1_000))
      .when(settle, on)
      .gives({
        ...settled,
        data: { ...settled.data, paidFen: 0, unpaid: { amountFen: 1_000, measure: 'renew' } },
      } as ContractEvent);
    given(...before(9_000_000), requested, paid)
      .when(settle, on)
      .gives(settled);
  });

  it('names what a small enterprise is left without', () => {
    const owed = acceptance('pass').map((told): Told<ContractEvent> => {
      if (!('event' in told) || told.event.type !== 'AcceptanceConcluded') return told;
      const payBy = { from: '2026-04-05', dueOn: '2026-05-05' };
      return { ...told, event: { ...told.event, data: { ...told.event.data, acceptedFen: 1, payBy } } };
    });
    given(signed, published, ...owed, ...evaluation('final', true), requested, paid)
      .when(settle, on)
      .gives({ ...settled, data: { ...settled.data, leftUnpaid: [id('a1')] } } as ContractEvent);
  });

  it.each<[string, Told<ContractEvent>[], string, string]>([
    ['a final acceptance', [signed, ...evaluation('final', true)], 'contract.not-accepted', 'R-23'],
    [
      'a final acceptance that did not fail',
      [signed, ...acceptance('fail'), ...evaluation('final', true)],
      'contract.not-accepted',
      'R-23',
    ],
    ['an evaluation', [signed, ...acceptance('pass')], 'contract.not-evaluated', 'S-18'],
    [
      'more than a mid-term evaluation',
      [signed, ...acceptance('pass'), ...evaluation('mid', true)],
      'contract.not-evaluated',
      'S-18',
    ],
    [
      'a third party that saw the last month of service',
      [signed, ...acceptance('pass'), ...evaluation('third-party', true, '2026-02-28')],
      'contract.not-evaluated',
      'S-18',
    ],
    [
      'the use of the evaluation',
      [signed, ...acceptance('pass'), ...evaluation('final', false)],
      'contract.not-evaluated',
      'S-18',
    ],
    ['its issues', [...done, issue], 'contract.issues-open', 'S-22'],
    ['a pending payment', done.slice(0, -1), 'contract.payments-pending', 'R-36'],
    ['an acceptance still open', [...done, stageOpened], 'contract.not-accepted', 'R-23'],
    [
      'each of its payments',
      [...done.slice(0, -2), ...anotherPaid, requested],
      'contract.payments-pending',
      'R-36',
    ],
    [
      'the publication of its first amendment too',
      [...done, amended, { ...amended, data: { ...amended.data, amendmentNo: 2 } }, secondPublished],
      'contract.amendment-unpublished',
      'R-18',
    ],
    ['its publication', [signed, ...done.slice(2)], 'contract.unpublished', 'R-17'],
    ['the publication of its amendment', [...done, amended], 'contract.amendment-unpublished', 'R-18'],
  ])('waits for %s', (_what, history, code, rule) => {
    given(...history)
      .when(settle, on)
      .rejects(code, { rule });
  });

  it('needs no accepted value of a contract that was ended early, and no later evaluation', () => {
    const failed = [
      signed,
      published,
      ...acceptance('fail'),
      ...evaluation('final', true, '2025-09-20'),
      requested,
      paid,
    ];
    given(...failed, terminated('breach'))
      .when(settle, on)
      .gives(settled);
    given(...failed, terminated('completed'))
      .when(settle, on)
      .rejects('contract.not-accepted', { rule: 'R-23' });
    given(signed, published, ...evaluation('final', true, '2025-09-20'), terminated('breach'))
      .when(settle, on)
      .rejects('contract.not-accepted', { rule: 'R-23' });
  });

  it('is the end of the contract', () => {
    given(...done, settled)
      .when(settle, on)
      .rejects('contract.settled');
    given(...done, settled)
      .when({ type: 'OpenAcceptance', data: { kind: 'final', stage: null } }, on)
      .rejects('contract.settled');
  });

  it('sees the issues that are still open', () => {
    const { state } = given(...done, issue);
    expect(isSigned(state) && openIssues(state)).toMatchObject([{ id: id('i1') }]);
  });
});
