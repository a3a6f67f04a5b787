import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BUILD = new URL('../../../', import.meta.url);
const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 6_000;

/** One process of the build as it runs in production, measured from outside. */
export class Program {
  readonly child: ChildProcess;
  readonly lines: string[] = [];

  /** @param file below the build, as in `apps/api/src/main.js` */
  constructor(
    readonly name: string,
    file: string,
    env: Readonly<Record<string, string>>,
    nodeArguments: readonly string[] = [],
  ) {
    this.child = spawn(process.execPath, [...nodeArguments, fileURLToPath(new URL(file, BUILD))], {
      env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', ...env },
      // By this channel it notices when the measuring process is gone.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      createInterface({ input: stream }).on('line', (line) => {
        this.lines.push(line);
        if (this.lines.length > 200) this.lines.shift();
      });
    }
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @throws with its last words when it ends before */
  async waitFor<Value>(condition: () => Promise<Value> | Value): Promise<NonNullable<Value>> {
    const giveUpAt = performance.now() + READY_WITHIN_MS;
    for (;;) {
      const value = await condition();
      if (value) return value;
      if (!this.isRunning || performance.now() > giveUpAt) {
        throw new Error(`${this.name} did not become ready:\n${this.lines.join('\n')}`);
      }
      await sleep(20);
    }
  }

  ready(url: string): Promise<boolean> {
    return this.waitFor(() =>
      fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
  }

  async ended(): Promise<void> {
    if (this.isRunning) await once(this.child, 'exit');
    if (this.child.exitCode !== 0) throw new Error(`${this.name} failed:\n${this.lines.join('\n')}`);
  }

  async stop(): Promise<void> {
    if (!this.isRunning) return;
    const exited = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const force = setTimeout(() => this.child.kill('SIGKILL'), STOP_WITHIN_MS);
    await exited;
    clearTimeout(force);
  }

  /** Resident memory in MiB, as the kernel counts it. */
  memory(): number {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Metrics without labels by their names. */
export async function metrics(url: string): Promise<ReadonlyMap<string, number>> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return new Map([...text.matchAll(/^(\w+) (\S+)$/gm)].map(([, name, value]) => [name!, Number(value)]));
}
