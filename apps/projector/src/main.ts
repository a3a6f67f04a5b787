/**
 * `main.js` follows the log; `main.js rebuild [model …]` builds read models anew and ends; `main.js retry` has
 * tried again what the reactors gave up.
 */
import 'reflect-metadata';
import { Pool } from 'pg';
import { retryFailed } from '#projection';
import { common, databaseUrl, runProcess } from '#runtime';
import { follow } from './follow.js';
import { rebuildModels } from './rebuild.js';
import { settings } from './settings.js';

const [command, ...models] = process.argv.slice(2);

if (command === 'rebuild') {
  await runProcess('rebuild', { ...common, DATABASE_URL: databaseUrl }, async (config, log) => {
    await rebuildModels(models, config, log);
    process.exit(0);
  });
} else if (command === 'retry') {
  await runProcess('retry', { ...common, DATABASE_URL: databaseUrl }, async (config, log) => {
    const pool = new Pool({ connectionString: config.DATABASE_URL, max: 1 });
    log.info('will be tried again', { commands: await retryFailed(pool) });
    process.exit(0);
  });
} else {
  await runProcess('projector', settings, follow);
}
