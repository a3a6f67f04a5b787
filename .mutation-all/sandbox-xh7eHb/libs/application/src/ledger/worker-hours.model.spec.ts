// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONTRACT_ID, TERMS } from '../../../domain/src/testing/examples.js';
import { Rejection, type ServiceDelivered, type ServiceRejected } from '#domain';
import { EventStoreUnavailable, eventId, type EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { Decisions } from '../kernel/decisions.js';
import { domainStore } from '../kernel/domain-store.js';
import { mortal, type Death } from '../testing/mortal.js';
import { OTHER_CONTRACT, Recordings, type Asked } from '../testing/recording.js';

const PROCESSES = 2;
/** The end of a month, and a day that stands alone. */
const NEXT_DAY = { '2025-04-10': '2025-04-11', '2025-04-30': '2025-05-01', '2025-05-01': '2025-05-02' };

interface Deed {
  readonly process: number;
  readonly asked: Asked;
  /** Whether the purchaser rejects it as soon as it is recorded. */
  readonly rejected: boolean;
}
const deed: fc.Arbitrary<Deed> = fc
  .record({
    process: fc.nat(PROCESSES - 1),
    contractId: fc.constantFrom(CONTRACT_ID, OTHER_CONTRACT),
    day: fc.constantFrom(...(Object.keys(NEXT_DAY) as (keyof typeof NEXT_DAY)[])),
    hour: fc.constantFrom(0, 8, 9, 10, 21, 22, 23),
    length: fc.integer({ min: 1, max: 4 }),
    workerIds: fc.constantFrom(['w-1'], ['w-2'], ['w-1', 'w-2']),
    rejected: fc.boolean(),
  })
  .map(({ process, contractId, day, hour, length, workerIds, rejected }) => {
    const end = hour + length;
    const to = end < 24 ? `${pad(end)}:00` : `${NEXT_DAY[day]}T${pad(end - 24)}:00`;
    return { process, rejected, asked: { contractId, day, from: `${pad(hour)}:00`, to, workerIds } };
  });
const death: fc.Arbitrary<Death> = fc.record({
  atAppend: fc.integer({ min: 1, max: 12 }),
  written: fc.boolean(),
});
const pad = (hour: number): string => String(hour).padStart(2, '0');

/** No worker's standing hours overlap, in whichever ledgers, at any place in the log. */
async function demandNoHourTwice(store: EventStore): Promise<void> {
  const standing = new Map<string, ServiceDelivered['data']>();
  const overlap = (one: ServiceDelivered['data'], other: ServiceDelivered['data']): boolean =>
    Date.parse(one.startedAt) < Date.parse(other.endedAt) &&
    Date.parse(other.startedAt) < Date.parse(one.endedAt) &&
    one.workerIds.some((worker) => other.workerIds.includes(worker));
  for await (const { type, data } of store.readAll()) {
    if (type === 'ServiceRejected') standing.delete((data as ServiceRejected['data']).serviceId);
    if (type !== 'ServiceDelivered') continue;
    const delivered = data as ServiceDelivered['data'];
    for (const other of standing.values()) {
      if (overlap(delivered, other)) throw new Error(`${delivered.serviceId} overlaps ${other.serviceId}`);
    }
    standing.set(delivered.serviceId, delivered);
  }
}

/** Every deed at once, by its process; where that was killed, by another, under the same key. */
async function perform(
  recordings: Recordings,
  deeds: readonly Deed[],
  processes: readonly Decisions[],
  heir: Decisions,
): Promise<void> {
  const outcomes = await Promise.allSettled(
    deeds.map(async ({ process, asked, rejected }, n) => {
      const keyed = { ...asked, key: eventId('00000000-0000-4000-8000-000000000000', 'deed', n) };
      const doing = async (on: Decisions): Promise<void> => {
        const { part } = await recordings.record(on, keyed);
        if (rejected) await recordings.reject(on, part!);
      };
      try {
        await doing(processes[process]!);
      } catch (error) {
        if (!(error instanceof EventStoreUnavailable)) throw error;
        await doing(heir);
      }
    }),
  );
  const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  expect(failed.filter((reason) => !(reason instanceof Rejection))).toEqual([]);
}

describe('Hours recorded by several processes', () => {
  it('never overlap, however their steps fall together and whenever one is killed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 2, maxLength: 10 }),
        fc.array(fc.option(death), { minLength: PROCESSES, maxLength: PROCESSES }),
        fc.scheduler(),
        async (deeds, deaths, scheduler) => {
          const memory = inMemoryEventStore();
          const recordings = new Recordings(TERMS);
          await recordings.signContracts(memory);
          const processThat = (dies: Death | null) =>
            new Decisions(
              domainStore(mortal(memory, () => scheduler.schedule(Promise.resolve()), dies ?? undefined)),
            );
          const done = perform(recordings, deeds, deaths.map(processThat), processThat(null));
          await scheduler.waitFor(done);
          await demandNoHourTwice(memory);

          // Whatever was broken off keeps nobody from recording what is free.
          const later = new Decisions(domainStore(memory));
          for (const [contractId, from] of [
            [CONTRACT_ID, '15:00'],
            [OTHER_CONTRACT, '16:00'],
          ] as const) {
            const free = { contractId, from, to: `${from.slice(0, 2)}:30`, day: '2025-04-30' };
            await recordings.record(later, { ...free, workerIds: ['w-1', 'w-2'] });
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});
