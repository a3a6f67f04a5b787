/**
 * `npm run vault -- status|rotate|drop-old`: which master keys are in use; changes the master key (goes on where it
 * was cut off); forgets the old ones once nothing needs them.
 */
import { join } from 'node:path';
import { Pool } from 'pg';
import { databaseUrl, readConfig, text } from '#runtime';
import { FileKeys, Rotation } from '#vault';

const USAGE = '用法 (usage): npm run vault -- status|rotate|drop-old';

const { VAULT_DATABASE_URL, DATA_DIR, VAULT_KEY_FILE } = readConfig(process.env, {
  VAULT_DATABASE_URL: databaseUrl,
  DATA_DIR: { default: './data', parse: text },
  VAULT_KEY_FILE: { default: '', parse: text },
});
const pool = new Pool({ connectionString: VAULT_DATABASE_URL, max: 1 });
const rotation = new Rotation(
  pool,
  await FileKeys.open(VAULT_KEY_FILE || join(DATA_DIR, 'keys', 'vault.key'), false),
);

const ACTIONS: Readonly<Record<string, () => Promise<string>>> = {
  async status() {
    const { current, inUse } = await rotation.status();
    const lines = inUse.map(({ masterKey, keys }) => `  ${masterKey}  ${keys} 个数据密钥 (data keys)`);
    return [`当前主密钥 (current master key): ${current}`, ...lines].join('\n');
  },
  async rotate() {
    const count = await rotation.rotate((sofar) => console.log(`  ${sofar} 个已重新封装 (wrapped anew)`));
    return `主密钥已轮换，${count} 个数据密钥重新封装 (rotated); 核对备份后执行 drop-old`;
  },
  async 'drop-old'() {
    const dropped = await rotation.dropOld();
    return `已删除旧主密钥 (old master keys dropped): ${dropped.join(', ') || '无 (none)'}`;
  },
};

try {
  const action = ACTIONS[process.argv[2] ?? ''];
  if (!action) throw new Error(USAGE);
  console.log(await action());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await pool.end();
}
