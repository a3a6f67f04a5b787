// @ts-nocheck
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { createDataSource, migrate } from '#database';
import { ROLES, type Role } from '#domain';
import { createAccount } from '#identity';
import { createTestDatabase, letIn, letVaultIn, urlAs, type TestDatabase } from '../support/database.js';
import { EventStoreProcess } from '../support/event-store-process.js';
import { keepLog } from '../support/run-logs.js';

/** Four processes are started before the first test. */
jest.setTimeout(90_000);

const PASSWORD = 'a-password-for-tests';
/** 统一社会信用代码 with right check characters. */
export const PURCHASER = '11120000000125735B';
export const SUPPLIER = '91350100M000100Y43';
export const EVALUATOR = '52120104MJ1000002J';
/** Whom a role's account belongs to; the others are the purchaser's. */
const ORGANISATIONS: Partial<Record<Role, string>> = {
  PROVIDER_MANAGER: SUPPLIER,
  PROVIDER_WORKER: SUPPLIER,
  EVALUATOR,
};
/** The authorities answer for the whole city. */
const AUTHORITIES: ReadonlySet<Role> = new Set([
  'DISTRICT_CIVIL',
  'CITY_CIVIL',
  'SOCIAL_WORK_DEPT',
  'SUPERVISOR',
  'AUDITOR',
]);

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface TestAccount {
  readonly id?: string;
  readonly username: string;
  readonly role: Role;
  readonly orgUscc: string | null;
  readonly division: string | null;
}

interface Asking {
  /** A role's own account, or another by its name. */
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The whole platform on real parts: store, PostgreSQL, projector and API, each a process of its own. */
export class Platform {
  private readonly tokens = new Map<string, string>();
  private readonly processes: ChildProcess[] = [];
  base = '';
  projector = '';

  private constructor(
    readonly database: TestDatabase,
    readonly store: EventStoreProcess,
    readonly vaultUrl: string,
    readonly dataDir: string,
  ) {}

  /** `reactors`: the platform speaks for itself too, which most stories do not expect. */
  static async start({ reactors = false }: { readonly reactors?: boolean } = {}): Promise<Platform> {
    const database = await createTestDatabase();
    await migrate(database.url);
    const vaultUrl = await letVaultIn(database.url);
    await letIn(database.url, 'tjsws_api', 'tjsws_projector');
    const store = await EventStoreProcess.start(database.url);
    const platform = new Platform(database, store, vaultUrl, await mkdtemp(join(tmpdir(), 'api-')));
    await platform.createAccounts();
    platform.projector = await platform.spawn('projector', {
      PROJECTOR_PORT: '0',
      REACTORS: reactors ? 'on' : 'off',
    });
    // All that is asked comes from one address: who is let in is limited by specs of their own.
    const free = { PUBLIC_WRITES_PER_MINUTE: '1000000' };
    platform.base = await platform.spawn('api', { PORT: '0', HOST: '127.0.0.1', ...free });
    return platform;
  }

  async stop(): Promise<void> {
    for (const child of this.processes.toReversed()) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    await this.store.stop();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true });
  }

  /** Where a process finds the store and its own part of the database. */
  environmentOf(app: 'api' | 'projector'): Readonly<Record<string, string>> {
    return {
      EVENTSTORE_URL: this.store.url,
      DATABASE_URL: urlAs(this.database.url, `tjsws_${app}`),
      VAULT_DATABASE_URL: this.vaultUrl,
      DATA_DIR: this.dataDir,
    };
  }

  /** Another API process on the same store and database; answers its address. */
  async spawn(app: 'api' | 'projector', env: Readonly<Record<string, string>>): Promise<string> {
    const program = fileURLToPath(new URL(`../../dist/apps/${app}/src/main.js`, import.meta.url));
    const child = spawn(process.execPath, [program], {
      env: { PATH: process.env['PATH'] ?? '', ...this.environmentOf(app), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.processes.push(child);
    keepLog(app, child.stderr!, (line) => process.stderr.write(`${line}\n`));
    const address = await new Promise<string | undefined>((resolve) => {
      keepLog(app, child.stdout!, (line) => {
        const { message, url } = JSON.parse(line) as { message: string; url?: string };
        if (message === 'listening') resolve(url);
      });
      child.once('exit', () => resolve(undefined));
    });
    if (address) return address.replace('[::1]', '127.0.0.1').replace('0.0.0.0', '127.0.0.1');
    throw new Error(`${app} did not start`);
  }

  async ask(method: string, path: string, { as, body, headers }: Asking = {}): Promise<Reply> {
    const response = await fetch(`${this.base}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(as ? { authorization: `Bearer ${await this.token(as)}` } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: (json ? JSON.parse(text) : { text }) as Reply['body'],
    };
  }

  /** Gives a command and demands that it is accepted. */
  async give(
    as: string,
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    const reply = await this.ask('POST', `/api/${path}`, { as, body, headers });
    if (reply.status >= 300) throw new Error(`${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply;
  }

  /** Reads what at least shows a position of the log. */
  async read(
    as: string,
    path: string,
    after: Reply,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Reply> {
    const headers = { 'x-min-position': after.headers.get('x-event-position') ?? '0', ...more };
    const deadline = performance.now() + 20_000;
    for (;;) {
      const reply = await this.ask('GET', `/api/${path}`, { as, headers });
      if (reply.status !== 202 || performance.now() > deadline) return reply;
    }
  }

  async token(as: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
    const known = this.tokens.get(as);
    if (known) return known;
    const credentials = { username: as.toLowerCase(), password: PASSWORD };
    const { status, body } = await this.ask('POST', '/api/sessions', { body: credentials, headers });
    if (status !== 201) throw new Error(`sign-in of ${as}: ${status}`);
    const token = body['token'] as string;
    this.tokens.set(as, token);
    return token;
  }

  /** Another account of that role, of another organisation, signed in: its token. */
  async signInFor(role: Role, orgUscc: string): Promise<string> {
    const username = `${role.toLowerCase()}-${orgUscc}`;
    const dataSource = await createDataSource(this.database.url, [], 1).initialize();
    await createAccount(dataSource, {
      username,
      password: PASSWORD,
      role,
      orgName: '另一测试机构',
      orgUscc,
      demonstration: false,
    }).finally(() => dataSource.destroy());
    const { body } = await this.ask('POST', '/api/sessions', { body: { username, password: PASSWORD } });
    return body['token'] as string;
  }

  /** Signs in anew when it is next needed: its session was ended. */
  forget(as: string): void {
    this.tokens.delete(as);
  }

  private async createAccounts(): Promise<void> {
    await this.addAccounts(
      (Object.keys(ROLES) as Role[]).map((role) => ({
        username: role.toLowerCase(),
        role,
        orgUscc: ORGANISATIONS[role] ?? PURCHASER,
        division: AUTHORITIES.has(role) ? '12' : null,
      })),
    );
  }

  async addAccounts(accounts: readonly TestAccount[]): Promise<void> {
    const dataSource = await createDataSource(this.database.url, [], 4).initialize();
    try {
      await Promise.all(
        accounts.map((account) =>
          createAccount(dataSource, {
            password: PASSWORD,
            orgName: '测试机构',
            demonstration: false,
            ...account,
          }),
        ),
      );
    } finally {
      await dataSource.destroy();
    }
  }
}

export const key = (): { 'idempotency-key': string } => ({ 'idempotency-key': randomUUID() });
