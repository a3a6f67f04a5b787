import { setTimeout as sleep } from 'node:timers/promises';
import { DAYS, History, SUPPLIER_USCC, ToldProject } from '../harness/history.js';
import { httpLoad } from '../harness/http-load.js';
import type { BenchOptions } from '../harness/options.js';
import type { Postgres } from '../harness/postgres.js';
import { percentile, sorted, type Figure } from '../harness/report.js';
import { Stack } from '../harness/stack.js';
import { untilShown } from './catch-up.js';

const TOLERANCE = 0.15;
const SECONDS = 8;
const SAMPLE_MS = 100;
/** Under way, and published, however large the log is. */
const OPEN = Array.from({ length: 100 }, (_, at) => new ToldProject(900_001 + at));
const PUBLISHED = Array.from({ length: 100 }, (_, at) => new ToldProject(910_001 + at));

/** The processes under the same load on a log of one size and, still the same processes, on a larger one. */
export async function measureMemory(
  postgres: Postgres,
  { events: [small, large], profiles }: BenchOptions,
): Promise<Figure[]> {
  const stack = await Stack.start(postgres, profiles);
  const history = new History(stack.eventStoreUrl);
  try {
    await history.write(OPEN.flatMap((project) => [...project.begun()]));
    await history.write(PUBLISHED.map((project) => project.published()));
    await stack.startPart('projector');
    await stack.startPart('api');
    await stack.startPart('disclosure');
    const token = await stack.signIn('PROVIDER_WORKER', SUPPLIER_USCC);
    let load = 0;
    const at = async (events: number): Promise<ReadonlyMap<string, number>> => {
      await history.growTo(events);
      await untilShown(stack, history);
      return underLoad(stack, token, load++);
    };
    const before = await at(small);
    const after = await at(large);
    return [...after].map(([name, value]) => figureOf(name, value, before.get(name)!, small, large));
  } finally {
    await history.close();
    await stack.stop();
  }
}

function figureOf(name: string, value: number, before: number, small: number, large: number): Figure {
  return {
    measure: 'memory',
    what: `${name} at ${large.toLocaleString('en-US')} events`,
    value,
    unit: 'MiB',
    baseline: { what: `at ${small.toLocaleString('en-US')}`, value: before },
    // A process that gives memory back is flat enough.
    required: { text: `≤ + ${TOLERANCE * 100} %`, met: value <= before * (1 + TOLERANCE) },
  };
}

/** The middle of each process' resident memory while commands, queries and public pages are asked for. */
async function underLoad(stack: Stack, token: string, round: number): Promise<ReadonlyMap<string, number>> {
  const contracts = OPEN.map(({ contractId }) => contractId);
  const load = (
    part: 'api' | 'disclosure',
    connections: number,
    requests: Parameters<typeof httpLoad>[0]['requests'],
  ) =>
    httpLoad({
      url: stack.url(part),
      connections,
      warmUp: 0,
      seconds: SECONDS,
      expectedStatus: 200,
      requests,
    });
  const authorization = `Bearer ${token}`;
  let over = false;
  const loads = Promise.all([
    load('api', 8, {
      module: 'record-service',
      options: { tokens: [token], contracts, days: DAYS, load: round },
    }),
    load('api', 4, {
      module: 'get',
      options: { paths: contracts.map((id) => `/api/contracts/${id}`), headers: { authorization } },
    }),
    load('disclosure', 4, {
      module: 'get',
      options: { paths: ['/', ...PUBLISHED.map(({ id }) => `/projects/${id}`)] },
    }),
  ]).finally(() => {
    over = true;
  });
  const samples = new Map(stack.running.map(({ name }) => [name, [] as number[]]));
  while (!over) {
    for (const program of stack.running) samples.get(program.name)!.push(program.memory());
    await sleep(SAMPLE_MS);
  }
  await loads;
  return new Map(
    [...samples].map(([name, taken]) => [name, percentile(sorted(taken.slice(taken.length >> 1)), 0.5)]),
  );
}
