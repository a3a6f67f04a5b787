// @ts-nocheck
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { isJurisdiction, ROLES, type Role } from '#domain';
import { hashPassword } from './passwords.js';

/** Who is signed in. No personal data: the name is the office's, not a person's. */
export interface Account {
  readonly id: string;
  readonly username: string;
  readonly role: Role;
  readonly orgName: string;
  /** 统一社会信用代码 of the organisation, where it matters (a provider records for its own contracts only). */
  readonly orgUscc: string | null;
  /**
   * 管辖区划: everything under this division code is within reach: '12' the city, 6 digits a district, 9 or 12
   * a street or township. null: what belongs to the organisation.
   */
  readonly division: string | null;
  /** An account of the demonstration: whatever project it drafts is labelled 演示数据. */
  readonly demonstration: boolean;
  /** The password was given by another: nothing but changing it is allowed. */
  readonly mustChangePassword: boolean;
}

export interface NewAccount extends Omit<Account, 'id' | 'division' | 'mustChangePassword'> {
  /** Default: a random UUID. */
  readonly id?: string;
  /** Default: none. */
  readonly division?: string | null;
  readonly password: string;
}

export interface AccountRow {
  readonly id: string;
  readonly username: string;
  readonly role: Role;
  readonly org_name: string;
  readonly org_uscc: string | null;
  readonly division: string | null;
  readonly demonstration: boolean;
  readonly must_change_password: boolean;
}
/** Of `identity.accounts a`, as {@link accountOf} reads them. */
export const ACCOUNT_COLUMNS =
  'a.id, a.username, a.role, a.org_name, a.org_uscc, a.division, a.demonstration, a.must_change_password';
export const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  username: row.username,
  role: row.role,
  orgName: row.org_name,
  orgUscc: row.org_uscc,
  division: row.division,
  demonstration: row.demonstration,
  mustChangePassword: row.must_change_password,
});

/**
 * Creates the account, or gives the one of that name its new password and role. argon2id with the library's defaults, which are OWASP's: 19 MiB, 2 passes, 1 lane.
 */
export async function createAccount(database: DataSource, account: NewAccount): Promise<Account> {
  const { division = null } = account;
  if (!(account.role in ROLES)) throw new RangeError(`unknown role: ${account.role}`);
  if (division !== null && !isJurisdiction(division)) throw new RangeError(`unknown division: ${division}`);
  const rows: AccountRow[] = await database.query(
    `INSERT INTO identity.accounts AS a (id, username, password_hash, role, org_name, org_uscc, division, demonstration)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (username) DO UPDATE
       SET password_hash = EXCLUDED.password_hash, role = EXCLUDED.role,
           org_name = EXCLUDED.org_name, org_uscc = EXCLUDED.org_uscc,
           division = EXCLUDED.division, demonstration = EXCLUDED.demonstration
     RETURNING ${ACCOUNT_COLUMNS}`,
    [
      account.id ?? randomUUID(),
      account.username,
      await hashPassword(account.password),
      account.role,
      account.orgName,
      account.orgUscc,
      division,
      account.demonstration,
    ],
  );
  return accountOf(rows[0] as AccountRow);
}
