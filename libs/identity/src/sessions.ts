import { createHash, randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { accountOf, type Account, type AccountRow } from './account.js';

const IDLE = '8 hours';
const ABSOLUTE = '7 days';
/**
 * A session is believed this long without asking the database: one that was ended, or whose account was
 * disabled, by another process is refused within this time; one ended by this process at once.
 */
export const SESSION_BELIEVED_MS = 10_000;
const MAX_BELIEVED = 10_000;

/** Opaque tokens: only their hash is stored, so that the table opens no door. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export class Sessions {
  private readonly believed = new Map<string, { account: Account; until: number }>();

  constructor(private readonly database: DataSource) {}

  async begin(account: Account): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.query(
      `INSERT INTO identity.sessions (token_hash, account_id, expires_at)
       VALUES ($1, $2, now() + $3::interval)`,
      [hashOf(token), account.id, ABSOLUTE],
    );
    return token;
  }

  async find(token: string): Promise<Account | null> {
    const key = hashOf(token);
    const known = this.believed.get(key);
    if (known && known.until > performance.now()) return known.account;
    this.believed.delete(key);
    const account = await this.use(key);
    if (account) this.believe(key, account);
    return account;
  }

  async end(token: string): Promise<void> {
    const key = hashOf(token);
    this.believed.delete(key);
    await this.database.query(`DELETE FROM identity.sessions WHERE token_hash = $1`, [key]);
  }

  /** Forgets sessions that can no longer be used. */
  async sweep(): Promise<void> {
    await this.database.query(
      `DELETE FROM identity.sessions WHERE expires_at <= now() OR used_at <= now() - $1::interval`,
      [IDLE],
    );
  }

  private async use(key: string): Promise<Account | null> {
    const [rows]: [AccountRow[]] = await this.database.query(
      `UPDATE identity.sessions s SET used_at = now()
         FROM identity.accounts a
        WHERE s.token_hash = $1 AND a.id = s.account_id AND a.disabled_at IS NULL
          AND s.expires_at > now() AND s.used_at > now() - $2::interval
       RETURNING a.id, a.username, a.role, a.org_name, a.org_uscc, a.division, a.demonstration`,
      [key, IDLE],
    );
    return rows[0] ? accountOf(rows[0]) : null;
  }

  private believe(key: string, account: Account): void {
    if (this.believed.size >= MAX_BELIEVED) this.believed.clear();
    this.believed.set(key, { account, until: performance.now() + SESSION_BELIEVED_MS });
  }
}
