import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandBus } from '@nestjs/cqrs';
import { Pool } from 'pg';
import { Policies, react, systemClock } from '#application';
import { addDays, STREAM_PREFIXES, type PlainDate } from '#domain';
import { connectEventStore, superviseAll } from '#event-store';
import { Projector } from '#projection';
import { domainCodec, READ_MODELS } from '#read-models';
import { listen, type Close, type Logger } from '#runtime';
import { NestLogger } from '#runtime/nest';
import { Figures } from './figures.js';
import { ProjectorModule } from './projector.module.js';
import { headOf } from './reactors/head.js';
import { Reactors } from './reactors/reactors.js';
import { logKeyOf, type ProjectorSettings } from './settings.js';

/** Follows the log into the journal and the read models until it is closed. */
export async function follow(config: ProjectorSettings, log: Logger): Promise<Close> {
  const logKey = await logKeyOf(config);
  const store = connectEventStore(config.EVENTSTORE_URL, { connectionName: 'projector' });
  const pool = new Pool({ connectionString: config.DATABASE_URL, max: 4 });
  pool.on('error', (error) => log.warn('idle database connection lost', { reason: error.message }));
  const figures = new Figures(pool, store, log);
  const app = await NestFactory.create<NestFastifyApplication>(
    ProjectorModule.of(figures, store, log),
    new FastifyAdapter({ forceCloseConnections: true }),
    { logger: new NestLogger(log) },
  );
  await listen(app, config.PROJECTOR_PORT, '0.0.0.0', 'PROJECTOR_PORT');
  log.info('listening', { url: await app.getUrl() });

  const reactors = new Reactors({
    pool,
    commands: app.get(CommandBus),
    clock: systemClock,
    dueSoonUntil: dueSoonUntil(app.get(Policies), config.DUE_SOON_WORKING_DAYS),
    head: () => headOf(store),
    observer: figures.reacting,
  });
  const projector = new Projector({
    databaseUrl: config.DATABASE_URL,
    models: READ_MODELS,
    codec: domainCodec,
    logKey,
    follow: (after, signal) => superviseAll(store, { after, prefixes: STREAM_PREFIXES, signal }),
    observer: figures,
    ...(config.REACTORS === 'on' && { react, whileLeading: (stop) => reactors.run(stop) }),
  });
  const stop = new AbortController();
  const running = projector.run(stop.signal);
  // What a retry does not mend ends the process, which says so.
  running.catch((error: unknown) =>
    setImmediate(() => {
      throw error;
    }),
  );
  return async () => {
    stop.abort();
    await running;
    await app.close();
    await store.close();
    await pool.end();
  };
}

/** So many working days ahead, by the calendars as registered; 0: none is told before it is overdue. */
const dueSoonUntil =
  (policies: Policies, days: number) =>
  async (today: PlainDate): Promise<PlainDate> => {
    if (days === 0) return addDays(today, -1);
    const { calendar } = await policies.book();
    return calendar.addWorkingDays(today, days).date;
  };
