import { describe, expect, it } from '@jest/globals';
import { TERMS } from '../testing/examples.js';
import type { ContractEvent } from './contract.events.js';
import { E, L, given, target, signedWith, started, found, complete } from '../testing/evaluation.given.js';

describe('First-level weights', () => {
  const weights = { budget: 10, output: 50, benefit: 30, satisfaction: 10 };
  const advance: ContractEvent[] = [
    {
      type: 'PaymentRequested',
      data: {
        paymentId: `${TERMS.contractId}.p1`,
        milestone: 'first',
        amountFen: 9_000_000,
        budgetLineId: 'L1',
        basis: null,
      },
    },
    {
      type: 'PaymentPaid',
      data: {
        paymentId: `${TERMS.contractId}.p1`,
        amountFen: 4_500_000,
        paidOn: '2025-04-01',
        voucherNo: null,
      },
    },
  ];
  const indicators = [found('cases', 90), found('satisfied', 90)];

  it('score the budget by what was paid of what was payable, and spread a dimension without indicators', () => {
    const history = [signedWith(weights), started(), ...advance];
    // Payable: the advance of 9,000,000; 70 of 100 apply. (10 × 9/9 + 50 + 10) × 100/70 = 100.
    expect(given(...history).when(complete(indicators), E).events).toMatchObject([
      {
        data: {
          rawScore: '100.00',
          budget: { cutOffOn: '2026-03-20', paidFen: 9_000_000, payableFen: 9_000_000, score: '14.29' },
          notApplicable: [{ key: '#benefit', weight: '30.00', reason: 'NO_INDICATOR' }],
        },
      },
    ]);
  });

  it('have no budget to score where nothing was payable, and the event says so', () => {
    const history = [signedWith(weights), started()];
    const before = complete(indicators, '2025-03-09');
    expect(given(...history).when(before, E).events).toMatchObject([
      {
        data: {
          rawScore: '100.00',
          notApplicable: [{ key: '#budget', reason: 'NOTHING_PAYABLE' }, { key: '#benefit' }],
        },
      },
    ]);
    given(...history)
      .when(complete(indicators, '2026-03-21'), E)
      .rejects('evaluation.cut-off-later', { kind: 'invalid', pointer: '/cutOffOn' });
  });

  it('count nothing paid as nothing earned', () => {
    const history = [signedWith(weights), started()];
    // (0 + 50 + 10) × 100/70.
    expect(given(...history).when(complete(indicators), E).events).toMatchObject([
      { data: { rawScore: '85.71', budget: { paidFen: 0, score: '0.00' } } },
    ]);
  });

  it('count no more payable than the advances and what was accepted by the cut-off date', () => {
    const staged: ContractEvent[] = [
      {
        type: 'AcceptanceOpened',
        data: {
          acceptanceId: `${TERMS.contractId}.a1`,
          kind: 'stage',
          stage: '中期',
          openedOn: '2025-09-01',
        },
      },
      {
        type: 'AcceptanceConcluded',
        data: {
          acceptanceId: `${TERMS.contractId}.a1`,
          outcome: 'pass',
          standards: [],
          acceptedFen: 3_000_000,
          concludedOn: '2025-09-05',
        },
      },
      {
        type: 'PaymentRequested',
        data: {
          paymentId: `${TERMS.contractId}.p2`,
          milestone: 'mid',
          amountFen: 3_000_000,
          budgetLineId: 'L1',
          basis: null,
        },
      },
      {
        type: 'PaymentPaid',
        data: {
          paymentId: `${TERMS.contractId}.p2`,
          amountFen: 3_000_000,
          paidOn: '2025-09-20',
          voucherNo: null,
        },
      },
    ];
    const history = [signedWith(weights), started(), ...advance, ...staged];
    expect(given(...history).when(complete(indicators), E).events).toMatchObject([
      { data: { budget: { paidFen: 12_000_000, payableFen: 12_000_000, score: '14.29' } } },
    ]);
    expect(given(...history).when(complete(indicators, '2025-09-04'), E).events).toMatchObject([
      { data: { budget: { paidFen: 9_000_000, payableFen: 9_000_000 } } },
    ]);
    expect(given(...history).when(complete(indicators, '2025-04-01'), E).events).toMatchObject([
      { data: { budget: { paidFen: 9_000_000, payableFen: 9_000_000 } } },
    ]);
    expect(given(...history).when(complete(indicators, '2025-03-31'), E).events).toMatchObject([
      { data: { budget: { paidFen: 0, payableFen: 9_000_000 } } },
    ]);
  });

  it('are not given by a contract whose weights do not make up the hundred', () => {
    const crooked: ContractEvent = {
      type: 'ContractSigned',
      data: { ...TERMS, targets: [target('cases', 'quantity', 60)] },
    };
    given(crooked, started())
      .when(complete([found('cases', 90)]), E)
      .rejects('evaluation.weights', { pointer: '/indicators' });
    given()
      .when({ type: 'SignContract', data: { ...TERMS, scoreWeights: { ...weights, budget: 11 } } }, L)
      .rejects('contract.score-weights', { kind: 'invalid', pointer: '/scoreWeights' });
  });
});
