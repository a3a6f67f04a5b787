// @ts-nocheck
import type { DataSource } from 'typeorm';
import { hashOf, newToken } from './secrets.js';

const LIVES = '24 hours';
const NOBODY_YET = `NOT EXISTS (SELECT FROM identity.accounts WHERE NOT pending)`;

/** The token by which the first administrator of an installation is made: shown once, stored hashed, used once. */
export class SetupToken {
  constructor(private readonly database: DataSource) {}

  /** Whether there is nobody yet. */
  async isDue(): Promise<boolean> {
    const rows: { due: boolean }[] = await this.database.query(`SELECT ${NOBODY_YET} AS due`);
    return rows[0]!.due;
  }

  /**
   * A token where there is nobody yet and none is in anybody's hands: the first start, or the first after an
   * unused one expired or its use was cut off. `again` replaces one that was lost.
   */
  async issue({ again = false } = {}): Promise<string | null> {
    const token = newToken();
    const rows: unknown[] = await this.database.query(
      `INSERT INTO identity.setup_token AS t (token_hash, expires_at)
       SELECT $1, now() + $2::interval WHERE ${NOBODY_YET}
       ON CONFLICT (singleton) DO UPDATE
         SET token_hash = EXCLUDED.token_hash, expires_at = EXCLUDED.expires_at, used_at = NULL
         WHERE $3 OR t.expires_at <= now() OR t.used_at IS NOT NULL
       RETURNING expires_at`,
      [hashOf(token), LIVES, again],
    );
    return rows.length > 0 ? token : null;
  }

  /** True for one request only; it has to make an account or {@link giveBack} the token. */
  async take(token: string): Promise<boolean> {
    const [, taken] = (await this.database.query(
      `UPDATE identity.setup_token SET used_at = now()
        WHERE token_hash = $1 AND expires_at > now() AND used_at IS NULL AND ${NOBODY_YET}`,
      [hashOf(token)],
    )) as [unknown, number];
    return taken === 1;
  }

  /** What was to be made was refused. */
  async giveBack(token: string): Promise<void> {
    await this.database.query(`UPDATE identity.setup_token SET used_at = NULL WHERE token_hash = $1`, [
      hashOf(token),
    ]);
  }
}
