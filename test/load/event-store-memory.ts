/** The store's memory with a reader of the whole log, a subscriber that reads nothing, and 256 writers at once. */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { EventStoreDBClient, jsonEvent, START } from '@eventstore/db-client';
import { StoreUnderTest } from './store-under-test.js';

const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' } } });
const EVENTS = Number(values.events);
const WRITERS = 256;
const LIMIT_MB = 400;
const TEXT = 'x'.repeat(420);
const events = (count: number) =>
  Array.from({ length: count }, () => jsonEvent({ type: 'Measured', data: { text: TEXT } }));

async function fill(client: EventStoreDBClient): Promise<void> {
  let written = 0;
  const write = async (): Promise<void> => {
    const stream = `memory-${randomUUID()}`;
    while (written < EVENTS) {
      written += 200;
      await client.appendToStream(stream, events(200));
    }
  };
  await Promise.all(Array.from({ length: 4 }, write));
}

/** Subscribes, and never takes an event out of it. */
function deadSubscriber(client: EventStoreDBClient): void {
  const subscription = client.subscribeToAll({ fromPosition: START });
  subscription.on('error', () => undefined);
  subscription.pause();
}

async function write(client: EventStoreDBClient, done: AbortSignal): Promise<number> {
  let appended = 0;
  const writer = async (): Promise<void> => {
    const stream = `memory-${randomUUID()}`;
    while (!done.aborted) {
      await client.appendToStream(stream, events(1));
      appended++;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return appended;
}

const store = await StoreUnderTest.start();
const [writing, reading, dead] = Array.from({ length: 3 }, () =>
  EventStoreDBClient.connectionString(store.url),
) as [EventStoreDBClient, EventStoreDBClient, EventStoreDBClient];
await fill(writing);
const filled = store.memory();
deadSubscriber(dead);
const done = new AbortController();
const work = write(writing, done.signal);
let read = 0;
for await (const { event } of reading.readAll({ maxCount: EVENTS })) if (event) read++;
done.abort();
const appended = await work;
const { now, peak } = store.memory();
console.log(
  JSON.stringify({ measure: 'memory of the store, MB', read, appended, filled: filled.peak, now, peak }),
);
await store.stop();
process.exit(peak < LIMIT_MB ? 0 : 1);
