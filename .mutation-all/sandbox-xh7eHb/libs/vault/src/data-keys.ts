// @ts-nocheck
import { createHmac, randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { KeyManagement } from './keys/key-management.port.js';
import { KEY_BYTES } from './seal.js';

type Queries = Pick<Pool | PoolClient, 'query'>;
interface KeyRow {
  readonly subject: string;
  readonly master_key: string | null;
  readonly wrapped: Buffer | null;
}

/** In place of a key: it was destroyed, and nothing that was sealed with it can be read again. */
export const DESTROYED = 'destroyed';
/** null: there never was one. */
export type FoundKey = Buffer | typeof DESTROYED | null;

/** One data key a subject, wrapped by a master key. */
export class DataKeys {
  constructor(
    private readonly database: Queries,
    private readonly masters: KeyManagement,
  ) {}

  async find(subject: string): Promise<FoundKey> {
    const { rows } = await this.database.query<KeyRow>(
      'SELECT subject, master_key, wrapped FROM vault_keys.data_key WHERE subject = $1',
      [subject],
    );
    const [row] = rows;
    if (!row) return null;
    if (row.wrapped === null) return DESTROYED;
    return this.masters.unwrap({ masterKey: row.master_key!, bytes: row.wrapped }, subject);
  }

  /** The subject's key, made where there is none; of two makers the first wins. */
  async demand(subject: string): Promise<Buffer | typeof DESTROYED> {
    const known = await this.find(subject);
    if (known !== null) return known;
    const { masterKey, bytes } = await this.masters.wrap(randomBytes(KEY_BYTES), subject);
    await this.database.query(
      `INSERT INTO vault_keys.data_key (subject, master_key, wrapped) VALUES ($1, $2, $3)
       ON CONFLICT (subject) DO NOTHING`,
      [subject, masterKey, bytes],
    );
    return (await this.find(subject)) ?? DESTROYED;
  }

  /** Master keys that keys in the database are wrapped with. */
  async mastersInUse(): Promise<readonly { readonly masterKey: string; readonly keys: number }[]> {
    const { rows } = await this.database.query<{ master_key: string; keys: string }>(
      `SELECT master_key, count(*) AS keys FROM vault_keys.data_key
       WHERE master_key IS NOT NULL GROUP BY master_key ORDER BY master_key`,
    );
    return rows.map(({ master_key: masterKey, keys }) => ({ masterKey, keys: Number(keys) }));
  }

  /** Refuses to begin with master keys that do not open what is there. */
  async claim(): Promise<void> {
    const { rows } = await this.database.query<KeyRow>(
      `SELECT DISTINCT ON (master_key) subject, master_key, wrapped FROM vault_keys.data_key
       WHERE wrapped IS NOT NULL ORDER BY master_key, subject`,
    );
    for (const { subject, master_key: masterKey, wrapped } of rows) {
      await this.masters.unwrap({ masterKey: masterKey!, bytes: wrapped! }, subject);
    }
  }

  /**
   * Wraps up to `limit` keys anew that are not wrapped with the current master key; answers how many. Each row says
   * which master key opens it, so it may be interrupted anywhere and go on later, and a row that was destroyed or
   * wrapped meanwhile is left as it is.
   */
  async rewrap(limit: number): Promise<number> {
    const current = await this.masters.current();
    const { rows } = await this.database.query<KeyRow>(
      `SELECT subject, master_key, wrapped FROM vault_keys.data_key
       WHERE wrapped IS NOT NULL AND master_key <> $1 ORDER BY subject LIMIT $2`,
      [current, limit],
    );
    for (const { subject, master_key: old, wrapped } of rows) {
      const dataKey = await this.masters.unwrap({ masterKey: old!, bytes: wrapped! }, subject);
      const { masterKey, bytes } = await this.masters.wrap(dataKey, subject);
      await this.database.query(
        `UPDATE vault_keys.data_key SET master_key = $2, wrapped = $3
         WHERE subject = $1 AND wrapped IS NOT NULL AND master_key = $4`,
        [subject, masterKey, bytes, old],
      );
    }
    return rows.length;
  }
}

/** A mark of a text that only the holder of the key can make or check. */
export const markOf = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
