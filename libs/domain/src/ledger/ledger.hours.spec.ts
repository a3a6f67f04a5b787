import { describe, expect, it } from '@jest/globals';
import { TERMS, worker } from '../testing/examples.js';
import { NotYet } from '../kernel/rejection.js';
import { standingHours } from './hours.js';
import type { LedgerCommand, LedgerEvent, TakenHours } from './ledger.events.js';
import { W, given, id, record, delivered, later } from '../testing/ledger.given.js';

describe('A worker’s hours', () => {
  it('do not overlap, not by a second', () => {
    const overlapping = { startedAt: '2025-04-10T10:29:59+08:00', endedAt: '2025-04-10T11:00:00+08:00' };
    given(delivered(1))
      .when(record(overlapping), W)
      .rejects('ledger.overlap', { rule: 'R-28', pointer: '/startedAt' });
    given(delivered(1))
      .when(record({ ...overlapping, workerIds: ['w-2'] }), W)
      .gives(delivered(2, { ...overlapping, workerIds: ['w-2'] }));
  });

  it('may end where the next begin, and are those of each worker who took part', () => {
    given(delivered(1, later)).when(record(), W).gives(delivered(2));
    const two = { workerIds: ['w-2', 'w-1'] };
    given(delivered(1, two))
      .when(record({ workerIds: ['w-1', 'w-3'], clientRef: 'row-2' }), W)
      .rejects('ledger.overlap', { rule: 'R-28', pointer: '/startedAt' });
  });

  it('are not recorded twice', () => {
    given(delivered(1)).when(record(), W).rejects('ledger.duplicate', { rule: 'R-28' });
    // At the same time, but another entry: that is no repetition.
    given(delivered(1))
      .when(record({ clientRef: 'row-2' }), W)
      .rejects('ledger.overlap', { rule: 'R-28', pointer: '/startedAt' });
  });

  it('of a rejected record may be recorded anew', () => {
    given(delivered(1), {
      type: 'ServiceRejected',
      data: {
        serviceId: id(1),
        contractId: TERMS.contractId,
        targetKey: 'cases',
        quantity: 1,
        reason: '时长有误',
      },
    })
      .when(record(), W)
      .gives(delivered(2));
  });
});

describe('A reservation of hours', () => {
  const reservation = { reservationId: 'r-1', contractId: TERMS.contractId };
  const lapse = (change: { workerId?: string; startedAt?: string; endedAt?: string } = {}): LedgerCommand => {
    const { startedAt, endedAt } = record().data;
    return {
      type: 'LapseReservation',
      data: { ...reservation, workerId: 'w-1', startedAt, endedAt, ...change },
    };
  };
  const lapsed: LedgerEvent = { type: 'ReservationLapsed', data: reservation };

  it('lapses once, where no service stands in its hours', () => {
    given().when(lapse(), W).gives(lapsed);
    given(lapsed).when(lapse(), W).gives();
    given(delivered(1)).when(lapse(), W).gives();
    given(delivered(1))
      .when(lapse({ workerId: 'w-2' }), W)
      .gives(lapsed);
    given(delivered(1))
      .when(lapse({ startedAt: '2025-04-10T09:30:00+08:00' }), W)
      .gives(lapsed);
    given(delivered(1))
      .when(lapse({ endedAt: '2025-04-10T10:00:00+08:00' }), W)
      .gives(lapsed);
  });

  it('lapses where the service was rejected', () => {
    const rejected: LedgerEvent = {
      type: 'ServiceRejected',
      data: {
        serviceId: id(1),
        contractId: TERMS.contractId,
        targetKey: 'cases',
        quantity: 1,
        reason: '不符',
      },
    };
    given(delivered(1), rejected).when(lapse(), W).gives(lapsed);
  });

  it('is not recorded under once it has lapsed', () => {
    given(lapsed)
      .when(record(), W)
      .rejects('ledger.reservation-lapsed', { rule: 'R-28', pointer: '/startedAt' });
    given(lapsed)
      .when(record({ reservationId: 'r-2' }), W)
      .gives(delivered(1));
  });
});

