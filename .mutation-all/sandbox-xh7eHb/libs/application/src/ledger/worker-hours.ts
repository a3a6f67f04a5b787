// @ts-nocheck
import {
  conflictsWith,
  isKeptBy,
  ledgerDecider,
  Rejection,
  standingHours,
  streamOf,
  timesheetDecider,
  type Reservation,
  type TakenHours,
  type TimesheetCommand,
  type WantedHours,
  type WorkersLedger,
} from '#domain';
import type { Decisions } from '../kernel/decisions.js';
import { step, type Envelope } from '../kernel/envelope.js';

/** When a delivery is done, and the ledger it will stand in. */
interface Hours {
  readonly contractId: string;
  readonly yyyymm: string;
  readonly startedAt: string;
  readonly endedAt: string;
}

/**
 * Of this command and this payload: a refused command may come again with a corrected one. Whoever let it lapse
 * may have failed after it, so the command takes its hours anew under the next.
 *
 * @param lapsed reservations that its ledger let lapse
 */
export function reservationOf(envelope: Envelope, lapsed: readonly string[]): string {
  const hours = `hours/${envelope.commandHash}`;
  for (let n = 0; ; n += 1) {
    const { commandId } = step(envelope, n === 0 ? hours : `${hours}/${n}`);
    if (!lapsed.includes(commandId)) return commandId;
  }
}

/**
 * Takes the hours a delivery wants before it is recorded: the worker's whole month for its ledger, where
 * nobody has hours in it yet; these hours alone, where others record in it too.
 */
export const takeHours = (
  decisions: Decisions,
  hours: Hours,
  wanted: readonly WantedHours[],
  reservationId: string,
  envelope: Envelope,
): Promise<TakenHours[]> =>
  Promise.all(
    wanted.map(async ({ workerId, month, isShared }) => {
      const timesheet = new Timesheet(decisions, workerId, month, envelope);
      const { contractId, yyyymm } = hours;
      if (!isShared && (await timesheet.isClaimed({ workerId, contractId, yyyymm }))) {
        return { workerId, month, as: 'claim' };
      }
      await timesheet.reserve({ reservationId, workerId, ...hours });
      return { workerId, month, as: 'reservation' };
    }),
  );

/** A worker's hours in one month, and the steps of a recording that are written to it. */
class Timesheet {
  private readonly stream: string;

  constructor(
    private readonly decisions: Decisions,
    workerId: string,
    month: string,
    private readonly envelope: Envelope,
  ) {
    this.stream = streamOf.timesheet(workerId, month);
  }

  /** Whether the ledger was given the month to decide alone. Whether it still has it, its own stream says. */
  async isClaimed(ledger: WorkersLedger): Promise<boolean> {
    const known = this.decisions.known(this.stream, timesheetDecider);
    if (known && isKeptBy(known, ledger)) return true;
    if (known?.keeper || known?.isShared) return false;
    try {
      await this.decide('claim', { type: 'ClaimHours', data: ledger }, true);
      return true;
    } catch (error) {
      if (error instanceof Rejection) return false;
      throw error;
    }
  }

  /**
   * Nothing confirms a reservation but the delivery in its ledger: hours that were reserved and never
   * recorded are released by whoever next asks for them.
   */
  async reserve(reservation: Reservation): Promise<void> {
    const released = new Set<string>();
    for (;;) {
      try {
        const data = { reservation, released: [...released] };
        await this.decide(`reserve/${reservation.reservationId}`, { type: 'ReserveHours', data });
        return;
      } catch (error) {
        if (!(error instanceof Rejection)) throw error;
        const sheet = await this.decisions.now.read(this.stream, timesheetDecider);
        if (sheet.keeper) {
          await this.share(sheet.keeper);
          continue;
        }
        const free = await this.freeAmong(conflictsWith(sheet, reservation));
        if (free.every((id) => released.has(id))) throw error;
        for (const id of free) released.add(id);
      }
    }
  }

  /**
   * Ends that one ledger decides alone. Its own stream comes first: a recording under way in it either came
   * before, and its hours are brought along, or loses its append, is decided again and reserves its hours.
   */
  private async share(keeper: WorkersLedger): Promise<void> {
    const { workerId, contractId, yyyymm } = keeper;
    const stream = streamOf.ledger(contractId, yyyymm);
    await this.decisions.decide({
      stream,
      decider: ledgerDecider,
      envelope: step(this.envelope, `yield/${stream}/${workerId}`),
      prepare: () => ({
        command: { type: 'YieldHours' as const, data: { workerId, contractId } },
        links: { contractId },
      }),
    });
    const hours = standingHours(await this.decisions.now.read(stream, ledgerDecider), workerId);
    await this.decide('share', { type: 'ShareHours', data: { ...keeper, hours } });
  }

  /** Reservations in the way behind which, as their own ledgers decide, no delivery stands. */
  private async freeAmong(conflicts: readonly Reservation[]): Promise<readonly string[]> {
    const asked = await Promise.all(
      conflicts.map(async (reservation) => ({
        id: reservation.reservationId,
        free: await this.lapses(reservation),
      })),
    );
    return asked.filter(({ free }) => free).map(({ id }) => id);
  }

  /**
   * Asks a reservation's ledger to let it lapse. Its stream decides: a recording under way elsewhere either
   * came before, and the hours stand, or finds its reservation lapsed and is refused.
   */
  private async lapses({ yyyymm, ...reservation }: Reservation): Promise<boolean> {
    const { reservationId, workerId, contractId, startedAt, endedAt } = reservation;
    const stream = streamOf.ledger(contractId, yyyymm);
    await this.decisions.decide({
      stream,
      decider: ledgerDecider,
      envelope: step(this.envelope, `lapse/${reservationId}`),
      prepare: () => ({
        command: {
          type: 'LapseReservation' as const,
          data: { reservationId, contractId, workerId, startedAt, endedAt },
        },
        links: { contractId },
      }),
    });
    return (await this.decisions.now.read(stream, ledgerDecider)).lapsed.includes(reservationId);
  }

  /** @param begins most likely the first of the month */
  private async decide(name: string, command: TimesheetCommand, begins = false): Promise<void> {
    const { contractId } = command.type === 'ReserveHours' ? command.data.reservation : command.data;
    await this.decisions.decide({
      stream: this.stream,
      decider: timesheetDecider,
      envelope: step(this.envelope, `${name}/${this.stream}/${this.envelope.commandHash}`),
      begins,
      prepare: () => ({ command, links: { contractId } }),
    });
  }
}
