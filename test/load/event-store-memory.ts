/** The store's memory with a reader of the whole log, a subscriber that reads nothing, and 256 writers at once. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EventStoreDBClient, jsonEvent, START } from '@eventstore/db-client';
import { EventStoreProcess } from '../support/event-store-process.js';
import { OwnPostgres } from '../support/own-postgres.js';

const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' } } });
const EVENTS = Number(values.events);
const WRITERS = 256;
const FILL = 200;
const LIMIT_MB = 400;
const TEXT = 'x'.repeat(420);
const events = (count: number) =>
  Array.from({ length: count }, () => jsonEvent({ type: 'Measured', data: { text: TEXT } }));

async function fill(client: EventStoreDBClient): Promise<void> {
  let written = 0;
  const write = async (): Promise<void> => {
    const stream = `memory-${randomUUID()}`;
    while (written < EVENTS) {
      written += FILL;
      await client.appendToStream(stream, events(FILL));
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

/** Resident memory in MB, the highest there was. */
function peak({ child }: EventStoreProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) / 1024);
}

const postgres = await OwnPostgres.start();
const store = await EventStoreProcess.start(postgres.url);
const client = () => EventStoreDBClient.connectionString(store.url);
const writing = client();
await fill(writing);
const filled = peak(store);
deadSubscriber(client());
const done = new AbortController();
const work = write(writing, done.signal);
let read = 0;
for await (const { event } of client().readAll({ maxCount: EVENTS })) if (event) read++;
done.abort();
const appended = await work;
const highest = peak(store);
console.log(JSON.stringify({ measure: 'memory of the store, MB', read, appended, filled, highest }));
await store.stop();
await postgres.stop();
process.exit(highest < LIMIT_MB ? 0 : 1);
