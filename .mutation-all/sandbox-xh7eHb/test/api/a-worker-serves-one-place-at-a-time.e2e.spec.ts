// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Platform, type Reply } from './platform.js';
import { DELIVERY, signContract } from './story.js';

let platform: Platform;
let one: string;
let other: string;
beforeAll(async () => {
  platform = await Platform.start();
  ({ contractId: one } = await signContract(platform, 'YS-2025-001'));
  ({ contractId: other } = await signContract(platform, 'YS-2025-002'));
});
afterAll(() => platform.stop());

let serial = 0;
const record = (contractId: string, from: string, to: string, change: object = {}): Promise<Reply> =>
  platform.ask('POST', `/api/contracts/${contractId}/record-service`, {
    as: 'PROVIDER_WORKER',
    body: {
      ...DELIVERY,
      occurredOn: from.slice(0, 10),
      startedAt: `${from}:00+08:00`,
      endedAt: `${to}:00+08:00`,
      clientRef: `row-${(serial += 1)}`,
      ...change,
    },
  });
const refusedFor = (type: string, id = 'R-28') => ({
  status: 422,
  body: { type: `urn:tjsws:problem:${type}`, rule: { id } },
});

describe('A worker', () => {
  it('gives no hour to two deliveries, also under two contracts and across the end of a month', async () => {
    expect(await record(one, '2025-03-10T09:00', '2025-03-10T11:00')).toMatchObject({ status: 200 });
    const there = await record(other, '2025-03-10T10:30', '2025-03-10T12:00');
    expect(there).toMatchObject(refusedFor('timesheet.overlap'));
    expect(await record(other, '2025-03-10T11:00', '2025-03-10T12:00')).toMatchObject({ status: 200 });

    expect(await record(one, '2025-03-31T22:00', '2025-04-01T01:00')).toMatchObject({ status: 200 });
    for (const contract of [one, other]) {
      const night = await record(contract, '2025-04-01T00:30', '2025-04-01T02:00');
      expect(night).toMatchObject(refusedFor('timesheet.overlap'));
    }
  });

  it('is free again where the delivery was rejected', async () => {
    const refused = await record(one, '2025-04-02T09:00', '2025-04-02T10:00');
    await platform.give('PROJECT_OFFICER', `contracts/${one}/reject-service`, {
      serviceId: refused.body['id'],
      reason: '无签到',
    });
    expect(await record(other, '2025-04-02T09:00', '2025-04-02T10:00')).toMatchObject({ status: 200 });
  });

  it('records the same delivery once, whatever is sent twice', async () => {
    const headers = { 'idempotency-key': '6f1d4a52-27e5-4ab7-8cbb-1f4be4a0a001' };
    const body = { ...DELIVERY, occurredOn: '2025-04-03', startedAt: '2025-04-03T09:00:00+08:00' };
    const sent = { ...body, endedAt: '2025-04-03T10:00:00+08:00', clientRef: 'twice' };
    const path = `contracts/${one}/record-service`;
    const first = await platform.give('PROVIDER_WORKER', path, sent, headers);
    expect((await platform.give('PROVIDER_WORKER', path, sent, headers)).body).toEqual(first.body);
  });

  it('has hours by month and contract', async () => {
    const last = await record(one, '2025-04-04T09:00', '2025-04-04T10:30', { workerIds: ['w-07', 'w-01'] });
    const { body } = await platform.read('AUDITOR', 'workers/w-01/hours?from=2025-04-01', last);
    expect(body['items']).toEqual(
      [
        { workerId: 'w-01', month: '2025-04', contractId: one, services: 2, minutes: 150 },
        { workerId: 'w-01', month: '2025-04', contractId: other, services: 1, minutes: 60 },
      ]
        .map((hours) => ({ ...hours, confirmedMinutes: 0, overlapping: 0 }))
        .sort((a, b) => (a.contractId < b.contractId ? -1 : 1)),
    );
    const ofContract = await platform.read('AUDITOR', `contracts/${one}/worker-hours`, last);
    expect((ofContract.body['items'] as { workerId: string }[]).at(-1)).toMatchObject({
      workerId: 'w-07',
      minutes: 90,
    });
    const services = await platform.read('AUDITOR', 'workers/w-07/services', last);
    expect(services.body['items']).toMatchObject([{ id: last.body['id'], staffing: 'unknown' }]);
  });
});

describe('A roster', () => {
  const assign = (body: object) =>
    platform.ask('POST', `/api/contracts/${other}/assign-worker`, { as: 'PROVIDER_MANAGER', body });

  it('once kept, lets only its qualified workers deliver, on the days they are on it', async () => {
    const expiring = { kind: '社会工作者职业资格', level: '社会工作师', validUntil: '2025-06-30' };
    const entry = { workerId: 'w-01', role: 'SOCIAL_WORKER', occurredOn: '2025-05-01' };
    expect(await assign(entry)).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:roster.not-qualified' },
    });
    expect(await assign({ ...entry, qualification: expiring })).toMatchObject({
      status: 200,
      body: { events: ['WorkerAssigned'] },
    });
    expect(await record(other, '2025-05-06T09:00', '2025-05-06T10:00')).toMatchObject({ status: 200 });
    const stranger = await record(other, '2025-05-06T10:00', '2025-05-06T11:00', { workerIds: ['w-02'] });
    expect(stranger).toMatchObject(refusedFor('ledger.worker-not-on-roster', 'R-27'));
    const expired = await record(other, '2025-07-01T09:00', '2025-07-01T10:00');
    expect(expired).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:ledger.worker-not-qualified' },
    });
    const released = await platform.give('PROVIDER_MANAGER', `contracts/${other}/release-worker`, {
      workerId: 'w-01',
      occurredOn: '2025-05-31',
    });
    expect(await record(other, '2025-06-02T09:00', '2025-06-02T10:00')).toMatchObject(
      refusedFor('ledger.worker-not-on-roster', 'R-27'),
    );
    const contract = await platform.read('AUDITOR', `contracts/${other}`, released);
    expect(contract.body['roster']).toMatchObject([{ workerId: 'w-01', until: '2025-05-31' }]);
  });
});
