// @ts-nocheck
import type { Pool, PoolClient } from 'pg';
import { DataKeys, DESTROYED, markOf, type FoundKey } from './data-keys.js';
import type { KeyManagement } from './keys/key-management.port.js';
import { NameMarks, type FoundName, type NameMark } from './names/name-marks.js';
import { open, seal } from './seal.js';

/** What is sealed together: values of one group of fields, by field. */
export type Values = Readonly<Record<string, string>>;

export interface Kept {
  readonly subject: string;
  /** Values by group; what is given is laid over what the group held. */
  readonly groups: Readonly<Record<string, Values>>;
  /** Revision of the event that says so: an older one changes nothing any more. */
  readonly revision: bigint;
  /** Where the subject's names must not stand in free texts; absent where no name is among the values. */
  readonly names?: { readonly scope: string; readonly byField: Values };
}

/**
 * 个人信息保险库: what is known of a subject, sealed group by group under a key of the subject's own. It knows no
 * word of the business: subjects and groups are names. Whoever reads it has recorded that first.
 */
export class Vault {
  private readonly keys: DataKeys;
  private readonly names: NameMarks;

  constructor(
    private readonly pool: Pool,
    private readonly masters: KeyManagement,
  ) {
    this.keys = new DataKeys(pool, masters);
    this.names = new NameMarks(pool, this.keys);
  }

  /** Refuses to begin with master keys that do not open what is kept. */
  async claim(): Promise<void> {
    await this.keys.claim();
  }

  /**
   * A mark of the text under the subject's key, which is made where there is none. It tells a repeated command from
   * another one, and tells nothing once the key is destroyed; from then on there are none (null).
   */
  async markFor(subject: string, text: string): Promise<string | null> {
    const key = await this.keys.demand(subject);
    return key === DESTROYED ? null : markOf(key, text).toString('hex');
  }

  /** Nothing is kept of a subject whose key was destroyed. */
  async put({ subject, groups, revision, names }: Kept): Promise<void> {
    const marks = names && (await this.names.marksFor(names.scope, names.byField));
    await this.transaction(async (client) => {
      const key = await lockedKey(client, this.masters, subject);
      if (key === null || key === DESTROYED) return;
      for (const [group, values] of Object.entries(groups)) {
        const isNewer = await putGroup(client, key, { subject, group, values, revision });
        if (!isNewer) return;
      }
      for (const mark of marks ?? []) await putMark(client, subject, names!.scope, mark);
    });
    if (names) this.names.forget(names.scope);
  }

  /** The subject's own key, made where there is none, for what is sealed outside the vault; null once it was destroyed. */
  async keyFor(subject: string): Promise<Buffer | null> {
    const key = await this.keys.demand(subject);
    return key === DESTROYED ? null : key;
  }

  /** Values of the groups that are kept; null where the key was destroyed. */
  async read(subject: string, groups: readonly string[]): Promise<Values | null> {
    const key = await this.keys.find(subject);
    if (key === DESTROYED) return null;
    if (key === null) return {};
    const { rows } = await this.pool.query<{ field_group: string; sealed: Buffer }>(
      'SELECT field_group, sealed FROM vault.sealed WHERE subject = $1 AND field_group = ANY($2)',
      [subject, groups],
    );
    return Object.assign({}, ...rows.map((row) => opened(key, subject, row))) as Values;
  }

  /** Forgets what was kept of groups before that revision: their consent was withdrawn. */
  async drop(subject: string, groups: readonly string[], before: bigint): Promise<void> {
    await this.pool.query(
      'DELETE FROM vault.sealed WHERE subject = $1 AND field_group = ANY($2) AND revision < $3',
      [subject, groups, String(before)],
    );
  }

  /** Subjects whose name begins so and whose key is not destroyed. */
  async subjects(prefix: string): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ subject: string }>(
      `SELECT subject FROM vault_keys.data_key
       WHERE starts_with(subject, $1) AND destroyed_at IS NULL ORDER BY subject`,
      [prefix],
    );
    return rows.map(({ subject }) => subject);
  }

  /** A key that was made for a subject about whom nothing is kept after all. */
  async discardUnused(subject: string): Promise<void> {
    await this.pool.query(
      `DELETE FROM vault_keys.data_key k WHERE k.subject = $1 AND k.destroyed_at IS NULL
       AND NOT EXISTS (SELECT FROM vault.sealed s WHERE s.subject = k.subject)`,
      [subject],
    );
  }

  /** The key, the marks of the names and the sealed texts: gone. What stays says only that a key was destroyed. */
  async destroy(subject: string): Promise<void> {
    const scopes = await this.transaction(async (client) => {
      await client.query(
        `INSERT INTO vault_keys.data_key (subject, destroyed_at) VALUES ($1, now())
         ON CONFLICT (subject) DO UPDATE
           SET wrapped = NULL, master_key = NULL, destroyed_at = coalesce(data_key.destroyed_at, now())`,
        [subject],
      );
      await client.query('DELETE FROM vault.sealed WHERE subject = $1', [subject]);
      const { rows } = await client.query<{ scope: string }>(
        'DELETE FROM vault_keys.name_mark WHERE subject = $1 RETURNING scope',
        [subject],
      );
      return rows.map(({ scope }) => scope);
    });
    for (const scope of scopes) this.names.forget(scope);
  }

  findName(scope: string, texts: Readonly<Record<string, string>>): Promise<FoundName | null> {
    return this.names.find(scope, texts);
  }

  private async transaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      client.release(true);
      throw error;
    }
  }
}

/** The key is locked, so that nothing is sealed for a subject that is being forgotten. */
async function lockedKey(client: PoolClient, masters: KeyManagement, subject: string): Promise<FoundKey> {
  await client.query('SELECT FROM vault_keys.data_key WHERE subject = $1 FOR UPDATE', [subject]);
  return new DataKeys(client, masters).find(subject);
}

async function putGroup(
  client: PoolClient,
  key: Buffer,
  of: { subject: string; group: string; values: Values; revision: bigint },
): Promise<boolean> {
  const { subject, group, values, revision } = of;
  const { rows } = await client.query<{ field_group: string; sealed: Buffer; revision: string }>(
    'SELECT field_group, sealed, revision FROM vault.sealed WHERE subject = $1 AND field_group = $2',
    [subject, group],
  );
  const [row] = rows;
  if (row && BigInt(row.revision) >= revision) return false;
  const was = row ? opened(key, subject, row) : {};
  const sealed = seal(key, Buffer.from(JSON.stringify({ ...was, ...values }), 'utf8'), [subject, group]);
  await client.query(
    `INSERT INTO vault.sealed (subject, field_group, sealed, revision) VALUES ($1, $2, $3, $4)
     ON CONFLICT (subject, field_group) DO UPDATE SET sealed = EXCLUDED.sealed, revision = EXCLUDED.revision`,
    [subject, group, sealed, String(revision)],
  );
  return true;
}

async function putMark(
  client: PoolClient,
  subject: string,
  scope: string,
  { field, mark, length }: NameMark,
): Promise<void> {
  await client.query('DELETE FROM vault_keys.name_mark WHERE subject = $1 AND field = $2', [subject, field]);
  if (mark === null) return;
  await client.query(
    'INSERT INTO vault_keys.name_mark (subject, field, scope, mark, length) VALUES ($1, $2, $3, $4, $5)',
    [subject, field, scope, mark, length],
  );
}

const opened = (
  key: Buffer,
  subject: string,
  { field_group: group, sealed }: { field_group: string; sealed: Buffer },
): Values => JSON.parse(open(key, sealed, [subject, group]).toString('utf8')) as Values;
