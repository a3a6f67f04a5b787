// @ts-nocheck
import type { DataSource } from 'typeorm';
import { networkOf } from './network.js';
import { hashOf } from './secrets.js';

/** How many failures in a row are let pass, and how long the first lock is; each further failure doubles it. */
export interface LockOutLimits {
  readonly failures: number;
  readonly firstSeconds: number;
  readonly longestSeconds: number;
}

export const NAME_LIMITS: LockOutLimits = { failures: 10, firstSeconds: 30, longestSeconds: 900 };
/** An office signs in from one address. */
export const ADDRESS_LIMITS: LockOutLimits = { failures: 40, firstSeconds: 60, longestSeconds: 900 };
/** Without a failure for so long, counting begins again. */
const FORGOTTEN_AFTER = '1 hour';

/** What is counted: a name as it was typed, known or not, or the network the request came from. */
export type Counted = `name:${string}` | `address:${string}`;
export const countedName = (username: string): Counted => `name:${hashOf(username.toLowerCase())}`;
export const countedAddress = (address: string): Counted => `address:${networkOf(address)}`;

export interface Admission {
  /** Seconds until another attempt is looked at; 0: this one is. */
  readonly lockedFor: number;
  /** Failures in a row, this attempt counted as one until it proves to be none. */
  readonly failures: number;
  /** Seconds of the lock this attempt sets unless it succeeds; 0: none. */
  readonly locksFor: number;
}

/**
 * Back-off for guessers. An attempt is counted before it is looked at, so that a hundred at once get no further
 * than a hundred in a row; what it says does not depend on whether the name is anybody's.
 */
export class LockOut {
  constructor(private readonly database: DataSource) {}

  async admit(key: Counted, { failures, firstSeconds, longestSeconds }: LockOutLimits): Promise<Admission> {
    const rows: { failures: number; counted: boolean; seconds: number }[] = await this.database.query(
      `WITH counted AS (
         INSERT INTO identity.sign_in_failures AS f (key, failures) VALUES ($1, 1)
         ON CONFLICT (key) DO UPDATE SET
           failures = CASE WHEN f.failed_at < now() - $5::interval THEN 1 ELSE f.failures + 1 END,
           failed_at = now(),
           locked_until = CASE
             WHEN f.failed_at >= now() - $5::interval AND f.failures + 1 >= $2
             THEN now() + make_interval(secs => least($4, $3 * 2 ^ least(f.failures + 1 - $2, 20)))
           END
           WHERE f.locked_until IS NULL OR f.locked_until <= now()
         RETURNING failures, locked_until
       )
       SELECT failures, true AS counted,
              coalesce(ceil(extract(epoch FROM locked_until - now())), 0)::int AS seconds FROM counted
       UNION ALL
       SELECT failures, false, greatest(1, ceil(extract(epoch FROM locked_until - now())))::int
         FROM identity.sign_in_failures WHERE key = $1 AND NOT EXISTS (SELECT FROM counted)`,
      [key, failures, firstSeconds, longestSeconds, FORGOTTEN_AFTER],
    );
    // No row: another attempt has just made the first one, and locked it.
    const row = rows[0] ?? { failures, counted: false, seconds: 1 };
    return row.counted
      ? { lockedFor: 0, failures: row.failures, locksFor: row.seconds }
      : { lockedFor: row.seconds, failures: row.failures, locksFor: 0 };
  }

  /** The attempt was none of a guesser: it does not count. */
  async takeBack(key: Counted): Promise<void> {
    await this.database.query(
      `UPDATE identity.sign_in_failures SET failures = greatest(0, failures - 1), locked_until = NULL WHERE key = $1`,
      [key],
    );
  }

  /** Signed in: counting begins again. */
  async forget(key: Counted): Promise<void> {
    await this.database.query(`DELETE FROM identity.sign_in_failures WHERE key = $1`, [key]);
  }

  async sweep(): Promise<void> {
    await this.database.query(
      `DELETE FROM identity.sign_in_failures WHERE failed_at < now() - $1::interval AND (locked_until IS NULL OR locked_until < now())`,
      [FORGOTTEN_AFTER],
    );
  }
}
