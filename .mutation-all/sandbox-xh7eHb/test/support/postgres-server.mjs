/**
 * The PostgreSQL of one test run, as a process of its own: it stops and is removed when the run ends, also
 * when the run is killed. `--durable`: it waits for its disk, as in production.
 */
// @ts-nocheck

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../tools/postgres.mjs';

const dir = mkdtempSync(join(tmpdir(), 'tjsws-test-'));
// Under root the server runs as another user, who has to enter.
chmodSync(dir, 0o755);
process.on('SIGINT', () => {});
const starting = startPostgres({
  dataDir: join(dir, 'postgres'),
  durable: process.argv.includes('--durable'),
});
process.once('disconnect', end);

const server = await starting.catch((error) => {
  rmSync(dir, { recursive: true, force: true });
  throw error;
});
if (process.connected) process.send({ url: server.url });
else await end();

async function end() {
  await (await starting.catch(() => undefined))?.stop();
  rmSync(dir, { recursive: true, force: true });
  process.exit(0);
}
