import { adapter, appendRate, bareClient, plainEvent, type Appender } from '../harness/appending.js';
import { Inserter } from '../harness/inserting.js';
import type { BenchOptions } from '../harness/options.js';
import type { Postgres } from '../harness/postgres.js';
import { metrics } from '../harness/program.js';
import { atLeast, latencies, rounded, type Figure } from '../harness/report.js';
import { inTurns } from '../harness/rounds.js';
import { Stack } from '../harness/stack.js';

const LEAST_OF_INSERT = 0.15;
const LEAST_A_SECOND = 10_000;

interface Case {
  readonly writers: number;
  readonly via: 'client' | 'client, 482 bytes' | 'client, 4 events an append' | 'adapter';
}
const CASES: readonly Case[] = [
  { writers: 1, via: 'client' },
  { writers: 32, via: 'client' },
  { writers: 256, via: 'client' },
  { writers: 32, via: 'client, 482 bytes' },
  { writers: 32, via: 'client, 4 events an append' },
  { writers: 32, via: 'adapter' },
];

/** Appends through the client, and the bare INSERT of as many events a statement as the store then formed. */
export async function measureAppend(
  postgres: Postgres,
  { seconds, profiles }: BenchOptions,
): Promise<Figure[]> {
  const stack = await Stack.start(postgres, profiles);
  const inserter = await Inserter.open((await postgres.database()).url);
  const url = stack.eventStoreUrl;
  const appenders = {
    client: bareClient(url),
    'client, 482 bytes': bareClient(url, plainEvent),
    'client, 4 events an append': bareClient(url, undefined, 4),
    adapter: adapter(url),
  };
  const figures: Figure[] = [];
  try {
    for (const one of CASES) figures.push(...(await take(one, appenders[one.via], stack, inserter, seconds)));
  } finally {
    await Promise.all([inserter, ...Object.values(appenders)].map((one) => one.close()));
    await stack.stop();
  }
  return figures;
}

async function take(
  { writers, via }: Case,
  appender: Appender,
  stack: Stack,
  inserter: Inserter,
  seconds: number,
): Promise<Figure[]> {
  await appendRate(appender, writers, seconds / 3);
  const times: number[] = [];
  let batch = 1;
  const { appended, inserted } = await inTurns(seconds * 2, {
    appended: async (share) => {
      const before = await written(stack);
      const rate = await appendRate(appender, writers, share, times);
      const after = await written(stack);
      batch = (after.events - before.events) / (after.commits - before.commits);
      return rate;
    },
    inserted: (share) => inserter.rate(Math.max(1, Math.round(batch)), share),
  });
  const plain = {
    measure: 'append',
    what: `${writers} writer${writers > 1 ? 's' : ''}, ${via}`,
    value: appended,
    unit: 'events/s',
  };
  const baseline = { what: `INSERT … unnest of ${Math.max(1, Math.round(batch))}`, value: inserted };
  const { p50, p99 } = latencies(times);
  const more = { batch: rounded(batch), 'p50 ms': p50, 'p99 ms': p99 };
  const text = `≥ ${LEAST_A_SECOND.toLocaleString('en-US')}/s, quiet`;
  const absolute = { ...plain, more, required: { text, met: appended >= LEAST_A_SECOND } };
  // The inserted rows are deliveries: nothing to compare smaller events with.
  if (via === 'client, 482 bytes') return [absolute];
  const figure = atLeast(LEAST_OF_INSERT, { ...plain, baseline, more });
  return writers === 32 && via !== 'adapter' ? [figure, absolute] : [figure];
}

async function written(stack: Stack): Promise<{ events: number; commits: number }> {
  const now = await metrics(stack.url('eventstore'));
  return { events: now.get('eventstore_position')!, commits: now.get('eventstore_commits_total')! };
}
