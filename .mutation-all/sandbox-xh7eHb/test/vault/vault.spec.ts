// @ts-nocheck
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Pool } from 'pg';
import { migrate } from '#database';
import { FileKeys, MasterKeyMissing, Rotation, SealBroken, Vault, type KeyManagement } from '#vault';
import { createTestDatabase, letVaultIn, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let pool: Pool;
let admin: Client;
let directory: string;
let keyFile: string;
let vault: Vault;

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate(database.url);
  pool = new Pool({ connectionString: await letVaultIn(database.url), max: 4 });
  admin = new Client({ connectionString: database.url });
  await admin.connect();
  directory = await mkdtemp(join(tmpdir(), 'vault-'));
  keyFile = join(directory, 'vault.key');
  vault = new Vault(pool, await FileKeys.open(keyFile, true));
});
afterAll(async () => {
  await pool.end();
  await admin.end();
  await database.drop();
  await rm(directory, { recursive: true });
});

const GROUPS = ['identity', 'contact'];
const keep = (subject: string, name: string, revision = 1n, scope = 'p-1'): Promise<void> =>
  vault.put({
    subject,
    groups: { identity: { name }, contact: { phone: '13820001234' } },
    revision,
    names: { scope, byField: { name } },
  });
async function enrol(subject: string, name: string): Promise<void> {
  await vault.markFor(subject, name);
  await keep(subject, name);
}

describe('The vault', () => {
  it('gives back the groups that are asked for', async () => {
    await enrol('b-1', '示例甲');
    expect(await vault.read('b-1', GROUPS)).toEqual({ name: '示例甲', phone: '13820001234' });
    expect(await vault.read('b-1', ['contact'])).toEqual({ phone: '13820001234' });
    expect(await vault.read('nobody', GROUPS)).toEqual({});
  });

  it('holds no word of it in its tables', async () => {
    for (const table of ['vault.sealed', 'vault_keys.data_key', 'vault_keys.name_mark']) {
      const { rows } = await admin.query<{ bytes: string }>(
        `SELECT string_agg(t::text, '') AS bytes FROM ${table} t`,
      );
      for (const word of ['示例甲', '13820001234']) {
        expect(rows[0]!.bytes).not.toContain(word);
        expect(rows[0]!.bytes).not.toContain(Buffer.from(word, 'utf8').toString('hex'));
      }
    }
  });

  it('lays a correction over what it held, and an older one changes nothing', async () => {
    await enrol('b-2', '示例乙');
    const correct = (phone: string, revision: bigint) =>
      vault.put({ subject: 'b-2', groups: { contact: { phone } }, revision });
    await correct('13820005678', 7n);
    await correct('13820000000', 6n);
    expect(await vault.read('b-2', GROUPS)).toEqual({ name: '示例乙', phone: '13820005678' });
    await vault.drop('b-2', ['contact'], 7n);
    expect(await vault.read('b-2', ['contact'])).toEqual({ phone: '13820005678' });
    await vault.drop('b-2', ['contact'], 8n);
    expect(await vault.read('b-2', ['contact'])).toEqual({});
  });

  it('opens nothing that was moved to another subject or group, or given another key', async () => {
    await enrol('b-3', '示例丙');
    await enrol('b-4', '示例丁');
    const sealed = (subject: string, group: string) =>
      `(SELECT sealed FROM vault.sealed WHERE subject = '${subject}' AND field_group = '${group}')`;
    await admin.query(
      `UPDATE vault.sealed SET sealed = ${sealed('b-3', 'identity')} WHERE subject = 'b-4' AND field_group = 'identity'`,
    );
    await expect(vault.read('b-4', ['identity'])).rejects.toThrow(SealBroken);
    await admin.query(
      `UPDATE vault.sealed SET sealed = ${sealed('b-3', 'identity')} WHERE subject = 'b-3' AND field_group = 'contact'`,
    );
    await expect(vault.read('b-3', ['contact'])).rejects.toThrow(SealBroken);
    await admin.query(
      `UPDATE vault_keys.data_key SET wrapped = (SELECT wrapped FROM vault_keys.data_key WHERE subject = 'b-1') WHERE subject = 'b-3'`,
    );
    await expect(vault.read('b-3', ['identity'])).rejects.toThrow(SealBroken);
    await admin.query(`DELETE FROM vault_keys.data_key WHERE subject IN ('b-3', 'b-4')`);
  });

  it('marks a text the same way as long as the key lives', async () => {
    const mark = await vault.markFor('b-5', 'one');
    expect(await vault.markFor('b-5', 'one')).toBe(mark);
    expect(await vault.markFor('b-5', 'two')).not.toBe(mark);
    await vault.discardUnused('b-5');
    expect(await vault.markFor('b-5', 'one')).not.toBe(mark);
    await vault.discardUnused('b-1');
    expect(await vault.read('b-1', ['contact'])).not.toEqual({});
  });

  it('forgets a subject for good, and takes nothing more about it', async () => {
    await enrol('b-6', '示例戊');
    await vault.destroy('b-6');
    await vault.destroy('b-6');
    expect(await vault.read('b-6', GROUPS)).toBeNull();
    expect(await vault.markFor('b-6', 'again')).toBeNull();
    await keep('b-6', '示例戊', 9n);
    const { rows } = await admin.query(
      `SELECT k.wrapped, k.master_key, (SELECT count(*)::int FROM vault.sealed s WHERE s.subject = k.subject) AS texts,
         (SELECT count(*)::int FROM vault_keys.name_mark m WHERE m.subject = k.subject) AS marks
       FROM vault_keys.data_key k WHERE subject = 'b-6'`,
    );
    expect(rows).toEqual([{ wrapped: null, master_key: null, texts: 0, marks: 0 }]);
  });
});