describe('A worker’s hours', () => {
  const worker1 = { workerId: 'w-1', contractId: TERMS.contractId };
  const held: LedgerEvent = { type: 'HoursHeld', data: worker1 };
  const yielded: LedgerEvent = { type: 'HoursYielded', data: worker1 };
  const claimed: readonly TakenHours[] = [{ workerId: 'w-1', month: '202504', as: 'claim' }];
  const night = {
    deliveredOn: '2025-04-30',
    startedAt: '2025-04-30T22:00:00+08:00',
    endedAt: '2025-05-01T02:00:00+08:00',
  };
  const NIGHT_W = worker('2025-05-02');
  const wanted = (command: LedgerCommand, by = W, ...history: LedgerEvent[]): unknown => {
    try {
      return given(...history).when(command, by).events;
    } catch (error) {
      if (error instanceof NotYet) return error.needs;
      throw error;
    }
  };

  it('are held from the first delivery on that was recorded on a claim, and need nothing more then', () => {
    given()
      .when(record({ taken: claimed }), W)
      .gives(held, delivered(1));
    given(held, delivered(1))
      .when(record({ ...later, taken: [] }), W)
      .gives(delivered(2, later));
    given(held, delivered(1))
      .when(record({ ...later, taken: claimed }), W)
      .gives(delivered(2, later));
  });

  it('are wanted of each worker of whom they are not held; nothing is recorded on others', () => {
    const both = { workerIds: ['w-1', 'w-2'], taken: [] };
    expect(wanted(record(both), W, held)).toEqual([{ workerId: 'w-2', month: '202504', isShared: false }]);
    given(held)
      .when(record({ ...both, quantity: 0 }), W)
      .rejects('ledger.bad-quantity', { kind: 'invalid', pointer: '/quantity' });
  });

  it('are reserved once they were yielded, whatever was claimed or held before', () => {
    const again = [{ workerId: 'w-1', month: '202504', isShared: true }];
    expect(wanted(record({ taken: claimed }), W, yielded)).toEqual(again);
    expect(wanted(record({ taken: [] }), W, held, yielded)).toEqual(again);
    given(held, yielded).when(record(), W).gives(delivered(1));
  });

  it('are reserved in the month after, where a delivery crosses midnight at the end of one', () => {
    const after = { workerId: 'w-1', month: '202505' };
    expect(wanted(record({ ...night, taken: claimed }), NIGHT_W)).toEqual([{ ...after, isShared: true }]);
    const claim = { ...after, as: 'claim' as const };
    expect(wanted(record({ ...night, taken: [...claimed, claim] }), NIGHT_W)).toEqual([
      { ...after, isShared: true },
    ]);
    given(held)
      .when(record({ ...night, taken: [{ ...after, as: 'reservation' }] }), NIGHT_W)
      .gives(delivered(1, night));
  });

  it('are yielded once', () => {
    given(held).when({ type: 'YieldHours', data: worker1 }, W).gives(yielded);
    given(yielded).when({ type: 'YieldHours', data: worker1 }, W).gives();
  });

  it('stand as they were recorded, except what was rejected', () => {
    const { serviceId, ...of } = { serviceId: id(1), contractId: TERMS.contractId, targetKey: 'cases' };
    const rejected: LedgerEvent = {
      type: 'ServiceRejected',
      data: { serviceId, ...of, quantity: 1, reason: '不符' },
    };
    const others = delivered(3, { workerIds: ['w-2'] });
    expect(standingHours(given(delivered(1), rejected, delivered(2, later), others).state, 'w-1')).toEqual([
      { reservationId: id(2), startedAt: '2025-04-10T02:30:00.000Z', endedAt: '2025-04-10T03:00:00.000Z' },
    ]);
  });
});
