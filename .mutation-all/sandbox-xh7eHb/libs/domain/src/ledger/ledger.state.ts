/** One delivery, as far as later decisions ask about it. */
// @ts-nocheck

export interface ServiceRecord {
  readonly serviceId: string;
  readonly contractId: string;
  readonly itemKey: string;
  readonly targetKey: string | null;
  readonly quantity: number;
  /** Milliseconds since 1970, [start, end). */
  readonly start: number;
  readonly end: number;
  readonly workerIds: readonly string[];
  readonly clientRef: string | null;
  readonly recordedBy: string;
  readonly status: 'recorded' | 'confirmed' | 'rejected';
}
/** The services of one contract and month; service n stands at n − 1. */
export interface LedgerState {
  readonly services: readonly ServiceRecord[];
  /** Reservations of workers' hours under which nothing will be recorded any more. */
  readonly lapsed: readonly string[];
  /** Workers whose hours in this month the ledger was given to decide alone. */
  readonly held: readonly string[];
  /** Workers whose hours it no longer decides alone, nor will again. */
  readonly yielded: readonly string[];
}
