import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreDBClient, jsonEvent, NO_STREAM, type JSONType } from '@eventstore/db-client';
import { connectEventStore, type NewEvent } from '#event-store';
import { DAYS, ToldProject } from './history.js';

/** What is appended everywhere here: one delivery of services, as the ledger records it. */
export const DELIVERY = new ToldProject(1).services(DAYS[0]!, 1).events[0]!;
const delivery = (): NewEvent => ({ ...DELIVERY, id: randomUUID() });

export interface Appender {
  /** Events of one append. */
  readonly events: number;
  /** Answers the revision written. */
  append(stream: string, revision: bigint | null): Promise<bigint>;
  close(): Promise<void>;
}

/** Half a delivery, and no metadata: 482 bytes of JSON, what the store's design was tried with. */
const PLAIN_DATA = { text: 'x'.repeat(482 - JSON.stringify({ text: '' }).length) };
export const plainEvent = (): NewEvent => ({
  id: randomUUID(),
  type: 'Told',
  data: PLAIN_DATA,
  metadata: undefined,
});

/** The published client as it is, without anything of ours around it. */
export function bareClient(url: string, next = delivery, events = 1): Appender {
  const client = EventStoreDBClient.connectionString(url);
  const made = () => {
    const { id, type, data, metadata } = next();
    return jsonEvent({ id, type, data: data as JSONType, metadata: metadata as JSONType });
  };
  return {
    events,
    append: async (stream, revision) => {
      const { nextExpectedRevision } = await client.appendToStream(
        stream,
        Array.from({ length: events }, made),
        { expectedRevision: revision ?? NO_STREAM },
      );
      return nextExpectedRevision;
    },
    close: () => client.dispose(),
  };
}

/** The product's adapter around it: repeats what was lost, and keeps few appends in flight. */
export function adapter(url: string): Appender {
  const store = connectEventStore(url);
  return {
    events: 1,
    append: async (stream, revision) =>
      (await store.append(stream, revision ?? 'no_stream', [delivery()])).revision,
    close: () => store.close(),
  };
}

const WARM_UP_MS = 300;

/** Events per second of writers side by side, each to a stream of its own, each waiting for its answer. */
export async function appendRate(
  { append, events }: Appender,
  writers: number,
  seconds: number,
  times: number[] = [],
): Promise<number> {
  let phase: 'warming up' | 'counting' | 'over' = 'warming up';
  let appended = 0;
  const write = async (): Promise<void> => {
    const stream = `ledger-bench-${randomUUID()}`;
    for (let revision: bigint | null = null; phase !== 'over';) {
      const begun = performance.now();
      revision = await append(stream, revision);
      if (phase !== 'counting') continue;
      appended += events;
      times.push(performance.now() - begun);
    }
  };
  const writing = Promise.all(Array.from({ length: writers }, write));
  await Promise.race([writing, sleep(WARM_UP_MS)]);
  phase = 'counting';
  const from = performance.now();
  await Promise.race([writing, sleep(seconds * 1000)]);
  const lasted = (performance.now() - from) / 1000;
  phase = 'over';
  await writing;
  return appended / lasted;
}
