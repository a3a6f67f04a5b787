/** `npm start`: installs, builds, starts every part in order, keeps it up, and stops it in order. */
// @ts-nocheck

import { whenAbandoned } from './abandoned.mjs';
import { ensure, ROOT } from './ensure.mjs';
import { takeLock } from './lock.mjs';
import { becomesFree } from './ports.mjs';
import { fail, requireNode, say } from './terminal.mjs';
import { readSettings } from './start/settings.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const TWICE_WITHIN_MS = 1_000;

requireNode();
const { settings, faults } = readSettings(process.env, ROOT);
if (faults.length > 0)
  fail(`配置有误 (configuration faults):\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);

const lock = await takeLock(`start ${settings.DATA_DIR}`);
if (!lock.held) {
  fail(`平台已在运行，进程 ${lock.pid} (already running with the data in ${settings.DATA_DIR})`);
}
await ensure();
await requirePorts();
const { Platform } = await import('./start/platform.mjs');
const platform = new Platform(settings);

let stoppingSince;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop());
whenAbandoned(() => void stop());

async function stop() {
  if (stoppingSince !== undefined) return force();
  stoppingSince = Date.now();
  lock.leaving();
  say('正在停止 (stopping)… 再按一次 Ctrl-C 强制停止 (once more to force)');
  await platform.stop();
  say('已全部停止 (everything is stopped)');
  process.exit(0);
}

/** One Ctrl-C arrives twice: from the terminal, and passed on by npm. */
async function force() {
  if (Date.now() - stoppingSince < TWICE_WITHIN_MS) return;
  await platform.forceStop();
  process.exit(130);
}

try {
  await platform.start();
} catch (error) {
  if (stoppingSince === undefined) {
    await platform.stop();
    fail(error.message);
  }
}

/** What a killed start left behind ends within seconds; a port another program has is said at once. */
async function requirePorts() {
  const patience = existsSync(join(settings.DATA_DIR, 'run/env.json')) ? 7_000 : 0;
  const needed = { PORT: '0.0.0.0', DISCLOSURE_PORT: '0.0.0.0' };
  if (!settings.EVENTSTORE_URL) needed.EVENTSTORE_PORT = '127.0.0.1';
  for (const [name, host] of Object.entries(needed)) {
    if (await becomesFree(settings[name], patience, host)) continue;
    fail(
      `端口 ${settings[name]} 已被占用，请用 ${name} 换一个 (port ${settings[name]} is in use, choose another with ${name})`,
    );
  }
}
