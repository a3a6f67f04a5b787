/**
 * `npm run accounts -- add USERNAME ROLE ORG_NAME [ORG_USCC|-] [DIVISION]` creates a local account, or gives
 * the one of that name a new password. The password comes from ACCOUNT_PASSWORD or is asked for without echo.
 */
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { createDataSource } from '#database';
import { isJurisdiction, isUscc, ROLES, type Role } from '#domain';
import { createAccount } from '#identity';
import { databaseUrl, readConfig } from '#runtime';

const MIN_PASSWORD_LENGTH = 12;
const USAGE = `用法 (usage): npm run accounts -- add 用户名 角色 机构名称 [统一社会信用代码 或 -] [管辖区划]
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

const [action, username, role, orgName, uscc, division] = process.argv.slice(2);
if (action !== 'add' || !username || !role || !orgName) fail(USAGE);
if (!(role in ROLES)) fail(`没有这个角色 (no such role): ${role}\n${USAGE}`);
const orgUscc = uscc === '-' ? undefined : uscc;
if (orgUscc && !isUscc(orgUscc)) fail(`统一社会信用代码校验不通过 (bad check digit): ${orgUscc}`);
if (division && !isJurisdiction(division)) fail(`没有这个区划 (no such division): ${division}`);
const password = process.env.ACCOUNT_PASSWORD ?? (await askPassword());
if (password.length < MIN_PASSWORD_LENGTH) {
  fail(`密码至少 ${MIN_PASSWORD_LENGTH} 个字符 (a password has at least ${MIN_PASSWORD_LENGTH} characters)`);
}

const { DATABASE_URL } = readConfig(process.env, { DATABASE_URL: databaseUrl });
const database = await createDataSource(DATABASE_URL, [], 1).initialize();
try {
  const account = await createAccount(database, {
    username,
    role: role as Role,
    orgName,
    orgUscc: orgUscc ?? null,
    division: division ?? null,
    password,
    demonstration: false,
  });
  console.log(
    `账号已就绪 (account ready): ${account.username} · ${ROLES[account.role]} · ${account.orgName}`,
  );
} finally {
  await database.destroy();
}
