// @ts-nocheck
import type { Account } from './account.js';
import type { AccountRows } from './account-rows.js';
import {
  ADDRESS_LIMITS,
  countedAddress,
  countedName,
  NAME_LIMITS,
  type Admission,
  type LockOut,
} from './lock-out.js';
import { isPassword } from './passwords.js';
import type { SecondFactors } from './second-factor.js';

export interface Credentials {
  readonly username: string;
  readonly password: string;
  /** Time-based or recovery code, where a second factor is enrolled. */
  readonly code?: string | undefined;
  /** Where the request comes from. */
  readonly address: string;
}

export type Verdict =
  | { readonly is: 'right'; readonly account: Account; readonly withCode: boolean }
  /** Wrong name or wrong password, which of them is not told. `locked`: this attempt locked somebody's account. */
  | { readonly is: 'wrong'; readonly locked: Locked | null }
  | { readonly is: 'code-needed' }
  | { readonly is: 'code-wrong'; readonly locked: Locked | null }
  | { readonly is: 'locked'; readonly seconds: number };

export interface Locked {
  readonly accountId: string;
  readonly failures: number;
  readonly seconds: number;
}

/** Who may begin a session. The same is done, and said, for a name that is nobody's as for a wrong password. */
export class SignIn {
  constructor(
    private readonly rows: AccountRows,
    private readonly lockOut: LockOut,
    private readonly secondFactors: SecondFactors,
  ) {}

  async judge({ username, password, code, address }: Credentials): Promise<Verdict> {
    const [byName, byAddress] = [countedName(username), countedAddress(address)];
    const from = await this.lockOut.admit(byAddress, ADDRESS_LIMITS);
    if (from.lockedFor > 0) return { is: 'locked', seconds: from.lockedFor };
    const named = await this.lockOut.admit(byName, NAME_LIMITS);
    if (named.lockedFor > 0) return { is: 'locked', seconds: named.lockedFor };

    const found = await this.rows.findByName(username);
    const right = await isPassword(password, found?.passwordHash ?? null);
    if (!found || !right) return { is: 'wrong', locked: lockedBy(named, found) };
    const { passwordHash: _hash, ...account } = found;

    const withCode = await this.secondFactors.isEnrolled(account.id);
    if (withCode && code === undefined) {
      await Promise.all([this.lockOut.takeBack(byName), this.lockOut.takeBack(byAddress)]);
      return { is: 'code-needed' };
    }
    if (withCode && !(await this.secondFactors.take(account.id, code!))) {
      return { is: 'code-wrong', locked: lockedBy(named, account) };
    }
    await Promise.all([this.lockOut.forget(byName), this.lockOut.takeBack(byAddress)]);
    return { is: 'right', account, withCode };
  }
}

const lockedBy = ({ locksFor, failures }: Admission, account: Account | null): Locked | null =>
  account && locksFor > 0 ? { accountId: account.id, failures, seconds: locksFor } : null;
