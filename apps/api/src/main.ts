import { Pool } from 'pg';
import { systemClock } from '#application';
import { createDataSource } from '#database';
import { connectEventStore } from '#event-store';
import { Sessions } from '#identity';
import { ProjectionProgress } from '#projection';
import { READ_ENTITIES } from '#read-models';
import {
  common,
  count,
  databaseUrl,
  eventStoreUrl,
  listen,
  port,
  runProcess,
  text,
  type Logger,
} from '#runtime';
import { createApi } from './app.js';
import { attachmentSettings, attachmentsOf } from './attachment/attachment.place.js';
import { openVault, vaultSettings } from './vault.js';

const SWEEP_MS = 3_600_000;

async function sweep(sessions: Sessions, log: Logger): Promise<void> {
  try {
    await sessions.sweep();
  } catch (error) {
    log.warn('sessions not swept', { reason: String(error) });
  }
}

const settings = {
  ...common,
  PORT: { default: '3000', parse: port },
  HOST: { default: '0.0.0.0', parse: text },
  EVENTSTORE_URL: eventStoreUrl,
  DATABASE_URL: databaseUrl,
  ...vaultSettings,
  ...attachmentSettings,
  /** Events of folded streams kept in memory, about 1 kB each; 0 reads every stream anew for each command. */
  DECIDER_CACHE_EVENTS: { default: '100000', parse: count },
};

await runProcess('api', settings, async (config, log) => {
  const store = connectEventStore(config.EVENTSTORE_URL, { connectionName: 'api' });
  const database = await createDataSource(config.DATABASE_URL, READ_ENTITIES).initialize();
  const pool = new Pool({ connectionString: config.DATABASE_URL, max: 6 });
  pool.on('error', (error) => log.warn('idle database connection lost', { reason: error.message }));
  const vault = await openVault(config, log);
  const progress = new ProjectionProgress(pool);
  const cachedEvents = config.DECIDER_CACHE_EVENTS;
  const app = await createApi({
    store,
    database,
    pool,
    progress,
    clock: systemClock,
    vault: vault.vault,
    attachments: await attachmentsOf(config),
    attachmentKeys: vault.vault,
    log,
    cachedEvents,
  });
  const sweeping = setInterval(() => void sweep(app.get(Sessions), log), SWEEP_MS);
  await listen(app, config.PORT, config.HOST, 'PORT');
  log.info('listening', { url: await app.getUrl() });
  return async () => {
    clearInterval(sweeping);
    await app.close();
    await store.close();
    await database.destroy();
    progress.close();
    await pool.end();
    await vault.close();
  };
});
