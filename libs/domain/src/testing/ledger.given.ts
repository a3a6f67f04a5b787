import { SUPPLIER_USCC, TERMS, worker } from './examples.js';
import { givenFor } from './given.js';
import { ledgerDecider } from '../ledger/ledger.decider.js';
import type { LedgerCommand, LedgerEvent, TakenHours } from '../ledger/ledger.events.js';

export const W = worker('2025-04-10');
export const given = givenFor(ledgerDecider, W);
export const id = (n: number): string => `${TERMS.contractId}.s202504-${n}`;
const reserved = (workerIds: readonly string[] = ['w-1']): readonly TakenHours[] =>
  workerIds.map((workerId) => ({ workerId, month: '202504', as: 'reservation' }));
export type Record = Extract<LedgerCommand, { type: 'RecordService' }>;
export const record = (change: Partial<Record['data']> = {}): Record => ({
  type: 'RecordService',
  data: {
    contract: {
      contractId: TERMS.contractId,
      supplierUscc: SUPPLIER_USCC,
      startsOn: TERMS.startsOn,
      endsOn: TERMS.endsOn,
      settled: false,
      items: TERMS.items,
      roster: [],
      subcontractors: [],
    },
    reservationId: 'r-1',
    taken: reserved(change.workerIds),
    deliveredOn: '2025-04-10',
    startedAt: '2025-04-10T09:00:00+08:00',
    endedAt: '2025-04-10T10:30:00+08:00',
    itemKey: 'case-work',
    quantity: 1,
    unit: '个',
    workerIds: ['w-1'],
    beneficiaryRefs: ['b-81f'],
    evidence: [{ sha256: 'c'.repeat(64), name: '探访记录.pdf' }],
    clientRef: 'row-1',
    ...change,
  },
});
export const delivered = (n: number, change: Partial<Record['data']> = {}): LedgerEvent => {
  const { contract, reservationId: _, taken: __, ...data } = record(change).data;
  const serviceId = id(n);
  return {
    type: 'ServiceDelivered',
    data: { serviceId, contractId: contract.contractId, targetKey: 'cases', ...data, staffing: 'unknown' },
  };
};
export const later = { startedAt: '2025-04-10T10:30:00+08:00', endedAt: '2025-04-10T11:00:00+08:00' };
