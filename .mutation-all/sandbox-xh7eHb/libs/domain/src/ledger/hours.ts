// @ts-nocheck
import { monthOf } from '../kernel/plain-date.js';
import { NotYet } from '../kernel/rejection.js';
import { monthsOf, spanOf } from '../timesheet/timesheet.decider.js';
import type { KeptHours } from '../timesheet/timesheet.events.js';
import type { LedgerCommand, LedgerEvent } from './ledger.events.js';
import type { LedgerState, ServiceRecord } from './ledger.state.js';

type Data<Type extends LedgerCommand['type']> = Extract<LedgerCommand, { type: Type }>['data'];
type Recording = Pick<Data<'RecordService'>, 'deliveredOn' | 'startedAt' | 'endedAt' | 'workerIds' | 'taken'>;

/** Hours of a worker in a month that a delivery needs and neither its ledger nor a timesheet gives it yet. */
export interface WantedHours {
  readonly workerId: string;
  readonly month: string;
  /** Only a reservation helps: the month is another ledger's, or this one's no longer. */
  readonly isShared: boolean;
}

/**
 * What has to be taken before the delivery is recorded. While the ledger holds a worker's month, nobody else
 * records hours in it, and the ledger's own check of overlaps decides; all other hours are reserved.
 */
function wantedHours(
  { deliveredOn, startedAt, endedAt, workerIds, taken }: Recording,
  { held, yielded }: LedgerState,
): readonly WantedHours[] {
  const ownMonth = monthOf(deliveredOn);
  return monthsOf(spanOf({ startedAt, endedAt })).flatMap((month) =>
    workerIds.flatMap((workerId) => {
      const isShared = month !== ownMonth || yielded.includes(workerId);
      const isTaken = taken.some(
        (one) => one.workerId === workerId && one.month === month && (one.as === 'reservation' || !isShared),
      );
      return isTaken || (!isShared && held.includes(workerId)) ? [] : [{ workerId, month, isShared }];
    }),
  );
}

/**
 * What was claimed is held from this delivery on.
 *
 * @throws NotYet where hours are still to be taken: nothing is recorded on others
 */
export function holdHours(data: Data<'RecordService'>, state: LedgerState): LedgerEvent[] {
  const wanted = wantedHours(data, state);
  if (wanted.length > 0) throw new NotYet<readonly WantedHours[]>('hours', wanted);
  const { contractId } = data.contract;
  const { held, yielded } = state;
  return data.taken
    .filter(({ as, workerId }) => as === 'claim' && !held.includes(workerId) && !yielded.includes(workerId))
    .map(({ workerId }) => ({ type: 'HoursHeld', data: { workerId, contractId } }));
}

/** From now on this ledger reserves the worker's hours like every other. */
export const yieldHours = (data: Data<'YieldHours'>, { yielded }: LedgerState): LedgerEvent[] =>
  yielded.includes(data.workerId) ? [] : [{ type: 'HoursYielded', data }];

/** The worker's hours that stand in a ledger, as a timesheet keeps them: each under the id of its record. */
export const standingHours = ({ services }: LedgerState, workerId: string): readonly KeptHours[] =>
  services
    .filter(({ status, workerIds }) => status !== 'rejected' && workerIds.includes(workerId))
    .map(({ serviceId, start, end }) => ({
      reservationId: serviceId,
      startedAt: new Date(start).toISOString(),
      endedAt: new Date(end).toISOString(),
    }));

/** Frees hours behind which no delivery stands; once free, they are not taken again by the same reservation. */
export function lapse(data: Data<'LapseReservation'>, { services, lapsed }: LedgerState): LedgerEvent[] {
  const { workerId, startedAt, endedAt, ...reservation } = data;
  const { start, end } = spanOf({ startedAt, endedAt });
  const standsIn = (service: ServiceRecord): boolean =>
    service.status !== 'rejected' &&
    service.workerIds.includes(workerId) &&
    service.start === start &&
    service.end === end;
  return services.some(standsIn) || lapsed.includes(reservation.reservationId)
    ? []
    : [{ type: 'ReservationLapsed', data: reservation }];
}
