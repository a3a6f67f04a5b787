#!/usr/bin/env node
// @ts-nocheck
/**
 * `npm run eventstore`: the local event store alone, on PORT. Its settings are those of apps/eventstore; without
 * DATABASE_URL it keeps its events in a PostgreSQL of its own under DATA_DIR.
 */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { whenAbandoned } from './abandoned.mjs';
import { ensure, ROOT } from './ensure.mjs';
import { takeLock } from './lock.mjs';
import { becomesFree } from './ports.mjs';
import { fail } from './terminal.mjs';

const dataDir = join(resolve(ROOT, process.env.DATA_DIR || 'data'), 'eventstore');
const env = { ...process.env };
let child;
let lock;
let postgres;
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
whenAbandoned(() => void stop(0));

await ensure();
if (!env.DATABASE_URL) await startDatabase();
await portComesBack();
if (!stopping) startStore();

async function startDatabase() {
  lock = await takeLock(`eventstore ${dataDir}`);
  if (!lock.held) fail(`事件库已在运行，进程 ${lock.pid} (already running with the data in ${dataDir})`);
  const { startPostgres } = await import('./postgres.mjs');
  const log = (line) => process.stderr.write(`${line}\n`);
  postgres = startPostgres({ dataDir: join(dataDir, 'postgres'), port: Number(env.PG_PORT || 0), log });
  const server = await postgres.catch((error) => fail(error.message));
  env.DATABASE_URL = server.url;
  void server.exited.then(() => stop(1));
}

/** A store whose supervisor was killed gives its port back within seconds; any other is told of by the store. */
async function portComesBack() {
  const port = Number(env.PORT || env.EVENTSTORE_PORT || 2113);
  if (Number.isInteger(port) && port < 65_536) await becomesFree(port, 5_000);
}

function startStore() {
  child = spawn(process.execPath, [join(ROOT, 'dist/apps/eventstore/src/main.js')], {
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.once('exit', (code) => void stop(code ?? 1));
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  lock?.leaving?.();
  if (child && child.exitCode === null && child.signalCode === null) {
    const exited = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await exited;
  }
  await (await postgres?.catch(() => undefined))?.stop();
  process.exit(code);
}
