import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const SERVER = fileURLToPath(new URL('../../../../test/support/postgres-server.mjs', import.meta.url));

/** A PostgreSQL of the run's own that waits for its disk as in production; gone when the run is. */
export class Postgres {
  private constructor(
    readonly url: string,
    readonly stop: () => Promise<void>,
  ) {}

  static async start(): Promise<Postgres> {
    const server = fork(SERVER, ['--durable'], { execArgv: [], detached: true });
    const url = await new Promise<string>((resolve, reject) => {
      server.once('message', (message: { url: string }) => resolve(message.url));
      server.once('exit', (code) => reject(new Error(`PostgreSQL did not start (${code})`)));
    });
    return new Postgres(url, async () => {
      const exited = once(server, 'exit');
      server.disconnect();
      await exited;
    });
  }

  /** An empty database. */
  async database(): Promise<{ url: string; password: string }> {
    const name = `bench_${randomBytes(6).toString('hex')}`;
    const client = new Client({ connectionString: this.url });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`).finally(() => client.end());
    const url = new URL(this.url);
    url.pathname = `/${name}`;
    return { url: url.href, password: url.password };
  }
}
