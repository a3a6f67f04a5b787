// @ts-nocheck
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { keepLog } from './run-logs.js';
import { until } from './until.js';

const STOP_WITHIN_MS = 6_000;

/** A program of the build, running as it does in production; what it says is kept. */
export class Program {
  readonly lines: string[] = [];
  readonly child: ChildProcess;

  /** @param file below dist/, as in `apps/api/src/main.js` */
  constructor(
    readonly name: string,
    file: string,
    env: Readonly<Record<string, string>>,
    args: readonly string[] = [],
  ) {
    const path = fileURLToPath(new URL(`../../dist/${file}`, import.meta.url));
    this.child = spawn(process.execPath, [path, ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      keepLog(name, stream, (line) => this.lines.push(line));
    }
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async waitFor(what: string, condition: () => Promise<boolean> | boolean, withinMs = 60_000): Promise<void> {
    const reached = async (): Promise<boolean> => !this.isRunning || (await condition());
    await until(`${this.name}: ${what}\n${this.tail()}`, reached, withinMs);
    if (!this.isRunning) throw new Error(`${this.name} ended before: ${what}\n${this.tail()}`);
  }

  /** @throws if it does not end with success */
  async end(): Promise<void> {
    if (this.isRunning) await once(this.child, 'close');
    if (this.child.exitCode !== 0) throw new Error(`${this.name} failed\n${this.tail()}`);
  }

  async stop(): Promise<void> {
    if (!this.isRunning) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const force = setTimeout(() => this.child.kill('SIGKILL'), STOP_WITHIN_MS);
    await exited;
    clearTimeout(force);
  }

  tail(): string {
    return this.lines.slice(-40).join('\n');
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
