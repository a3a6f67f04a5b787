// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const ledger = { ledger: true } as const;

/** The events of service ledgers. */
export const LEDGER_ENTRIES = {
  HoursHeld: entry(ledger, { workerId: true, contractId: true }),
  ServiceDelivered: entry(ledger, {
    serviceId: true,
    contractId: true,
    deliveredOn: true,
    startedAt: true,
    endedAt: true,
    itemKey: true,
    targetKey: true,
    quantity: true,
    unit: true,
    workerIds: true,
    beneficiaryRefs: true,
    evidence: true,
    clientRef: true,
    staffing: true,
  }),
  ServiceConfirmed: entry(ledger, {
    serviceId: true,
    contractId: true,
    targetKey: true,
    quantity: true,
    note: true,
  }),
  ServiceRejected: entry(ledger, {
    serviceId: true,
    contractId: true,
    targetKey: true,
    quantity: true,
    reason: true,
  }),
  ReservationLapsed: entry(ledger, { reservationId: true, contractId: true }),
  HoursYielded: entry(ledger, { workerId: true, contractId: true }),
  ServiceCorrected: entry(ledger, {
    serviceId: true,
    contractId: true,
    targetKey: true,
    quantity: true,
    previous: true,
    reason: true,
    evidence: true,
  }),
} satisfies EntriesOf<'ledger'>;
