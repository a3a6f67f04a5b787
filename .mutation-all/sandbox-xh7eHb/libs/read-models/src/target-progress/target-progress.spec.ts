// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { CONTRACT_ID, PROJECT_ID, service, underContract } from '../testing/given.js';
import { targetProgress } from './target-progress.js';

const checkedService = { contractId: CONTRACT_ID, targetKey: 'visits' } as const;

const checked = { contractId: CONTRACT_ID, targetKey: 'visits' } as const;
const confirmed = (n: number) =>
  ({
    type: 'ServiceConfirmed',
    data: { ...checked, serviceId: `${CONTRACT_ID}.s202603-${n}`, quantity: n / 10, note: null },
  }) as const;

describe('target progress', () => {
  it('counts what was delivered, confirmed and rejected by month, and the share of the value', () => {
    const story = underContract()
      .add('ledger', '2026-03-03', service(1, 0.1), service(2, 0.2), service(3, 50))
      .add('ledger', '2026-03-05', {
        type: 'ServiceConfirmed',
        data: { ...checkedService, serviceId: `${CONTRACT_ID}.s202603-3`, quantity: 50, note: null },
      });
    expect(story.rows(targetProgress).get(PROJECT_ID)).toMatchObject({
      frozen: true,
      targets: [
        {
          key: 'visits',
          delivered: 50.3,
          confirmed: 50,
          percent: 25,
          byMonth: [{ month: '2026-03', delivered: 50.3, confirmed: 50, rejected: 0 }],
        },
      ],
    });
  });

  it('counts a correction in place of what it corrects, and takes back its confirmation', () => {
    const corrected = (quantity: number, previous: { quantity: number; confirmed: boolean }) =>
      ({
        type: 'ServiceCorrected',
        data: {
          ...checked,
          serviceId: `${CONTRACT_ID}.s202603-1`,
          quantity,
          previous,
          reason: '核对',
          evidence: [],
        },
      }) as const;
    const story = underContract()
      .add('ledger', '2026-03-03', service(1, 0.1), service(2, 5))
      .add('ledger', '2026-03-05', confirmed(1), corrected(0.3, { quantity: 0.1, confirmed: true }));
    const visits = () => story.rows(targetProgress).get(PROJECT_ID)?.targets[0];
    expect(visits()).toMatchObject({ delivered: 5.3, confirmed: 0, byMonth: [{ delivered: 5.3 }] });
    story.add('ledger', '2026-03-06', corrected(0.2, { quantity: 0.3, confirmed: false }));
    expect(visits()).toMatchObject({ delivered: 5.2, confirmed: 0, byMonth: [{ delivered: 5.2 }] });
  });

  it('adds quantities as they are written, and counts rejected ones apart', () => {
    const story = underContract()
      .add('ledger', '2026-03-03', service(1, 0.1), service(2, 0.2), service(3, 7))
      .add('ledger', '2026-03-05', ...[1, 2].map(confirmed), {
        type: 'ServiceRejected',
        data: { ...checked, serviceId: `${CONTRACT_ID}.s202603-3`, quantity: 7, reason: '无签到' },
      });
    expect(story.rows(targetProgress).get(PROJECT_ID)?.targets[0]).toMatchObject({
      delivered: 7.3,
      confirmed: 0.3,
      rejected: 7,
      byMonth: [{ month: '2026-03', delivered: 7.3, confirmed: 0.3, rejected: 7 }],
    });
  });
});
