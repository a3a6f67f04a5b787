// @ts-nocheck
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, urlAs, withRoles, type TestDatabase } from './database.js';
import { freePort, isReady, Program } from './processes.js';

export interface StackOptions {
  /** A store that runs already; absent, a local one in the stack's database. */
  readonly eventStoreUrl?: string;
  /** Parts that the spec starts itself, or does not need. */
  readonly without?: readonly ('projector' | 'api' | 'disclosure')[];
  /** Further settings of every process. Default: no reactor speaks unasked into what is told. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The platform as processes of its own, on free ports and an empty database. */
export interface Stack {
  readonly databaseUrl: string;
  readonly disclosureDatabaseUrl: string;
  readonly vaultDatabaseUrl: string;
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
    const base = { REACTORS: 'off', ...given, DATA_DIR: dataDir, DATABASE_URL: database.url };
    const { disclosureDatabaseUrl, vaultDatabaseUrl } = await migrate(database.url, base);
    const storeUrl = eventStoreUrl ?? (await startStore(programs, base));
    const env = {
      ...base,
      DISCLOSURE_DATABASE_URL: disclosureDatabaseUrl,
      VAULT_DATABASE_URL: vaultDatabaseUrl,
      EVENTSTORE_URL: storeUrl,
    };
    const start = async (name: 'projector' | 'api' | 'disclosure', port: number, variable: string) => {
      if (without.includes(name)) return;
      const program = new Program(name, `apps/${name}/src/main.js`, {
        ...env,
        DATABASE_URL: urlAs(database.url, `tjsws_${name}`),
        [variable]: String(port),
      });
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
      vaultDatabaseUrl,
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

async function migrate(
  url: string,
  env: Readonly<Record<string, string>>,
): Promise<Pick<Stack, 'disclosureDatabaseUrl' | 'vaultDatabaseUrl'>> {
  await withRoles((password) =>
    new Program('migrate', 'apps/cli/src/migrate.js', {
      ...env,
      API_PASSWORD: password,
      PROJECTOR_PASSWORD: password,
      DISCLOSURE_PASSWORD: password,
      VAULT_PASSWORD: password,
    }).end(),
  );
  return {
    disclosureDatabaseUrl: urlAs(url, 'tjsws_disclosure'),
    vaultDatabaseUrl: urlAs(url, 'tjsws_vault'),
  };
}

async function stopAll(programs: readonly Program[], database: TestDatabase, dataDir: string): Promise<void> {
  for (const program of programs.toReversed()) await program.stop();
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
}
