import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';
import { isJurisdiction, ROLES, type Role } from '#domain';

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
}

export interface NewAccount extends Omit<Account, 'id' | 'division'> {
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
}
export const accountOf = (row: AccountRow): Account => ({
  id: row.id,
  username: row.username,
  role: row.role,
  orgName: row.org_name,
  orgUscc: row.org_uscc,
  division: row.division,
  demonstration: row.demonstration,
});

/**
 * Creates the account, or gives the one of that name its new password and role. argon2id with the library's defaults, which are OWASP's: 19 MiB, 2 passes, 1 lane.
 */
export async function createAccount(database: DataSource, account: NewAccount): Promise<Account> {
  const { division = null } = account;
  if (!(account.role in ROLES)) throw new RangeError(`unknown role: ${account.role}`);
  if (division !== null && !isJurisdiction(division)) throw new RangeError(`unknown division: ${division}`);
  const rows: AccountRow[] = await database.query(
    `INSERT INTO identity.accounts (id, username, password_hash, role, org_name, org_uscc, division, demonstration)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (username) DO UPDATE
       SET password_hash = EXCLUDED.password_hash, role = EXCLUDED.role,
           org_name = EXCLUDED.org_name, org_uscc = EXCLUDED.org_uscc,
           division = EXCLUDED.division, demonstration = EXCLUDED.demonstration
     RETURNING id, username, role, org_name, org_uscc, division, demonstration`,
    [
      account.id ?? randomUUID(),
      account.username,
      await hash(account.password),
      account.role,
      account.orgName,
      account.orgUscc,
      division,
      account.demonstration,
    ],
  );
  return accountOf(rows[0] as AccountRow);
}

/** The same work is done for a name nobody has, so that the time of the answer tells nothing. */
let decoy: Promise<string> | undefined;

export async function verifyPassword(
  database: DataSource,
  username: string,
  password: string,
): Promise<Account | null> {
  const rows: (AccountRow & { password_hash: string })[] = await database.query(
    `SELECT id, username, role, org_name, org_uscc, division, demonstration, password_hash
       FROM identity.accounts WHERE username = $1 AND disabled_at IS NULL`,
    [username],
  );
  const row = rows[0];
  decoy ??= hash(randomUUID());
  const right = await verify(row?.password_hash ?? (await decoy), password);
  return row && right ? accountOf(row) : null;
}
