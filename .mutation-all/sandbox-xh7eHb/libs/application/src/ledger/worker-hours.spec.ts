// @ts-nocheck
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CONTRACT_ID, TERMS } from '../../../domain/src/testing/examples.js';
import { EventStoreUnavailable, type EventStore, type StoredEvent } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { Decisions } from '../kernel/decisions.js';
import { domainStore } from '../kernel/domain-store.js';
import { Breaking } from '../testing/breaking.js';
import { mortal } from '../testing/mortal.js';
import { OTHER_CONTRACT, Recordings, type Asked } from '../testing/recording.js';

const KEY = '44444444-4444-4444-8444-444444444444';

let store: EventStore;
let breaking: Breaking;
let decisions: Decisions;
let recordings: Recordings;

const record = (asked: Asked = {}, on = decisions) => recordings.record(on, asked);
const eventsOf = async (stream: string): Promise<StoredEvent[]> => {
  const events: StoredEvent[] = [];
  for await (const event of store.readStream(stream)) events.push(event);
  return events;
};
const typesOf = async (stream: string): Promise<string[]> => (await eventsOf(stream)).map(({ type }) => type);
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
  recordings = new Recordings(TERMS);
  await recordings.signContracts(store);
});

describe('A worker’s month', () => {
  it('is claimed with the first delivery, and each one after it is a single append', async () => {
    await record();
    await record({ from: '11:00', to: '12:00' });
    expect(await typesOf(SHEET)).toEqual(['HoursClaimed']);
    expect(await typesOf(LEDGER)).toEqual(['HoursHeld', 'ServiceDelivered', 'ServiceDelivered']);
    await expect(record({ from: '11:30', to: '13:00' })).rejects.toMatchObject({ code: 'ledger.overlap' });
  });

  it('is not read where it is claimed for the first time', async () => {
    const read = jest.spyOn(store, 'readStream');
    await record();
    expect(read.mock.calls.map(([stream]) => stream)).not.toContain(SHEET);
  });

  it('is held by its ledger in every process', async () => {
    await record();
    const append = jest.spyOn(store, 'append');
    await record({ from: '11:00', to: '12:00' }, new Decisions(store));
    expect(append.mock.calls.map(([stream]) => stream)).toEqual([LEDGER]);
  });

  it('is shared once another contract asks, with the hours that stand in it', async () => {
    const { part } = await record();
    await recordings.reject(decisions, part!);
    await record({ from: '13:00', to: '14:00' });
    await record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' });
    const sharing = ['HoursClaimed', 'HoursShared', 'HoursReserved'];
    expect(await typesOf(SHEET)).toEqual(sharing);
    expect((await typesOf(LEDGER)).at(-1)).toBe('HoursYielded');
    expect(await typesOf(OTHER_LEDGER)).toEqual(['ServiceDelivered']);
    const there = { contractId: OTHER_CONTRACT, from: '13:30', to: '15:00' };
    await expect(record(there)).rejects.toMatchObject(overlap);

    await expect(record()).rejects.toMatchObject(overlap);
    await record({ from: '12:00', to: '13:00' });
    expect(await typesOf(SHEET)).toEqual([...sharing, 'HoursReserved']);
  });

  it('that was brought along frees the hours of a delivery rejected later', async () => {
    const { part } = await record();
    await share();
    await recordings.reject(decisions, part!);
    await record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' });
    expect((await typesOf(SHEET)).slice(-2)).toEqual(['HoursReleased', 'HoursReserved']);
  });

  it('is shared from the start where hours of the month before reach into it', async () => {
    await record({ day: '2025-04-30', from: '22:00', to: '2025-05-01T02:00' });
    const after = { contractId: OTHER_CONTRACT, day: '2025-05-01', from: '01:00', to: '03:00' };
    await expect(record(after)).rejects.toMatchObject(overlap);
    await expect(record({ day: '2025-05-01', from: '01:00', to: '03:00' })).rejects.toMatchObject(overlap);
    await record({ ...after, from: '02:00' });
    expect(await typesOf('timesheet-w-1-202505')).toEqual(['HoursReserved', 'HoursReserved']);
  });

  it('is shared where it was kept and hours of the month before reach into it', async () => {
    const early = { contractId: OTHER_CONTRACT, day: '2025-05-01', from: '01:00', to: '03:00' };
    await record(early);
    const night = { day: '2025-04-30', from: '22:00', to: '2025-05-01T02:00' };
    await expect(record(night)).rejects.toMatchObject(overlap);
    await record({ ...night, to: '2025-05-01T01:00' });
    expect(await typesOf('timesheet-w-1-202505')).toEqual(['HoursClaimed', 'HoursShared', 'HoursReserved']);
  });

  it('of which hours were reserved before ledgers held any is shared', async () => {
    const reservation = { reservationId: KEY, workerId: 'w-1', contractId: CONTRACT_ID, yyyymm: '202504' };
    const [startedAt, endedAt] = ['2025-04-10T01:00:00Z', '2025-04-10T03:00:00Z'];
    const event = { id: KEY, type: 'HoursReserved', data: { ...reservation, startedAt, endedAt } };
    const [signed] = await eventsOf(`contract-${CONTRACT_ID}`);
    await store.append(SHEET, 'no_stream', [{ ...event, metadata: signed!.metadata }]);
    await record({ from: '12:00', to: '13:00' });
    expect(await typesOf(SHEET)).toEqual(['HoursReserved', 'HoursReserved']);
    expect(await typesOf(LEDGER)).toEqual(['ServiceDelivered']);
  });

  it('is not taken for what the ledger refuses', async () => {
    await expect(record({ day: '2025-03-14' })).rejects.toMatchObject({ code: 'ledger.outside-term' });
    expect(await typesOf('timesheet-w-1-202503')).toEqual([]);
  });
});

