// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { Role } from '../kernel/metadata.js';

/** How an account came to be. `existing`: it stood in the database before accounts had events. */
export type AccountOrigin =
  'setup' | 'administrator' | 'command-line' | 'demonstration' | 'provider' | 'existing';

export const DISABLE_REASONS = ['left', 'no-longer-needed', 'suspected-misuse'] as const;
/** A word from a list: free text would name people. */
export type DisableReason = (typeof DISABLE_REASONS)[number];

/** What an account may do, for whom and where. */
export interface AccountStanding {
  readonly role: Role;
  /** The office's name, never a person's. */
  readonly orgName: string;
  readonly orgUscc: string | null;
  /** 管辖区划: '12' the city, 6 digits a district, 9 or 12 a street; null: what is the organisation's. */
  readonly division: string | null;
}

/** 开立账号. The name it signs in with is not part of the event: it lives beside the password and goes with it. */
export type AccountRegistered = Message<
  'AccountRegistered',
  AccountStanding & {
    readonly accountId: string;
    readonly demonstration: boolean;
    readonly origin: AccountOrigin;
  }
>;
/** 变更角色、机构或管辖区划. */
export type AccountRoleChanged = Message<
  'AccountRoleChanged',
  AccountStanding & { readonly accountId: string }
>;
/** 停用. Its sessions end. */
export type AccountDisabled = Message<
  'AccountDisabled',
  { readonly accountId: string; readonly reason: DisableReason }
>;
/** 恢复使用. */
export type AccountEnabled = Message<'AccountEnabled', { readonly accountId: string }>;
/** 修改密码. `mustChange`: its owner has to choose another at the next sign-in. */
export type PasswordChanged = Message<
  'PasswordChanged',
  { readonly accountId: string; readonly mustChange: boolean }
>;
/** 启用第二因素. */
export type SecondFactorEnrolled = Message<
  'SecondFactorEnrolled',
  { readonly accountId: string; readonly method: 'totp' }
>;
/** 取消第二因素. */
export type SecondFactorRemoved = Message<'SecondFactorRemoved', { readonly accountId: string }>;
/** 登录锁定 after so many failures in a row. */
export type AccountLocked = Message<
  'AccountLocked',
  { readonly accountId: string; readonly failures: number; readonly seconds: number }
>;
/** 解除锁定 before its time. */
export type AccountUnlocked = Message<'AccountUnlocked', { readonly accountId: string }>;
/** 终止会话: all of them, all but the one that asked, or one. */
export type SessionsRevoked = Message<
  'SessionsRevoked',
  { readonly accountId: string; readonly which: 'all' | 'others' | 'one' }
>;

export type AccountEvent =
  | AccountRegistered
  | AccountRoleChanged
  | AccountDisabled
  | AccountEnabled
  | PasswordChanged
  | SecondFactorEnrolled
  | SecondFactorRemoved
  | AccountLocked
  | AccountUnlocked
  | SessionsRevoked;

export type AccountCommand =
  | Message<'RegisterAccount', AccountRegistered['data']>
  | Message<'ChangeRole', AccountStanding>
  | Message<'DisableAccount', { readonly reason: DisableReason }>
  | Message<'EnableAccount', object>
  | Message<'ChangePassword', object>
  | Message<'SetPassword', { readonly mustChange: boolean }>
  | Message<'EnrolSecondFactor', object>
  | Message<'RemoveSecondFactor', object>
  | Message<'LockAccount', { readonly failures: number; readonly seconds: number }>
  | Message<'UnlockAccount', object>
  | Message<'RevokeSessions', { readonly which: 'all' | 'others' | 'one' }>;
