import type { Logger } from '#runtime';
import { Pool } from 'pg';

/** Few connections, short statements, nothing to write: a slow page must not become a slow database. */
export function publicPool(url: string, log: Logger): Pool {
  const pool = new Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 2000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 3000,
    query_timeout: 4000,
    application_name: 'tjsws-disclosure',
    options: '-c default_transaction_read_only=on',
  });
  pool.on('error', (error) => log.warn('database connection lost', { error: error.message }));
  return pool;
}
