// @ts-nocheck
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** An empty database of its own in the run's PostgreSQL. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is missing: run the spec in the Jest project "system"');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await execute(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const drop = async (): Promise<void> => {
    await settled(server, name);
    await execute(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { url: url.href, drop };
}

const SETTLES_WITHIN_MS = 500;

/** Connections that are being closed end by themselves: cut off, they would tell nobody of a fault. */
async function settled(server: string, name: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  const giveUpAt = performance.now() + SETTLES_WITHIN_MS;
  try {
    for (let open = true; open && performance.now() < giveUpAt; await sleep(10)) {
      const { rowCount } = await client.query('SELECT FROM pg_stat_activity WHERE datname = $1', [name]);
      open = rowCount !== 0;
    }
  } finally {
    await client.end();
  }
}

const server = (): URL => new URL(process.env['TEST_DATABASE_URL']!);

/** Roles belong to the whole server: specs that run side by side set them up one after another, with one password. */
export async function withRoles(work: (password: string) => Promise<void>): Promise<void> {
  const lock = new Client({ connectionString: server().href });
  await lock.connect();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('migrate'))`);
    await work(server().password);
  } finally {
    await lock.end();
  }
}

/** The database as a role of the server's sees it. */
export function urlAs(databaseUrl: string, role: string): string {
  const url = new URL(databaseUrl);
  url.username = role;
  url.password = server().password;
  return url.href;
}

/** Lets a process's role sign in, as migrating a real installation does. */
export async function letIn(databaseUrl: string, ...roles: readonly string[]): Promise<void> {
  await withRoles(async (password) => {
    for (const role of roles) await execute(databaseUrl, `ALTER ROLE ${role} LOGIN PASSWORD '${password}'`);
  });
}

export async function letVaultIn(databaseUrl: string): Promise<string> {
  await letIn(databaseUrl, 'tjsws_vault');
  return urlAs(databaseUrl, 'tjsws_vault');
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
