// @ts-nocheck
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../ensure.mjs';
import { canListen } from '../ports.mjs';
import { startPostgres } from '../postgres.mjs';
import { say } from '../terminal.mjs';
import { announce, sayOf } from './announce.mjs';
import { Child } from './child.mjs';
import { demonstrationIsDue, keptSecret, writePrivately } from './settings.mjs';

const program = (path) => join(ROOT, 'dist/apps', path);
const ROLES = ['api', 'projector', 'disclosure', 'vault'];
/** Which database URLs a process is given: those of its own roles, under the names it reads. */
const DATABASES = {
  eventstore: { DATABASE_URL: 'owner' },
  projector: { DATABASE_URL: 'projector' },
  api: { DATABASE_URL: 'api', VAULT_DATABASE_URL: 'vault' },
  disclosure: { DISCLOSURE_DATABASE_URL: 'disclosure' },
  migrate: { DATABASE_URL: 'owner' },
  demo: { DATABASE_URL: 'owner' },
};

/** All parts of the platform on one machine, in the order in which they need each other. */
export class Platform {
  #children = [];
  #postgres;
  #task;
  #stopping = false;
  /** Database URLs by role; `owner` is whoever migrates. */
  #urls = {};

  constructor(settings) {
    this.settings = settings;
    this.runDir = join(settings.DATA_DIR, 'run');
    mkdirSync(this.runDir, { recursive: true });
    this.env = {
      ...withoutDatabases(process.env),
      DATA_DIR: settings.DATA_DIR,
      PORT: String(settings.PORT),
      DISCLOSURE_PORT: String(settings.DISCLOSURE_PORT),
      API_URL: `http://127.0.0.1:${settings.PORT}`,
      FEEDBACK_URL: process.env.FEEDBACK_URL ?? `http://localhost:${settings.PORT}/api/feedback`,
    };
  }

