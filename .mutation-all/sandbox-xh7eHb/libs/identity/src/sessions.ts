// @ts-nocheck
import type { DataSource, EntityManager } from 'typeorm';
import { ACCOUNT_COLUMNS, accountOf, type Account, type AccountRow } from './account.js';
import { hashOf, newToken } from './secrets.js';

const IDLE = '8 hours';
const ABSOLUTE = '7 days';
/** Use is noted this often: a write waits for the disk, and nobody idles by the minute. */
const NOTED = '1 minute';
/**
 * A session is believed this long without asking the database: one that was ended, or whose account was
 * disabled, by another process is refused within this time; one ended by this process at once.
 */
export const SESSION_BELIEVED_MS = 10_000;
const MAX_BELIEVED = 10_000;

/** How and from where it was begun: what its owner recognises it by. */
export interface Beginning {
  readonly method: 'password' | 'password+code' | 'provider';
  readonly address: string | null;
  readonly agent: string | null;
}

export interface Session extends Beginning {
  readonly id: string;
  readonly begunAt: Date;
  readonly usedAt: Date;
  readonly expiresAt: Date;
}

interface Believed {
  readonly account: Account;
  readonly until: number;
}

/** Which of an account's sessions: all of them, all but that of a token's hash, or one by its id. */
export interface Which {
  readonly exceptHash?: string;
  readonly onlyId?: string;
}

export class Sessions {
  /** By token: a request whose session is believed costs one look-up. */
  private readonly believed = new Map<string, Believed>();
  /** Grows whenever sessions end: what was read before is not believed after. */
  private ended = 0;

  constructor(private readonly database: DataSource) {}

  /** Only the token's hash is stored, so that the table opens no door. */
  async begin(account: Account, { method, address, agent }: Beginning): Promise<string> {
    const token = newToken();
    await this.database.query(
      `INSERT INTO identity.sessions (token_hash, account_id, expires_at, method, address, agent)
       VALUES ($1, $2, now() + $3::interval, $4, $5, $6)`,
      [hashOf(token), account.id, ABSOLUTE, method, address, agent],
    );
    return token;
  }

  /** The account of a session that is believed; undefined where the database has to be asked ({@link find}). */
  known(token: string): Account | undefined {
    const known = this.believed.get(token);
    return known !== undefined && known.until > performance.now() ? known.account : undefined;
  }

  async find(token: string): Promise<Account | null> {
    const known = this.known(token);
    if (known) return known;
    this.believed.delete(token);
    const { ended } = this;
    const used = await this.use(token);
    if (used && ended === this.ended) this.believe(token, used);
    return used?.account ?? null;
  }

  async end(token: string): Promise<void> {
    await this.database.query(`DELETE FROM identity.sessions WHERE token_hash = $1`, [hashOf(token)]);
    this.ended += 1;
    this.believed.delete(token);
  }

  /** What is known of the account's sessions is asked for again: they ended, or the account changed. */
  forget(accountId: string): void {
    this.ended += 1;
    for (const [token, { account }] of this.believed) {
      if (account.id === accountId) this.believed.delete(token);
    }
  }

  /** Those that can be used, the last used first; `current` is the one of the token. */
  async list(accountId: string, token?: string): Promise<(Session & { readonly current: boolean })[]> {
    return this.database.query(
      `SELECT id, begun_at AS "begunAt", used_at AS "usedAt", expires_at AS "expiresAt", method, address, agent,
              token_hash = $3 AS current
         FROM identity.sessions
        WHERE account_id = $1 AND expires_at > now() AND used_at > now() - $2::interval
        ORDER BY used_at DESC, id`,
      [accountId, IDLE, token === undefined ? '' : hashOf(token)],
    );
  }

  /** Forgets sessions that can no longer be used. */
  async sweep(): Promise<void> {
    await this.database.query(
      `DELETE FROM identity.sessions WHERE expires_at <= now() OR used_at <= now() - $1::interval`,
      [IDLE],
    );
  }

  private async use(token: string): Promise<Believed | null> {
    const rows: (AccountRow & { left_ms: number })[] = await this.database.query(
      `WITH used AS (
         UPDATE identity.sessions SET used_at = now()
          WHERE token_hash = $1 AND expires_at > now()
            AND used_at > now() - $2::interval AND used_at < now() - $3::interval
       )
       SELECT ${ACCOUNT_COLUMNS},
              (extract(epoch FROM s.expires_at - now()) * 1000)::float8 AS left_ms
         FROM identity.sessions s JOIN identity.accounts a ON a.id = s.account_id
        WHERE s.token_hash = $1 AND a.disabled_at IS NULL AND NOT a.pending
          AND s.expires_at > now() AND s.used_at > now() - $2::interval`,
      [hashOf(token), IDLE, NOTED],
    );
    const row = rows[0];
    if (!row) return null;
    const until = performance.now() + Math.min(SESSION_BELIEVED_MS, row.left_ms);
    return { account: accountOf(row), until };
  }

  private believe(token: string, believed: Believed): void {
    if (this.believed.size >= MAX_BELIEVED) this.believed.clear();
    this.believed.set(token, believed);
  }
}

/** Ends them in the database; whoever believes them is told by {@link Sessions.forget}. */
export async function endSessions(rows: EntityManager, accountId: string, which: Which): Promise<void> {
  const { exceptHash, onlyId } = which;
  await rows.query(
    `DELETE FROM identity.sessions
      WHERE account_id = $1 AND ($2::text IS NULL OR token_hash <> $2) AND ($3::uuid IS NULL OR id = $3)`,
    [accountId, exceptHash ?? null, onlyId ?? null],
  );
}
