// @ts-nocheck
import type { LoggerService } from '@nestjs/common';
import type { LogFields, Logger } from './log.js';

/** Nest's own messages, in the process's one log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  /** Nest tells what it wires at this level: of use to a developer only. */
  log(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(...line(message, rest));
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(...line(message, rest));
  }
  verbose(message: unknown, ...rest: unknown[]): void {
    this.logger.debug(...line(message, rest));
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.logger.warn(...line(message, rest));
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.logger.error(...line(message, rest));
  }
  fatal(message: unknown, ...rest: unknown[]): void {
    this.logger.error(...line(message, rest));
  }
}

/** Nest passes the context last and, for an error, its stack before it. */
function line(message: unknown, rest: unknown[]): [string, LogFields] {
  const words = rest.filter((part): part is string => typeof part === 'string');
  const context = words.at(-1);
  const stack = words.length > 1 ? words[0] : message instanceof Error ? message.stack : undefined;
  const said =
    message instanceof Error
      ? message.message
      : typeof message === 'string'
        ? message
        : JSON.stringify(message);
  return [said, { ...(context ? { context } : {}), ...(stack ? { stack } : {}) }];
}
