/** `main.js` follows the log; `main.js rebuild [model …]` builds read models anew and ends. */
import 'reflect-metadata';
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
} else {
  await runProcess('projector', settings, follow);
}
