// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { migrate } from '#database';
import { createTestDatabase, letIn, urlAs, type TestDatabase } from '../support/database.js';

const ROLES = ['tjsws_api', 'tjsws_projector', 'tjsws_disclosure', 'tjsws_vault'] as const;
type Role = (typeof ROLES)[number];
type Act = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'TRUNCATE';
const ACTS: readonly Act[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'];
const WORK: readonly Act[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
const OWN: readonly Act[] = ACTS;

/** What each role may do in each schema; nothing where it is not named. */
const MAY: Readonly<Record<Role, Readonly<Record<string, readonly Act[]>>>> = {
  tjsws_api: { identity: WORK, read: ['SELECT'], disclosure: ['SELECT'] },
  tjsws_projector: { journal: WORK, read: OWN, disclosure: OWN },
  tjsws_disclosure: {},
  tjsws_vault: { vault: WORK, vault_keys: WORK },
};
/** Tables that differ from the rest of their schema. */
const APART: Readonly<Record<string, Partial<Record<Role, readonly Act[]>>>> = {
  'identity.access_log': { tjsws_api: ['SELECT', 'INSERT'] },
  'journal.event': { tjsws_api: ['SELECT'], tjsws_projector: ['SELECT', 'INSERT'] },
  'journal.checkpoint': { tjsws_api: ['SELECT'] },
  'journal.outbox': { tjsws_api: ['SELECT'], tjsws_projector: WORK },
  'journal.log_key': { tjsws_projector: ['SELECT', 'INSERT'] },
  'disclosure.published': { tjsws_disclosure: ['SELECT'] },
};

let database: TestDatabase;
let admin: Client;
const clients = new Map<Role, Client>();

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.url);
  await letIn(database.url, ...ROLES);
  for (const role of ROLES) {
    const client = new Client({ connectionString: urlAs(database.url, role) });
    await client.connect();
    clients.set(role, client);
  }
  admin = new Client({ connectionString: database.url });
  await admin.connect();
  // As the projection engine does: a table a version, shown by a view; and what the store keeps.
  await clients.get('tjsws_projector')!.query(`
    CREATE TABLE read.model__v1 (id int); CREATE VIEW read.model AS SELECT id FROM read.model__v1;
    CREATE TABLE disclosure.published (id int); GRANT SELECT ON disclosure.published TO tjsws_disclosure`);
  await admin.query('CREATE SCHEMA eventstore; CREATE TABLE eventstore.events (id int)');
  // A table that a later release adds.
  await admin.query('CREATE TABLE identity.later (id int)');
});
afterAll(async () => {
  for (const client of clients.values()) await client.end();
  await admin.end();
  await database.drop();
});

const tables = async (): Promise<{ schema: string; name: string }[]> => {
  const { rows } = await admin.query<{ schema: string; name: string }>(
    `SELECT nspname AS schema, nspname || '.' || relname AS name
       FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
      WHERE relkind IN ('r', 'v', 'm', 'p') AND nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'`,
  );
  return rows;
};

const actsOn = async (role: Role, schema: string, name: string): Promise<Act[]> => {
  const { rows } = await admin.query<{ act: Act }>(
    `SELECT act FROM unnest($2::text[]) act
      WHERE has_schema_privilege($1, $3, 'USAGE') AND has_table_privilege($1, $4, act)`,
    [role, ACTS, schema, name],
  );
  return rows.map(({ act }) => act);
};

describe('The database', () => {
  it.each(ROLES)('lets %s do on every table what is its work, and nothing else', async (role) => {
    const all = await tables();
    expect(new Set(all.map(({ schema }) => schema))).toEqual(
      new Set(['public', 'identity', 'journal', 'read', 'disclosure', 'vault', 'vault_keys', 'eventstore']),
    );
    for (const { schema, name } of all) {
      const expected = APART[name]?.[role] ?? MAY[role][schema] ?? [];
      expect({ name, acts: await actsOn(role, schema, name) }).toEqual({ name, acts: [...expected] });
    }
  });

  it.each([
    ['tjsws_api', 'DELETE FROM journal.event'],
    ['tjsws_api', 'SELECT FROM vault.sealed'],
    ['tjsws_api', 'DELETE FROM identity.access_log'],
    ['tjsws_api', 'CREATE TABLE read.mine (id int)'],
    ['tjsws_api', 'INSERT INTO read.model__v1 VALUES (1)'],
    ['tjsws_api', 'SET ROLE tjsws_projector'],
    ['tjsws_projector', 'SELECT FROM identity.accounts'],
    ['tjsws_projector', 'SELECT FROM vault_keys.data_key'],
    ['tjsws_projector', `UPDATE journal.event SET data = ''`],
    ['tjsws_projector', 'SELECT FROM eventstore.events'],
    ['tjsws_disclosure', 'SELECT FROM read.model'],
    ['tjsws_disclosure', 'CREATE TABLE public.mine (id int)'],
    ['tjsws_vault', 'SELECT FROM identity.accounts'],
  ] as const)('refuses %s: %s', async (role, statement) => {
    await expect(clients.get(role)!.query(statement)).rejects.toThrow(/permission denied/);
  });
});
