import { describe, expect, it } from '@jest/globals';
import { officer, provider, SUPPLIER_USCC, TERMS, worker } from '../testing/examples.js';
import { givenFor, type Told } from '../testing/given.js';
import { ledgerDecider } from './ledger.decider.js';
import { NotYet } from '../kernel/rejection.js';
import { standingHours } from './hours.js';
import type { LedgerCommand, LedgerEvent, TakenHours } from './ledger.events.js';

const W = worker('2025-04-10');
const O = officer('2025-04-10');
const given = givenFor(ledgerDecider, W);
const id = (n: number): string => `${TERMS.contractId}.s202504-${n}`;

const reserved = (workerIds: readonly string[] = ['w-1']): readonly TakenHours[] =>
  workerIds.map((workerId) => ({ workerId, month: '202504', as: 'reservation' }));
type Record = Extract<LedgerCommand, { type: 'RecordService' }>;
const record = (change: Partial<Record['data']> = {}): Record => ({
  type: 'RecordService',
  data: {
    contract: {
      contractId: TERMS.contractId,
      supplierUscc: SUPPLIER_USCC,
      startsOn: TERMS.startsOn,
      endsOn: TERMS.endsOn,
      settled: false,
      items: TERMS.items,
      roster: [],
      subcontractors: [],
    },
    reservationId: 'r-1',
    taken: reserved(change.workerIds),
    deliveredOn: '2025-04-10',
    startedAt: '2025-04-10T09:00:00+08:00',
    endedAt: '2025-04-10T10:30:00+08:00',
    itemKey: 'case-work',
    quantity: 1,
    unit: '个',
    workerIds: ['w-1'],
    beneficiaryRefs: ['b-81f'],
    evidence: [{ sha256: 'c'.repeat(64), name: '探访记录.pdf' }],
    clientRef: 'row-1',
    ...change,
  },
});
const delivered = (n: number, change: Partial<Record['data']> = {}): LedgerEvent => {
  const { contract, reservationId: _, taken: __, ...data } = record(change).data;
  const serviceId = id(n);
  return {
    type: 'ServiceDelivered',
    data: { serviceId, contractId: contract.contractId, targetKey: 'cases', ...data, staffing: 'unknown' },
  };
};
const later = { startedAt: '2025-04-10T10:30:00+08:00', endedAt: '2025-04-10T11:00:00+08:00' };

describe('Recording a service', () => {
  it('numbers it within the month and names the target it counts towards', () => {
    given().when(record(), W).gives(delivered(1));
    given(delivered(1)).when(record(later), W).gives(delivered(2, later));
  });

  it.each(['2025-03-14', '2026-03-15'])('lies within the term: not on %s', (deliveredOn) => {
    given()
      .when(record({ deliveredOn }), worker('2026-06-01'))
      .rejects('ledger.outside-term', { pointer: '/occurredOn' });
  });

  it.each([TERMS.startsOn, TERMS.endsOn])('may lie on the first and on the last day: %s', (deliveredOn) => {
    const change = {
      deliveredOn,
      startedAt: `${deliveredOn}T09:00:00+08:00`,
      endedAt: `${deliveredOn}T10:00:00+08:00`,
      taken: [{ workerId: 'w-1', month: deliveredOn.slice(0, 7).replace('-', ''), as: 'reservation' }],
    } as const;
    expect(given().when(record(change), worker(deliveredOn)).events).toMatchObject([
      { data: { deliveredOn } },
    ]);
  });

  it('is not in the future', () => {
    given()
      .when(record(), worker('2025-04-09'))
      .rejects('ledger.in-future', { kind: 'invalid', pointer: '/occurredOn' });
  });

  it('is done by the contracted supplier’s people only', () => {
    given().when(record(), O).rejects('ledger.not-the-supplier', { kind: 'forbidden', rule: 'R-27' });
    given()
      .when(record(), { ...W, orgUscc: null })
      .gives(delivered(1));
  });

  it.each<[string, Partial<Record['data']>, string, string]>([
    ['a plain text time', { startedAt: '9点' }, 'ledger.not-an-instant', '/startedAt'],
    ['a time without its offset', { endedAt: '2025-04-10T10:30:00' }, 'ledger.not-an-instant', '/endedAt'],
    ['an end at its start', { endedAt: '2025-04-10T01:00:00Z' }, 'ledger.ends-before-it-starts', '/endedAt'],
    ['more than a day', { endedAt: '2025-04-11T09:00:01+08:00' }, 'ledger.longer-than-a-day', '/endedAt'],
    [
      'the evening before in Shanghai',
      { startedAt: '2025-04-09T15:59:59Z' },
      'ledger.other-day',
      '/startedAt',
    ],
    ['no quantity', { quantity: 0 }, 'ledger.bad-quantity', '/quantity'],
    ['no worker', { workerIds: [] }, 'ledger.bad-workers', '/workerIds'],
    ['a worker twice', { workerIds: ['w-1', 'w-1'] }, 'ledger.bad-workers', '/workerIds'],
    ['a service user twice', { beneficiaryRefs: ['b', 'b'] }, 'ledger.beneficiary-twice', '/beneficiaryRefs'],
    ['a service user by name', { beneficiaryRefs: ['张三'] }, 'text.not-a-pseudonym', '/beneficiaryRefs/0'],
    ['a worker by name', { workerIds: ['李四'] }, 'text.not-a-pseudonym', '/workerIds/0'],
    ['a reference that tells a name', { clientRef: '张三-1' }, 'text.not-a-pseudonym', '/clientRef'],
    [
      'a service user by phone',
      { beneficiaryRefs: ['13800138000'] },
      'text.personal-data',
      '/beneficiaryRefs/0',
    ],
  ])('refuses %s', (_fault, change, code, pointer) => {
    given().when(record(change), W).rejects(code, { kind: 'invalid', pointer });
  });

  it('begins at midnight in Shanghai', () => {
    const midnight = { startedAt: '2025-04-09T16:00:00Z' };
    given().when(record(midnight), W).gives(delivered(1, midnight));
  });

  it('may last a whole day', () => {
    const wholeDay = { endedAt: '2025-04-11T09:00:00+08:00' };
    given().when(record(wholeDay), W).gives(delivered(1, wholeDay));
  });

  it('names an item of the contract, in its unit', () => {
    given()
      .when(record({ itemKey: 'other' }), W)
      .rejects('ledger.unknown-item', { pointer: '/itemKey' });
    given()
      .when(record({ unit: '小时' }), W)
      .rejects('ledger.other-unit', { pointer: '/unit' });
  });

  it('ends with the contract', () => {
    given()
      .when(record({ contract: { ...record().data.contract, settled: true } }), W)
      .rejects('contract.settled');
  });
});

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

