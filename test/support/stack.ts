import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from './database.js';
import { freePort, isReady, Program } from './processes.js';

export interface StackOptions {
  /** A store that runs already; absent, a local one in the stack's database. */
  readonly eventStoreUrl?: string;
  /** Parts that the spec starts itself, or does not need. */
  readonly without?: readonly ('projector' | 'api' | 'disclosure')[];
  /** Further settings of every process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The platform as processes of its own, on free ports and an empty database. */
export interface Stack {
  readonly databaseUrl: string;
  readonly disclosureDatabaseUrl: string;
  readonly eventStoreUrl: string;
  readonly apiUrl: string;
  readonly disclosureUrl: string;
  readonly projectorUrl: string;
  readonly dataDir: string;
  readonly programs: readonly Program[];
  /** What each program was started with. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function startStack({
  eventStoreUrl,
  without = [],
  env: given = {},
}: StackOptions = {}): Promise<Stack> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'tjsws-stack-'));
  const programs: Program[] = [];
  const stop = () => stopAll(programs, database, dataDir);
  try {
    const [apiPort, disclosurePort, projectorPort] = await Promise.all([freePort(), freePort(), freePort()]);
    const base = { ...given, DATA_DIR: dataDir, DATABASE_URL: database.url };
    const disclosureDatabaseUrl = await migrate(database.url, base);
    const storeUrl = eventStoreUrl ?? (await startStore(programs, base));
    const env = { ...base, DISCLOSURE_DATABASE_URL: disclosureDatabaseUrl, EVENTSTORE_URL: storeUrl };
    const start = async (name: 'projector' | 'api' | 'disclosure', port: number, variable: string) => {
      if (without.includes(name)) return;
      const program = new Program(name, `apps/${name}/src/main.js`, { ...env, [variable]: String(port) });
      programs.push(program);
      await program.waitFor('ready', () => isReady(`http://127.0.0.1:${port}`));
    };
    await start('projector', projectorPort, 'PROJECTOR_PORT');
    await Promise.all([
      start('api', apiPort, 'PORT'),
      start('disclosure', disclosurePort, 'DISCLOSURE_PORT'),
    ]);
    return {
      databaseUrl: database.url,
      disclosureDatabaseUrl,
      eventStoreUrl: storeUrl,
      apiUrl: `http://127.0.0.1:${apiPort}`,
      disclosureUrl: `http://127.0.0.1:${disclosurePort}`,
      projectorUrl: `http://127.0.0.1:${projectorPort}`,
      dataDir,
      programs,
      env,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startStore(programs: Program[], env: Readonly<Record<string, string>>): Promise<string> {
  const program = new Program('eventstore', 'apps/eventstore/src/main.js', {
    ...env,
    INSECURE: '1',
    PORT: '0',
  });
  programs.push(program);
  const ready = () => program.lines.find((line) => line.startsWith('READY '));
  await program.waitFor('READY', () => ready() !== undefined);
  return `esdb://127.0.0.1:${ready()!.slice('READY '.length)}?tls=false`;
}

/** Roles belong to the whole server: specs that run side by side migrate one after another, with one password. */
async function migrate(url: string, env: Readonly<Record<string, string>>): Promise<string> {
  const server = new URL(process.env['TEST_DATABASE_URL']!);
  const lock = new Client({ connectionString: server.href });
  await lock.connect();
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('migrate'))`);
    await new Program('migrate', 'apps/cli/src/migrate.js', {
      ...env,
      DISCLOSURE_PASSWORD: server.password,
    }).end();
  } finally {
    await lock.end();
  }
  const disclosure = new URL(url);
  disclosure.username = 'tjsws_disclosure';
  disclosure.password = server.password;
  return disclosure.href;
}

async function stopAll(programs: readonly Program[], database: TestDatabase, dataDir: string): Promise<void> {
  for (const program of programs.toReversed()) await program.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
}
