// @ts-nocheck
import type { Context } from '../kernel/decider.js';
import { demand } from '../kernel/rejection.js';
import type { LedgerCommand, LedgerEvent, ServiceDelivered } from './ledger.events.js';

type Data = Extract<LedgerCommand, { type: 'CorrectService' }>['data'];

/** The record as it counts now. */
type Correctable = Pick<ServiceDelivered['data'], 'serviceId' | 'contractId' | 'targetKey' | 'quantity'> & {
  readonly status: 'recorded' | 'confirmed' | 'rejected';
};

/** 更正: by the provider, with its reason; what was confirmed waits to be confirmed again. */
export function correct(
  { providers, settled, quantity, reason, evidence }: Data,
  service: Correctable,
  { orgUscc }: Context,
): LedgerEvent[] {
  demand(!settled, 'contract.settled', '合同已结清。', 'The contract is settled.');
  demand(
    orgUscc === null || providers.includes(orgUscc),
    'ledger.corrected-by-stranger',
    '服务记录由承接主体更正;购买主体可以退回。',
    'The provider corrects its record; the purchaser may reject it.',
    { kind: 'forbidden', rule: 'R-28' },
  );
  demand(
    service.status !== 'rejected',
    'ledger.rejected',
    '该服务记录已退回,请重新登记。',
    'The service record is rejected: record the service anew.',
  );
  demand(reason.trim() !== '', 'ledger.no-reason', '更正须写明理由。', 'A correction needs a reason.', {
    kind: 'invalid',
    pointer: '/reason',
  });
  demandQuantity(quantity);
  demand(
    quantity !== service.quantity,
    'ledger.nothing-corrected',
    '更正后的数量与原数量相同。',
    'The quantity is what it was.',
    { pointer: '/quantity' },
  );
  const previous = { quantity: service.quantity, confirmed: service.status === 'confirmed' };
  const { serviceId, contractId, targetKey } = service;
  return [
    {
      type: 'ServiceCorrected',
      data: { serviceId, contractId, targetKey, quantity, previous, reason, evidence },
    },
  ];
}

export function demandQuantity(quantity: number): void {
  demand(
    Number.isFinite(quantity) && quantity > 0,
    'ledger.bad-quantity',
    '数量须大于 0。',
    'A quantity is above 0.',
    { kind: 'invalid', pointer: '/quantity' },
  );
}
