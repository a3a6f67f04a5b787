// @ts-nocheck
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AccessDeniedError, EventStoreDBClient, START } from '@eventstore/db-client';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { EventStoreProcess } from '../support/event-store-process.js';
import { selfSigned } from '../support/self-signed.js';
import { collect, event, failure, Follower, newStream } from './conformance.js';

const dir = mkdtempSync(join(tmpdir(), 'eventstore-tls-'));
const clients: EventStoreDBClient[] = [];
let database: TestDatabase;
let store: EventStoreProcess;
let admin: EventStoreDBClient;
let reader: EventStoreDBClient;

const clientOf = (credentials: string, scheme = 'esdb'): EventStoreDBClient => {
  const at = credentials === '' ? '' : `${credentials}@`;
  const url = `${scheme}://${at}localhost:${store.port}?tls=true&tlsCAFile=${join(dir, 'cert.pem')}`;
  const client = EventStoreDBClient.connectionString(url);
  clients.push(client);
  return client;
};
const read = (client: EventStoreDBClient, stream: string) => collect(client.readStream(stream));

beforeAll(async () => {
  const { cert, key } = selfSigned();
  writeFileSync(join(dir, 'cert.pem'), cert);
  writeFileSync(join(dir, 'key.pem'), key);
  database = await createTestDatabase();
  store = EventStoreProcess.spawn({
    DATABASE_URL: database.url,
    PORT: '0',
    TLS_CERT: join(dir, 'cert.pem'),
    TLS_KEY: join(dir, 'key.pem'),
    USERS: 'admin:changeit,reader:secret',
  });
  await store.ready();
  admin = clientOf('admin:changeit');
  reader = clientOf('reader:secret');
});
afterAll(async () => {
  for (const client of clients) await client.dispose();
  await store.stop();
  await database.drop();
  rmSync(dir, { recursive: true, force: true });
});

describe('over TLS', () => {
  it('serves who gives a name and a password, also found by gossip', async () => {
    const stream = newStream();
    await admin.appendToStream(stream, [event()]);
    await reader.appendToStream(stream, [event()]);
    expect(await read(clientOf('reader:secret', 'esdb+discover'), stream)).toHaveLength(2);
  });

  it.each([
    ['a wrong password', 'reader:wrong'],
    ['an unknown name', 'nobody:secret'],
    ['no credentials', ''],
  ])('refuses %s', async (_what, credentials) => {
    const client = clientOf(credentials);
    expect(await failure(client.appendToStream(newStream(), [event()]))).toBeInstanceOf(AccessDeniedError);
    expect(await failure(read(client, newStream()))).toBeInstanceOf(AccessDeniedError);
  });

  it('takes the credentials of a single call', async () => {
    const stream = newStream();
    const wrong = { credentials: { username: 'reader', password: 'wrong' } };
    expect(await failure(reader.appendToStream(stream, [event()], wrong))).toBeInstanceOf(AccessDeniedError);
    const right = { credentials: { username: 'reader', password: 'secret' } };
    await reader.appendToStream(stream, [event()], right);
    expect(await read(reader, stream)).toHaveLength(1);
  });

  it('answers the health check on the same port', async () => {
    const { get } = await import('node:https');
    const { cert } = { cert: (await import('node:fs')).readFileSync(join(dir, 'cert.pem')) };
    const status = await new Promise((resolve, reject) => {
      get(`https://localhost:${store.port}/health/live`, { ca: cert }, (response) =>
        resolve(response.resume().statusCode),
      ).on('error', reject);
    });
    expect(status).toBe(204);
  });
});

describe('access lists', () => {
  it('leave the whole log and system streams to administrators', async () => {
    const stream = newStream('$system');
    await admin.appendToStream(stream, [event()]);
    expect(await collect(admin.readAll({ maxCount: 1 }))).toHaveLength(1);
    expect(await failure(collect(reader.readAll({ maxCount: 1 })))).toBeInstanceOf(AccessDeniedError);
    expect(await failure(read(reader, stream))).toBeInstanceOf(AccessDeniedError);
    expect(await failure(reader.appendToStream(stream, [event()]))).toBeInstanceOf(AccessDeniedError);
  });

  it.each(['readRoles', 'writeRoles', 'deleteRoles', 'metaReadRoles', 'metaWriteRoles'] as const)(
    '%s says who may',
    async (role) => {
      const stream = newStream();
      await admin.appendToStream(stream, [event()]);
      await admin.setStreamMetadata(stream, { acl: { [role]: ['admin'] } });
      const attempts = {
        readRoles: () => read(reader, stream),
        writeRoles: () => reader.appendToStream(stream, [event()]),
        metaReadRoles: () => reader.getStreamMetadata(stream),
        deleteRoles: () => reader.deleteStream(stream),
        metaWriteRoles: () => reader.setStreamMetadata(stream, {}),
      };
      expect(await failure(attempts[role]())).toBeInstanceOf(AccessDeniedError);
      for (const [other, attempt] of Object.entries(attempts)) {
        if (other === role || other === 'deleteRoles' || other === 'metaWriteRoles') continue;
        await attempt();
      }
      await admin.setStreamMetadata(stream, { acl: { [role]: 'reader' } });
      await attempts[role]();
    },
  );

  it('open the whole log to others', async () => {
    await admin.setStreamMetadata('$all', { acl: { readRoles: ['$admins', 'reader'] } });
    expect((await collect(reader.readAll({ maxCount: 1 }))).length).toBe(1);
    await admin.setStreamMetadata('$all', {});
    expect(await failure(collect(reader.readAll({ maxCount: 1 })))).toBeInstanceOf(AccessDeniedError);
  });

  it('end a subscription that is not allowed any more', async () => {
    const stream = newStream();
    await admin.appendToStream(stream, [event()]);
    const follower = new Follower(reader.subscribeToStream(stream, { fromRevision: START }));
    await follower.caughtUp();
    await admin.setStreamMetadata(stream, { acl: { readRoles: ['admin'] } });
    expect(await follower.failed()).toBeInstanceOf(AccessDeniedError);
  });
});
