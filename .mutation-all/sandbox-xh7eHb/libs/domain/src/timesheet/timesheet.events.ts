// @ts-nocheck
import type { Message } from '../kernel/decider.js';

/** Hours a worker gives to one delivery. */
export interface KeptHours {
  /** Of one command and its payload, or of a record: the ledger says whether a delivery stands behind it. */
  readonly reservationId: string;
  /** RFC 3339 instants, [startedAt, endedAt). */
  readonly startedAt: string;
  readonly endedAt: string;
}
/** A ledger, by its contract and month, as it has to do with one worker. */
export interface WorkersLedger {
  readonly workerId: string;
  readonly contractId: string;
  readonly yyyymm: string;
}
/** Hours of one worker for a delivery in one ledger. */
export type Reservation = WorkersLedger & KeptHours;

/** 工时专管: one ledger decides alone about the worker's hours in this month. Only ever the first event. */
export type HoursClaimed = Message<'HoursClaimed', WorkersLedger>;
/** 工时转为共管: the ledger that decided alone has yielded; these hours stood in it, and all hours are reserved now. */
export type HoursShared = Message<'HoursShared', WorkersLedger & { readonly hours: readonly KeptHours[] }>;
/** 工时预留: before the delivery is recorded. The delivery in the ledger is its confirmation. */
export type HoursReserved = Message<'HoursReserved', Reservation>;
/** 工时释放: the ledger says that no delivery stands behind the reservation, nor ever will. */
export type HoursReleased = Message<
  'HoursReleased',
  { readonly reservationId: string; readonly workerId: string; readonly contractId: string }
>;
export type TimesheetEvent = HoursClaimed | HoursShared | HoursReserved | HoursReleased;

export type TimesheetCommand =
  | Message<'ClaimHours', WorkersLedger>
  /** Given once the ledger that decided alone has yielded: `hours` are what stood in it then. */
  | Message<'ShareHours', WorkersLedger & { readonly hours: readonly KeptHours[] }>
  /** `released`: reservations of which their ledgers said, after the worker's hours were read, that they are free. */
  | Message<'ReserveHours', { reservation: Reservation; released: readonly string[] }>;
