// @ts-nocheck
import { LOG_LEVELS, type LogLevel } from './config.js';

export type LogFields = Readonly<Record<string, string | number | boolean | bigint | null | undefined>>;
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** One JSON object a line on stdout: instant, level, process, message, fields. */
export function createLogger(process_: string, level: LogLevel): Logger {
  const threshold = LOG_LEVELS.indexOf(level);
  const write = (at: LogLevel) => (message: string, fields?: LogFields) => {
    if (LOG_LEVELS.indexOf(at) < threshold) return;
    const line = { time: new Date().toISOString(), level: at, process: process_, message, ...fields };
    process.stdout.write(
      `${JSON.stringify(line, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}\n`,
    );
  };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
