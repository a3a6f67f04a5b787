import { EventStoreProcess } from '../support/event-store-process.js';
import { OwnPostgres } from '../support/own-postgres.js';
import { until } from '../support/until.js';

export const VICTIMS = ['store', 'postgres', 'both'] as const;
export type Victim = (typeof VICTIMS)[number];

/** A PostgreSQL and a store of their own, to be killed. */
export class Victims {
  private constructor(
    private readonly postgres: OwnPostgres,
    private store: EventStoreProcess,
  ) {}

  static async start(): Promise<Victims> {
    const postgres = await OwnPostgres.start();
    return new Victims(postgres, await EventStoreProcess.start(postgres.url));
  }

  get url(): string {
    return this.store.url;
  }

  async kill(victim: Victim): Promise<void> {
    const deaths: Promise<void>[] = [];
    if (victim !== 'store') deaths.push(this.postgres.kill());
    if (victim !== 'postgres') deaths.push(this.store.kill());
    await Promise.all(deaths);
  }

  async revive(victim: Victim): Promise<void> {
    if (victim !== 'store') await this.postgres.revive();
    if (victim !== 'postgres') {
      this.store = await EventStoreProcess.start(this.postgres.url, { PORT: String(this.store.port) });
    }
    const ready = `http://127.0.0.1:${this.store.port}/readyz`;
    await until('the store is ready', async () => (await fetch(ready)).ok, 60_000);
  }

  async stop(): Promise<void> {
    await this.store.stop();
    await this.postgres.stop();
  }
}
