/**
 * `npm run accounts -- setup-token` shows a new one-time token for the first administrator.
 * `npm run accounts -- add USERNAME ROLE ORG_NAME [ORG_USCC|-] [DIVISION]` creates a local account, or gives
 * the one of that name a new password. The password comes from ACCOUNT_PASSWORD or is asked for without echo.
 */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { createDataSource } from '#database';
import { Rejection, ROLES, type Role } from '#domain';
import { SetupToken } from '#identity';
import { databaseUrl, eventStoreUrl, readConfig } from '#runtime';
import { AccountDesk } from './account-desk.js';

const USAGE = `用法 (usage): npm run accounts -- setup-token
        npm run accounts -- add 用户名 角色 机构名称 [统一社会信用代码 或 -] [管辖区划]
管辖区划 (division): 12 全市，6 位为区，9 或 12 位为街道、乡镇；没有则只限本机构
  (12 the city, 6 digits a district, 9 or 12 a street or township; none: the organisation only)
角色 (roles):
${Object.entries(ROLES)
  .map(([role, name]) => `  ${role}  ${name}`)
  .join('\n')}`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

async function askPassword(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write('密码 (password): ');
  const password = await new Promise<string>((resolve) => terminal.question('', resolve));
  terminal.close();
  process.stderr.write('\n');
  return password;
}

const { DATABASE_URL, EVENTSTORE_URL } = readConfig(process.env, {
  DATABASE_URL: databaseUrl,
  EVENTSTORE_URL: eventStoreUrl,
});

async function add([username, role, orgName, uscc, division = null]: readonly (
  string | null
)[]): Promise<void> {
  if (!username || !role || !orgName) fail(USAGE);
  if (!Object.hasOwn(ROLES, role)) fail(`没有这个角色 (no such role): ${role}\n${USAGE}`);
  const password = process.env.ACCOUNT_PASSWORD ?? (await askPassword());
  const orgUscc = uscc && uscc !== '-' ? uscc : null;
  const wanted = { role: role as Role, orgName, orgUscc, division, demonstration: false };
  const desk = await AccountDesk.open({ DATABASE_URL, EVENTSTORE_URL });
  try {
    await desk.provide(username, password, wanted, 'command-line');
    console.log(`账号已就绪 (account ready): ${username} · ${ROLES[wanted.role]} · ${orgName}`);
  } finally {
    await desk.close();
  }
}

/** For who has lost the one that was shown at the first start. */
async function newSetupToken(): Promise<void> {
  const database = await createDataSource(DATABASE_URL, [], 1).initialize();
  try {
    const token = await new SetupToken(database).issue({ again: true });
    if (token === null) fail('已有账号，无需初始化 (there are accounts already: no set-up is due)');
    console.log(`一次性令牌，24 小时内有效 (one-time token, 24 hours): ${token}`);
  } finally {
    await database.destroy();
  }
}

const [action, ...words] = process.argv.slice(2);
try {
  if (action === 'add') await add(words);
  else if (action === 'setup-token') await newSetupToken();
  else fail(USAGE);
} catch (error) {
  if (error instanceof Rejection) fail(`${error.text.zh} (${error.text.en})`);
  throw error;
}
