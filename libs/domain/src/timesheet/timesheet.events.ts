import type { Message } from '../kernel/decider.js';

/** Hours a worker gives to one delivery, before it is recorded in its ledger. */
export interface Reservation {
  /** Of one command and its payload: the ledger that was to hold the delivery says whether it does. */
  readonly reservationId: string;
  readonly workerId: string;
  /** The ledger the delivery stands in, by its contract and month. */
  readonly contractId: string;
  readonly yyyymm: string;
  /** RFC 3339 instants, [startedAt, endedAt). */
  readonly startedAt: string;
  readonly endedAt: string;
}

/** 工时预留: before the delivery is recorded. The delivery in the ledger is its confirmation. */
export type HoursReserved = Message<'HoursReserved', Reservation>;
/** 工时释放: the ledger says that no delivery stands behind the reservation, nor ever will. */
export type HoursReleased = Message<
  'HoursReleased',
  { readonly reservationId: string; readonly workerId: string; readonly contractId: string }
>;
export type TimesheetEvent = HoursReserved | HoursReleased;

/** `released`: reservations of which their ledgers said, after the worker's hours were read, that they are free. */
export type TimesheetCommand = Message<
  'ReserveHours',
  { reservation: Reservation; released: readonly string[] }
>;
