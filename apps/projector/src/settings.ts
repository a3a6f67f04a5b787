import { join } from 'node:path';
import { loadLogKey, type LogKey } from '#projection';
import { common, count, databaseUrl, eventStoreUrl, oneOf, port, text, type Values } from '#runtime';

export const settings = {
  ...common,
  PROJECTOR_PORT: { default: '3002', parse: port },
  EVENTSTORE_URL: eventStoreUrl,
  DATABASE_URL: databaseUrl,
  DATA_DIR: { default: './data', parse: text },
  /** Empty: `keys/log.key` under DATA_DIR, made at the first start. */
  LOG_KEY_FILE: { default: '', parse: text },
  /** `off`: only follows the log, raises no alert and does nothing by itself. */
  REACTORS: { default: 'on', parse: oneOf('on', 'off') },
  /** A duty is told of so many working days before it is due; 0: only when it is overdue. */
  DUE_SOON_WORKING_DAYS: { default: '5', parse: count },
};
export type ProjectorSettings = Values<typeof settings>;

/** A key that was named is never made: a wrong path must not begin another log. */
export const logKeyOf = ({ LOG_KEY_FILE, DATA_DIR }: ProjectorSettings): Promise<LogKey> =>
  LOG_KEY_FILE ? loadLogKey(LOG_KEY_FILE, false) : loadLogKey(join(DATA_DIR, 'keys', 'log.key'), true);
