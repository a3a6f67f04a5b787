// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONTRACT_ID, worker } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { monthsOf, overlaps, spanOf, timesheetDecider } from './timesheet.decider.js';
import type {
  HoursReserved,
  Reservation,
  TimesheetCommand,
  TimesheetEvent,
  WorkersLedger,
} from './timesheet.events.js';

const W = worker('2025-03-31');
const given = givenFor(timesheetDecider, W);

const at = (time: string): string => `2025-03-31T${time}:00+08:00`;
const hours = (reservationId: string, from: string, to: string, contractId = CONTRACT_ID): Reservation => ({
  reservationId,
  workerId: 'w-1',
  contractId,
  yyyymm: '202503',
  startedAt: at(from),
  endedAt: at(to),
});
const reserve = (reservation: Reservation, released: readonly string[] = []): TimesheetCommand => ({
  type: 'ReserveHours',
  data: { reservation, released },
});
const reserved = (reservation: Reservation): HoursReserved => ({ type: 'HoursReserved', data: reservation });

const MORNING = hours('r-1', '09:00', '11:00');
const OTHER_CONTRACT = '01KAN0C0NTRACT000000000002';

describe('A timesheet', () => {
  it('takes hours that nobody asked for, and hours that end where others begin', () => {
    given().when(reserve(MORNING), W).gives(reserved(MORNING));
    const next = hours('r-2', '11:00', '12:00');
    given(reserved(MORNING)).when(reserve(next), W).gives(reserved(next));
  });

  it.each([
    ['within', '09:30', '10:00'],
    ['around', '08:00', '12:00'],
    ['across its beginning', '08:00', '09:01'],
    ['across its end', '10:59', '12:00'],
  ])('gives no hour twice: %s, under another contract', (_where, from, to) => {
    given(reserved(MORNING))
      .when(reserve(hours('r-2', from, to, OTHER_CONTRACT)), W)
      .rejects('timesheet.overlap', { rule: 'R-28', pointer: '/startedAt' });
  });

  it('changes nothing where the reservation stands already', () => {
    given(reserved(MORNING)).when(reserve(MORNING), W).gives();
  });

  it('releases what its ledger let lapse, and only that', () => {
    const wanted = hours('r-3', '10:00', '12:00');
    const released: TimesheetEvent = {
      type: 'HoursReleased',
      data: { reservationId: 'r-1', workerId: 'w-1', contractId: CONTRACT_ID },
    };
    given(reserved(MORNING))
      .when(reserve(wanted, ['r-1']), W)
      .gives(released, reserved(wanted));
    given(reserved(MORNING), reserved(hours('r-2', '11:00', '12:00')))
      .when(reserve(wanted, ['r-1']), W)
      .rejects('timesheet.overlap', { rule: 'R-28', pointer: '/startedAt' });
    expect(given(reserved(MORNING), released).state.reserved).toEqual([]);
  });

  it('never holds two hours that overlap, whatever is asked', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 8 }))
      .map(([from, length]) => [from, from + length] as const);
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const instant = (half: number): string =>
          new Date(Date.UTC(2025, 2, 31) + half * 1_800_000).toISOString();
        let events: TimesheetEvent[] = [];
        spans.forEach(([from, to], n) => {
          const wanted = {
            ...MORNING,
            reservationId: `r${n}`,
            startedAt: instant(from),
            endedAt: instant(to),
          };
          events = [...events, ...given(...events).when(reserve(wanted), W).attempted];
        });
        const { reserved: held } = given(...events).state;
        held.forEach((one, n) => expect(held.slice(n + 1).some((other) => overlaps(one, other))).toBe(false));
      }),
    );
  });
});

describe('A worker’s month', () => {
  const one = { workerId: 'w-1', contractId: CONTRACT_ID, yyyymm: '202503' };
  const other = { ...one, contractId: OTHER_CONTRACT };
  const claim = (data: WorkersLedger): TimesheetCommand => ({ type: 'ClaimHours', data });
  const claimed: TimesheetEvent = { type: 'HoursClaimed', data: one };
  const brought = { reservationId: 's-1', startedAt: at('09:00'), endedAt: at('11:00') };
  const shared: TimesheetEvent = { type: 'HoursShared', data: { ...one, hours: [brought] } };
  const kept = { rule: 'R-28', pointer: '/startedAt' };

  it('is claimed by one ledger, once, and only before there are hours in it', () => {
    given().when(claim(one), W).gives(claimed);
    given(claimed).when(claim(one), W).gives();
    given(claimed).when(claim(other), W).rejects('timesheet.kept', kept);
    given(claimed)
      .when(claim({ ...one, yyyymm: '202502' }), W)
      .rejects('timesheet.kept', kept);
    given(reserved(MORNING)).when(claim(one), W).rejects('timesheet.kept', kept);
    given(claimed, shared).when(claim(one), W).rejects('timesheet.kept', kept);
  });

  it('reserves nothing while one ledger keeps it', () => {
    given(claimed).when(reserve(MORNING), W).rejects('timesheet.kept', kept);
  });

  it('is shared once, with the hours of the ledger that kept it', () => {
    const share: TimesheetCommand = { type: 'ShareHours', data: { ...one, hours: [brought] } };
    given(claimed).when(share, W).gives(shared);
    given(claimed, shared).when(share, W).gives();
    given(claimed)
      .when({ type: 'ShareHours', data: { ...other, hours: [] } }, W)
      .gives();
    const wanted = hours('r-2', '10:00', '12:00', OTHER_CONTRACT);
    given(claimed, shared).when(reserve(wanted), W).rejects('timesheet.overlap', kept);
    const released: TimesheetEvent = {
      type: 'HoursReleased',
      data: { reservationId: 's-1', workerId: 'w-1', contractId: CONTRACT_ID },
    };
    given(claimed, shared)
      .when(reserve(wanted, ['s-1']), W)
      .gives(released, reserved(wanted));
  });
});

describe('The months of some hours', () => {
  it.each([
    ['2025-03-31T09:00:00+08:00', '2025-03-31T11:00:00+08:00', ['202503']],
    ['2025-03-31T22:00:00+08:00', '2025-04-01T00:00:00+08:00', ['202503']],
    ['2025-03-31T22:00:00+08:00', '2025-04-01T00:00:01+08:00', ['202503', '202504']],
    ['2025-03-31T16:00:00Z', '2025-03-31T17:00:00Z', ['202504']],
  ])('from %s to %s, in Shanghai', (startedAt, endedAt, months) => {
    expect(monthsOf(spanOf({ startedAt, endedAt }))).toEqual(months);
  });
});
