import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { ContractItem } from '../contract/contract.events.js';
import type { Roster } from '../contract/roster.events.js';
import type { Evidence } from '../project/project.events.js';

/** 服务记录 (台账): one delivery. Service users appear as pseudonyms only. */
export type ServiceDelivered = Message<
  'ServiceDelivered',
  {
    readonly serviceId: string;
    readonly contractId: string;
    readonly deliveredOn: PlainDate;
    /** RFC 3339 instants. */
    readonly startedAt: string;
    readonly endedAt: string;
    readonly itemKey: string;
    readonly targetKey: string | null;
    readonly quantity: number;
    readonly unit: string;
    readonly workerIds: readonly string[];
    readonly beneficiaryRefs: readonly string[];
    readonly evidence: readonly Evidence[];
    readonly clientRef: string | null;
    /** `unknown`: the contract kept no roster to check its workers against. Absent before rosters were kept. */
    readonly staffing?: 'qualified' | 'unknown';
  }
>;
/** 服务确认, by someone outside the provider. */
export type ServiceConfirmed = Message<
  'ServiceConfirmed',
  {
    readonly serviceId: string;
    readonly contractId: string;
    readonly targetKey: string | null;
    readonly quantity: number;
    readonly note: string | null;
  }
>;
/** 服务退回. */
export type ServiceRejected = Message<
  'ServiceRejected',
  {
    readonly serviceId: string;
    readonly contractId: string;
    readonly targetKey: string | null;
    readonly quantity: number;
    readonly reason: string;
  }
>;
/** 工时预留失效: no delivery stands, nor will be recorded, under a reservation of a worker's hours. */
export type ReservationLapsed = Message<
  'ReservationLapsed',
  { readonly reservationId: string; readonly contractId: string }
>;
export type LedgerEvent = ServiceDelivered | ServiceConfirmed | ServiceRejected | ReservationLapsed;

export type LedgerCommand =
  | Message<
      'RecordService',
      {
        contract: {
          contractId: string;
          supplierUscc: string;
          startsOn: PlainDate;
          endsOn: PlainDate;
          settled: boolean;
          items: readonly ContractItem[];
          roster: Roster;
        };
        /** Under which the workers' hours are reserved. */
        reservationId: string;
        deliveredOn: PlainDate;
        startedAt: string;
        endedAt: string;
        itemKey: string;
        quantity: number;
        unit: string;
        workerIds: readonly string[];
        beneficiaryRefs: readonly string[];
        evidence: readonly Evidence[];
        clientRef: string | null;
      }
    >
  | Message<'ConfirmService', { serviceId: string; supplierUscc: string; note: string | null }>
  | Message<'RejectService', { serviceId: string; supplierUscc: string; reason: string }>
  | Message<
      'LapseReservation',
      { reservationId: string; contractId: string; workerId: string; startedAt: string; endedAt: string }
    >;
