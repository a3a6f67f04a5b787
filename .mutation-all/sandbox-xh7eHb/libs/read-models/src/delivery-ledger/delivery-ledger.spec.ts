// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { CONTRACT_ID, service, underContract } from '../testing/given.js';
import { deliveryLedger } from './delivery-ledger.js';

const SERVICE_1 = `${CONTRACT_ID}.s202603-1`;
const checkedService = { contractId: CONTRACT_ID, targetKey: 'visits' } as const;

describe('delivery ledger', () => {
  it('shows a rejected record with its reason', () => {
    const story = underContract()
      .add('ledger', '2026-03-03', service(1, 3))
      .add('ledger', '2026-03-05', {
        type: 'ServiceRejected',
        data: { ...checkedService, serviceId: SERVICE_1, quantity: 3, reason: '无签到' },
      });
    expect(story.rows(deliveryLedger).get(SERVICE_1)).toMatchObject({
      status: 'rejected',
      quantity: 3,
      checked: { by: 'acc-officer', on: '2026-03-05', remark: '无签到' },
      recorded: { on: '2026-03-03' },
    });
  });
});
