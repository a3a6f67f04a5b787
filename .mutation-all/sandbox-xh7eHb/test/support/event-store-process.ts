// @ts-nocheck
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { inRepository } from './repository.js';
import { keepLog } from './run-logs.js';

const PROGRAM = fileURLToPath(inRepository('dist/apps/eventstore/src/main.js'));

/** The local event store as a process that can be watched, killed and started again. */
export class EventStoreProcess {
  readonly stdout: string[] = [];
  stderr = '';
  private readonly exit: Promise<number | null>;
  port = 0;

  private constructor(readonly child: ChildProcess) {
    this.exit = once(child, 'exit').then(([code]) => code as number | null);
    child.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    for (const stream of [child.stdout!, child.stderr!]) keepLog('eventstore', stream);
  }

  static spawn(env: Readonly<Record<string, string>>): EventStoreProcess {
    const child = spawn(process.execPath, [PROGRAM], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      // The channel ends the store when whoever started it is gone.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new EventStoreProcess(child);
  }

  /** Spawns it without TLS and waits until it takes calls. */
  static async start(
    databaseUrl: string,
    env: Readonly<Record<string, string>> = {},
  ): Promise<EventStoreProcess> {
    const store = EventStoreProcess.spawn({ DATABASE_URL: databaseUrl, INSECURE: '1', PORT: '0', ...env });
    await store.ready();
    return store;
  }

  get url(): string {
    return `esdb://127.0.0.1:${this.port}?tls=false`;
  }

  /** @throws with what it said when it ends before that */
  ready(): Promise<void> {
    return new Promise((resolve, reject) => {
      createInterface({ input: this.child.stdout! }).on('line', (line) => {
        this.stdout.push(line);
        const [, port] = /^READY (\d+)$/.exec(line) ?? [];
        if (port === undefined) return;
        this.port = Number(port);
        resolve();
      });
      void this.exit.then((code) => reject(new Error(`the store ended with ${code}: ${this.stderr}`)));
    });
  }

  /** Resolves with its exit code. */
  ended(): Promise<number | null> {
    return this.exit;
  }

  async stop(): Promise<number | null> {
    this.child.kill('SIGTERM');
    return this.exit;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exit;
  }
}
