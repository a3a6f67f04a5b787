import { beforeEach, describe, expect, it } from '@jest/globals';
import { CONTRACT_ID, SUPPLIER_USCC, TERMS } from '../../../domain/src/testing/examples.js';
import { EventStoreUnavailable, type EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ALL } from '#policy';
import { Decisions } from '../kernel/decisions.js';
import { domainStore } from '../kernel/domain-store.js';
import { envelope } from '../kernel/envelope.js';
import { Breaking } from '../testing/breaking.js';
import { JudgeService, JudgeServiceHandler, RecordService, RecordServiceHandler } from './ledger.handlers.js';

const OTHER_CONTRACT = '01KAN0C0NTRACT000000000002';
const KEY = '44444444-4444-4444-8444-444444444444';

let store: EventStore;
let breaking: Breaking;
let decisions: Decisions;
let serial: number;

interface Asked {
  readonly contractId?: string;
  readonly day?: string;
  readonly from?: string;
  readonly to?: string;
  readonly workerIds?: readonly string[];
  readonly key?: string;
}
const by = (occurredOn: string, payload: unknown, key?: string, orgUscc = SUPPLIER_USCC) =>
  envelope({
    commandId: key ?? `33333333-3333-4333-8333-${String((serial += 1)).padStart(12, '0')}`,
    actor: { accountId: 'someone', role: 'PROVIDER_WORKER', orgUscc },
    reach: ALL,
    source: 'api',
    correlationId: 'c',
    today: '2025-06-30',
    occurredOn,
    payload,
  });
const record = (asked: Asked = {}, on = decisions) => {
  const { contractId = CONTRACT_ID, day = '2025-04-10', from = '09:00', to = '11:00', key } = asked;
  const { workerIds = ['w-1'] } = asked;
  return new RecordServiceHandler(on).execute(
    new RecordService(
      contractId,
      {
        startedAt: `${day}T${from}:00+08:00`,
        endedAt: to.includes('T') ? `${to}:00+08:00` : `${day}T${to}:00+08:00`,
        itemKey: 'case-work',
        quantity: 1,
        unit: '个',
        workerIds,
        beneficiaryRefs: [],
        evidence: [],
        clientRef: null,
      },
      by(day, asked, key),
    ),
  );
};
const reject = (serviceId: string) =>
  new JudgeServiceHandler(decisions).execute(
    new JudgeService(
      CONTRACT_ID,
      { type: 'RejectService', serviceId, reason: '不符' },
      {
        ...by('2025-04-11', serviceId, undefined, TERMS.purchaser.uscc),
        actor: { accountId: 'o', role: 'PROJECT_OFFICER', orgUscc: TERMS.purchaser.uscc },
      },
    ),
  );
const typesOf = async (stream: string): Promise<string[]> => {
  const types: string[] = [];
  for await (const { type } of store.readStream(stream)) types.push(type);
  return types;
};
const LEDGER = `ledger-${CONTRACT_ID}-202504`;
const OTHER_LEDGER = `ledger-${OTHER_CONTRACT}-202504`;
const SHEET = 'timesheet-w-1-202504';
const overlap = { code: 'timesheet.overlap', rule: 'R-28' };
/** Breaks off where the ledger is about to be written, its hours reserved. */
const brokenOff = async (asked: Asked, written = false) => {
  Object.assign(breaking, { stream: 'ledger-', written, meanwhile: null });
  await expect(record(asked)).rejects.toBeInstanceOf(EventStoreUnavailable);
};

beforeEach(async () => {
  const memory = inMemoryEventStore();
  breaking = new Breaking(memory);
  store = domainStore(Object.assign(Object.create(memory) as EventStore, { append: breaking.append }));
  decisions = new Decisions(store);
  serial = 0;
  for (const contractId of [CONTRACT_ID, OTHER_CONTRACT]) {
    const { actor, commandId, commandHash, source } = by('2025-03-10', contractId);
    const metadata = { actor, occurredOn: '2025-03-10', commandId, commandHash, source, schemaVersion: 1 };
    const signed = { id: commandId, type: 'ContractSigned', data: { ...TERMS, contractId }, metadata };
    await store.append(`contract-${contractId}`, 'no_stream', [signed]);
  }
});

