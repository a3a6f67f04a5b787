/**
 * Brings the database to this release's schema and lets the public process and the vault sign in:
 * `DATABASE_URL=… DISCLOSURE_PASSWORD=… VAULT_PASSWORD=… node dist/apps/cli/src/migrate.js`.
 */
import { migrate } from '#database';
import { createLogger, common, databaseUrl, readConfig, text } from '#runtime';
import { Client } from 'pg';

const config = readConfig(process.env, {
  ...common,
  DATABASE_URL: databaseUrl,
  DISCLOSURE_PASSWORD: { parse: text },
  VAULT_PASSWORD: { parse: text },
});
const log = createLogger('migrate', config.LOG_LEVEL);

const names = await migrate(config.DATABASE_URL);
const client = new Client({ connectionString: config.DATABASE_URL });
await client.connect();
try {
  for (const [role, password] of [
    ['tjsws_disclosure', config.DISCLOSURE_PASSWORD],
    ['tjsws_vault', config.VAULT_PASSWORD],
  ] as const) {
    await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  }
} finally {
  await client.end();
}
log.info('database schema is current', { migrations: names.join(', ') || 'none were pending' });
