// @ts-nocheck
import { ConfigurationFault, readConfig, type common, type Settings, type Values } from './config.js';
import { createLogger, type Logger } from './log.js';

const CLOSE_WITHIN_MS = 5_000;

/** A port another process has; `setting` is the variable that moves it. */
export class PortBusy extends Error {
  override readonly name = 'PortBusy';
  constructor(port: number, setting: string) {
    super(
      `端口 ${port} 已被占用，请设置 ${setting} 换用其他端口 (port ${port} is in use; choose another with ${setting})`,
    );
  }
}

/** @throws PortBusy, one clear line, where the server would say EADDRINUSE. */
export async function listen(
  server: { listen(port: number, host: string): Promise<unknown> },
  port: number,
  host: string,
  setting: string,
): Promise<void> {
  try {
    await server.listen(port, host);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new PortBusy(port, setting) : error;
  }
}

/** Stops what `start` started. */
export type Close = () => Promise<void>;

/**
 * The life of a process: configuration read once, started, and closed within five seconds on SIGTERM, SIGINT or
 * when the process that spawned it is gone.
 */
export async function runProcess<S extends Settings & typeof common>(
  name: string,
  settings: S,
  start: (config: Values<S>, log: Logger) => Promise<Close>,
): Promise<void> {
  let config: Values<S>;
  try {
    config = readConfig(process.env, settings);
  } catch (error) {
    return refuse(error);
  }
  const log = createLogger(name, config.LOG_LEVEL);
  process.on('uncaughtException', (error) => die(log, error));
  const starting = start(config, log);
  closeWhenTold(log, starting);
  try {
    await starting;
  } catch (error) {
    if (error instanceof PortBusy || error instanceof ConfigurationFault) refuse(error);
    else die(log, error);
  }
}

function closeWhenTold(log: Logger, starting: Promise<Close>): void {
  let closing = false;
  const close = async (cause: string): Promise<void> => {
    if (closing) return;
    closing = true;
    log.info('stopping', { cause });
    setTimeout(() => die(log, new Error(`not closed within ${CLOSE_WITHIN_MS} ms`)), CLOSE_WITHIN_MS).unref();
    try {
      await (
        await starting
      )();
    } catch (error) {
      die(log, error);
    }
    log.info('stopped');
    process.exit(0);
  };
  process.on('SIGTERM', () => void close('SIGTERM'));
  process.on('SIGINT', () => void close('SIGINT'));
  process.on('disconnect', () => void close('the supervisor is gone'));
}

function refuse(error: unknown): void {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}

function die(log: Logger, error: unknown): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  log.error(message, { stack });
  process.exit(1);
}
