import { readFileSync } from 'node:fs';
import { common, databaseUrl, type LogLevel, oneOf, port, readConfig, text } from '#runtime';
import { parseUsers } from './http/accounts.js';
import type { Certificate } from './http/listener.js';

export interface Security {
  readonly certificate: Certificate;
  /** Digests of the passwords by name. */
  readonly users: ReadonlyMap<string, Buffer>;
}

export interface StoreSettings {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly logLevel: LogLevel;
  /** null: cleartext, without authentication. */
  readonly security: Security | null;
}

const NEEDED = 'required, or set INSECURE=1 for cleartext without authentication';

function file(path: string): Buffer {
  if (path === '') throw new Error(NEEDED);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Error(`cannot be read (${(error as NodeJS.ErrnoException).code})`, { cause: error });
  }
}

/** An empty environment variable counts as absent, and the default has to be some text. */
const ABSENT = ' ';
const SECURE = {
  TLS_CERT: { default: ABSENT, parse: (path: string) => file(path.trim()) },
  TLS_KEY: { default: ABSENT, parse: (path: string) => file(path.trim()) },
  USERS: {
    default: ABSENT,
    parse: (list: string) => {
      if (list.trim() === '') throw new Error(`${NEEDED}; name:password,name:password,…`);
      return parseUsers(list);
    },
  },
};

/** @throws ConfigurationFault naming every setting at fault */
export function readSettings(env: NodeJS.ProcessEnv): StoreSettings {
  const base = {
    ...common,
    HOST: { default: '127.0.0.1', parse: text },
    PORT: { default: env['EVENTSTORE_PORT'] || '2113', parse: port },
    DATABASE_URL: databaseUrl,
    INSECURE: { default: '0', parse: oneOf('0', '1') },
  };
  const general = (values: { HOST: string; PORT: number; DATABASE_URL: string; LOG_LEVEL: LogLevel }) => ({
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    logLevel: values.LOG_LEVEL,
  });
  if (env['INSECURE'] === '1') return { ...general(readConfig(env, base)), security: null };
  const values = readConfig(env, { ...base, ...SECURE });
  const certificate = { cert: values.TLS_CERT, key: values.TLS_KEY };
  return { ...general(values), security: { certificate, users: values.USERS } };
}