  async start() {
    const due = demonstrationIsDue(this.settings.DATA_DIR, process.env);
    await this.#startDatabase();
    await this.#migrate();
    await this.#startEventStore();
    const projectorPort = await canListen(0);
    await this.#startServer('projector', projectorPort, { PROJECTOR_PORT: String(projectorPort) });
    // The demonstration brings its own accounts, so that nobody has to be set up.
    await this.#startServer('api', this.settings.PORT, due ? { SETUP: 'off' } : {});
    await this.#startServer('disclosure', this.settings.DISCLOSURE_PORT);
    this.#tellOtherCommands();
    const password = due ? await this.#loadDemonstration() : undefined;
    if (this.#stopping) return;
    await this.#announce(password);
  }

  async #startDatabase() {
    const { DATABASE_URL, DATA_DIR, PG_PORT } = this.settings;
    if (DATABASE_URL) return this.#nameRoles(DATABASE_URL);
    say('▸ 启动 PostgreSQL (starting PostgreSQL)…');
    const options = { dataDir: join(DATA_DIR, 'postgres'), log: (line) => say(`  ${line}`) };
    this.#postgres = startPostgres({ ...options, port: PG_PORT });
    const server = await this.#postgres;
    this.#nameRoles(server.url);
    void server.exited.then(() => this.#reviveDatabase({ ...options, port: server.port }));
  }

  /** The other processes connect again by themselves, unless the address changed. */
  async #reviveDatabase(options) {
    if (this.#stopping) return;
    say('PostgreSQL 意外退出，正在重启 (died, starting it again)');
    try {
      this.#postgres = startPostgres(options);
      const server = await this.#postgres;
      void server.exited.then(() => this.#reviveDatabase({ ...options, port: server.port }));
      if (server.url === this.#urls.owner) return;
      this.#nameRoles(server.url);
      this.#tellOtherCommands();
      for (const child of this.#children) child.kill();
    } catch (error) {
      say(error.message);
      setTimeout(() => void this.#reviveDatabase(options), 5_000);
    }
  }

  async #migrate() {
    say('▸ 更新数据库结构 (migrating the database)…');
    const passwords = ROLES.map((role) => [`${role.toUpperCase()}_PASSWORD`, this.#passwordOf(role)]);
    await this.#run('migrate', program('cli/src/migrate.js'), Object.fromEntries(passwords));
  }

  /** Where each role signs in: as the settings say, else with a generated password. */
  #nameRoles(owner) {
    this.#urls = { owner };
    for (const role of ROLES) {
      const given = this.settings[`${role.toUpperCase()}_DATABASE_URL`];
      this.#urls[role] = given ?? this.#urlOf(role);
    }
  }

  #urlOf(role) {
    const url = new URL(this.#urls.owner);
    url.username = `tjsws_${role}`;
    url.password = this.#passwordOf(role);
    return url.href;
  }

  #databasesOf(name) {
    const named = Object.entries(DATABASES[name]);
    return Object.fromEntries(named.map(([variable, role]) => [variable, this.#urls[role]]));
  }

  #passwordOf(role) {
    return keptSecret(join(this.settings.DATA_DIR, `keys/${role}-password`));
  }

  async #startEventStore() {
    const { EVENTSTORE_URL, EVENTSTORE_PORT } = this.settings;
    this.env.EVENTSTORE_URL = EVENTSTORE_URL ?? `esdb://127.0.0.1:${EVENTSTORE_PORT}?tls=false`;
    if (EVENTSTORE_URL) return;
    let ready = false;
    const child = this.#child(
      'eventstore',
      { PORT: String(EVENTSTORE_PORT), HOST: '127.0.0.1', INSECURE: '1' },
      (line) => (line.startsWith('READY ') ? (ready = true) : sayOf('eventstore', line)),
    );
    await child.start(() => (ready ? undefined : 'READY'));
  }

  async #startServer(name, port, env = {}) {
    await this.#child(name, env).start(() => missingAt(port));
  }

  #child(name, env, onLine = (line) => sayOf(name, line)) {
    if (this.#stopping) throw new Error('stopping');
    say(`▸ 启动 ${name} (starting)…`);
    const child = new Child({
      name,
      file: program(`${name}/src/main.js`),
      env: () => ({ ...this.env, ...this.#databasesOf(name), ...env }),
      onLine,
      say,
    });
    this.#children.push(child);
    return child;
  }

  /** Where `npm run import:cases` and its like find this platform. */
  #tellOtherCommands() {
    const { EVENTSTORE_URL, API_URL, DATA_DIR } = this.env;
    const { owner: DATABASE_URL, vault: VAULT_DATABASE_URL } = this.#urls;
    const told = { DATABASE_URL, VAULT_DATABASE_URL, EVENTSTORE_URL, API_URL, DATA_DIR };
    writePrivately(join(this.runDir, 'env.json'), JSON.stringify(told, null, 2));
  }

  /** @returns the password, which is shown once */
  async #loadDemonstration() {
    say('▸ 载入演示数据 (loading the demonstration)…');
    const kept = join(this.settings.DATA_DIR, 'keys/demonstration-password');
    if (process.env.DEMO_PASSWORD) writePrivately(kept, process.env.DEMO_PASSWORD);
    const password = keptSecret(kept);
    try {
      await this.#run('demo', program('cli/src/load-demo.js'), { DEMO_PASSWORD: password });
      rmSync(kept);
    } catch (error) {
      say(`演示数据未全部载入，下次启动时继续 (not all loaded, the next start goes on): ${error.message}`);
    }
    return password;
  }

  async #announce(password) {
    const { ROLES } = await import(join(ROOT, 'dist/libs/domain/src/index.js'));
    announce({
      ports: this.settings,
      dataDir: this.settings.DATA_DIR,
      databaseUrl: this.#urls.owner,
      eventStoreUrl: this.env.EVENTSTORE_URL,
      roles: ROLES,
      password,
      demonstration: existsSync(join(this.settings.DATA_DIR, 'demonstration.json')),
    });
  }

  /** A program that does its work and ends. */
  async #run(name, file, env) {
    const child = spawn(process.execPath, [file], {
      env: { ...this.env, ...this.#databasesOf(name), ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#task = child;
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => sayOf(name, line));
    }
    const code = await new Promise((resolve) => {
      child.once('close', (status, signal) => resolve(status ?? signal));
      child.once('error', (error) => resolve(error.message));
    });
    this.#task = undefined;
    if (code !== 0 && !this.#stopping) throw new Error(`${name} 失败 (failed, ${code})`);
  }

  /** The last that was started first: nobody loses what it still needs. */
  async stop() {
    this.#stopping = true;
    this.#task?.kill('SIGTERM');
    const inOrder = [['api', 'disclosure'], ['projector'], ['eventstore']];
    for (const names of inOrder) {
      await Promise.all(
        this.#children.filter(({ name }) => names.includes(name)).map((child) => child.stop()),
      );
    }
    const server = await this.#postgres?.catch(() => undefined);
    await server?.stop();
    rmSync(join(this.runDir, 'env.json'), { force: true });
  }

  async forceStop() {
    this.#stopping = true;
    this.#task?.kill('SIGKILL');
    for (const child of this.#children) child.forceStop();
    const server = await this.#postgres?.catch(() => undefined);
    await server?.stop();
  }
}

const withoutDatabases = (env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !name.endsWith('DATABASE_URL')));

/** What the process at this port still lacks; undefined once it is ready. */
async function missingAt(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5_000) });
    const { failing } = await answer.json();
    return answer.ok ? undefined : String(failing ?? answer.status);
  } catch {
    return 'HTTP';
  }
}
