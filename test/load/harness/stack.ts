import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource } from '#database';
import type { Role } from '#domain';
import { createAccount } from '#identity';
import type { Postgres } from './postgres.js';
import { freePort, Program } from './program.js';

type Part = 'projector' | 'api' | 'disclosure';
/** What tells a second process of a part from the first. */
interface Apart {
  readonly name?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const PASSWORD = 'bench-bench-bench';

/** The platform's processes on a database of their own, started one by one as a measure needs them. */
export class Stack {
  private readonly programs = new Map<string, Program>();
  private readonly urls = new Map<string, string>();

  private constructor(
    readonly databaseUrl: string,
    private readonly env: Readonly<Record<string, string>>,
    private readonly profiles: string | undefined,
  ) {}

  /** The database with its schema, and the event store. */
  static async start(postgres: Postgres, profiles?: string): Promise<Stack> {
    const { url, password } = await postgres.database();
    const disclosure = new URL(url);
    disclosure.username = 'tjsws_disclosure';
    const vault = new URL(url);
    vault.username = 'tjsws_vault';
    const env = {
      DATABASE_URL: url,
      VAULT_DATABASE_URL: vault.href,
      DISCLOSURE_DATABASE_URL: disclosure.href,
      DATA_DIR: await mkdtemp(join(tmpdir(), 'tjsws-bench-')),
      LOG_LEVEL: 'warn',
      // What reactors append by themselves would be counted with what a measure writes.
      REACTORS: 'off',
    };
    const migration = { DATABASE_URL: url, DISCLOSURE_PASSWORD: password, VAULT_PASSWORD: password };
    await new Program('migrate', 'apps/cli/src/migrate.js', migration).ended();
    const stack = new Stack(url, env, profiles);
    await stack.startStore();
    return stack;
  }

  get eventStoreUrl(): string {
    return `esdb://${new URL(this.url('eventstore')).host}?tls=false`;
  }

  /** Where a process answers HTTP. */
  url(name: string): string {
    return this.urls.get(name)!;
  }

  program(name: string): Program {
    return this.programs.get(name)!;
  }

  get running(): readonly Program[] {
    return [...this.programs.values()];
  }

  async startPart(part: Part, { name = part, env = {} }: Apart = {}): Promise<void> {
    const program = await this.launch(part, { name, env });
    await program.ready(this.url(name));
  }

  /** Without waiting for it to be ready. */
  async launch(part: Part, { name = part, env = {} }: Apart = {}): Promise<Program> {
    const port = String(await freePort());
    this.urls.set(name, `http://127.0.0.1:${port}`);
    const own = { ...this.env, EVENTSTORE_URL: this.eventStoreUrl, ...portOf(part, port), ...env };
    return this.spawn(part, own, name);
  }

  async stopPart(name: string): Promise<void> {
    await this.programs.get(name)?.stop();
    this.programs.delete(name);
  }

  /** What the database does by itself within a minute of much being written: statistics of the tables. */
  async settle(): Promise<void> {
    const database = await createDataSource(this.databaseUrl, [], 1).initialize();
    await database.query('ANALYZE').finally(() => database.destroy());
  }

  async stop(): Promise<void> {
    for (const program of this.running.toReversed()) await program.stop();
    await rm(this.env['DATA_DIR']!, { recursive: true, force: true });
  }

  /** An account, signed in: its token. */
  async signIn(role: Role, orgUscc: string): Promise<string> {
    const username = `bench-${role.toLowerCase()}`;
    const database = await createDataSource(this.databaseUrl, [], 1).initialize();
    const account = { username, role, orgName: 'bench', orgUscc, password: PASSWORD, demonstration: false };
    await createAccount(database, account).finally(() => database.destroy());
    const answer = await fetch(`${this.url('api')}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    if (!answer.ok) throw new Error(`sign-in: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { token: string }).token;
  }

  private async startStore(): Promise<void> {
    const store = this.spawn('eventstore', { ...this.env, INSECURE: '1', PORT: '0' }, 'eventstore');
    const line = await store.waitFor(() => store.lines.find((one) => one.startsWith('READY ')));
    this.urls.set('eventstore', `http://127.0.0.1:${line.slice('READY '.length)}`);
  }

  private spawn(app: Part | 'eventstore', env: Readonly<Record<string, string>>, name: string): Program {
    const profile = this.profiles
      ? ['--cpu-prof', `--cpu-prof-dir=${this.profiles}`, `--cpu-prof-name=${name}-${Date.now()}.cpuprofile`]
      : [];
    const program = new Program(name, `apps/${app}/src/main.js`, env, profile);
    this.programs.set(name, program);
    return program;
  }
}

const portOf = (part: Part, port: string): Record<string, string> => ({
  [{ api: 'PORT', projector: 'PROJECTOR_PORT', disclosure: 'DISCLOSURE_PORT' }[part]]: port,
});
