/**
 * Builds and runs one program: `node tools/run.mjs apps/cli/src/accounts [arguments]`. Those of apps/cli work on
 * the platform that `npm start` runs with the same DATA_DIR, unless the environment names other servers.
 */
// @ts-nocheck

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensure, ROOT } from './ensure.mjs';
import { fail } from './terminal.mjs';

const [name, ...args] = process.argv.slice(2);
await ensure();

const child = spawn(process.execPath, [join(ROOT, 'dist', `${name}.js`), ...args], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: name.startsWith('apps/cli/') ? { ...platform(), ...process.env } : process.env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.once('exit', (code) => process.exit(code ?? 1));

function platform() {
  const { DATA_DIR, DATABASE_URL, EVENTSTORE_URL } = process.env;
  const file = join(resolve(ROOT, DATA_DIR || 'data'), 'run/env.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (DATABASE_URL || EVENTSTORE_URL) return {};
  return fail('平台没有运行，请先执行 npm start (the platform is not running, npm start it first)');
}
