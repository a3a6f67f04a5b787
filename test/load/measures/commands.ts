import { appendRate, bareClient } from '../harness/appending.js';
import { DAYS, History, SUPPLIER_USCC, ToldProject } from '../harness/history.js';
import { httpLoad } from '../harness/http-load.js';
import type { BenchOptions } from '../harness/options.js';
import type { Postgres } from '../harness/postgres.js';
import { atLeast, latencies, type Figure } from '../harness/report.js';
import { inTurns } from '../harness/rounds.js';
import { Stack } from '../harness/stack.js';
import type { RecordServiceOptions } from '../requests/record-service.js';

const CONNECTIONS = 32;
/** Of each API: what one writes makes the other's cache old. */
const CONTRACTS = 50;
const LEAST_WARM = 0.35;
/** Every ledger was written several times, and the processes' code is compiled. */
const WARM_UP = { warm: 5000, cold: 1000 };

/** Deliveries recorded over HTTP, signed in, validated, decided and durable, and the bare appends they end in. */
export async function measureCommands(
  postgres: Postgres,
  { seconds, profiles }: BenchOptions,
): Promise<Figure[]> {
  const stack = await Stack.start(postgres, profiles);
  const client = bareClient(stack.eventStoreUrl);
  try {
    const contracts = await contractsWithHistory(stack);
    await stack.startPart('api');
    await stack.startPart('api', { name: 'api without cache', env: { DECIDER_CACHE_EVENTS: '0' } });
    const token = await stack.signIn('PROVIDER_WORKER', SUPPLIER_USCC);
    const times = { warm: [] as number[], cold: [] as number[] };
    let load = 0;
    const commands = (api: string, taken: number[], warmUp: number) => async (share: number) => {
      const own = contracts.slice(...(api === 'api' ? [0, CONTRACTS] : [CONTRACTS]));
      const options: RecordServiceOptions = { tokens: [token], contracts: own, days: DAYS, load: load++ };
      const outcome = await httpLoad({
        url: stack.url(api),
        connections: CONNECTIONS,
        warmUp,
        seconds: share,
        expectedStatus: 200,
        requests: { module: 'record-service', options },
      });
      taken.push(...outcome.times);
      return outcome.perSecond;
    };
    await commands('api', [], WARM_UP.warm)(0.1);
    await commands('api without cache', [], WARM_UP.cold)(0.1);
    const { appends, warm, cold } = await inTurns(seconds * 3, {
      appends: (share) => appendRate(client, CONNECTIONS, share),
      warm: commands('api', times.warm, 2 * CONNECTIONS),
      cold: commands('api without cache', times.cold, CONNECTIONS),
    });
    return figuresOf({ appends, warm, cold }, times);
  } finally {
    await client.close();
    await stack.stop();
  }
}

/** Contracts with ten deliveries a month, confirmed. */
export async function contractsWithHistory(stack: Stack): Promise<string[]> {
  const projects = Array.from({ length: 2 * CONTRACTS }, (_, at) => new ToldProject(at + 1));
  const history = new History(stack.eventStoreUrl);
  await history.write(projects.flatMap((project) => [...project.begun()]));
  for (const day of DAYS) {
    for (let ordinal = 1; ordinal <= 10; ordinal += 2) {
      await history.write(projects.map((project) => project.services(day, ordinal)));
    }
  }
  await history.close();
  return projects.map(({ contractId }) => contractId);
}

function figuresOf(
  { appends, warm, cold }: { appends: number; warm: number; cold: number },
  times: { warm: readonly number[]; cold: readonly number[] },
): Figure[] {
  const figure = (what: string, value: number, taken: readonly number[]) => {
    const { p50, p99 } = latencies(taken);
    return {
      measure: 'http',
      what: `record-service, ${CONNECTIONS} connections, ${what}`,
      value,
      unit: 'commands/s',
      baseline: { what: `${CONNECTIONS} bare client appends`, value: appends },
      more: { 'p50 ms': p50, 'p99 ms': p99 },
    };
  };
  return [
    atLeast(LEAST_WARM, figure('decider cache warm', warm, times.warm)),
    figure('without the cache', cold, times.cold),
  ];
}
