/** One real PostgreSQL for a whole run of the `system` tests; each spec makes its own databases in it. */
// @ts-nocheck

import { fork } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export default async function globalSetup() {
  process.env.TEST_LOG_DIR = mkdtempSync(join(tmpdir(), 'tjsws-logs-'));
  if (process.env.TEST_DATABASE_URL) return;
  const server = fork(fileURLToPath(new URL('postgres-server.mjs', import.meta.url)), {
    execArgv: [],
    detached: true,
  });
  process.env.TEST_DATABASE_URL = await new Promise((resolve, reject) => {
    server.once('message', ({ url }) => resolve(url));
    server.once('exit', (code) => reject(new Error(`the tests' PostgreSQL did not start (${code})`)));
  });
  globalThis.stopTestPostgres = async () => {
    const exited = new Promise((resolve) => server.once('exit', resolve));
    server.disconnect();
    await exited;
  };
}
