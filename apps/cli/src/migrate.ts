/**
 * Brings the database to this release's schema and lets each process sign in with a role of its own:
 * `DATABASE_URL=… API_PASSWORD=… PROJECTOR_PASSWORD=… DISCLOSURE_PASSWORD=… VAULT_PASSWORD=… \
 *   node dist/apps/cli/src/migrate.js`. A role without a password here is left as it is.
 */
import { migrate } from '#database';
import { createLogger, common, databaseUrl, readConfig, text, type Logger } from '#runtime';
import { Client } from 'pg';

const ROLES = ['api', 'projector', 'disclosure', 'vault'] as const;
const INSUFFICIENT_PRIVILEGE = '42501';
const password = { default: '', parse: text } as const;

const config = readConfig(process.env, {
  ...common,
  DATABASE_URL: databaseUrl,
  API_PASSWORD: password,
  PROJECTOR_PASSWORD: password,
  DISCLOSURE_PASSWORD: password,
  VAULT_PASSWORD: password,
});
const PASSWORDS = {
  api: config.API_PASSWORD,
  projector: config.PROJECTOR_PASSWORD,
  disclosure: config.DISCLOSURE_PASSWORD,
  vault: config.VAULT_PASSWORD,
};
const log = createLogger('migrate', config.LOG_LEVEL);

async function letIn(client: Client): Promise<void> {
  for (const role of ROLES) {
    const secret = PASSWORDS[role];
    if (secret) await client.query(`ALTER ROLE tjsws_${role} LOGIN PASSWORD ${client.escapeLiteral(secret)}`);
  }
}

/** What the server's administrator runs where whoever migrates may not make roles; see docs/deployment.md. */
function explain(error: unknown, to: Logger): never {
  const { code, message } = error as { code?: string; message: string };
  if (code !== INSUFFICIENT_PRIVILEGE) throw error;
  to.error(
    `数据库用户无权建立或授权角色，请由数据库管理员先执行 docs/deployment.md 的语句 ` +
      `(the database user may not make or hand over roles: let the administrator run the statements of docs/deployment.md first)`,
    { reason: message, roles: ROLES.map((role) => `tjsws_${role}`).join(', ') },
  );
  process.exit(1);
}

const client = new Client({ connectionString: config.DATABASE_URL });
try {
  const names = await migrate(config.DATABASE_URL);
  await client.connect();
  await letIn(client);
  log.info('database schema is current', { migrations: names.join(', ') || 'none were pending' });
} catch (error) {
  explain(error, log);
} finally {
  await client.end();
}
