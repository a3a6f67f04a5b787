import { unreachable, type Decider } from '../kernel/decider.js';
import { monthOf, shanghaiDay } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type { Reservation, TimesheetCommand, TimesheetEvent } from './timesheet.events.js';

/** Milliseconds since 1970, [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export type ReservedHours = Reservation & Span;
/** Hours of one worker that touch one month, whichever contract they were given to. */
export interface TimesheetState {
  readonly reserved: readonly ReservedHours[];
}

export const spanOf = ({ startedAt, endedAt }: { startedAt: string; endedAt: string }): Span => ({
  start: Date.parse(startedAt),
  end: Date.parse(endedAt),
});
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Months (yyyymm, Asia/Shanghai) that a span of at most a day touches: both, across the end of a month. */
export function monthsOf({ start, end }: Span): readonly string[] {
  return [...new Set([start, end - 1].map((instant) => monthOf(shanghaiDay(instant))))];
}

/** Reservations in whose hours others are asked for. */
export const conflictsWith = (
  { reserved }: TimesheetState,
  wanted: Reservation,
): readonly ReservedHours[] => {
  const span = spanOf(wanted);
  return reserved.filter((other) => other.reservationId !== wanted.reservationId && overlaps(span, other));
};

/** 工时表: nobody gives the same hour to two deliveries, also under two contracts. */
export const timesheetDecider: Decider<TimesheetState, TimesheetCommand, TimesheetEvent> = {
  initial: { reserved: [] },

  decide({ data: { reservation, released } }, state) {
    if (state.reserved.some(({ reservationId }) => reservationId === reservation.reservationId)) return [];
    const conflicts = conflictsWith(state, reservation);
    const standing = conflicts.find(({ reservationId }) => !released.includes(reservationId));
    demand(
      !standing,
      'timesheet.overlap',
      `社工 ${standing?.workerId} 在 ${standing?.startedAt} 至 ${standing?.endedAt} 已有服务登记（合同 ${standing?.contractId}），同一社工的工时不得重叠。`,
      `Worker ${standing?.workerId} serves from ${standing?.startedAt} to ${standing?.endedAt} already (contract ${standing?.contractId}): the same worker's hours do not overlap.`,
      { rule: 'R-28', pointer: '/startedAt' },
    );
    return [
      ...conflicts.map(({ reservationId, workerId, contractId }) => ({
        type: 'HoursReleased' as const,
        data: { reservationId, workerId, contractId },
      })),
      { type: 'HoursReserved', data: reservation },
    ];
  },

  evolve({ reserved }, event) {
    switch (event.type) {
      case 'HoursReserved':
        return { reserved: [...reserved, { ...event.data, ...spanOf(event.data) }] };
      case 'HoursReleased':
        return {
          reserved: reserved.filter(({ reservationId }) => reservationId !== event.data.reservationId),
        };
      default:
        return unreachable(event);
    }
  },
};
