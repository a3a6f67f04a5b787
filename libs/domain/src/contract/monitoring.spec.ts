import { describe, expect, it } from '@jest/globals';
import { leader, officer, TERMS } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import type { ContractCommand } from './contract.commands.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent } from './contract.events.js';
import { isSigned } from './contract.state.js';
import { progressOn } from './monitoring.js';

const given = givenFor(contractDecider, leader('2025-03-10'));
const signed: ContractEvent = { type: 'ContractSigned', data: TERMS };
const issueId = `${TERMS.contractId}.i1`;

/** 40 cases are the target; the term has 365 days from 2025-03-15. */
const monitor = (quantity: number): ContractCommand => ({
  type: 'RecordMonitoring',
  data: { confirmed: [{ targetKey: 'cases', quantity }], issueDueOn: '2025-09-30', note: null },
});
const paid = (milestone: string, amountFen: number, paidOn: string): ContractEvent[] => {
  const paymentId = `${TERMS.contractId}.p1`;
  return [
    { type: 'PaymentRequested', data: { paymentId, milestone, amountFen, budgetLineId: 'L1', basis: null } },
    { type: 'PaymentPaid', data: { paymentId, amountFen, paidOn, voucherNo: null } },
  ];
};
const monitored = (history: readonly Told<ContractEvent>[], quantity: number, on: string) =>
  given(signed, ...history).when(monitor(quantity), officer(on)).events;

describe('Monitoring a contract', () => {
  it('computes what was paid and reached as of the day, exactly', () => {
    expect(monitored(paid('first', 9_000_000, '2025-04-01'), 20, '2025-09-13')).toEqual([
      {
        type: 'PerformanceMonitored',
        data: {
          monitoringNo: 1,
          asOf: '2025-09-13',
          budget: { paidFen: 9_000_000, amountFen: 30_000_000, percent: '30.00' },
          targets: [{ targetKey: 'cases', value: 40, confirmed: 20, percent: '50.00' }],
          targetPercent: '50.00',
          elapsedPercent: '50.14',
          deviation: 'on-track',
          issueId: null,
          note: null,
        },
      },
    ]);
  });

  it('leaves out what was paid later', () => {
    const [event] = monitored(paid('first', 9_000_000, '2025-10-01'), 20, '2025-09-13');
    expect(event).toMatchObject({ data: { budget: { paidFen: 0 } } });
  });

  it.each([
    // 73 of 365 days are 20 %.
    [4, '2025-05-26', 'on-track'],
    [3.99, '2025-05-26', 'behind'],
    [0, '2025-05-26', 'behind'],
    [0, '2025-05-27', 'serious'],
  ] as const)('classes %p cases on %s as %s', (quantity, on, deviation) => {
    expect(monitored([], quantity, on)[0]).toMatchObject({ data: { deviation } });
  });

  it('takes payments ahead of the work as off, advances not', () => {
    const ahead = paid('mid', 12_000_000, '2025-05-01');
    expect(monitored(ahead, 4, '2025-05-26')[0]).toMatchObject({ data: { deviation: 'serious' } });
    const advance = paid('first', 9_000_000, '2025-05-01');
    expect(monitored(advance, 4, '2025-05-26')[0]).toMatchObject({ data: { deviation: 'on-track' } });
  });

  it('is told in whole percent, rounded down: what was paid for work, and reached of what is counted', () => {
    const { state } = given(signed, ...paid('mid', 3_999_999, '2025-05-26'));
    if (!isSigned(state)) throw new Error('not signed');
    const cases = (quantity: number) => [
      { targetKey: 'timely', quantity: 99 },
      { targetKey: 'cases', quantity },
    ];
    expect(progressOn(state, cases(7.99), '2025-05-26')).toEqual({ spentPercent: 13, achievedPercent: 19 });
    expect(progressOn(state, cases(8), '2025-05-25')).toEqual({ spentPercent: 0, achievedPercent: 20 });
    expect(progressOn(state, cases(400), '2025-05-26')).toMatchObject({ achievedPercent: 100 });
    expect(progressOn(state, [], '2025-05-26')).toMatchObject({ achievedPercent: 0 });
    const uncounted = { ...state, terms: { ...state.terms, targets: TERMS.targets.slice(1) } };
    expect(progressOn(uncounted, cases(8), '2025-05-26')).toMatchObject({ achievedPercent: null });
  });

  it('opens an issue in the same append where it is seriously off', () => {
    const [monitoring, issue] = monitored([], 0, '2025-09-13');
    expect(monitoring).toMatchObject({ data: { deviation: 'serious', issueId } });
    expect(issue).toMatchObject({
      type: 'IssueRaised',
      data: { issueId, source: 'monitoring', severity: 'major', ruleId: 'R-43', dueOn: '2025-09-30' },
    });
  });

  it('names the issue that is open already instead of opening another', () => {
    const first = monitored([], 0, '2025-09-13');
    const again = monitored(first, 0, '2025-10-13');
    expect(again).toHaveLength(1);
    expect(again[0]).toMatchObject({ data: { monitoringNo: 2, issueId } });
  });

  it('begins with the service', () => {
    given(signed)
      .when(monitor(0), officer('2025-03-14'))
      .rejects('monitoring.before-start', { pointer: '/occurredOn' });
  });
});
