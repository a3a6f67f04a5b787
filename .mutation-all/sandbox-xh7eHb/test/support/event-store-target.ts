// @ts-nocheck
import { createTestDatabase } from './database.js';
import { EventStoreProcess } from './event-store-process.js';

export interface EventStoreTarget {
  readonly url: string;
  stop(): Promise<void>;
}

/** The server EVENTSTORE_URL names, else a local event store of the test's own. */
export async function eventStoreTarget(): Promise<EventStoreTarget> {
  const given = process.env['EVENTSTORE_URL'];
  if (given) return { url: given, stop: async () => {} };
  const database = await createTestDatabase();
  const server = await EventStoreProcess.start(database.url);
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await database.drop();
    },
  };
}

/** Where a cleartext connection string with one host leads: what a proxy can stand in front of. */
export function cleartextHost(url: string): { readonly host: string; readonly port: number } {
  const match = /^esdb:\/\/([^:/,?]+):(\d+)\/?\?(?:.*&)?tls=false/.exec(url);
  if (!match) throw new RangeError('A proxy needs a server as in esdb://host:port?tls=false');
  return { host: match[1]!, port: Number(match[2]) };
}

export const cleartextUrl = (port: number): string => `esdb://127.0.0.1:${port}?tls=false`;
