// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { finance, leader, member, TERMS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { contractDecider } from './contract.decider.js';
import type { ContractEvent } from './contract.events.js';
import { isSigned } from './contract.state.js';
import { acceptancePaidBy, leftUnpaid } from './sme-payment.js';

const L = leader('2026-04-20');
const given = givenFor(contractDecider, L);
const id = (part: string): string => `${TERMS.contractId}.${part}`;
const payBy = { from: '2026-03-20', dueOn: '2026-04-20' };
/** 12 of 30 million wait for an acceptance, 9 are an advance and 9 wait for the evaluation. */
const signed: ContractEvent = { type: 'ContractSigned', data: { ...TERMS, smePaymentDays: 30 } };

const opened = (n: number, kind: 'stage' | 'final' = 'stage'): ContractEvent => ({
  type: 'AcceptanceOpened',
  data: { acceptanceId: id(`a${n}`), kind, stage: kind === 'stage' ? '一期' : null, openedOn: '2026-03-20' },
});
const concluded = (n: number, acceptedFen: number, due = true): ContractEvent => ({
  type: 'AcceptanceConcluded',
  data: {
    acceptanceId: id(`a${n}`),
    outcome: 'pass',
    standards: [],
    acceptedFen,
    concludedOn: '2026-03-20',
    ...(due && { payBy }),
  },
});
const paymentOf = (n: number, milestone: string, amountFen: number): ContractEvent[] => [
  {
    type: 'PaymentRequested',
    data: { paymentId: id(`p${n}`), milestone, amountFen, budgetLineId: 'L1', basis: null },
  },
  { type: 'PaymentApproved', data: { paymentId: id(`p${n}`), note: null } },
];
const paid = (n: number, amountFen: number): ContractEvent => ({
  type: 'PaymentPaid',
  data: { paymentId: id(`p${n}`), amountFen, paidOn: '2026-04-01', voucherNo: null },
});
const record = (n: number) =>
  ({
    type: 'RecordPayment',
    data: { paymentId: id(`p${n}`), paidOn: '2026-04-10', voucherNo: null },
  }) as const;
const paying = (...history: ContractEvent[]) =>
  (given(...history).when(record(1), finance('2026-04-20')).events[0]!.data as { paidInFull?: string[] })
    .paidInFull;

const acceptanceOf = (paymentId: string | null, ...history: ContractEvent[]) => {
  const { state } = given(...history);
  return isSigned(state) ? acceptancePaidBy(state, paymentId)?.id : null;
};
const unpaidAfter = (...history: ContractEvent[]) => {
  const { state } = given(...history);
  return isSigned(state) ? leftUnpaid(state) : null;
};

const stage = [signed, opened(1), concluded(1, 5_000_000)] as const;

