/** Appends, reads and catch-up of the local event store through the client; one JSON line a figure. */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { EventStoreDBClient, jsonEvent, START, streamNameFilter } from '@eventstore/db-client';
import { StoreUnderTest } from './store-under-test.js';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' } } });
const DURATION_MS = Number(values.seconds) * 1000;
const TEXT = 'x'.repeat(420);

const event = () => jsonEvent({ type: 'Measured', data: { text: TEXT, at: 1 } });
const report = (measure: string, count: number, ms: number): void =>
  console.log(JSON.stringify({ measure, count, perSecond: Math.round((count / ms) * 1000) }));

async function appends(client: EventStoreDBClient, writers: number, size: number): Promise<void> {
  const until = performance.now() + DURATION_MS;
  const began = performance.now();
  let count = 0;
  const write = async (): Promise<void> => {
    const stream = `load-${randomUUID()}`;
    while (performance.now() < until) {
      await client.appendToStream(stream, Array.from({ length: size }, event));
      count++;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  report(`appends of ${size} by ${writers} writers`, count, performance.now() - began);
}

/** @returns how many there are */
async function reads(client: EventStoreDBClient): Promise<number> {
  const began = performance.now();
  let read = 0;
  for await (const { event: found } of client.readAll()) if (found) read++;
  report('events read from $all', read, performance.now() - began);
  return read;
}

async function catchUp(client: EventStoreDBClient, count: number): Promise<void> {
  const began = performance.now();
  let read = 0;
  const filter = streamNameFilter({ prefixes: ['load-'] });
  const subscription = client.subscribeToAll({ fromPosition: START, filter });
  for await (const _event of subscription) if (++read === count) break;
  report('events caught up by a filtered subscription', read, performance.now() - began);
}

async function latency(client: EventStoreDBClient): Promise<void> {
  const stream = `load-latency-${randomUUID()}`;
  const subscription = client.subscribeToStream(stream);
  await new Promise((resolve) => subscription.once('caughtUp', resolve));
  const times: number[] = [];
  for (let n = 0; n < 500; n++) {
    const seen = new Promise((resolve) => subscription.once('data', resolve));
    const began = performance.now();
    await client.appendToStream(stream, [event()]);
    await seen;
    times.push(performance.now() - began);
  }
  await subscription.unsubscribe();
  times.sort((a, b) => a - b);
  const [p50, p99] = [times[250], times[495]].map((ms) => Number(ms?.toFixed(2)));
  console.log(JSON.stringify({ measure: 'append to subscriber, ms', p50, p99 }));
}

const store = await StoreUnderTest.start();
const client = EventStoreDBClient.connectionString(store.url);
for (const writers of [1, 32, 256]) await appends(client, writers, 1);
await appends(client, 4, 100);
await latency(client);
await catchUp(client, await reads(client));
console.log(JSON.stringify({ measure: 'memory of the store, MB', ...store.memory() }));
await client.dispose();
await store.stop();
process.exit(0);