describe('Confirming and rejecting a service', () => {
  const data = { serviceId: id(1), contractId: TERMS.contractId, targetKey: 'cases', quantity: 1 };
  const confirm = (serviceId = id(1)): LedgerCommand => ({
    type: 'ConfirmService',
    data: { serviceId, providers: [SUPPLIER_USCC], note: null },
  });
  const turnDown = (reason: string): LedgerCommand => ({
    type: 'RejectService',
    data: { serviceId: id(1), providers: [SUPPLIER_USCC], reason },
  });
  const confirmed: LedgerEvent = { type: 'ServiceConfirmed', data: { ...data, note: null } };

  it('is done by someone outside the provider', () => {
    given(delivered(1)).when(confirm(), O).gives(confirmed);
    given(delivered(1))
      .when(turnDown('缺少记录'), O)
      .gives({ type: 'ServiceRejected', data: { ...data, reason: '缺少记录' } });
    for (const command of [confirm(), turnDown('缺少记录')]) {
      given(delivered(1))
        .when(command, provider('2025-04-10'))
        .rejects('ledger.judged-by-provider', { kind: 'forbidden', rule: 'R-28' });
    }
  });

  it('is not done by who recorded it', () => {
    const own: Told<LedgerEvent> = { event: delivered(1), by: O };
    given(own).when(confirm(), O).rejects('ledger.judged-by-provider', { kind: 'forbidden', rule: 'R-28' });
  });

  it('is about one record: another may still be judged', () => {
    given(delivered(1), delivered(2, later), confirmed)
      .when(confirm(id(2)), O)
      .gives({ type: 'ServiceConfirmed', data: { ...data, serviceId: id(2), note: null } });
  });

  it('happens once', () => {
    for (const command of [confirm(), turnDown('缺少记录')]) {
      given(delivered(1), confirmed).when(command, O).rejects('ledger.already-judged');
    }
  });

  it('needs a record, and a rejection its reason', () => {
    given(delivered(1))
      .when(confirm(id(2)), O)
      .rejects('ledger.service-not-found', { kind: 'not-found', pointer: '/serviceId' });
    given(delivered(1))
      .when(turnDown(''), O)
      .rejects('ledger.no-reason', { kind: 'invalid', pointer: '/reason' });
  });
});

