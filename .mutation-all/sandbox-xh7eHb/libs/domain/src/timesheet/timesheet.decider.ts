// @ts-nocheck
import { unreachable, type Decider } from '../kernel/decider.js';
import { monthOf, shanghaiDay } from '../kernel/plain-date.js';
import { demand, reject } from '../kernel/rejection.js';
import type { Reservation, TimesheetCommand, TimesheetEvent, WorkersLedger } from './timesheet.events.js';

/** Milliseconds since 1970, [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}
export type ReservedHours = Reservation & Span;
/** Hours of one worker that touch one month. */
export interface TimesheetState {
  /** The ledger that decides about them alone. */
  readonly keeper: WorkersLedger | null;
  /** Whether several ledgers decide, so that hours are reserved here, whichever contract they are given to. */
  readonly isShared: boolean;
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

/** Whether the ledger was given the worker's month to decide alone, and is still to be asked to yield it. */
export const isKeptBy = ({ keeper }: TimesheetState, ledger: WorkersLedger): boolean =>
  keeper?.contractId === ledger.contractId && keeper.yyyymm === ledger.yyyymm;

/** 工时表: nobody gives the same hour to two deliveries, also under two contracts. */
export const timesheetDecider: Decider<TimesheetState, TimesheetCommand, TimesheetEvent> = {
  initial: { keeper: null, isShared: false, reserved: [] },

  decide(command, state) {
    switch (command.type) {
      case 'ClaimHours':
        return claim(command.data, state);
      case 'ShareHours':
        return isKeptBy(state, command.data) ? [{ type: 'HoursShared', data: command.data }] : [];
      case 'ReserveHours':
        return reserve(command.data, state);
      default:
        return unreachable(command);
    }
  },

  evolve(state, event) {
    const { reserved } = state;
    switch (event.type) {
      case 'HoursClaimed':
        return { ...state, keeper: event.data };
      case 'HoursShared': {
        const { hours, ...ledger } = event.data;
        const brought = hours.map((one) => ({ ...ledger, ...one, ...spanOf(one) }));
        return { keeper: null, isShared: true, reserved: brought };
      }
      case 'HoursReserved':
        return {
          ...state,
          isShared: true,
          reserved: [...reserved, { ...event.data, ...spanOf(event.data) }],
        };
      case 'HoursReleased':
        return {
          ...state,
          reserved: reserved.filter(({ reservationId }) => reservationId !== event.data.reservationId),
        };
      default:
        return unreachable(event);
    }
  },
};

function claim(ledger: WorkersLedger, state: TimesheetState): TimesheetEvent[] {
  if (isKeptBy(state, ledger)) return [];
  if (state.keeper || state.isShared) refuseKept(state.keeper);
  return [{ type: 'HoursClaimed', data: ledger }];
}

function reserve(
  { reservation, released }: Extract<TimesheetCommand, { type: 'ReserveHours' }>['data'],
  state: TimesheetState,
): TimesheetEvent[] {
  if (state.reserved.some(({ reservationId }) => reservationId === reservation.reservationId)) return [];
  if (state.keeper) refuseKept(state.keeper);
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
}

function refuseKept(keeper: WorkersLedger | null): never {
  const [zh, en] = keeper
    ? [`由合同 ${keeper.contractId} 的台账专管`, `kept by the ledger of contract ${keeper.contractId} alone`]
    : ['由多本台账共管', 'shared by several ledgers'];
  reject('timesheet.kept', `该社工当月工时${zh}。`, `The worker's hours in this month are ${en}.`, {
    rule: 'R-28',
    pointer: '/startedAt',
  });
}
