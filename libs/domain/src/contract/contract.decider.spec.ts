import { describe, expect, it } from '@jest/globals';
import { leader, member, officer, TERMS } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent, ContractSigned, EvaluationKind } from './contract.events.js';
import { openIssues } from './contract.state.js';

const L = leader('2025-03-10');
const O = officer('2025-03-12');
const given = givenFor(contractDecider, L);
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const sign = (change: Partial<ContractSigned['data']> = {}): ContractCommand => ({
  type: 'SignContract',
  data: { ...TERMS, ...change },
});

describe('Signing a contract', () => {
  it('binds its terms, targets and policy version', () => {
    given().when(sign(), L).gives(signed);
  });

  it('happens once', () => {
    given(signed).when(sign(), L).rejects('contract.already-signed');
  });

  it('in the policy gap demands an acknowledgement with a reason', () => {
    const pointer = '/policyGapAcknowledgement';
    given()
      .when(sign({ policyVersionId: null }), L)
      .rejects('contract.policy-gap-not-acknowledged', { pointer });
    given()
      .when(sign({ policyVersionId: null, policyGapAcknowledgement: { reason: ' ' } }), L)
      .rejects('contract.policy-gap-not-acknowledged', { pointer });
    const acknowledged = {
      policyVersionId: null,
      policyGapAcknowledgement: { reason: '服务不能中断,按国家规定采购' },
    };
    given()
      .when(sign(acknowledged), L)
      .gives({ type: 'ContractSigned', data: { ...TERMS, ...acknowledged } });
  });

  it.each<[string, Partial<ContractSigned['data']>, string, string, { rule?: string }?]>([
    ['without a number', { number: '' }, 'contract.no-number', '/number', { rule: 'R-13' }],
    ['in the future', { signedOn: '2025-03-11' }, 'contract.signed-in-future', '/signedOn'],
    ['that ends before it starts', { endsOn: '2025-03-14' }, 'contract.ends-before-it-starts', '/endsOn'],
    ['of no amount', { amountFen: 0 }, 'contract.bad-amount', '/amountFen'],
    [
      'with an item twice',
      { items: [...TERMS.items, ...TERMS.items] },
      'contract.item-twice',
      '/items/2/key',
    ],
    [
      'with a milestone twice',
      { paymentSchedule: [...TERMS.paymentSchedule, ...TERMS.paymentSchedule] },
      'contract.milestone-twice',
      '/paymentSchedule/3/key',
    ],
  ])('is refused for one %s', (_fault, change, code, pointer, more = {}) => {
    given()
      .when(sign(change), L)
      .rejects(code, { kind: 'invalid', pointer, ...more });
  });

  it('plans no more payments than the contract is worth', () => {
    given()
      .when(sign({ amountFen: 29_999_999 }), L)
      .rejects('contract.schedule-exceeds-amount', { rule: 'R-36', pointer: '/paymentSchedule' });
  });

  it('lets items count towards targets it has', () => {
    given()
      .when(sign({ targets: [] }), L)
      .rejects('contract.item-names-unknown-target', { pointer: '/items/0/targetKey' });
  });
});

describe('Publishing and filing', () => {
  const publish = (publishedOn: string): Extract<ContractCommand, { type: 'PublishContract' }> => ({
    type: 'PublishContract',
    data: { publishedOn, medium: '天津市政府采购网', url: null },
  });
  const file = (filedOn: string): Extract<ContractCommand, { type: 'FileContract' }> => ({
    type: 'FileContract',
    data: { filedOn, receiptNo: null },
  });

  it('happen once each, from the day of signing', () => {
    given(signed)
      .when(publish('2025-03-10'), O)
      .gives({ type: 'ContractPublished', data: publish('2025-03-10').data });
    given(signed)
      .when(file('2025-03-12'), O)
      .gives({ type: 'ContractFiled', data: file('2025-03-12').data });
    given(signed, { type: 'ContractPublished', data: publish('2025-03-10').data })
      .when(publish('2025-03-11'), O)
      .rejects('contract.published', { rule: 'R-17' });
    given(signed, { type: 'ContractFiled', data: file('2025-03-12').data })
      .when(file('2025-03-12'), O)
      .rejects('contract.filed', { rule: 'R-15' });
  });

  it.each(['2025-03-09', '2025-03-13'])('are dated neither before signing nor in the future: %s', (date) => {
    given(signed)
      .when(publish(date), O)
      .rejects('contract.bad-date', { kind: 'invalid', pointer: '/publishedOn' });
    given(signed).when(file(date), O).rejects('contract.bad-date', { kind: 'invalid', pointer: '/filedOn' });
  });

  it('need a contract', () => {
    given().when(publish('2025-03-10'), O).rejects('contract.not-found', { kind: 'not-found' });
  });
});

describe('Settling a contract', () => {
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
  const evaluation = (kind: EvaluationKind, applied: boolean): ContractEvent[] => {
    const evaluationId = id('e1');
    return [
      {
        type: 'EvaluationStarted',
        data: { evaluationId, kind, evaluator: { name: '评估中心', uscc: null }, recusalDeclared: true },
      },
      {
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
  const requested: ContractEvent = {
    type: 'PaymentRequested',
    data: { paymentId: id('p1'), milestone: 'first', amountFen: 9_000_000, budgetLineId: null, basis: null },
  };
  const paid: ContractEvent = {
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
  const done = [signed, ...acceptance('pass'), ...evaluation('final', true), requested, paid];

  it('closes the account when all is accepted, evaluated, rectified and paid', () => {
    given(...done)
      .when(settle, on)
      .gives(settled);
    given(
      signed,
      ...acceptance('pass-with-rectification'),
      ...evaluation('third-party', true),
      requested,
      paid,
    )
      .when(settle, on)
      .gives(settled);
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
      'the use of the evaluation',
      [signed, ...acceptance('pass'), ...evaluation('final', false)],
      'contract.not-evaluated',
      'S-18',
    ],
    ['its issues', [...done, issue], 'contract.issues-open', 'S-22'],
    ['a pending payment', done.slice(0, -1), 'contract.payments-pending', 'R-36'],
  ])('waits for %s', (_what, history, code, rule) => {
    given(...history)
      .when(settle, on)
      .rejects(code, { rule });
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
    expect(openIssues(given(...done, issue).state).map(({ id: issueId }) => issueId)).toEqual([id('i1')]);
    expect(openIssues(null)).toEqual([]);
  });
});
