// @ts-nocheck
import { unreachable, type Context, type Decider } from '../kernel/decider.js';
import { isJurisdiction } from '../kernel/divisions.js';
import { ROLES } from '../kernel/metadata.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import type { AccountCommand, AccountEvent, AccountRegistered, AccountStanding } from './account.events.js';

export interface RegisteredAccount extends AccountStanding {
  readonly accountId: string;
  readonly demonstration: boolean;
  readonly disabled: boolean;
  readonly mustChangePassword: boolean;
  readonly secondFactor: boolean;
}
/** null: not registered. */
export type AccountState = RegisteredAccount | null;

export const accountDecider: Decider<AccountState, AccountCommand, AccountEvent> = {
  initial: null,

  decide(command, state, context) {
    refusePersonalData(command.data);
    if (command.type === 'RegisterAccount') return register(command.data, state);
    demand(state, 'account.not-found', '账号不存在。', 'No such account.', { kind: 'not-found' });
    return act(command, state, context);
  },

  evolve(state, event) {
    if (event.type === 'AccountRegistered') {
      const { origin: _origin, ...account } = event.data;
      const mustChangePassword = event.data.origin === 'administrator';
      return { ...account, mustChangePassword, disabled: false, secondFactor: false };
    }
    return state && { ...state, ...changeOf(event) };
  },
};

function changeOf(event: Exclude<AccountEvent, AccountRegistered>): Partial<RegisteredAccount> {
  switch (event.type) {
    case 'AccountRoleChanged':
      return event.data;
    case 'AccountDisabled':
      return { disabled: true };
    case 'AccountEnabled':
      return { disabled: false };
    case 'PasswordChanged':
      return { mustChangePassword: event.data.mustChange };
    case 'SecondFactorEnrolled':
      return { secondFactor: true };
    case 'SecondFactorRemoved':
      return { secondFactor: false };
    case 'AccountLocked':
    case 'AccountUnlocked':
    case 'SessionsRevoked':
      return {};
    default:
      return unreachable(event);
  }
}

function register(data: AccountRegistered['data'], state: AccountState): AccountEvent[] {
  demand(state === null, 'account.already-registered', '该账号已开立。', 'The account exists already.');
  demandStanding(data);
  return [{ type: 'AccountRegistered', data }];
}

function act(
  command: Exclude<AccountCommand, { type: 'RegisterAccount' }>,
  state: RegisteredAccount,
  { by }: Context,
): AccountEvent[] {
  const { accountId } = state;
  const own = by === accountId;
  switch (command.type) {
    case 'ChangeRole':
      return changeRole(command.data, state, own);
    case 'DisableAccount':
      demandOther(own);
      if (state.disabled) return [];
      return [{ type: 'AccountDisabled', data: { accountId, reason: command.data.reason } }];
    case 'EnableAccount':
      return state.disabled ? [{ type: 'AccountEnabled', data: { accountId } }] : [];
    case 'ChangePassword':
      demandOwner(own);
      return [{ type: 'PasswordChanged', data: { accountId, mustChange: false } }];
    case 'SetPassword':
      demandOther(own);
      return [{ type: 'PasswordChanged', data: { accountId, mustChange: command.data.mustChange } }];
    case 'EnrolSecondFactor':
      demandOwner(own);
      return [{ type: 'SecondFactorEnrolled', data: { accountId, method: 'totp' } }];
    case 'RemoveSecondFactor':
      return state.secondFactor ? [{ type: 'SecondFactorRemoved', data: { accountId } }] : [];
    case 'LockAccount':
      return [{ type: 'AccountLocked', data: { accountId, ...command.data } }];
    case 'UnlockAccount':
      return [{ type: 'AccountUnlocked', data: { accountId } }];
    case 'RevokeSessions':
      return [{ type: 'SessionsRevoked', data: { accountId, which: command.data.which } }];
    default:
      return unreachable(command);
  }
}

function changeRole(standing: AccountStanding, state: RegisteredAccount, own: boolean): AccountEvent[] {
  demandOther(own);
  demandStanding(standing);
  const { role, orgName, orgUscc, division } = standing;
  const same =
    role === state.role &&
    orgName === state.orgName &&
    orgUscc === state.orgUscc &&
    division === state.division;
  if (same) return [];
  const { accountId } = state;
  return [{ type: 'AccountRoleChanged', data: { accountId, role, orgName, orgUscc, division } }];
}

function demandStanding({ role, orgName, orgUscc, division }: AccountStanding): void {
  const at = (pointer: string) => ({ kind: 'invalid', pointer }) as const;
  demand(Object.hasOwn(ROLES, role), 'account.no-role', '没有这个角色。', 'No such role.', at('/role'));
  demand(
    orgName.trim() !== '',
    'account.no-office',
    '机构名称不能为空。',
    'An account needs the name of its office.',
    at('/orgName'),
  );
  demand(
    orgUscc === null || isUscc(orgUscc),
    'account.bad-uscc',
    '统一社会信用代码无效（18 位，校验码须相符）。',
    'Not a unified social credit code (18 characters, the check character must fit).',
    at('/orgUscc'),
  );
  demand(
    division === null || isJurisdiction(division),
    'account.bad-division',
    '管辖区划应为 12（全市）、6 位区代码或 9、12 位街道乡镇代码。',
    'A division is 12 (the city), a district of 6 digits, or a street or township of 9 or 12.',
    at('/division'),
  );
}

/** Nobody raises, frees or locks out himself. */
function demandOther(own: boolean): void {
  demand(
    !own,
    'account.own',
    '不能对自己的账号进行此操作，请由另一管理员办理。',
    'Not on one’s own account: ask another administrator.',
    { kind: 'forbidden' },
  );
}

function demandOwner(own: boolean): void {
  demand(own, 'account.not-own', '只能由账号本人办理。', 'Only the account’s owner may do this.', {
    kind: 'forbidden',
  });
}
