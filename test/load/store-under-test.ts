import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningPostgres } from '../../tools/postgres.mjs';
import { EventStoreProcess } from '../support/event-store-process.js';
import { inRepository } from '../support/repository.js';

/** A durable PostgreSQL and a store on it, for programs that measure. */
export class StoreUnderTest {
  private constructor(
    private readonly dir: string,
    private readonly postgres: RunningPostgres,
    private readonly store: EventStoreProcess,
  ) {}

  static async start(): Promise<StoreUnderTest> {
    const dir = mkdtempSync(join(tmpdir(), 'eventstore-load-'));
    chmodSync(dir, 0o755);
    const program = inRepository('tools/postgres.mjs').href;
    const { startPostgres } = (await import(program)) as typeof import('../../tools/postgres.mjs');
    const postgres = await startPostgres({ dataDir: join(dir, 'data') });
    return new StoreUnderTest(dir, postgres, await EventStoreProcess.start(postgres.url));
  }

  get url(): string {
    return this.store.url;
  }

  get databaseUrl(): string {
    return this.postgres.url;
  }

  /** The store's resident memory in MB: now, and at its highest. */
  memory(): { readonly now: number; readonly peak: number } {
    const status = readFileSync(`/proc/${this.store.child.pid}/status`, 'utf8');
    const megabytes = (field: string): number =>
      Math.round(Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1024);
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  }

  async stop(): Promise<void> {
    await this.store.stop();
    await this.postgres.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }
}
