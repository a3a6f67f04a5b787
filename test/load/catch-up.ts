/**
 * Catch-up of the projector (journal and all read models) beside reading `$all` with the bare client:
 * `EVENTSTORE_URL=… DATABASE_URL=… node dist/test/load/catch-up.js [events]`. The store should be empty and
 * the database migrated; `events` 0 measures what is there.
 */
import { randomBytes } from 'node:crypto';
import { EventStoreDBClient, START } from '@eventstore/db-client';
import { STREAM_PREFIXES } from '#domain';
import { connectEventStore, superviseAll, type EventStore } from '#event-store';
import { Projector } from '#projection';
import { domainCodec, READ_MODELS } from '#read-models';
import { EVENTS_PER_CONTRACT, tell } from './catch-up.story.js';

const total = Number(process.argv[2] ?? 100_000);
const eventStoreUrl = process.env['EVENTSTORE_URL']!;
const databaseUrl = process.env['DATABASE_URL']!;
const WRITERS = 32;

async function fill(store: EventStore): Promise<void> {
  const contracts = Math.ceil(total / EVENTS_PER_CONTRACT);
  let next = 0;
  const writer = async (): Promise<void> => {
    while (next < contracts) await tell(store, (next += 1));
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
}

interface Measured {
  readonly events: number;
  readonly last: bigint;
  readonly seconds: number;
}

async function readAndDiscard(): Promise<Measured> {
  const client = EventStoreDBClient.connectionString(eventStoreUrl);
  const started = performance.now();
  let events = 0;
  let last = 0n;
  for await (const { event } of client.readAll({ fromPosition: START })) {
    if (!event || event.type.startsWith('$')) continue;
    events += 1;
    last = event.position!.commit;
  }
  const seconds = (performance.now() - started) / 1000;
  await client.dispose();
  return { events, last, seconds };
}

async function catchUp(store: EventStore, until: bigint): Promise<Measured> {
  const stop = new AbortController();
  let events = 0;
  const started = performance.now();
  await new Projector({
    databaseUrl,
    models: READ_MODELS,
    codec: domainCodec,
    logKey: randomBytes(32),
    follow: (after, signal) => superviseAll(store, { after, prefixes: STREAM_PREFIXES, signal }),
    observer: {
      standing: () => undefined,
      parked: ({ model, key, error }) => console.error(`parked ${model.name} ${key}: ${error.message}`),
      failed: (error) => console.error(error),
      committed: (batch) => {
        events += batch.events;
        if (batch.position >= until) stop.abort();
      },
    },
  }).run(stop.signal);
  return { events, last: until, seconds: (performance.now() - started) / 1000 };
}

const rate = ({ events, seconds }: Measured): number => Math.round(events / seconds);

const store = connectEventStore(eventStoreUrl, { connectionName: 'load' });
await fill(store);
const baseline = await readAndDiscard();
const measured = await catchUp(store, baseline.last);
await store.close();

const sharePercent = Math.round((rate(measured) / rate(baseline)) * 100);
console.table({
  'read $all and discard': { events: baseline.events, 'events/s': rate(baseline) },
  'catch up, journal and all read models': { events: measured.events, 'events/s': rate(measured) },
});
console.log(
  JSON.stringify({
    measure: 'catch-up',
    events: measured.events,
    eventsPerSecond: rate(measured),
    baselinePerSecond: rate(baseline),
    sharePercent,
    atLeastPercent: 40,
    rssMiB: Math.round(process.memoryUsage.rss() / 2 ** 20),
  }),
);
