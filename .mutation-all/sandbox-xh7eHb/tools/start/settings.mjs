// @ts-nocheck
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const PORTS = { PORT: 3000, DISCLOSURE_PORT: 3001, EVENTSTORE_PORT: 2113, PG_PORT: 54_329 };

/** @returns {{ settings?: object, faults: string[] }} */
export function readSettings(env, root) {
  const faults = [];
  const ports = Object.fromEntries(
    Object.entries(PORTS).map(([name, usual]) => {
      const port = Number(env[name] || usual);
      if (!Number.isInteger(port) || port < 1 || port > 65_535)
        faults.push(`${name}: must be a port, 1–65535`);
      return [name, port];
    }),
  );
  const names = Object.keys(PORTS);
  for (const [index, name] of names.entries()) {
    const other = names.slice(0, index).find((earlier) => ports[earlier] === ports[name]);
    if (other) faults.push(`${name}: the same port as ${other}`);
  }
  const settings = {
    ...ports,
    DATA_DIR: resolve(root, env.DATA_DIR || 'data'),
    EVENTSTORE_URL: env.EVENTSTORE_URL || undefined,
    DATABASE_URL: env.DATABASE_URL || undefined,
    API_DATABASE_URL: env.API_DATABASE_URL || undefined,
    PROJECTOR_DATABASE_URL: env.PROJECTOR_DATABASE_URL || undefined,
    DISCLOSURE_DATABASE_URL: env.DISCLOSURE_DATABASE_URL || undefined,
    VAULT_DATABASE_URL: env.VAULT_DATABASE_URL || undefined,
  };
  return { settings, faults };
}

/** A generated password kept beside the data, readable by its owner only. */
export function keptSecret(file) {
  if (!existsSync(file)) writePrivately(file, randomBytes(15).toString('base64url'));
  return readFileSync(file, 'utf8').trim();
}

export function writePrivately(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
}

/**
 * Whether this data directory began as a demonstration that is not all there yet. The first start decides; later
 * ones complete what was cut off.
 */
export function demonstrationIsDue(dataDir, env) {
  const birth = join(dataDir, 'created.json');
  if (!existsSync(birth)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(birth, JSON.stringify({ at: new Date().toISOString(), demonstration: env.DEMO !== '0' }));
  }
  if (!JSON.parse(readFileSync(birth, 'utf8')).demonstration) return false;
  const progress = join(dataDir, 'demonstration.json');
  return !existsSync(progress) || !JSON.parse(readFileSync(progress, 'utf8')).done;
}
