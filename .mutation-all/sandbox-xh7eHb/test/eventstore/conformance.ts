// @ts-nocheck
import { randomUUID } from 'node:crypto';
import {
  type AllStreamSubscription,
  EventStoreDBClient,
  type EventData,
  jsonEvent,
  type Position,
  type RecordedEvent,
  type ResolvedEvent,
  type StreamSubscription,
} from '@eventstore/db-client';
import { jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { EventStoreProcess } from '../support/event-store-process.js';
import { until } from '../support/until.js';

// Processes and databases are started and stopped here, on machines that do other things as well.
jest.setTimeout(60_000);

/** A store on a database of its own, and a client of it. */
export class Conformance {
  private constructor(
    readonly database: TestDatabase,
    readonly store: EventStoreProcess,
    readonly client: EventStoreDBClient,
  ) {}

  static async start(): Promise<Conformance> {
    const database = await createTestDatabase();
    const store = await EventStoreProcess.start(database.url);
    return new Conformance(database, store, EventStoreDBClient.connectionString(store.url));
  }

  async stop(): Promise<void> {
    await this.client.dispose();
    await this.store.stop();
    await this.database.drop();
  }
}

/** Two ways to append: without credentials the client multiplexes BatchAppend, with them it calls Append. */
export const RPCS = {
  BatchAppend: {},
  Append: { credentials: { username: 'ignored', password: 'without-tls' } },
} as const;

export const newStream = (kind = 'stream'): string => `${kind}-${randomUUID()}`;
export const event = (n = 0, id = randomUUID()): EventData => jsonEvent({ id, type: 'Counted', data: { n } });
export const events = (count: number): EventData[] => Array.from({ length: count }, (_, n) => event(n));

export async function collect(reading: AsyncIterable<ResolvedEvent>): Promise<ResolvedEvent[]> {
  const read: ResolvedEvent[] = [];
  for await (const resolved of reading) read.push(resolved);
  return read;
}

/** An event that was read: it is somewhere in the log. */
export type Recorded = RecordedEvent & { readonly position: Position };
export const recorded = (read: readonly ResolvedEvent[]): Recorded[] =>
  read.flatMap(({ event }) => (event?.position ? [{ ...event, position: event.position }] : []));

export const revisions = (read: readonly ResolvedEvent[]): number[] =>
  read.map((resolved) => Number(resolved.event?.revision));

/** The error a promise is rejected with. */
export async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('expected a failure');
}

/** Everything a subscription says, in order. */
export class Follower {
  readonly said: string[] = [];
  readonly events: ResolvedEvent[] = [];
  error: (Error & Record<string, unknown>) | undefined;

  constructor(readonly subscription: StreamSubscription | AllStreamSubscription) {
    const anySubscription = subscription as StreamSubscription;
    anySubscription.on('confirmation', () => this.said.push('confirmation'));
    anySubscription.on('caughtUp', () => this.said.push('caughtUp'));
    anySubscription.on('data', (resolved: ResolvedEvent) => {
      this.events.push(resolved);
      this.said.push(`event ${(resolved.event ?? resolved.link)?.revision}`);
    });
    anySubscription.on('error', (error) => {
      this.error = error as Error & Record<string, unknown>;
    });
  }

  async caughtUp(times = 1): Promise<void> {
    await until(
      `caught up ${times} times`,
      () => this.said.filter((word) => word === 'caughtUp').length >= times,
    );
  }

  async has(count: number): Promise<void> {
    await until(`${count} events`, () => this.events.length >= count);
  }

  async failed(): Promise<Error & Record<string, unknown>> {
    return until('the subscription fails', () => this.error);
  }
}
