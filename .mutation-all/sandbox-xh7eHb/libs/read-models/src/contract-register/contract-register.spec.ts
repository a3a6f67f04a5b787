// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { acceptance, CONTRACT_ID, service, Story, underContract } from '../testing/given.js';
import { contractRegister } from './contract-register.js';

const ACCEPTANCE_1 = `${CONTRACT_ID}.a1`;

const accepted = (): Story =>
  underContract().add('contract', '2026-06-01', ...acceptance(ACCEPTANCE_1, 'final', 'pass', 29_000_000));

describe('contract register', () => {
  const contractOf = (story: Story) => story.rows(contractRegister).get(CONTRACT_ID);

  it('keeps an acceptance with its opinions, signatures and outcome', () => {
    expect(contractOf(accepted())).toMatchObject({
      acceptedFen: 29_000_000,
      acceptances: [
        {
          acceptanceId: ACCEPTANCE_1,
          opinions: [{ respondentRef: 'b-1', satisfaction: 'satisfied' }],
          signatures: [{ by: 'acc-officer', on: '2026-06-01' }],
          outcome: 'pass',
        },
      ],
    });
  });

  it('follows a payment from its request to the voucher', () => {
    const paymentId = `${CONTRACT_ID}.p1`;
    const requested = {
      paymentId,
      milestone: 'm1',
      amountFen: 10_000_000,
      budgetLineId: null,
      basis: null,
    } as const;
    const story = underContract().add(
      'contract',
      '2026-03-01',
      { type: 'PaymentRequested', data: requested },
      { type: 'PaymentApproved', data: { paymentId, note: '同意' } },
      {
        type: 'PaymentPaid',
        data: { paymentId, amountFen: 10_000_000, paidOn: '2026-03-01', voucherNo: 'V-1' },
      },
    );
    expect(contractOf(story)).toMatchObject({
      paidFen: 10_000_000,
      payments: [{ status: 'paid', approved: { note: '同意' }, paid: { voucherNo: 'V-1' } }],
    });
  });

  it('never sees what its own stream does not hold', () => {
    const before = contractOf(underContract());
    expect(contractOf(underContract().add('ledger', '2026-03-03', service(1, 3)))).toEqual(before);
  });

  it('counts accepted value once: stages add up until the final acceptance speaks for the whole', () => {
    const stages = [
      ...acceptance(`${CONTRACT_ID}.a1`, 'stage', 'pass', 10_000_000),
      ...acceptance(`${CONTRACT_ID}.a2`, 'stage', 'pass-with-rectification', 5_000_000),
    ];
    const story = underContract().add('contract', '2026-06-01', ...stages);
    expect(contractOf(story)).toMatchObject({ acceptedFen: 15_000_000 });
    story.add('contract', '2026-07-01', ...acceptance(`${CONTRACT_ID}.a3`, 'final', 'fail', 0));
    expect(contractOf(story)).toMatchObject({ acceptedFen: 15_000_000 });
    story.add('contract', '2026-08-01', ...acceptance(`${CONTRACT_ID}.a4`, 'final', 'pass', 28_000_000));
    expect(contractOf(story)).toMatchObject({ acceptedFen: 28_000_000 });
  });

  it('keeps every part of a contract from its signing to its settlement', () => {
    expect(contractOf(everyFixture())).toMatchObject({
      status: 'settled',
      settledOn: '2026-04-20',
      acceptedFen: 30_000_000,
      paidFen: 9_000_000,
      originalFen: 30_000_000,
      amountFen: 31_200_000,
      amendments: [{ amendmentNo: 1, publication: { publishedOn: '2025-06-18' } }],
      subcontracts: [{ itemKeys: ['screening'] }],
      termination: { reason: 'completed' },
      published: { publishedOn: '2025-03-11' },
      acceptances: [{ outcome: 'pass', opinions: [{ respondentRef: 'u-7Q2M' }] }],
      evaluations: [
        {
          completed: { rawScore: '94.38' },
          surveys: [{ sampleSize: 62, sufficient: true }],
          appeals: [{ by: 'acc-provider' }],
          reviews: [{ original: { rawScore: '94.38' }, reviewed: { rawScore: '92.38' } }],
          applied: { measure: 'renew' },
        },
      ],
      monitorings: [{ asOf: '2025-09-15' }],
      composites: [{ rawScore: '92.38' }],
      payments: [{ status: 'paid' }],
      issues: [
        {
          status: 'raised',
          rectifiedOn: null,
          escalations: [{ to: 'district-civil' }],
          reopenings: [{ by: 'acc-officer', on: '2025-07-20' }],
        },
      ],
    });
  });
});
