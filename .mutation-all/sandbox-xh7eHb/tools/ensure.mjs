/**
 * What the commands need before they can begin: packages as the lock file says, and a build of these sources.
 * Uses nothing but Node, since nothing may be installed yet; runs from the scripts themselves, since npm may be
 * told to run no hooks.
 */
// @ts-nocheck

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { takeLock } from './lock.mjs';
import { fail, requireNode, say } from './terminal.mjs';

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const BUILT = join(ROOT, 'dist/.built');
const HEARTBEAT_MS = 10_000;

/** Installs and builds what is missing; one process at a time in a checkout, others wait. */
export async function ensure({ build = true } = {}) {
  requireNode();
  // Installed as a package (npx): it comes built, its packages beside it.
  if (!existsSync(join(ROOT, 'tsconfig.build.json'))) return;
  let lock = await takeLock(`ensure ${ROOT}`);
  if (!lock.held) say(`等待另一个进程完成安装 (waiting for process ${lock.pid} to finish installing)…`);
  while (!lock.held) {
    await pause(300);
    lock = await takeLock(`ensure ${ROOT}`);
  }
  try {
    await ensureInstalled();
    if (build) await ensureBuilt();
  } finally {
    await lock.release();
  }
}

export async function ensureInstalled() {
  if (isInstalled()) return;
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const options = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await step('安装依赖 (installing packages, npm ci)', command, [...first, ...options]);
}

/** npm writes its hidden lock file last: where it names every wanted version, the installation is whole. */
function isInstalled() {
  try {
    const wanted = readJson('package-lock.json').packages;
    const present = readJson('node_modules/.package-lock.json').packages;
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === '' || present[path]?.version === entry.version || (entry.optional && !present[path]),
    );
  } catch {
    return false;
  }
}

const readJson = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** Emits over the old build and then removes what was not emitted: a running program never misses a file. */
export async function ensureBuilt() {
  const sources = fingerprint();
  if (existsSync(BUILT) && readFileSync(BUILT, 'utf8') === sources) return;
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  rmSync(BUILT, { force: true });
  const from = Date.now();
  const compiler = join(ROOT, 'node_modules/typescript7/bin/tsc');
  await step('编译 (building)', process.execPath, [compiler, '-p', 'tsconfig.build.json']);
  removeOlder(join(ROOT, 'dist'), from);
  writeFileSync(BUILT, sources);
}

/** Changes when a source is added, removed or edited. */
function fingerprint() {
  const hash = createHash('sha256');
  const configurations = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.build.json'];
  const sources = ['apps', 'libs', 'test/load'].flatMap((folder) => filesUnder(join(ROOT, folder)));
  for (const file of [...configurations.map((name) => join(ROOT, name)), ...sources.toSorted()]) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}\n${mtimeMs}\n${size}\n`);
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function removeOlder(folder, instant) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    // File clocks may be a little behind the process's.
    if (entry.isFile() && statSync(file).mtimeMs < instant - 1_000) rmSync(file, { force: true });
  }
}

/** Runs one program in the open, with a sign of life; a failure ends everything. */
export async function step(title, command, args, { env = process.env } = {}) {
  say(`▸ ${title}…`);
  const begun = Date.now();
  const seconds = () => ((Date.now() - begun) / 1_000).toFixed(1);
  const heartbeat = setInterval(() => say(`  … ${seconds()} s`), HEARTBEAT_MS);
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env });
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (status, signal) => resolve(status ?? signal));
  });
  clearInterval(heartbeat);
  process.off('exit', end);
  if (code !== 0) fail(`${title} 失败 (failed, ${code})`);
  say(`  ✓ ${seconds()} s`);
}
