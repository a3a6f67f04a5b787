// @ts-nocheck
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { freePort } from '../support/processes.js';
import { until } from '../support/until.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BOOT_MS = 90_000;

export interface Command {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
}

/** A command of tools/, as npm runs it, with nothing in its environment but this. */
export function runTool(file: string, env: Readonly<Record<string, string>>): Command {
  const child = spawn(process.execPath, [join('tools', file)], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk) => (output += String(chunk)));
  const exit = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, output: () => output, exit };
}

/** Processes that work on this data directory, whoever their parent is now. */
export function processesOf(dataDir: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const environment = readFileSync(`/proc/${name}/environ`, 'utf8').split('\0');
        const belongs = command.includes(dataDir) || environment.includes(`DATA_DIR=${dataDir}`);
        return belongs ? [{ pid: Number(name), command }] : [];
      } catch {
        return [];
      }
    });
}

/** What `npm start` runs, with a data directory and ports of its own. */
export class LocalPlatform {
  readonly dir = mkdtempSync(join(tmpdir(), 'tjsws-start-'));
  readonly dataDir = join(this.dir, 'data');
  env: Readonly<Record<string, string>> = {};
  running!: Command;

  async boot(): Promise<void> {
    chmodSync(this.dir, 0o755);
    if (!this.env['PORT']) {
      const ports = { ...(await freePorts()), PG_PORT: String(await freePort()) };
      this.env = { ...ports, DATA_DIR: this.dataDir, DEMO: '0' };
    }
    const { child, output } = (this.running = runTool('start.mjs', this.env));
    const settled = () => output().includes('Ctrl-C stops everything') || child.exitCode !== null;
    await until('npm start says that it runs', settled, BOOT_MS).catch((error: Error) => {
      throw new Error(`${error.message}\n${output()}`);
    });
    if (child.exitCode !== null) throw new Error(output());
  }

  get api(): string {
    return `http://127.0.0.1:${this.env['PORT']}`;
  }

  get disclosure(): string {
    return `http://127.0.0.1:${this.env['DISCLOSURE_PORT']}`;
  }

  pidOf(part: string): number | undefined {
    return processesOf(this.dataDir).find(({ command }) => command.includes(part))?.pid;
  }

  async query(sql: string): Promise<unknown[]> {
    const told = JSON.parse(readFileSync(join(this.dataDir, 'run/env.json'), 'utf8')) as {
      DATABASE_URL: string;
    };
    const client = new Client({ connectionString: told.DATABASE_URL });
    await client.connect();
    try {
      return (await client.query(sql)).rows as unknown[];
    } finally {
      await client.end();
    }
  }

  async remove(): Promise<void> {
    this.running.child.kill('SIGINT');
    await this.running.exit;
    for (const { pid } of processesOf(this.dataDir)) process.kill(pid, 'SIGKILL');
    rmSync(this.dir, { recursive: true, force: true });
  }
}

export async function freePorts(): Promise<Readonly<Record<string, string>>> {
  const [one, two, three] = await Promise.all([freePort(), freePort(), freePort()]);
  return { PORT: String(one), DISCLOSURE_PORT: String(two), EVENTSTORE_PORT: String(three) };
}
