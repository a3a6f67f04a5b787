import { describe, expect, it } from '@jest/globals';
import { amendedOn, finance, leader, officer, provider, TERMS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent } from './contract.events.js';
import { isSigned, servedUntil } from './contract.state.js';

const given = givenFor(contractDecider, leader('2025-03-10'));
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const issueId = `${TERMS.contractId}.i1`;
const issue = (severity: 'critical' | 'minor'): ContractEvent => ({
  type: 'IssueRaised',
  data: {
    issueId,
    source: 'monitoring',
    type: 'hours-short',
    severity,
    description: '长期未提供服务',
    ruleId: null,
    amountAtStakeFen: null,
    dueOn: '2025-09-01',
  },
});
const L = leader('2025-09-10');
const evidence = [{ sha256: 'e'.repeat(64), name: '终止协议.pdf' }];

type Terminate = Extract<ContractCommand, { type: 'TerminateContract' }>;
const terminate = (change: Partial<Terminate['data']>): Terminate => ({
  type: 'TerminateContract',
  data: {
    reason: 'completed',
    explanation: '说明',
    issueId: null,
    evidence: [],
    lastServedOn: null,
    ...change,
  },
});
const terminated = (change: Partial<Terminate['data']>, terminatedOn = '2025-09-10'): ContractEvent => {
  const { lastServedOn: _, ...data } = terminate(change).data;
  const cutShort = { purchaserUscc: TERMS.purchaser.uscc, endsOn: TERMS.endsOn };
  return {
    type: 'ContractTerminated',
    data: { ...data, terminatedOn, ...(terminatedOn < TERMS.endsOn && { cutShort }) },
  };
};

describe('Terminating a contract', () => {
  it('as completed waits for the end of its term', () => {
    given(signed)
      .when(terminate({}), L)
      .rejects('contract.not-completed', { rule: 'R-34', pointer: '/reason' });
    given(signed).when(terminate({}), leader('2026-03-14')).gives(terminated({}, '2026-03-14'));
  });

  it('by consent comes with the agreement', () => {
    given(signed)
      .when(terminate({ reason: 'early-mutual' }), L)
      .rejects('contract.no-consent', { rule: 'R-34', pointer: '/evidence' });
    const agreed = { reason: 'early-mutual', evidence } as const;
    given(signed).when(terminate(agreed), L).gives(terminated(agreed));
  });

  it('for a breach names the issue that records it, not a minor one', () => {
    const breach = { reason: 'breach', issueId } as const;
    for (const history of [[signed], [signed, issue('minor')]]) {
      given(...history)
        .when(terminate(breach), L)
        .rejects('contract.no-breach-on-record', { rule: 'R-34', pointer: '/issueId' });
    }
    given(signed, issue('critical')).when(terminate(breach), L).gives(terminated(breach));
  });

  it('is dated no earlier than the last service on record, nor than the last amendment', () => {
    const agreed = { reason: 'early-mutual', evidence } as const;
    given(signed)
      .when(terminate({ ...agreed, lastServedOn: '2025-09-11' }), L)
      .rejects('contract.ended-before-service', { pointer: '/occurredOn' });
    given(signed)
      .when(terminate({ ...agreed, lastServedOn: '2025-09-10' }), L)
      .gives(terminated(agreed));
    given(signed, amendedOn('2025-09-11'))
      .when(terminate(agreed), L)
      .rejects('contract.ended-before-amendment', { pointer: '/occurredOn' });
  });

  it('for the public interest says why', () => {
    const reason = 'public-interest';
    given(signed).when(terminate({ reason }), L).gives(terminated({ reason }));
    given(signed)
      .when(terminate({ reason, explanation: ' ' }), L)
      .rejects('contract.no-explanation', { kind: 'invalid', rule: 'R-34', pointer: '/explanation' });
  });

  it('is not the supplier’s', () => {
    given(signed)
      .when(terminate({ reason: 'public-interest' }), provider('2025-09-10'))
      .rejects('contract.terminated-by-supplier', { kind: 'forbidden', rule: 'R-34' });
  });
});

describe('A terminated contract', () => {
  const ended = given(signed, terminated({ reason: 'public-interest' }));

  it('was served until that day', () => {
    expect(isSigned(ended.state) && servedUntil(ended.state)).toBe('2025-09-10');
  });

  it('is neither ended again, nor changed, nor passed on', () => {
    const commands: ContractCommand[] = [
      terminate({ reason: 'public-interest' }),
      {
        type: 'ApproveSubcontract',
        data: {
          subcontractor: { name: '康复中心', uscc: '52120104MJ1000003M' },
          itemKeys: ['visit'],
          amountFen: 1,
          reason: '无',
        },
      },
      {
        type: 'AmendContract',
        data: {
          ground: 'public-interest',
          reason: '无',
          clauses: ['一'],
          text: '无',
          amountChangeFen: 0,
          budgetLineId: null,
          evidence: [],
          endsOn: null,
          items: [],
          paymentSchedule: null,
        },
      },
    ];
    for (const command of commands) ended.when(command, L).rejects('contract.terminated', { rule: 'R-34' });
  });

  it('pays no advance any more', () => {
    const data = {
      milestone: 'first',
      amountFen: 1,
      budgetLineId: null,
      basis: null,
      fundLines: [],
      dueOn: null,
    };
    ended
      .when({ type: 'RequestPayment', data }, finance('2025-09-11'))
      .rejects('payment.advance-after-end', { rule: 'R-01', pointer: '/milestone' });
  });

  it('is still accepted, evaluated and watched', () => {
    const O = officer('2025-09-12');
    const commands: ContractCommand[] = [
      { type: 'OpenAcceptance', data: { kind: 'final', stage: null } },
      {
        type: 'StartEvaluation',
        data: { kind: 'final', evaluator: { name: '评估中心', uscc: null }, recusalDeclared: true },
      },
      { type: 'PublishContract', data: { publishedOn: '2025-09-12', medium: '采购网', url: null } },
    ];
    for (const command of commands) expect(ended.when(command, O).events).toHaveLength(1);
  });
});
