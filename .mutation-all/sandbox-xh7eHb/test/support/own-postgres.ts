// @ts-nocheck
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningPostgres } from '../../tools/postgres.mjs';
import { inRepository } from './repository.js';

/** A durable PostgreSQL of its own in a temporary directory, that can be killed and started again. */
export class OwnPostgres {
  private constructor(
    private readonly dir: string,
    private running: RunningPostgres,
  ) {}

  static async start(): Promise<OwnPostgres> {
    const dir = mkdtempSync(join(tmpdir(), 'own-postgres-'));
    // Under root the server runs as another user, who has to enter.
    chmodSync(dir, 0o755);
    return new OwnPostgres(dir, await launch(dir, 0));
  }

  get url(): string {
    return this.running.url;
  }

  async kill(): Promise<void> {
    process.kill(this.running.pid, 'SIGKILL');
    await this.running.exited;
  }

  /** On the same port, with what it held. */
  async revive(): Promise<void> {
    this.running = await launch(this.dir, this.running.port);
  }

  async stop(): Promise<void> {
    await this.running.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

async function launch(dir: string, port: number): Promise<RunningPostgres> {
  const program = inRepository('tools/postgres.mjs').href;
  const { startPostgres } = (await import(program)) as typeof import('../../tools/postgres.mjs');
  return startPostgres({ dataDir: join(dir, 'data'), port });
}
