// @ts-nocheck
import type { DataSource, EntityManager } from 'typeorm';
import type { AccountPlace, RegisteredAccount } from '#domain';
import { ACCOUNT_COLUMNS, accountOf, type Account, type AccountRow } from './account.js';
import { countedName } from './lock-out.js';
import { confirmSecondFactor, removeSecondFactor } from './second-factor.js';
import { endSessions, type Which } from './sessions.js';

/** What a command does to the secrets beside what its event says. */
export type Effect =
  | { readonly kind: 'none' }
  /** Whoever knew the old password is out: sessions end, but that of `exceptHash`. */
  | { readonly kind: 'password'; readonly hash: string; readonly exceptHash?: string }
  | { readonly kind: 'second-factor'; readonly recoveryHashes: readonly string[] }
  | { readonly kind: 'no-second-factor' }
  | { readonly kind: 'unlock' }
  | ({ readonly kind: 'sessions' } & Which);

export interface Staged {
  readonly commandId: string;
  readonly accountId: string;
  /** Long enough ago that no request can still be at work on it. */
  readonly abandoned: boolean;
}

/** An account as its administrators see it. */
export interface AccountEntry extends Account {
  readonly disabled: boolean;
  readonly secondFactor: boolean;
  readonly createdAt: Date;
}

export interface AccountFilter {
  /** Whose reach the accounts lie in: as `administers` says it, in SQL. */
  readonly within: AccountPlace;
  readonly q?: string | undefined;
  readonly role?: string | undefined;
  readonly limit: number;
  /** Username of the last one before. */
  readonly after?: string | undefined;
}

/** A new account's name and password, kept until its event stands. `passwordHash` null: it signs in elsewhere. */
export interface Reserved {
  readonly id: string;
  readonly username: string;
  readonly passwordHash: string | null;
  readonly standing: Pick<RegisteredAccount, 'role' | 'orgName' | 'orgUscc' | 'division' | 'demonstration'>;
}

const ABANDONED_AFTER = '10 minutes';

/**
 * The rows sign-in reads. The account's stream is the truth about role, office, division and status; a row
 * follows it in two steps, so that a crash between the event and the row is mended later: {@link stage} notes
 * what a command will do, then its event is appended, then {@link settle} does it and strikes the note.
 */
export class AccountRows {
  constructor(private readonly database: DataSource) {}

  /** Takes the name for an account that is not registered yet. False: it is another's. */
  async reserve({ id, username, passwordHash, standing }: Reserved): Promise<boolean> {
    const { role, orgName, orgUscc, division, demonstration } = standing;
    await this.database.query(
      `INSERT INTO identity.accounts (id, username, password_hash, role, org_name, org_uscc, division, demonstration, pending)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, true) ON CONFLICT DO NOTHING`,
      [id, username, passwordHash, role, orgName, orgUscc, division, demonstration],
    );
    const rows: { id: string }[] = await this.database.query(
      `SELECT id FROM identity.accounts WHERE username = $1`,
      [username],
    );
    return rows[0]?.id === id;
  }

  /** The registration was refused: the name is free again. */
  async release(id: string): Promise<void> {
    await this.database.query(`DELETE FROM identity.accounts WHERE id = $1 AND pending`, [id]);
  }

  async stage(commandId: string, accountId: string, effect: Effect): Promise<void> {
    await this.database.query(
      `INSERT INTO identity.staged (command_id, account_id, effect) VALUES ($1, $2, $3)
       ON CONFLICT (command_id) DO NOTHING`,
      [commandId, accountId, JSON.stringify(effect)],
    );
  }

  async unstage(commandId: string): Promise<void> {
    await this.database.query(`DELETE FROM identity.staged WHERE command_id = $1`, [commandId]);
  }

  /** What commands were at work on, the oldest first. */
  async staged(): Promise<Staged[]> {
    return this.database.query(
      `SELECT command_id AS "commandId", account_id AS "accountId",
              staged_at < now() - $1::interval AS abandoned
         FROM identity.staged ORDER BY staged_at`,
      [ABANDONED_AFTER],
    );
  }

  /** The row as the stream says it at that revision, and what was staged under the command, once. */
  async settle(commandId: string, account: RegisteredAccount, revision: bigint): Promise<void> {
    await this.database.transaction(async (rows) => {
      await follow(rows, account, revision);
      const [taken]: [{ effect: Effect }[]] = await rows.query(
        `DELETE FROM identity.staged WHERE command_id = $1 RETURNING effect`,
        [commandId],
      );
      if (taken[0]) await take(rows, account.accountId, taken[0].effect);
    });
  }

