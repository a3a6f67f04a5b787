import { systemClock } from '#application';
import { createDataSource } from '#database';
import { connectEventStore } from '#event-store';
import { READ_ENTITIES } from '#read-models';
import { common, databaseUrl, eventStoreUrl, listen, port, runProcess, text } from '#runtime';
import { createApi } from './app.js';

const settings = {
  ...common,
  PORT: { default: '3000', parse: port },
  HOST: { default: '0.0.0.0', parse: text },
  EVENTSTORE_URL: eventStoreUrl,
  DATABASE_URL: databaseUrl,
};

await runProcess('api', settings, async (config, log) => {
  const store = connectEventStore(config.EVENTSTORE_URL, { connectionName: 'api' });
  const database = await createDataSource(config.DATABASE_URL, READ_ENTITIES).initialize();
  const app = await createApi({ store, database, clock: systemClock, log });
  await listen(app, config.PORT, config.HOST, 'PORT');
  log.info('listening', { url: await app.getUrl() });
  return async () => {
    await app.close();
    await store.close();
    await database.destroy();
  };
});
