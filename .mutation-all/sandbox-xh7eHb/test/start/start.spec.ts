// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isReady } from '../support/processes.js';
import { until } from '../support/until.js';
import { freePorts, LocalPlatform, processesOf, runTool } from './local-platform.js';

const platform = new LocalPlatform();
const PATIENCE_MS = 120_000;

beforeAll(() => platform.boot(), PATIENCE_MS);
afterAll(() => platform.remove(), PATIENCE_MS);

describe('npm start', () => {
  it('serves, says where, and keeps its secrets to its owner', async () => {
    expect(await isReady(platform.api)).toBe(true);
    expect(await isReady(platform.disclosure)).toBe(true);
    const said = platform.running.output();
    expect(said).toContain(`http://localhost:${platform.env['PORT']}/api/docs`);
    expect(said).toContain(`http://localhost:${platform.env['DISCLOSURE_PORT']}`);
    expect(said).not.toMatch(/postgres:[^@\s]+@/);
    expect(statSync(join(platform.dataDir, 'run/env.json')).mode & 0o777).toBe(0o600);
  });

  it('runs once: a second start says so and stops', async () => {
    const second = runTool('start.mjs', platform.env);
    expect(await second.exit).toBe(1);
    expect(second.output()).toContain(`already running with the data in ${platform.dataDir}`);
    expect(await isReady(platform.api)).toBe(true);
  });

  it.each(['PORT', 'DISCLOSURE_PORT', 'EVENTSTORE_PORT'])(
    'says in one line that the port of %s is busy, and leaves nothing behind',
    async (name) => {
      const elsewhere = join(platform.dir, `busy-${name}`);
      const busy = platform.env[name]!;
      const second = runTool('start.mjs', { ...(await freePorts()), DATA_DIR: elsewhere, [name]: busy });
      expect(await second.exit).toBe(1);
      const faults = second
        .output()
        .split('\n')
        .filter((line) => line.startsWith('✗'));
      expect(faults).toEqual([
        expect.stringContaining(`port ${busy} is in use, choose another with ${name}`),
      ]);
      expect(processesOf(elsewhere)).toEqual([]);
    },
  );

  it('names every wrong setting', async () => {
    const second = runTool('start.mjs', { ...platform.env, PORT: 'eighty', DISCLOSURE_PORT: '70000' });
    expect(await second.exit).toBe(1);
    expect(second.output()).toMatch(/PORT: must be a port[^]*DISCLOSURE_PORT: must be a port/);
  });
});

describe('npm start, when a part is killed', () => {
  it.each([
    ['apps/eventstore', () => platform.api],
    ['apps/projector', () => platform.api],
    ['apps/api', () => platform.api],
    ['apps/disclosure', () => platform.disclosure],
    ['bin/postgres', () => platform.api],
  ])(
    'brings up %s again',
    async (part, url) => {
      const before = platform.pidOf(part);
      expect(before).toBeDefined();
      process.kill(before!, 'SIGKILL');
      const healed = async () => {
        const now = platform.pidOf(part);
        return now !== undefined && now !== before && (await isReady(url()));
      };
      await until(`${part} is up and serves`, healed, 60_000);
    },
    PATIENCE_MS,
  );
});

describe('npm start, ended and begun again', () => {
  const kept = () => platform.query('SELECT seven FROM kept');
  beforeAll(async () => {
    await platform.query('CREATE TABLE kept AS SELECT 7 AS seven');
  });

  it(
    'stops on Ctrl-C without a process left, and goes on where it ended',
    async () => {
      platform.running.child.kill('SIGINT');
      expect(await platform.running.exit).toBe(0);
      expect(processesOf(platform.dataDir)).toEqual([]);
      await platform.boot();
      expect(await isReady(platform.api)).toBe(true);
      expect(await kept()).toEqual([{ seven: 7 }]);
    },
    PATIENCE_MS,
  );

  it(
    'leaves no part but the database when it is killed itself, and takes that over at the next start',
    async () => {
      platform.running.child.kill('SIGKILL');
      await platform.running.exit;
      const left = () => processesOf(platform.dataDir).map(({ command }) => command);
      await until('the parts have ended', () => left().every((command) => command.includes('bin/postgres')));
      await platform.boot();
      expect(platform.running.output()).toContain('reusing the running server');
      expect(await kept()).toEqual([{ seven: 7 }]);
    },
    PATIENCE_MS,
  );
});
