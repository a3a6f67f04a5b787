// @ts-nocheck
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
/** 工时专管: until it is yielded, nobody but this ledger records hours of the worker in its month. */
export type HoursHeld = Message<'HoursHeld', { readonly workerId: string; readonly contractId: string }>;
/** 工时转为共管: another ledger asked. This one reserves the worker's hours from here on, like every other. */
export type HoursYielded = Message<
  'HoursYielded',
  { readonly workerId: string; readonly contractId: string }
>;
/** 服务更正: refers to the record it corrects, which stays; it is confirmed or rejected anew. */
export type ServiceCorrected = Message<
  'ServiceCorrected',
  {
    readonly serviceId: string;
    readonly contractId: string;
    readonly targetKey: string | null;
    /** As it counts from now on. */
    readonly quantity: number;
    readonly previous: { readonly quantity: number; readonly confirmed: boolean };
    readonly reason: string;
    readonly evidence: readonly Evidence[];
  }
>;
export type LedgerEvent =
  | ServiceDelivered
  | ServiceConfirmed
  | ServiceRejected
  | ServiceCorrected
  | ReservationLapsed
  | HoursHeld
  | HoursYielded;

/** How a worker's hours in a month were taken for a delivery before it is recorded. */
export interface TakenHours {
  readonly workerId: string;
  /** yyyymm */
  readonly month: string;
  /** `claim`: the timesheet gave this ledger the whole month; `reservation`: these hours, under its id. */
  readonly as: 'claim' | 'reservation';
}

/** An organisation the purchaser let deliver some items from a day on. */
export interface Subcontractor {
  readonly uscc: string;
  readonly itemKeys: readonly string[];
  readonly from: PlainDate;
}
/** Who delivers under the contract: the supplier and its approved subcontractors. */
interface Providers {
  readonly providers: readonly string[];
}

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
          subcontractors: readonly Subcontractor[];
        };
        /** Under which hours of the workers are reserved; null where none are. */
        reservationId: string | null;
        taken: readonly TakenHours[];
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
  | Message<'ConfirmService', Providers & { serviceId: string; note: string | null }>
  | Message<'RejectService', Providers & { serviceId: string; reason: string }>
  | Message<
      'CorrectService',
      Providers & {
        serviceId: string;
        settled: boolean;
        quantity: number;
        reason: string;
        evidence: readonly Evidence[];
      }
    >
  | Message<
      'LapseReservation',
      { reservationId: string; contractId: string; workerId: string; startedAt: string; endedAt: string }
    >
  | Message<'YieldHours', { workerId: string; contractId: string }>;
