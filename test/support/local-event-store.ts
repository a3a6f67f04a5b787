import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface LocalEventStore {
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('../../dist/apps/eventstore/src/main.js', import.meta.url));
const START_MS = 30_000;

/** The local event store as a process of its own, on a free port. */
export async function startLocalEventStore(
  databaseUrl = process.env['DATABASE_URL'],
): Promise<LocalEventStore> {
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, INSECURE: '1', PORT: '0', ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const port = await readyPort(child);
  return { port, url: `esdb://127.0.0.1:${port}?tls=false`, stop: () => stopped(child) };
}

async function readyPort(child: ChildProcess): Promise<number> {
  const signal = AbortSignal.timeout(START_MS);
  for await (const line of createInterface({ input: child.stdout!, signal })) {
    const ready = /^READY (\d+)/.exec(line);
    if (ready) {
      child.stdout!.resume();
      return Number(ready[1]);
    }
  }
  await stopped(child);
  throw new Error(`The local event store was not ready within ${START_MS} ms`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