describe('What a small enterprise is owed for accepted work', () => {
  it('is said when the work is accepted', () => {
    const conclude = {
      type: 'ConcludeAcceptance',
      data: {
        acceptanceId: id('a1'),
        outcome: 'pass',
        standards: [{ key: 's1', met: true, note: null }],
        acceptedFen: 5_000_000,
        payBy,
      },
    } as const;
    const history: ContractEvent[] = [
      signed,
      opened(1),
      {
        type: 'UserOpinionRecorded',
        data: { acceptanceId: id('a1'), respondentRef: 'u-1', satisfaction: 'satisfied', opinion: '好' },
      },
    ];
    const signature = {
      by: member('2026-03-20'),
      event: { type: 'AcceptanceSigned', data: { acceptanceId: id('a1'), opinion: null } },
    } as const;
    const dueOf = (...before: ContractEvent[]): unknown =>
      given(...history, ...before, signature).when(conclude, member('2026-03-20')).events[0]!.data;
    expect(dueOf()).toMatchObject({ payBy });
    // What waits for an acceptance is paid already: nothing is due.
    expect(dueOf(...paymentOf(1, 'mid', 12_000_000), paid(1, 12_000_000))).not.toHaveProperty('payBy');
  });

  it('is paid when so much of what waits for an acceptance is paid', () => {
    expect(paying(...stage, ...paymentOf(1, 'mid', 5_000_000))).toEqual([id('a1')]);
    expect(paying(...stage, ...paymentOf(1, 'mid', 4_999_999))).toBeUndefined();
  });

  it('is not paid by an advance, nor by what waits for the evaluation', () => {
    expect(paying(...stage, ...paymentOf(1, 'first', 9_000_000))).toBeUndefined();
    expect(paying(...stage, ...paymentOf(1, 'last', 9_000_000))).toBeUndefined();
  });

  it('is paid by several acceptances’ worth at once, the earliest first', () => {
    const two = [...stage, opened(2), concluded(2, 3_000_000)];
    expect(paying(...two, ...paymentOf(1, 'mid', 8_000_000))).toEqual([id('a1'), id('a2')]);
    expect(paying(...two, ...paymentOf(1, 'mid', 7_999_999))).toEqual([id('a1')]);
    const rest = [...two, ...paymentOf(2, 'mid', 5_000_000), paid(2, 5_000_000)];
    expect(paying(...rest, ...paymentOf(1, 'mid', 3_000_000))).toEqual([id('a2')]);
  });

  it('is no more than the milestones that wait for an acceptance', () => {
    const final = [signed, opened(1, 'final'), concluded(1, 30_000_000)];
    expect(paying(...final, ...paymentOf(1, 'mid', 12_000_000))).toEqual([id('a1')]);
  });

  it('waits longest for the earliest acceptance that says by when it is to be paid', () => {
    const waiting = (...history: ContractEvent[]) => acceptanceOf(null, ...history);
    expect(waiting(...stage, opened(2), concluded(2, 3_000_000))).toBe(id('a1'));
    expect(waiting(signed, opened(1), concluded(1, 5_000_000, false))).toBeUndefined();
    expect(waiting(...stage, ...paymentOf(1, 'mid', 5_000_000), paid(1, 5_000_000))).toBeUndefined();
  });

  it('is what those requested before leave, be they paid or not', () => {
    const two = [...stage, opened(2), concluded(2, 3_000_000)];
    const both = [...two, ...paymentOf(1, 'mid', 5_000_000), ...paymentOf(2, 'mid', 3_000_000)];
    expect(acceptanceOf(null, ...two, ...paymentOf(1, 'mid', 5_000_000))).toBe(id('a2'));
    expect(acceptanceOf(id('p1'), ...both)).toBe(id('a1'));
    expect(acceptanceOf(id('p2'), ...both)).toBe(id('a2'));
    expect(acceptanceOf(id('p2'), ...both, paid(2, 3_000_000))).toBe(id('a2'));
    expect(acceptanceOf(null, ...both)).toBeUndefined();
  });
});

describe('What a small enterprise is owed where less is accepted in the end than stage by stage', () => {
  const four = [
    signed,
    opened(1),
    concluded(1, 4_000_000),
    ...paymentOf(1, 'mid', 4_000_000),
    paid(1, 4_000_000),
    opened(2),
    concluded(2, 4_000_000),
    opened(3, 'final'),
  ] as const;
  const conclude = (acceptedFen: number): object => {
    const opinion: ContractEvent = {
      type: 'UserOpinionRecorded',
      data: { acceptanceId: id('a3'), respondentRef: 'u-1', satisfaction: 'satisfied', opinion: '好' },
    };
    const signature = {
      by: member('2026-03-20'),
      event: { type: 'AcceptanceSigned', data: { acceptanceId: id('a3'), opinion: null } },
    } as const;
    const standards = TERMS.acceptanceStandards.map(({ key }) => ({ key, met: true, note: null }));
    const data = { acceptanceId: id('a3'), outcome: 'pass', standards, acceptedFen, payBy } as const;
    return given(...four, opinion, signature).when({ type: 'ConcludeAcceptance', data }, member('2026-03-20'))
      .events[0]!.data;
  };

  it('is no more than that: paying it pays every stage', () => {
    const after = [...four, concluded(3, 5_000_000)];
    expect(unpaidAfter(...after)).toEqual([id('a2'), id('a3')]);
    const rest = [...paymentOf(2, 'mid', 1_000_000), paid(2, 1_000_000)];
    expect(unpaidAfter(...after, ...rest)).toEqual([]);
    const record2 = given(...after, ...paymentOf(2, 'mid', 1_000_000)).when(record(2), finance('2026-04-20'));
    expect(record2.events[0]!.data).toMatchObject({ paidInFull: [id('a2'), id('a3')] });
  });

  it('is nothing any more where as much was paid: the conclusion says so', () => {
    expect(conclude(4_000_000)).toMatchObject({ paidInFull: [id('a2')] });
    expect(conclude(4_000_000)).not.toHaveProperty('payBy');
    expect(conclude(5_000_000)).toMatchObject({ payBy });
    expect(conclude(5_000_000)).not.toHaveProperty('paidInFull');
  });
});