/** Both contracts record the worker's hours in the month from now on; with w-2's as well. */
async function share(workerIds = ['w-1', 'w-2']): Promise<void> {
  for (const contractId of [CONTRACT_ID, OTHER_CONTRACT]) {
    const hour = contractId === CONTRACT_ID ? '09' : '10';
    await record({ contractId, day: '2025-04-01', from: `${hour}:00`, to: `${hour}:30`, workerIds });
  }
}

describe('Hours of a month that is shared', () => {
  let before: Readonly<Record<string, number>>;
  const typesSince = async (stream: string) => (await typesOf(stream)).slice(before[stream]);
  beforeEach(async () => {
    await share();
    const streams = [SHEET, 'timesheet-w-2-202504', LEDGER, OTHER_LEDGER];
    const lengths = streams.map(async (stream) => [stream, (await typesOf(stream)).length] as const);
    before = Object.fromEntries(await Promise.all(lengths));
  });

  it('are reserved once for a delivery, and not overlapped under another contract', async () => {
    await record();
    await expect(record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' })).rejects.toMatchObject(
      overlap,
    );
    await record({ contractId: OTHER_CONTRACT, from: '11:00', to: '12:00' });
    expect(await typesSince(SHEET)).toEqual(['HoursReserved', 'HoursReserved']);
    expect(await typesSince(OTHER_LEDGER)).toEqual(['ServiceDelivered']);
  });

  it('are free again once the delivery is rejected', async () => {
    const { part } = await record();
    await recordings.reject(decisions, part!);
    await record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' });
    expect(await typesSince(SHEET)).toEqual(['HoursReserved', 'HoursReleased', 'HoursReserved']);
    await expect(record()).rejects.toMatchObject(overlap);
  });

  it.each([true, false])(
    'are reserved and recorded once by a command given again, broken off at the ledger (written: %s)',
    async (written) => {
      await brokenOff({ key: KEY }, written);
      await record({ key: KEY }, new Decisions(store));
      expect(await typesSince(SHEET)).toEqual(['HoursReserved']);
      expect(await typesSince(LEDGER)).toEqual(['ServiceDelivered']);
    },
  );

  it.each([true, false])(
    'are reserved once by a command given again, broken off at a timesheet (written: %s)',
    async (written) => {
      Object.assign(breaking, { stream: 'timesheet-w-2', written, meanwhile: null });
      const both = { workerIds: ['w-1', 'w-2'], key: KEY };
      await expect(record(both)).rejects.toBeInstanceOf(EventStoreUnavailable);
      await record(both, new Decisions(store));
      expect(await typesSince(SHEET)).toEqual(['HoursReserved']);
      expect(await typesSince('timesheet-w-2-202504')).toEqual(['HoursReserved']);
      expect(await typesSince(LEDGER)).toEqual(['ServiceDelivered']);
    },
  );

  it('that were never recorded are released by whoever next asks for them, and not recorded after it', async () => {
    await brokenOff({ key: KEY });
    await record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' });
    expect(await typesSince(SHEET)).toEqual(['HoursReserved', 'HoursReleased', 'HoursReserved']);
    await expect(record({ key: KEY })).rejects.toMatchObject(overlap);
    expect(await typesSince(LEDGER)).toEqual(['ReservationLapsed']);
    await expect(record()).rejects.toMatchObject(overlap);
  });

  it('are taken anew by the same command where whoever let them lapse was broken off too', async () => {
    await brokenOff({ key: KEY });
    const other = { contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' };
    Object.assign(breaking, { stream: OTHER_LEDGER, written: false, meanwhile: null });
    await expect(record(other)).rejects.toBeInstanceOf(EventStoreUnavailable);
    expect(await typesSince(LEDGER)).toEqual(['ReservationLapsed']);
    await record({ key: KEY }, new Decisions(store));
    expect(await typesSince(LEDGER)).toEqual(['ReservationLapsed', 'ServiceDelivered']);
    await expect(record(other)).rejects.toMatchObject(overlap);
    expect((await record({ key: KEY })).part).toMatch(/-2$/);
  });

  it('of one’s own broken-off record are recorded under a new command', async () => {
    await brokenOff({ key: KEY });
    await record();
    expect(await typesSince(LEDGER)).toEqual(['ReservationLapsed', 'ServiceDelivered']);
  });

  it('are refused to all where one worker is busy; the same command passes with the others', async () => {
    await record({ contractId: OTHER_CONTRACT, workerIds: ['w-2'] });
    await expect(record({ workerIds: ['w-1', 'w-2'], key: KEY })).rejects.toMatchObject(overlap);
    await record({ workerIds: ['w-1'], key: KEY });
    expect(await typesSince(LEDGER)).toEqual(['ReservationLapsed', 'ServiceDelivered']);
  });
});

describe('A recording broken off at any step', () => {
  /** Claim, delivery; then of the second contract yield, share, reservation, delivery; then one of the first. */
  const STEPS = 8;
  const cases = Array.from({ length: STEPS }, (_, n) => [
    { atAppend: n + 1, written: false },
    { atAppend: n + 1, written: true },
  ]).flat();

  it.each(cases)('is completed by the same commands elsewhere, each hour given once: %j', async (death) => {
    const dying = new Decisions(mortal(store, () => Promise.resolve(), death));
    const asked: Asked[] = [
      { key: KEY },
      { key: KEY.replace('4', '5'), contractId: OTHER_CONTRACT, from: '11:00', to: '12:00' },
      { key: KEY.replace('4', '6'), from: '12:00', to: '13:00' },
    ];
    const elsewhere = new Decisions(store);
    const deaths: unknown[] = [];
    for (const one of asked) {
      await record(one, dying).catch((error: unknown) => {
        deaths.push(error);
        return record(one, elsewhere);
      });
    }
    expect(deaths[0]).toBeInstanceOf(EventStoreUnavailable);
    expect(await typesOf(SHEET)).toEqual(['HoursClaimed', 'HoursShared', 'HoursReserved', 'HoursReserved']);
    const held = ['HoursHeld', 'ServiceDelivered', 'HoursYielded', 'ServiceDelivered'];
    expect(await typesOf(LEDGER)).toEqual(held);
    expect(await typesOf(OTHER_LEDGER)).toEqual(['ServiceDelivered']);
  });

  it('gives a claimed month to the other contract, where nothing was recorded on the claim', async () => {
    await brokenOff({ key: KEY });
    await record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' });
    expect(await typesOf(LEDGER)).toEqual(['HoursYielded']);
    await expect(record({ key: KEY })).rejects.toMatchObject(overlap);
  });
});

describe('Two processes that record the same worker at once', () => {
  const meanwhile = () =>
    record({ contractId: OTHER_CONTRACT, from: '10:00', to: '12:00' }, new Decisions(store));

  it.each([
    ['before its ledger is written', 'ledger-'],
    ['before its hours are reserved', 'timesheet-'],
  ])('record one of them: the other comes %s', async (_when, stream) => {
    await share();
    Object.assign(breaking, { stream, meanwhile });
    await expect(record()).rejects.toMatchObject(overlap);
    expect(await typesOf(OTHER_LEDGER)).toEqual(['ServiceDelivered', 'ServiceDelivered']);
    expect((await typesOf(LEDGER)).filter((type) => type === 'ServiceDelivered')).toHaveLength(1);
  });

  describe('where the other lets the hours lapse and is refused for a second worker', () => {
    const refused = async () => {
      const both = { contractId: OTHER_CONTRACT, from: '10:00', to: '12:00', workerIds: ['w-1', 'w-2'] };
      await expect(record(both, new Decisions(store))).rejects.toMatchObject(overlap);
      await new Promise(setImmediate); // what it does for the first worker runs on beside the refusal
    };
    const deliveries = async () =>
      (await typesOf(LEDGER)).filter((type) => type === 'ServiceDelivered').length;
    beforeEach(async () => {
      await share();
      await record({ workerIds: ['w-2'], from: '10:00', to: '12:00' });
    });

    it('record the first', async () => {
      Object.assign(breaking, { stream: 'ledger-', meanwhile: refused });
      await record();
      expect(await deliveries()).toBe(3);
    });

    it('refuse the first in the end where that never ends, and record it when given again', async () => {
      let times = 0;
      const again = async (): Promise<void> => {
        times += 1;
        await refused();
        Object.assign(breaking, { stream: LEDGER, meanwhile: again });
      };
      Object.assign(breaking, { stream: LEDGER, meanwhile: again });
      await expect(record({ key: KEY })).rejects.toMatchObject({ code: 'ledger.reservation-lapsed' });
      expect(times).toBe(5);
      breaking.stream = '';
      await record({ key: KEY });
      expect(await deliveries()).toBe(3);
    });
  });

  it.each([
    ['before the month is claimed', 'timesheet-', 'no one'],
    ['between claim and delivery', 'ledger-', 'no one'],
    ['while the ledger holds the month', 'ledger-', 'its ledger'],
  ])('record one of them, the other comes %s', async (_when, stream, holder) => {
    if (holder === 'its ledger') await record({ from: '06:00', to: '07:00' });
    const before = (await typesOf(LEDGER)).filter((type) => type === 'ServiceDelivered');
    Object.assign(breaking, { stream, meanwhile });
    await expect(record()).rejects.toMatchObject(overlap);
    expect(await typesOf(OTHER_LEDGER)).toContain('ServiceDelivered');
    expect((await typesOf(LEDGER)).filter((type) => type === 'ServiceDelivered')).toEqual(before);
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
