import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreDBClient, type Position, START, streamNameFilter } from '@eventstore/db-client';
import { until } from '../support/until.js';
import { checkLog } from './crash-check.js';
import { VICTIMS, Victims } from './crash-victims.js';
import { CrashWriter } from './crash-writers.js';

const CLIENTS = 4;
const EXACT_WRITERS = 24;
const SHARING_WRITERS = 8;
const PREFIX = 'crash-';
const EVENTS_A_ROUND = 1000;

export interface CrashReport {
  readonly rounds: number;
  readonly acknowledgedEvents: number;
  readonly eventsInLog: number;
  readonly retries: number;
  readonly faults: readonly string[];
}

/** Follows the log through all crashes; who comes back begins after what it saw last. */
async function follow(client: EventStoreDBClient, seen: string[], signal: AbortSignal): Promise<void> {
  let after: Position | typeof START = START;
  while (!signal.aborted) {
    const filter = streamNameFilter({ prefixes: [PREFIX] });
    const subscription = client.subscribeToAll({ fromPosition: after, filter });
    const stop = (): void => void subscription.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
      for await (const { event } of subscription) {
        if (!event?.position) continue;
        seen.push(event.id);
        after = event.position;
      }
    } catch {
      await sleep(50);
    }
    signal.removeEventListener('abort', stop);
  }
}

/** The writers, and what they were told. */
class Writers {
  private readonly all: CrashWriter[];
  private readonly stopping = new AbortController();
  readonly done: Promise<unknown>;

  constructor(clients: readonly EventStoreDBClient[]) {
    this.all = clients.flatMap((client, c) => [
      ...Array.from(
        { length: EXACT_WRITERS / CLIENTS },
        (_, n) => new CrashWriter(client, `${PREFIX}${c}-${n}`, true),
      ),
      ...Array.from(
        { length: SHARING_WRITERS / CLIENTS },
        () => new CrashWriter(client, `${PREFIX}shared`, false),
      ),
    ]);
    this.done = Promise.all(this.all.map((writer) => writer.run(this.stopping.signal)));
    this.done.catch(() => undefined);
  }

  get acknowledged() {
    return this.all.flatMap((writer) => writer.acknowledged);
  }

  get events(): number {
    return this.acknowledged.reduce((sum, { ids }) => sum + ids.length, 0);
  }

  get retries(): number {
    return this.all.reduce((sum, writer) => sum + writer.retries, 0);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.done;
  }
}

/** Kills the store, PostgreSQL or both with SIGKILL under full load, `rounds` times, and looks what is left. */
export async function crashRounds(rounds: number, log: (line: string) => void): Promise<CrashReport> {
  const victims = await Victims.start();
  const clients = Array.from({ length: CLIENTS }, () => EventStoreDBClient.connectionString(victims.url));
  const [reader] = clients as [EventStoreDBClient];
  const writers = new Writers(clients);
  const following = new AbortController();
  const seen: string[] = [];
  const follower = follow(reader, seen, following.signal);
  try {
    for (let round = 1; round <= rounds; round++) {
      const victim = VICTIMS[(round - 1) % VICTIMS.length] ?? 'both';
      const before = writers.events;
      await Promise.race([
        until('the writers write', () => writers.events > before + EVENTS_A_ROUND, 60_000),
        writers.done,
      ]);
      await sleep(Math.random() * 700);
      await victims.kill(victim);
      await victims.revive(victim);
      log(`round ${round}: killed ${victim} after ${writers.events} acknowledged events`);
    }
    await writers.stop();
    const { acknowledged, events: acknowledgedEvents, retries } = writers;
    await until('the subscriber is there', () => seen.length >= acknowledgedEvents, 60_000);
    const { events: eventsInLog, faults } = await checkLog(reader, acknowledged, seen);
    return { rounds, acknowledgedEvents, eventsInLog, retries, faults };
  } finally {
    await writers.stop().catch(() => undefined);
    following.abort();
    await follower;
    for (const client of clients) await client.dispose();
    await victims.stop();
  }
}