  /** Rows that stand without a stream: made before accounts had events. */
  async withoutStream(id: string | null = null): Promise<(Account & { readonly disabled: boolean })[]> {
    const rows: (AccountRow & { disabled: boolean })[] = await this.database.query(
      `SELECT ${ACCOUNT_COLUMNS}, a.disabled_at IS NOT NULL AS disabled
         FROM identity.accounts a
        WHERE a.revision IS NULL AND NOT a.pending AND ($1::text IS NULL OR a.id = $1)`,
      [id],
    );
    return rows.map((row) => ({ ...accountOf(row), disabled: row.disabled }));
  }

  async findByName(username: string): Promise<(Account & { readonly passwordHash: string | null }) | null> {
    const rows: (AccountRow & { password_hash: string | null })[] = await this.database.query(
      `SELECT ${ACCOUNT_COLUMNS}, a.password_hash FROM identity.accounts a
        WHERE a.username = $1 AND a.disabled_at IS NULL AND NOT a.pending`,
      [username],
    );
    return rows[0] ? { ...accountOf(rows[0]), passwordHash: rows[0].password_hash } : null;
  }

  /** Of a name that is taken, by a disabled account too; not by one that is not registered yet. */
  async idOf(username: string): Promise<string | null> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT id FROM identity.accounts WHERE username = $1 AND NOT pending`,
      [username],
    );
    return rows[0]?.id ?? null;
  }

  /** Disabled ones too; not those that are not registered yet. */
  async find(id: string): Promise<AccountEntry | null> {
    const rows: EntryRow[] = await this.database.query(`${ENTRIES} AND a.id = $1`, [id]);
    return rows[0] ? entryOf(rows[0]) : null;
  }

  /** By username. */
  async list({ within, q, role, limit, after }: AccountFilter): Promise<AccountEntry[]> {
    const rows: EntryRow[] = await this.database.query(
      `${ENTRIES}
        AND ($1::text IS NULL OR position(lower($1) IN lower(a.username || ' ' || a.org_name)) > 0)
        AND ($2::text IS NULL OR a.role = $2) AND ($3::text IS NULL OR a.username > $3)
        AND a.demonstration = $5
        AND (($5 AND $6::text IS NULL) OR $6 = '12'
          OR CASE WHEN a.division IS NOT NULL THEN $6 IS NOT NULL AND starts_with(a.division, $6)
                  ELSE a.org_uscc = $7 END)
       ORDER BY a.username LIMIT $4`,
      [q ?? null, role ?? null, after ?? null, limit, within.demonstration, within.division, within.orgUscc],
    );
    return rows.map(entryOf);
  }
}

interface EntryRow extends AccountRow {
  readonly disabled: boolean;
  readonly second_factor: boolean;
  readonly created_at: Date;
}

const ENTRIES = `SELECT ${ACCOUNT_COLUMNS}, a.created_at, a.disabled_at IS NOT NULL AS disabled,
    EXISTS (SELECT FROM identity.second_factors f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL) AS second_factor
  FROM identity.accounts a WHERE NOT a.pending`;

const entryOf = (row: EntryRow): AccountEntry => ({
  ...accountOf(row),
  disabled: row.disabled,
  secondFactor: row.second_factor,
  createdAt: row.created_at,
});

async function follow(rows: EntityManager, account: RegisteredAccount, revision: bigint): Promise<void> {
  const { accountId, role, orgName, orgUscc, division, demonstration } = account;
  await rows.query(
    `UPDATE identity.accounts SET role = $2, org_name = $3, org_uscc = $4, division = $5, demonstration = $6,
            disabled_at = CASE WHEN $7 THEN coalesce(disabled_at, now()) END,
            must_change_password = $8, revision = $9, pending = false
      WHERE id = $1 AND (revision IS NULL OR revision <= $9)`,
    [
      accountId,
      role,
      orgName,
      orgUscc,
      division,
      demonstration,
      account.disabled,
      account.mustChangePassword,
      String(revision),
    ],
  );
  if (account.disabled) await endSessions(rows, accountId, {});
}

async function take(rows: EntityManager, accountId: string, effect: Effect): Promise<void> {
  switch (effect.kind) {
    case 'none':
      return;
    case 'password':
      await rows.query(`UPDATE identity.accounts SET password_hash = $2 WHERE id = $1`, [
        accountId,
        effect.hash,
      ]);
      return endSessions(rows, accountId, effect);
    case 'second-factor':
      return confirmSecondFactor(rows, accountId, effect.recoveryHashes);
    case 'no-second-factor':
      return removeSecondFactor(rows, accountId);
    case 'unlock':
      return unlock(rows, accountId);
    case 'sessions':
      return endSessions(rows, accountId, effect);
  }
}

async function unlock(rows: EntityManager, accountId: string): Promise<void> {
  const found: { username: string }[] = await rows.query(
    `SELECT username FROM identity.accounts WHERE id = $1`,
    [accountId],
  );
  for (const { username } of found) {
    await rows.query(`DELETE FROM identity.sign_in_failures WHERE key = $1`, [countedName(username)]);
  }
}