describe('The names of a scope', () => {
  it('are found in its texts with the place, however they are spaced, and nowhere else', async () => {
    await enrol('n-1', '示例己');
    const texts = { '/note': '已联系家属', '/reason': 'n-1 的示 例己拒绝' };
    expect(await vault.findName('p-1', texts)).toEqual({ pointer: '/reason', index: 5 });
    expect(await vault.findName('p-2', texts)).toBeNull();
    expect(await vault.findName('p-1', { '/note': '示例' })).toBeNull();
  });

  it('are no longer found once the person is forgotten', async () => {
    await vault.destroy('n-1');
    const other = new Vault(pool, await FileKeys.open(keyFile, false));
    expect(await other.findName('p-1', { '/note': '示例己' })).toBeNull();
    expect(await vault.findName('p-1', { '/note': '示例己' })).toBeNull();
  });
});

describe('The master key', () => {
  it('is changed while data is read, goes on where it was cut off, and the old one can be dropped', async () => {
    for (let n = 0; n < 7; n += 1) await enrol(`r-${n}`, '示例庚');
    const before = await readFile(keyFile, 'utf8');
    const file = await FileKeys.open(keyFile, false);
    const cut = new Rotation(pool, failingAfter(3, file));
    await expect(cut.rotate()).rejects.toThrow('cut off');
    const rotation = new Rotation(pool, file);
    await expect(rotation.dropOld()).rejects.toThrow('finish the rotation first');
    expect((await rotation.status()).inUse).toHaveLength(2);
    expect(await vault.read('r-6', ['identity'])).toEqual({ name: '示例庚' });

    await rotation.rotate();
    const { current, inUse } = await rotation.status();
    expect(inUse.map(({ masterKey }) => masterKey)).toEqual([current]);
    expect(await rotation.dropOld()).toEqual([before.split(' ')[0]]);
    expect(await vault.read('r-0', ['identity'])).toEqual({ name: '示例庚' });
    expect(await vault.findName('p-1', { '/note': '示例庚' })).not.toBeNull();
    await vault.claim();

    // With the old key alone nothing opens any more.
    const old = join(directory, 'old.key');
    await writeFile(old, before, { mode: 0o600 });
    const stale = new Vault(pool, await FileKeys.open(old, false));
    await expect(stale.claim()).rejects.toThrow(MasterKeyMissing);
    await expect(stale.read('r-0', ['identity'])).rejects.toThrow(MasterKeyMissing);
  });

  it('may be kept by a service that only wraps and unwraps', async () => {
    const service = new RememberingService();
    const served = new Vault(pool, service);
    await served.markFor('k-1', 'x');
    await served.put({ subject: 'k-1', groups: { identity: { name: '示例辛' } }, revision: 1n });
    expect(await served.read('k-1', ['identity'])).toEqual({ name: '示例辛' });
    const { rows } = await admin.query(`SELECT master_key FROM vault_keys.data_key WHERE subject = 'k-1'`);
    expect(rows).toEqual([{ master_key: 'service/1' }]);
    await admin.query(`DELETE FROM vault_keys.data_key WHERE subject = 'k-1'`);
  });
});

