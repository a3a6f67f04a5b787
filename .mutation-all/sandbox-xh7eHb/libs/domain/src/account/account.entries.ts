// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const account = { account: true } as const;

/** The events of accounts. */
export const ACCOUNT_ENTRIES = {
  AccountRegistered: entry(account, {
    accountId: true,
    role: true,
    orgName: true,
    orgUscc: true,
    division: true,
    demonstration: true,
    origin: true,
  }),
  AccountRoleChanged: entry(account, {
    accountId: true,
    role: true,
    orgName: true,
    orgUscc: true,
    division: true,
  }),
  AccountDisabled: entry(account, { accountId: true, reason: true }),
  AccountEnabled: entry(account, { accountId: true }),
  PasswordChanged: entry(account, { accountId: true, mustChange: true }),
  SecondFactorEnrolled: entry(account, { accountId: true, method: true }),
  SecondFactorRemoved: entry(account, { accountId: true }),
  AccountLocked: entry(account, { accountId: true, failures: true, seconds: true }),
  AccountUnlocked: entry(account, { accountId: true }),
  SessionsRevoked: entry(account, { accountId: true, which: true }),
} satisfies EntriesOf<'account'>;
