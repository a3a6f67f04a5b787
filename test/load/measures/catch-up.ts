import { setTimeout as sleep } from 'node:timers/promises';
import { EventStoreDBClient, FORWARDS, START } from '@eventstore/db-client';
import { Client } from 'pg';
import { readCheckpoint } from '#projection';
import { History } from '../harness/history.js';
import type { BenchOptions } from '../harness/options.js';
import type { Postgres } from '../harness/postgres.js';
import { atLeast, type Figure } from '../harness/report.js';
import { Stack } from '../harness/stack.js';

const LEAST = 0.4;
const LOOK_MS = 50;

/** The projector from the first event to the last, and the client reading the same and keeping nothing. */
export async function measureCatchUp(
  postgres: Postgres,
  { events: [events], profiles }: BenchOptions,
): Promise<Figure[]> {
  const stack = await Stack.start(postgres, profiles);
  try {
    const history = new History(stack.eventStoreUrl);
    await history.growTo(events);
    await history.close();
    const before = await readAll(stack.eventStoreUrl);
    const caughtUp = await catchUp(stack, history);
    await stack.stopPart('projector');
    const after = await readAll(stack.eventStoreUrl);
    return [
      atLeast(LEAST, {
        measure: 'catch-up',
        what: `projector, journal and all read models, ${history.events} events`,
        value: caughtUp,
        unit: 'events/s',
        baseline: { what: '$all read by the client, discarded', value: (before + after) / 2 },
      }),
    ];
  } finally {
    await stack.stop();
  }
}

/** Events per second. */
async function readAll(url: string): Promise<number> {
  const client = EventStoreDBClient.connectionString(url);
  const from = performance.now();
  let events = 0;
  for await (const _ of client.readAll({ direction: FORWARDS, fromPosition: START })) events += 1;
  const lasted = (performance.now() - from) / 1000;
  await client.dispose();
  return events / lasted;
}

/** Starts the projector; events per second, from the first batch to the last. */
export async function catchUp(stack: Stack, history: History): Promise<number> {
  await stack.launch('projector');
  return untilShown(stack, history);
}

/** Waits until the read models show all that was written; events per second on the way. */
export async function untilShown(stack: Stack, { position: last }: History): Promise<number> {
  const projector = stack.program('projector');
  const database = new Client({ connectionString: stack.databaseUrl });
  await database.connect();
  try {
    let begun: { at: number; events: number } | null = null;
    for (;;) {
      const { events, position } = await readCheckpoint(database);
      const now = { at: performance.now(), events: Number(events) };
      if (position !== null) begun ??= now;
      if (begun && position !== null && position >= last) {
        await demandNothingParked(database);
        return (now.events - begun.events) / ((now.at - begun.at) / 1000);
      }
      if (!projector.isRunning) throw new Error(`the projector ended:\n${projector.lines.join('\n')}`);
      await sleep(LOOK_MS);
    }
  } finally {
    await database.end();
  }
}

/** What is set aside costs nothing: a figure with it would flatter. */
async function demandNothingParked(database: Client): Promise<void> {
  const { rows } = await database.query<{ model: string; error: string }>(
    'SELECT model, error FROM journal.parked LIMIT 1',
  );
  if (rows[0]) throw new Error(`parked in ${rows[0].model}: ${rows[0].error}`);
}