describe('A worker’s hours', () => {
  it('are reserved once for a delivery, and not overlapped under another contract', async () => {
    await record();
    await expect(record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' })).rejects.toMatchObject(
      overlap,
    );
    await record({ contractId: OTHER_CONTRACT, from: '11:00', to: '12:00' });
    expect(await typesOf(SHEET)).toEqual(['HoursReserved', 'HoursReserved']);
    expect(await typesOf(OTHER_LEDGER)).toEqual(['ServiceDelivered']);
  });

  it('are those of both months where a delivery crosses midnight at the end of one', async () => {
    await record({ day: '2025-04-30', from: '22:00', to: '2025-05-01T02:00' });
    const after = { contractId: OTHER_CONTRACT, day: '2025-05-01', from: '01:00', to: '03:00' };
    await expect(record(after)).rejects.toMatchObject(overlap);
    await expect(record({ day: '2025-05-01', from: '01:00', to: '03:00' })).rejects.toMatchObject(overlap);
    await record({ ...after, from: '02:00' });
    expect(await typesOf('timesheet-w-1-202505')).toEqual(['HoursReserved', 'HoursReserved']);
  });

  it('are not reserved for what the ledger refuses', async () => {
    await expect(record({ day: '2025-03-14' })).rejects.toMatchObject({ code: 'ledger.outside-term' });
    expect(await typesOf('timesheet-w-1-202503')).toEqual([]);
  });

  it('are free again once the delivery is rejected', async () => {
    const { part } = await record();
    await reject(part!);
    await record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' });
    expect(await typesOf(SHEET)).toEqual(['HoursReserved', 'HoursReleased', 'HoursReserved']);
    await expect(record()).rejects.toMatchObject(overlap);
  });

  it.each([true, false])(
    'are reserved and recorded once by a command given again, broken off at the ledger (written: %s)',
    async (written) => {
      await brokenOff({ key: KEY }, written);
      await record({ key: KEY }, new Decisions(store));
      expect(await typesOf(SHEET)).toEqual(['HoursReserved']);
      expect(await typesOf(LEDGER)).toEqual(['ServiceDelivered']);
    },
  );

  it.each([true, false])(
    'are reserved once by a command given again, broken off at a timesheet (written: %s)',
    async (written) => {
      Object.assign(breaking, { stream: 'timesheet-w-2', written, meanwhile: null });
      const both = { workerIds: ['w-1', 'w-2'], key: KEY };
      await expect(record(both)).rejects.toBeInstanceOf(EventStoreUnavailable);
      await record(both, new Decisions(store));
      expect(await typesOf(SHEET)).toEqual(['HoursReserved']);
      expect(await typesOf('timesheet-w-2-202504')).toEqual(['HoursReserved']);
      expect(await typesOf(LEDGER)).toEqual(['ServiceDelivered']);
    },
  );

  it('that were never recorded are released by whoever next asks for them, and not recorded after it', async () => {
    await brokenOff({ key: KEY });
    await record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' });
    expect(await typesOf(SHEET)).toEqual(['HoursReserved', 'HoursReleased', 'HoursReserved']);
    await expect(record({ key: KEY })).rejects.toMatchObject({ code: 'ledger.reservation-lapsed' });
    expect(await typesOf(LEDGER)).toEqual(['ReservationLapsed']);
    await expect(record()).rejects.toMatchObject(overlap);
  });

  it('of one’s own broken-off record are recorded under a new command', async () => {
    await brokenOff({ key: KEY });
    await record();
    expect(await typesOf(LEDGER)).toEqual(['ReservationLapsed', 'ServiceDelivered']);
  });

  it('are refused to all where one worker is busy; the same command passes with the others', async () => {
    await record({ contractId: OTHER_CONTRACT, workerIds: ['w-2'] });
    await expect(record({ workerIds: ['w-1', 'w-2'], key: KEY })).rejects.toMatchObject(overlap);
    await record({ workerIds: ['w-1'], key: KEY });
    expect(await typesOf(LEDGER)).toEqual(['ReservationLapsed', 'ServiceDelivered']);
  });
});

describe('Two processes that record the same worker at once', () => {
  it.each([
    ['before its ledger is written', 'ledger-'],
    ['before its hours are reserved', 'timesheet-'],
  ])('record one of them: the other comes %s', async (_when, stream) => {
    const other = new Decisions(store);
    const meanwhile = () => record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' }, other);
    Object.assign(breaking, { stream, meanwhile });
    await expect(record()).rejects.toMatchObject({
      code: stream === 'ledger-' ? 'ledger.reservation-lapsed' : 'timesheet.overlap',
    });
    expect(await typesOf(OTHER_LEDGER)).toEqual(['ServiceDelivered']);
    expect(await typesOf(LEDGER)).not.toContain('ServiceDelivered');
  });

  it('never record hours that overlap, however their steps fall together', async () => {
    const others = [decisions, new Decisions(store), new Decisions(store)];
    const asked = Array.from({ length: 24 }, (_, n) => {
      const contractId = n % 2 ? CONTRACT_ID : OTHER_CONTRACT;
      const hour = 8 + (n % 7);
      return record({ contractId, from: `${pad(hour)}:30`, to: `${pad(hour + 2)}:00` }, others[n % 3]);
    });
    await Promise.allSettled(asked);
    const spans: [string, string][] = [];
    for (const ledger of [LEDGER, OTHER_LEDGER]) {
      for await (const { type, data } of store.readStream(ledger)) {
        const { startedAt, endedAt } = data as { startedAt: string; endedAt: string };
        if (type === 'ServiceDelivered') spans.push([startedAt, endedAt]);
      }
    }
    spans.sort();
    expect(spans.length).toBeGreaterThan(0);
    spans.slice(1).forEach(([start], n) => expect(start >= spans[n]![1]).toBe(true));
  });
});

const pad = (hour: number): string => String(hour).padStart(2, '0');
