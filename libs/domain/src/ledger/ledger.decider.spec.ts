import { describe, expect, it } from '@jest/globals';
import { officer, provider, SUPPLIER_USCC, TERMS, worker } from '../testing/examples.js';
import type { Told } from '../testing/given.js';
import type { LedgerCommand, LedgerEvent } from './ledger.events.js';
import { W, given, id, type Record, record, delivered, later } from '../testing/ledger.given.js';

const O = officer('2025-04-10');

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
