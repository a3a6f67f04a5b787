import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import { AccountLife, FeedbackSweep, systemClock, todayIn } from '#application';
import { createDataSource } from '#database';
import { connectEventStore } from '#event-store';
import { LockOut, SecretBox, Sessions, SetupToken } from '#identity';
import { ProjectionProgress } from '#projection';
import { READ_ENTITIES } from '#read-models';
import {
  common,
  count,
  databaseUrl,
  eventStoreUrl,
  httpLimits,
  listen,
  oneOf,
  port,
  runProcess,
  text,
  type Logger,
} from '#runtime';
import { createApi } from './app.js';
import { attachmentSettings, attachmentsOf } from './attachment/attachment.place.js';
import { configuredProvider, PROVIDER_SETTINGS } from './session/provider-settings.js';
import { showSetupToken } from './setup/show-setup-token.js';
import { doorLimits } from './http/door.js';
import { openVault, vaultSettings } from './vault.js';

const TIDY_MS = 3_600_000;

/** At the start and every hour: what a crash cut off is done, what has ended is forgotten. */
async function tidy(app: NestFastifyApplication, log: Logger): Promise<void> {
  try {
    const { settled, dropped } = await app.get(AccountLife).repair(todayIn(systemClock));
    if (settled + dropped > 0) log.warn('accounts mended after a crash', { settled, dropped });
    await app.get(Sessions).sweep();
    await app.get(LockOut).sweep();
    const destroyed = await app.get(FeedbackSweep).sweep();
    if (destroyed > 0) log.warn('keys of erased feedback destroyed after a crash', { destroyed });
  } catch (error) {
    log.warn('not tidied', { reason: String(error) });
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
  /** Proxies whose X-Forwarded-For is believed: addresses, networks or `loopback`. */
  TRUSTED_PROXIES: { default: 'loopback', parse: text },
  /** `off`: no set-up token where there is nobody yet; the demonstration brings its own accounts. */
  SETUP: { default: 'on', parse: oneOf<'on' | 'off'>('on', 'off') },
  ...PROVIDER_SETTINGS,
  ...httpLimits,
  ...doorLimits,
  /** Events of folded streams kept in memory, about 1 kB each; 0 reads every stream anew for each command. */
  DECIDER_CACHE_EVENTS: { default: '100000', parse: count },
};

await runProcess('api', settings, async (config, log) => {
  const provider = configuredProvider(config);
  const box = await SecretBox.open(join(config.DATA_DIR, 'keys', 'identity.key'));
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
    log,
    box,
    provider,
    cachedEvents,
    clock: systemClock,
    vault: vault.vault,
    attachments: await attachmentsOf(config),
    attachmentKeys: vault.vault,
    trustedProxies: config.TRUSTED_PROXIES,
    httpLimits: config,
    doorLimits: config,
  });
  const tidying = setInterval(() => void tidy(app, log), TIDY_MS);
  if (config.SETUP === 'on') await showSetupToken(app.get(SetupToken));
  await listen(app, config.PORT, config.HOST, 'PORT');
  void tidy(app, log);
  log.info('listening', { url: await app.getUrl() });
  return async () => {
    clearInterval(tidying);
    await app.close();
    await store.close();
    await database.destroy();
    progress.close();
    await pool.end();
    await vault.close();
  };
});
