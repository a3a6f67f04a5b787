/**
 * Brings the database to this release's schema and lets the public process sign in:
 * `DATABASE_URL=… DISCLOSURE_PASSWORD=… node dist/apps/cli/src/migrate.js`.
 */
import { migrate } from '#database';
import { createLogger, common, databaseUrl, readConfig, text } from '#runtime';
import { Client } from 'pg';

const config = readConfig(process.env, {
  ...common,
  DATABASE_URL: databaseUrl,
  DISCLOSURE_PASSWORD: { parse: text },
});
const log = createLogger('migrate', config.LOG_LEVEL);

const names = await migrate(config.DATABASE_URL);
const client = new Client({ connectionString: config.DATABASE_URL });
await client.connect();
try {
  const password = client.escapeLiteral(config.DISCLOSURE_PASSWORD);
  await client.query(`ALTER ROLE tjsws_disclosure LOGIN PASSWORD ${password}`);
} finally {
  await client.end();
}
log.info('database schema is current', { migrations: names.join(', ') || 'none were pending' });
