import { setTimeout as sleep } from 'node:timers/promises';
import { STREAM_PREFIXES } from '#domain';
import { connectEventStore } from '#event-store';
import { DAYS, History, ToldProject } from '../harness/history.js';
import type { BenchOptions } from '../harness/options.js';
import type { Postgres } from '../harness/postgres.js';
import { latencies, rounded, type Figure } from '../harness/report.js';
import { Stack } from '../harness/stack.js';

const WITHIN_MS = 10;
const SAMPLES = 200;
const WARM_UP = 50;
const PAUSE_MS = 5;

/** From the answer to an append until a query shows it, and until a subscriber has it. */
export async function measureVisible(postgres: Postgres, { profiles }: BenchOptions): Promise<Figure[]> {
  const stack = await Stack.start(postgres, profiles);
  const history = new History(stack.eventStoreUrl);
  const arrivals = new Arrivals(stack.eventStoreUrl);
  try {
    const project = new ToldProject(1);
    await history.write([...project.begun()]);
    await stack.startPart('projector');
    await stack.startPart('api');
    const token = await stack.signIn('PROJECT_OFFICER', project.purchaser);
    arrivals.listen(history.position);
    const shown: number[] = [];
    const delivered: number[] = [];
    for (let sample = 0; sample < WARM_UP + SAMPLES; sample += 1) {
      await history.write([
        project.services(DAYS[sample % DAYS.length]!, 1 + 2 * Math.floor(sample / DAYS.length)),
      ]);
      const acknowledged = performance.now();
      await untilShown(`${stack.url('api')}/api/contracts/${project.contractId}`, token, history.position);
      const seen = performance.now();
      const arrived = await arrivals.at(history.position);
      await sleep(PAUSE_MS);
      if (sample < WARM_UP) continue;
      shown.push(seen - acknowledged);
      delivered.push(Math.max(0, arrived - acknowledged));
    }
    return [figureOf(shown, delivered)];
  } finally {
    arrivals.close();
    await history.close();
    await stack.stop();
  }
}

async function untilShown(url: string, token: string, position: bigint): Promise<void> {
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${token}`, 'x-min-position': String(position) },
  });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`not visible: ${answer.status}`);
}

function figureOf(shown: readonly number[], delivered: readonly number[]): Figure {
  const query = latencies(shown);
  const subscriber = latencies(delivered);
  return {
    measure: 'visible',
    what: 'append acknowledged → GET with X-Min-Position, p50',
    value: query.p50,
    unit: 'ms',
    baseline: { what: 'append acknowledged → subscriber, p50', value: subscriber.p50 },
    more: {
      'beyond it ms': rounded(query.p50 - subscriber.p50),
      'p99 ms': query.p99,
      'subscriber p99 ms': subscriber.p99,
    },
    required: { text: `within ${WITHIN_MS} ms of it`, met: query.p50 - subscriber.p50 <= WITHIN_MS },
  };
}

/** When a subscriber had each position. */
class Arrivals {
  private readonly store;
  private readonly stop = new AbortController();
  private readonly times = new Map<bigint, number>();

  constructor(url: string) {
    this.store = connectEventStore(url);
  }

  listen(after: bigint): void {
    void this.follow(after).catch(() => undefined);
  }

  /** @throws where it never comes */
  async at(position: bigint): Promise<number> {
    for (let patience = 2000; patience > 0; patience -= 1) {
      const time = this.times.get(position);
      if (time !== undefined) return time;
      await sleep(1);
    }
    throw new Error(`the subscriber never had position ${position}`);
  }

  close(): void {
    this.stop.abort();
    void this.store.close();
  }

  private async follow(after: bigint): Promise<void> {
    const options = { after, prefixes: STREAM_PREFIXES, signal: this.stop.signal };
    for await (const item of this.store.subscribeToAll(options)) {
      if (item.kind === 'event') this.times.set(item.event.position, performance.now());
    }
  }
}
