// @ts-nocheck
import { rmSync } from 'node:fs';
import { secretsIn } from './secrets-in-logs.mjs';

/** Fails the run where any process of it said what no log may hold. */
export default async function globalTeardown() {
  await globalThis.stopTestPostgres?.();
  const directory = process.env.TEST_LOG_DIR;
  const found = secretsIn(directory);
  if (found.length > 0) {
    throw new Error(
      `secrets or personal data in the logs of this run, kept in ${directory}:\n${found.join('\n')}`,
    );
  }
  rmSync(directory, { recursive: true });
}
