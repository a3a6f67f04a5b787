import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { migrate } from '#database';
import { connectEventStore, type EventStore } from '#event-store';
import { createTestDatabase, type TestDatabase } from './database.js';
import { EventStoreProcess } from './event-store-process.js';
import { Program } from './processes.js';

const PROJECTOR = 'apps/projector/src/main.js';

/** A served log, a database for the read models, and projectors between them, each a process. */
export class ProjectorStack {
  private readonly projectors: Program[] = [];

  private constructor(
    readonly store: EventStore,
    readonly pool: Pool,
    readonly environment: Readonly<Record<string, string>>,
    private readonly server: EventStoreProcess,
    private readonly databases: readonly TestDatabase[],
  ) {}

  static async start(settings: Readonly<Record<string, string>> = {}): Promise<ProjectorStack> {
    const [log, readModels] = [await createTestDatabase(), await createTestDatabase()];
    await migrate(readModels.url);
    const server = await EventStoreProcess.start(log.url);
    const environment = {
      DATABASE_URL: readModels.url,
      EVENTSTORE_URL: server.url,
      DATA_DIR: await mkdtemp(join(tmpdir(), 'projector-')),
      PROJECTOR_PORT: '0',
      ...settings,
    };
    const pool = new Pool({ connectionString: readModels.url });
    return new ProjectorStack(connectEventStore(server.url), pool, environment, server, [log, readModels]);
  }

  async stop(): Promise<void> {
    for (const projector of this.projectors) await projector.stop();
    await this.store.close();
    await this.server.stop();
    await this.pool.end();
    for (const database of this.databases) await database.drop();
    await rm(this.environment['DATA_DIR']!, { recursive: true });
  }

  project(): Program {
    const projector = new Program('projector', PROJECTOR, this.environment);
    this.projectors.push(projector);
    return projector;
  }

  /** Builds every read model anew. */
  async rebuild(): Promise<void> {
    await new Program('rebuild', PROJECTOR, this.environment, ['rebuild']).end();
  }

  async journaled(): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>('SELECT count(*)::int FROM journal.event');
    return rows[0]!.count;
  }

  async appended(): Promise<number> {
    let appended = 0;
    for await (const _ of this.store.readAll()) appended += 1;
    return appended;
  }
}

/** At once, without a chance to finish anything. */
export async function kill({ child }: Program): Promise<void> {
  const killed = once(child, 'exit');
  child.kill('SIGKILL');
  await killed;
}