describe('The vault’s role', () => {
  const TABLES = `SELECT n.nspname || '.' || c.relname AS name, c.oid FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm')`;
  const readableBy = async (role: string): Promise<string[]> => {
    const { rows } = await admin.query<{ name: string }>(
      `SELECT name FROM (${TABLES} AND n.nspname NOT IN ('pg_catalog', 'information_schema')) t
       WHERE has_any_column_privilege($1, t.oid, 'SELECT') ORDER BY name`,
      [role],
    );
    return rows.map(({ name }) => name);
  };

  it('reads the vault and nothing else', async () => {
    expect(await readableBy('tjsws_vault')).toEqual([
      'vault.sealed',
      'vault_keys.data_key',
      'vault_keys.name_mark',
    ]);
    await expect(pool.query('SELECT FROM journal.event')).rejects.toThrow('permission denied');
  });

  it('is the only one that does, besides the owner and superusers', async () => {
    const { rows } = await admin.query<{ rolname: string }>(
      `SELECT DISTINCT r.rolname FROM pg_roles r, (${TABLES} AND n.nspname IN ('vault', 'vault_keys')) t
       WHERE NOT r.rolsuper AND has_any_column_privilege(r.oid, t.oid, 'SELECT, INSERT, UPDATE')
         AND r.rolname NOT IN ('pg_read_all_data', 'pg_write_all_data')`,
    );
    expect(rows).toEqual([{ rolname: 'tjsws_vault' }]);
    expect(await readableBy('tjsws_disclosure')).not.toContain('vault.sealed');
    for (const role of ['tjsws_disclosure', 'a_process_of_its_own']) {
      await admin.query('BEGIN');
      try {
        if (role !== 'tjsws_disclosure') {
          await admin.query(`CREATE ROLE ${role}`);
          await admin.query(`GRANT USAGE ON SCHEMA read, journal TO ${role}`);
          await admin.query(`GRANT SELECT ON ALL TABLES IN SCHEMA read, journal TO ${role}`);
        }
        await admin.query(`SET LOCAL ROLE ${role}`);
        await expect(admin.query('SELECT FROM vault.sealed')).rejects.toThrow('permission denied');
      } finally {
        await admin.query('ROLLBACK');
      }
    }
  });
});

/** The file's keys, until so many keys were wrapped. */
function failingAfter(wraps: number, file: FileKeys): FileKeys {
  let left = wraps;
  return Object.assign(Object.create(file) as FileKeys, {
    wrap: (...given: Parameters<FileKeys['wrap']>) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('cut off')) : file.wrap(...given);
    },
  });
}

/** A key management service as it looks from outside: what it was given it finds again under a handle. */
class RememberingService implements KeyManagement {
  private readonly kept = new Map<string, Buffer>();

  current(): Promise<string> {
    return Promise.resolve('service/1');
  }

  wrap(dataKey: Buffer, subject: string): Promise<{ masterKey: string; bytes: Buffer }> {
    const handle = `${subject}#${this.kept.size}`;
    this.kept.set(handle, dataKey);
    return Promise.resolve({ masterKey: 'service/1', bytes: Buffer.from(handle) });
  }

  unwrap({ bytes }: { bytes: Buffer }): Promise<Buffer> {
    return Promise.resolve(this.kept.get(bytes.toString())!);
  }
}
