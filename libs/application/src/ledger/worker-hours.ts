import {
  conflictsWith,
  ledgerDecider,
  monthsOf,
  Rejection,
  spanOf,
  streamOf,
  timesheetDecider,
  type Reservation,
} from '#domain';
import type { Decisions } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';

/** When and by whom a delivery is done, and the ledger it will stand in. */
interface Hours {
  readonly contractId: string;
  readonly yyyymm: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly workerIds: readonly string[];
}

/** Of this command and this payload: a refused command may come again with a corrected one. */
export const reservationOf = (envelope: Envelope): string =>
  step(envelope, `hours/${envelope.commandHash}`).commandId;

/**
 * Takes the hours in every worker's timesheet, in each month they touch, before the delivery is recorded.
 * Nothing confirms a reservation but the delivery in its ledger: hours that were reserved and never recorded
 * are released by whoever next asks for them.
 */
export async function reserveHours(
  decisions: Decisions,
  { workerIds, ...hours }: Hours,
  envelope: Envelope,
): Promise<void> {
  const { contractId, yyyymm, startedAt, endedAt } = hours;
  const reservationId = reservationOf(envelope);
  await Promise.all(
    workerIds.flatMap((workerId) =>
      monthsOf(spanOf(hours)).map((month) =>
        reserve(
          decisions,
          month,
          { reservationId, workerId, contractId, yyyymm, startedAt, endedAt },
          envelope,
        ),
      ),
    ),
  );
}

async function reserve(
  decisions: Decisions,
  month: string,
  reservation: Reservation,
  envelope: Envelope,
): Promise<void> {
  const { workerId, contractId } = reservation;
  const stream = streamOf.timesheet(workerId, month);
  const released = new Set<string>();
  for (;;) {
    try {
      await decisions.decide({
        stream,
        decider: timesheetDecider,
        envelope: step(envelope, `reserve/${stream}/${envelope.commandHash}`),
        prepare: () => ({
          command: { type: 'ReserveHours' as const, data: { reservation, released: [...released] } },
          links: { contractId },
        }),
      });
      return;
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      const free = await freeAmong(decisions, stream, reservation, envelope);
      if (free.every((id) => released.has(id))) throw error;
      for (const id of free) released.add(id);
    }
  }
}

/** Reservations in the way behind which, as their own ledgers decide, no delivery stands. */
async function freeAmong(
  decisions: Decisions,
  timesheet: string,
  wanted: Reservation,
  envelope: Envelope,
): Promise<readonly string[]> {
  const conflicts = conflictsWith(await decisions.now.read(timesheet, timesheetDecider), wanted);
  const asked = await Promise.all(
    conflicts.map(async (reservation) => ({
      id: reservation.reservationId,
      free: await lapses(decisions, reservation, envelope),
    })),
  );
  return asked.filter(({ free }) => free).map(({ id }) => id);
}

/**
 * Asks a reservation's ledger to let it lapse. Its stream decides: a recording under way elsewhere either
 * came before, and the hours stand, or finds its reservation lapsed and is refused.
 */
async function lapses(
  decisions: Decisions,
  { reservationId, workerId, contractId, yyyymm, startedAt, endedAt }: Reservation,
  envelope: Envelope,
): Promise<boolean> {
  const stream = streamOf.ledger(contractId, yyyymm);
  await decisions.decide({
    stream,
    decider: ledgerDecider,
    envelope: step(envelope, `lapse/${reservationId}`),
    prepare: () => ({
      command: {
        type: 'LapseReservation' as const,
        data: { reservationId, contractId, workerId, startedAt, endedAt },
      },
      links: { contractId },
    }),
  });
  return (await decisions.now.read(stream, ledgerDecider)).lapsed.includes(reservationId);
}
