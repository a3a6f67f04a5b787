// @ts-nocheck
import { randomBytes } from 'node:crypto';
import { generateSecret, generateURI, verifySync } from 'otplib';
import type { DataSource, EntityManager } from 'typeorm';
import { hashOf, type SecretBox } from './secrets.js';

const ISSUER = '社工站平台';
/** RFC 6238: 30 s a step; one step early or late is let pass, as clocks differ. */
const TOLERANCE_SECONDS = 30;
const RECOVERY_CODES = 10;
/** 80 bits each, so that a plain hash of them is enough. */
const RECOVERY_BYTES = 10;
const TOTP_CODE = /^\d{6}$/;

/** What the owner puts into an authenticator. Shown once. */
export interface Offer {
  readonly secret: string;
  readonly uri: string;
}

/** Time-based codes (RFC 6238) and, where the device is lost, recovery codes; each code is taken once. */
export class SecondFactors {
  constructor(
    private readonly database: DataSource,
    private readonly box: SecretBox,
    private readonly now: () => number = Date.now,
  ) {}

  async isEnrolled(accountId: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `SELECT FROM identity.second_factors WHERE account_id = $1 AND confirmed_at IS NOT NULL`,
      [accountId],
    );
    return rows.length > 0;
  }

  /** A new secret, which counts for nothing until a code made from it is shown. null: one is enrolled already. */
  async offer(accountId: string, username: string): Promise<Offer | null> {
    const secret = generateSecret();
    const rows: unknown[] = await this.database.query(
      `INSERT INTO identity.second_factors AS f (account_id, secret) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET secret = EXCLUDED.secret, offered_at = now(), last_step = 0
         WHERE f.confirmed_at IS NULL
       RETURNING account_id`,
      [accountId, this.box.seal(secret, accountId)],
    );
    if (rows.length === 0) return null;
    return { secret, uri: generateURI({ issuer: ISSUER, label: username, secret }) };
  }

  /** Whether the code comes from the secret that was offered: the owner's device holds it. */
  async provesOffer(accountId: string, code: string): Promise<boolean> {
    return TOTP_CODE.test(code) && this.takeTotp(accountId, code, 'IS NULL');
  }

  /** Takes a code, or a recovery code: true once for each. */
  async take(accountId: string, code: string): Promise<boolean> {
    return TOTP_CODE.test(code)
      ? this.takeTotp(accountId, code, 'IS NOT NULL')
      : this.takeRecovery(accountId, code);
  }

  /** The step is compared and advanced in one statement: of two requests with one code, one wins. */
  private async takeTotp(
    accountId: string,
    token: string,
    confirmed: 'IS NULL' | 'IS NOT NULL',
  ): Promise<boolean> {
    const rows: { secret: Buffer }[] = await this.database.query(
      `SELECT secret FROM identity.second_factors WHERE account_id = $1 AND confirmed_at ${confirmed}`,
      [accountId],
    );
    if (!rows[0]) return false;
    const result = verifySync({
      token,
      secret: this.box.unseal(rows[0].secret, accountId),
      epoch: Math.floor(this.now() / 1000),
      epochTolerance: TOLERANCE_SECONDS,
    });
    if (!result.valid || !('timeStep' in result)) return false;
    const [, taken] = (await this.database.query(
      `UPDATE identity.second_factors SET last_step = $2 WHERE account_id = $1 AND last_step < $2`,
      [accountId, result.timeStep],
    )) as [unknown, number];
    return taken === 1;
  }

  private async takeRecovery(accountId: string, code: string): Promise<boolean> {
    const [, taken] = (await this.database.query(
      `UPDATE identity.recovery_codes SET used_at = now()
        WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL`,
      [accountId, hashOf(plainCode(code))],
    )) as [unknown, number];
    return taken === 1;
  }
}

/** Codes to write down, and the hashes that are kept of them. */
export function newRecoveryCodes(): {
  readonly codes: readonly string[];
  readonly hashes: readonly string[];
} {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    randomBytes(RECOVERY_BYTES)
      .toString('hex')
      .replace(/(.{5})(?=.)/g, '$1-'),
  );
  return { codes, hashes: codes.map((code) => hashOf(plainCode(code))) };
}

const plainCode = (code: string): string => code.toLowerCase().replace(/[^0-9a-f]/g, '');

/** Confirms what was offered, with its recovery codes. */
export async function confirmSecondFactor(
  rows: EntityManager,
  accountId: string,
  recoveryHashes: readonly string[],
): Promise<void> {
  await rows.query(`UPDATE identity.second_factors SET confirmed_at = now() WHERE account_id = $1`, [
    accountId,
  ]);
  await rows.query(`DELETE FROM identity.recovery_codes WHERE account_id = $1`, [accountId]);
  await rows.query(
    `INSERT INTO identity.recovery_codes (account_id, code_hash) SELECT $1, unnest($2::text[])`,
    [accountId, recoveryHashes],
  );
}

export async function removeSecondFactor(rows: EntityManager, accountId: string): Promise<void> {
  await rows.query(`DELETE FROM identity.second_factors WHERE account_id = $1`, [accountId]);
  await rows.query(`DELETE FROM identity.recovery_codes WHERE account_id = $1`, [accountId]);
}
