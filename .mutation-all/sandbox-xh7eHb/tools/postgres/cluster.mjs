// @ts-nocheck
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The cluster's directory and its superuser's password; made on the first call, whole or not at all. */
export async function openCluster(place, native, { durable, log }) {
  const cluster = join(place.dir, 'cluster');
  const passwordFile = join(place.dir, 'password');
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    log('正在创建 PostgreSQL 数据库 (creating the database)…');
    if (existsSync(cluster))
      throw new Error(`${cluster} 不是 PostgreSQL 数据目录 (is not a PostgreSQL cluster)`);
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid);
    await initdb(place, native, passwordFile, durable);
    renameSync(join(place.dir, 'cluster.init'), cluster);
  }
  return { cluster, password: readFileSync(passwordFile, 'utf8').trim() };
}

async function initdb(place, native, passwordFile, durable) {
  const target = join(place.dir, 'cluster.init');
  rmSync(target, { recursive: true, force: true });
  const options = [
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
  ];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const child = spawn(
    join(native, 'bin', 'initdb'),
    ['-D', target, ...options, ...locale, ...(durable ? [] : ['--no-sync'])],
    { ...asUser(place), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(-1);
    });
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`initdb 失败 (failed, ${code}):\n${output.trim()}`);
}

/** How a program of PostgreSQL is spawned: as its user, in its directory, with messages in one language. */
export function asUser({ dir, user }) {
  return {
    cwd: dir,
    env: {
      PATH: process.env.PATH,
      LC_ALL: 'C',
      TZ: 'UTC',
      ...(user ? { HOME: dir } : { HOME: process.env.HOME }),
    },
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  };
}
