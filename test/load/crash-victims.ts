import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningPostgres } from '../../tools/postgres.mjs';
import { EventStoreProcess } from '../support/event-store-process.js';
import { inRepository } from '../support/repository.js';
import { until } from '../support/until.js';

export const VICTIMS = ['store', 'postgres', 'both'] as const;
export type Victim = (typeof VICTIMS)[number];

async function startPostgres(dir: string, port: number): Promise<RunningPostgres> {
  const program = inRepository('tools/postgres.mjs').href;
  const { startPostgres: start } = (await import(program)) as typeof import('../../tools/postgres.mjs');
  return start({ dataDir: join(dir, 'data'), port });
}

/** A PostgreSQL and a store of their own, to be killed. */
export class Victims {
  private constructor(
    private readonly dir: string,
    private postgres: RunningPostgres,
    private store: EventStoreProcess,
  ) {}

  static async start(): Promise<Victims> {
    const dir = mkdtempSync(join(tmpdir(), 'eventstore-crash-'));
    chmodSync(dir, 0o755);
    const postgres = await startPostgres(dir, 0);
    return new Victims(dir, postgres, await EventStoreProcess.start(postgres.url));
  }

  get url(): string {
    return this.store.url;
  }

  async kill(victim: Victim): Promise<void> {
    if (victim !== 'store') process.kill(this.postgres.pid, 'SIGKILL');
    if (victim !== 'postgres') await this.store.kill();
    if (victim !== 'store') await this.postgres.exited;
  }

  async revive(victim: Victim): Promise<void> {
    if (victim !== 'store') this.postgres = await startPostgres(this.dir, this.postgres.port);
    if (victim !== 'postgres') {
      this.store = await EventStoreProcess.start(this.postgres.url, { PORT: String(this.store.port) });
    }
    const ready = `http://127.0.0.1:${this.store.port}/readyz`;
    await until('the store is ready', async () => (await fetch(ready)).ok, 60_000);
  }

  async stop(): Promise<void> {
    await this.store.stop();
    await this.postgres.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }
}
