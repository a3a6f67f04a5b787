import { ConfigurationFault, createLogger } from '#runtime';
import { LocalEventStore } from './event-store.js';
import { readSettings } from './settings.js';

/** A stop that hangs is no reason to keep the port. */
const STOP_WITHIN_MS = 4500;

function refuse(reason: string): never {
  process.stderr.write(`event store: ${reason}\n`);
  process.exit(1);
}

function explain(error: unknown, port: number): string {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    return `port ${port} is in use; choose another with PORT`;
  if (error instanceof ConfigurationFault) return error.message;
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLogger('eventstore', settings.logLevel);
  const store = new LocalEventStore(settings, log);
  let stopping = false;
  const stop = (reason: string): void => {
    if (stopping) return;
    stopping = true;
    log.info('stopping', { reason });
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    void store.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('disconnect', () => stop('parent gone'));
  try {
    const port = await store.start();
    if (stopping) return;
    process.stdout.write(`READY ${port}\n`);
    log.info('listening', { host: settings.host, port, secure: settings.security !== null });
  } catch (error) {
    if (!stopping) refuse(explain(error, settings.port));
  }
}

await main().catch((error: unknown) => refuse(explain(error, 0)));
