// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const timesheet = { timesheet: true } as const;

/** The events of timesheets. */
export const TIMESHEET_ENTRIES = {
  HoursClaimed: entry(timesheet, { workerId: true, contractId: true, yyyymm: true }),
  HoursShared: entry(timesheet, { workerId: true, contractId: true, yyyymm: true, hours: true }),
  HoursReserved: entry(timesheet, {
    reservationId: true,
    workerId: true,
    contractId: true,
    yyyymm: true,
    startedAt: true,
    endedAt: true,
  }),
  HoursReleased: entry(timesheet, { reservationId: true, workerId: true, contractId: true }),
} satisfies EntriesOf<'timesheet'>;