describe('The staff of a service', () => {
  const contract = record().data.contract;
  const onRoster = (validUntil: string) => ({
    contract: {
      ...contract,
      roster: [
        {
          workerId: 'w-1',
          role: 'SOCIAL_WORKER' as const,
          qualification: {
            kind: '社会工作者职业资格' as const,
            level: '社会工作师' as const,
            certificateHash: null,
            validUntil,
          },
          from: '2025-04-01',
          until: null,
        },
      ],
    },
  });

  it('is on the roster and qualified on the day, where the contract keeps a roster', () => {
    const [event] = given().when(record(onRoster('2025-04-10')), W).events;
    expect(event?.data).toMatchObject({ staffing: 'qualified' });
    given()
      .when(record({ ...onRoster('2025-12-31'), workerIds: ['w-1', 'w-2'] }), W)
      .rejects('ledger.worker-not-on-roster', { rule: 'R-27', pointer: '/workerIds/1' });
    given()
      .when(record(onRoster('2025-04-09')), W)
      .rejects('ledger.worker-not-qualified', { pointer: '/workerIds/0' });
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

describe('A subcontractor', () => {
  const REHAB = '52120104MJ1000003M';
  const theirs = { ...worker('2025-04-10'), orgUscc: REHAB };
  const approved = (itemKey: string, from: string): Record =>
    record({
      contract: { ...record().data.contract, subcontractors: [{ uscc: REHAB, itemKeys: [itemKey], from }] },
    });

  it('delivers what it was approved for, from that day on', () => {
    given().when(approved('case-work', '2025-04-10'), theirs).gives(delivered(1));
    for (const command of [record(), approved('visit', '2025-04-10'), approved('case-work', '2025-04-11')]) {
      given().when(command, theirs).rejects('ledger.not-the-supplier', { kind: 'forbidden', rule: 'R-27' });
    }
  });

  it('delivers nothing for another that was approved', () => {
    given()
      .when(approved('case-work', '2025-04-10'), { ...theirs, orgUscc: '12120104MB1000001X' })
      .rejects('ledger.not-the-supplier', { kind: 'forbidden', rule: 'R-27' });
  });

  it('confirms no service either', () => {
    given(delivered(1))
      .when(
        { type: 'ConfirmService', data: { serviceId: id(1), providers: [SUPPLIER_USCC, REHAB], note: null } },
        { ...theirs, by: 'acc-other' },
      )
      .rejects('ledger.judged-by-provider', { kind: 'forbidden', rule: 'R-28' });
  });
});

describe('Correcting a service', () => {
  type Correct = Extract<LedgerCommand, { type: 'CorrectService' }>;
  const correct = (change: Partial<Correct['data']> = {}): Correct => ({
    type: 'CorrectService',
    data: {
      serviceId: id(1),
      providers: [SUPPLIER_USCC],
      settled: false,
      quantity: 2,
      reason: '漏记',
      evidence: [],
      ...change,
    },
  });
  const corrected = (from: number, quantity: number, confirmed: boolean): LedgerEvent => ({
    type: 'ServiceCorrected',
    data: {
      serviceId: id(1),
      contractId: TERMS.contractId,
      targetKey: 'cases',
      quantity,
      previous: { quantity: from, confirmed },
      reason: '漏记',
      evidence: [],
    },
  });
  const about = { serviceId: id(1), contractId: TERMS.contractId, targetKey: 'cases' };
  const confirmed = (quantity: number): LedgerEvent => ({
    type: 'ServiceConfirmed',
    data: { ...about, quantity, note: null },
  });

  it('says what it counts from now on and what it counted', () => {
    given(delivered(1))
      .when(correct(), W)
      .gives(corrected(1, 2, false));
  });

  it('takes back the confirmation: the corrected quantity is confirmed anew', () => {
    given(delivered(1), confirmed(1))
      .when(correct(), W)
      .gives(corrected(1, 2, true));
    given(delivered(1), confirmed(1), corrected(1, 2, true))
      .when({ type: 'ConfirmService', data: { serviceId: id(1), providers: [SUPPLIER_USCC], note: null } }, O)
      .gives(confirmed(2));
  });

  it('can be corrected again', () => {
    given(delivered(1), corrected(1, 2, false))
      .when(correct({ quantity: 3 }), W)
      .gives(corrected(2, 3, false));
  });

  it('is the provider’s', () => {
    given(delivered(1)).when(correct(), O).rejects('ledger.corrected-by-stranger', {
      kind: 'forbidden',
      rule: 'R-28',
    });
  });

  it.each<[string, Partial<Correct['data']>, string, object]>([
    ['a reason', { reason: ' ' }, 'ledger.no-reason', { kind: 'invalid', pointer: '/reason' }],
    ['a quantity', { quantity: 0 }, 'ledger.bad-quantity', { kind: 'invalid', pointer: '/quantity' }],
    ['a difference', { quantity: 1 }, 'ledger.nothing-corrected', { pointer: '/quantity' }],
    [
      'a record',
      { serviceId: id(9) },
      'ledger.service-not-found',
      { kind: 'not-found', pointer: '/serviceId' },
    ],
    ['a contract that is not settled', { settled: true }, 'contract.settled', {}],
  ])('needs %s', (_what, change, code, more) => {
    given(delivered(1)).when(correct(change), W).rejects(code, more);
  });

  it('is not for a rejected record', () => {
    given(delivered(1), { type: 'ServiceRejected', data: { ...about, quantity: 1, reason: '无签到' } })
      .when(correct(), W)
      .rejects('ledger.rejected');
  });
});
