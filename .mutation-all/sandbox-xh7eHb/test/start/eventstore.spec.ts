// @ts-nocheck
import { afterAll, describe, expect, it } from '@jest/globals';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/processes.js';
import { until } from '../support/until.js';
import { processesOf, runTool, type Command } from './local-platform.js';

const dir = mkdtempSync(join(tmpdir(), 'tjsws-store-'));
chmodSync(dir, 0o755);
const dataDir = join(dir, 'data');
let current: Command;

async function startStore(port: number): Promise<Command> {
  current = runTool('eventstore.mjs', { DATA_DIR: dataDir, PORT: String(port), INSECURE: '1' });
  const { output, child } = current;
  await until('READY', () => output().includes(`READY ${port}\n`) || child.exitCode !== null, 60_000);
  if (child.exitCode !== null) throw new Error(output());
  return current;
}

/** Appends one event and answers how many the stream has then. */
async function appendOne(port: number): Promise<number> {
  const client = EventStoreDBClient.connectionString(`esdb://127.0.0.1:${port}?tls=false`);
  try {
    const { nextExpectedRevision } = await client.appendToStream('kept-1', [
      jsonEvent({ type: 'Kept', data: {} }),
    ]);
    return Number(nextExpectedRevision) + 1;
  } finally {
    await client.dispose();
  }
}

describe('npm run eventstore', () => {
  afterAll(async () => {
    current.child.kill('SIGTERM');
    await current.exit;
    rmSync(dir, { recursive: true, force: true });
  });

  it('is ready on its port, ends whole on SIGTERM, and keeps its events', async () => {
    const port = await freePort();
    const first = await startStore(port);
    expect(await appendOne(port)).toBe(1);
    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
    expect(processesOf(dataDir)).toEqual([]);
    await startStore(port);
    expect(await appendOne(port)).toBe(2);
  }, 120_000);

  it('starts again on the same port at once after kill -9, with every event', async () => {
    const port = Number(/READY (\d+)/.exec(current.output())![1]);
    current.child.kill('SIGKILL');
    await current.exit;
    await startStore(port);
    expect(await appendOne(port)).toBe(3);
  }, 120_000);
});
