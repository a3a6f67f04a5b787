// @ts-nocheck
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type QueryResult } from 'pg';
import { startPostgres, type RunningPostgres } from '#tools/postgres';

async function query(url: string, sql: string): Promise<QueryResult> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

function isRunning(pid: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

describe('the local PostgreSQL', () => {
  let dir: string;
  let said: string[];
  let servers: RunningPostgres[];
  const start = async (port = 0, durable = false): Promise<RunningPostgres> => {
    const log = (line: string): void => void said.push(line);
    const server = await startPostgres({ dataDir: join(dir, 'data/postgres'), port, durable, log });
    servers.push(server);
    return server;
  };
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'tjsws-pg-'));
    chmodSync(dir, 0o755);
    said = [];
    servers = [];
  });
  afterEach(async () => {
    for (const server of servers) await server.stop();
    rmSync(dir, { recursive: true, force: true });
  });

  it('keeps its data and its password from one start to the next', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS seven');
    await first.stop();
    expect(isRunning(first.pid)).toBe(false);
    const second = await start(first.port);
    expect(second.url).toBe(first.url);
    expect((await query(second.url, 'SELECT seven FROM kept')).rows).toEqual([{ seven: 7 }]);
  });

  it('lets nobody in without the password, and nobody else read it', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(dir, 'data/postgres/password')).mode & 0o777).toBe(0o600);
  });

  it('starts again on the same port after kill -9, with what was committed', async () => {
    const first = await start(0, true);
    await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS seven');
    process.kill(first.pid, 'SIGKILL');
    const second = await start(first.port, true);
    expect(second.port).toBe(first.port);
    expect((await query(second.url, 'SELECT seven FROM kept')).rows).toEqual([{ seven: 7 }]);
    await first.stop();
  });

  it('takes over a server whose starter is gone, and stops it', async () => {
    const first = await start();
    const heir = await start();
    expect(heir).toMatchObject({ pid: first.pid, port: first.port, reused: true });
    await heir.stop();
    expect(isRunning(first.pid)).toBe(false);
  });

  it('is not misled by a lock file that names another process', async () => {
    const first = await start();
    await first.stop();
    const lock = join(dir, 'data/postgres/cluster/postmaster.pid');
    writeFileSync(lock, `${process.pid}\n/elsewhere\n1\n${first.port}\n\n127.0.0.1\n\nready\n`);
    const second = await start(first.port);
    expect(second.reused).toBe(false);
  });

  it('takes another port where its own is busy, and says so in one line', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    try {
      const server = await start(port);
      expect(server.port).not.toBe(port);
      expect(said.filter((line) => line.includes('PG_PORT'))).toHaveLength(1);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('begins again where the first creation was cut off half-way', async () => {
    const half = join(dir, 'data/postgres/cluster.init');
    const first = await start();
    await first.stop();
    rmSync(join(dir, 'data/postgres/cluster'), { recursive: true });
    expect(existsSync(half)).toBe(false);
    writeFileSync(half, 'half');
    expect((await query((await start()).url, 'SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
});
