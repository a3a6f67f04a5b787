import { describe, expect, it } from '@jest/globals';
import type { Context } from '../kernel/decider.js';
import { PURCHASER_USCC } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { accountDecider } from './account.decider.js';
import type { AccountCommand, AccountEvent, AccountRegistered } from './account.events.js';

const ID = '01KAN0ACC00NT0000000000001';
const on = '2026-01-05';
const administrator: Context = {
  by: 'acc-administrator',
  role: 'ACCOUNT_ADMIN',
  orgUscc: null,
  on,
  today: on,
};
const owner: Context = { ...administrator, by: ID, role: 'PROJECT_OFFICER' };
const given = givenFor(accountDecider, administrator);

const standing = {
  role: 'PROJECT_OFFICER',
  orgName: '示例街道办事处',
  orgUscc: PURCHASER_USCC,
  division: '120104002000',
} as const;
const registered: AccountRegistered = {
  type: 'AccountRegistered',
  data: { accountId: ID, ...standing, demonstration: false, origin: 'administrator' },
};
const register: AccountCommand = { type: 'RegisterAccount', data: registered.data };
const disabled: AccountEvent = { type: 'AccountDisabled', data: { accountId: ID, reason: 'left' } };
const enrolled: AccountEvent = { type: 'SecondFactorEnrolled', data: { accountId: ID, method: 'totp' } };

describe('An account', () => {
  it('is registered for an office, with a role and a division', () => {
    given().when(register, administrator).gives(registered);
  });

  it('is registered once', () => {
    given(registered).when(register, administrator).rejects('account.already-registered');
  });

  it.each([
    ['a role nobody has', { role: 'MAYOR' as never }, 'account.no-role', '/role'],
    ['no office', { orgName: ' ' }, 'account.no-office', '/orgName'],
    ['a credit code that does not check', { orgUscc: '11120104MB10000019' }, 'account.bad-uscc', '/orgUscc'],
    ['a division elsewhere', { division: '110101' }, 'account.bad-division', '/division'],
    ['a telephone number for an office', { orgName: '13812345678' }, 'text.personal-data', '/orgName'],
  ])('is refused with %s', (_what, wrong, code, pointer) => {
    given()
      .when({ type: 'RegisterAccount', data: { ...registered.data, ...wrong } }, administrator)
      .rejects(code, { kind: 'invalid', pointer });
  });

  it('gets another role, office and division from an administrator', () => {
    const next = { ...standing, role: 'FINANCE_OFFICER', division: '120104' } as const;
    given(registered)
      .when({ type: 'ChangeRole', data: next }, administrator)
      .gives({ type: 'AccountRoleChanged', data: { accountId: ID, ...next } });
  });

  it('is not changed into what it is', () => {
    given(registered).when({ type: 'ChangeRole', data: standing }, administrator).gives();
    const changes = [
      { role: 'FINANCE_OFFICER' },
      { orgName: '另一街道办事处' },
      { orgUscc: null },
      { division: null },
    ] as const;
    for (const change of changes) {
      const data = { ...standing, ...change };
      expect(given(registered).when({ type: 'ChangeRole', data }, administrator).events).toMatchObject([
        { type: 'AccountRoleChanged', data: change },
      ]);
    }
  });

  it.each<AccountCommand>([
    { type: 'ChangeRole', data: { ...standing, role: 'ACCOUNT_ADMIN' } },
    { type: 'DisableAccount', data: { reason: 'left' } },
    { type: 'SetPassword', data: { mustChange: false } },
  ])('does not do to itself: $type', (command) => {
    given(registered).when(command, owner).rejects('account.own', { kind: 'forbidden' });
  });

  it.each<AccountCommand>([
    { type: 'ChangePassword', data: {} },
    { type: 'EnrolSecondFactor', data: {} },
  ])('has done by nobody else: $type', (command) => {
    given(registered).when(command, administrator).rejects('account.not-own', { kind: 'forbidden' });
  });

  it('is disabled and enabled, each once', () => {
    given(registered)
      .when({ type: 'DisableAccount', data: { reason: 'left' } }, administrator)
      .gives(disabled);
    given(registered, disabled)
      .when({ type: 'DisableAccount', data: { reason: 'left' } }, administrator)
      .gives();
    given(registered, disabled)
      .when({ type: 'EnableAccount', data: {} }, administrator)
      .gives({ type: 'AccountEnabled', data: { accountId: ID } });
    given(registered).when({ type: 'EnableAccount', data: {} }, administrator).gives();
  });

  it('has its password set by another and then changed by its owner', () => {
    given(registered)
      .when({ type: 'SetPassword', data: { mustChange: true } }, administrator)
      .gives({ type: 'PasswordChanged', data: { accountId: ID, mustChange: true } });
    given(registered)
      .when({ type: 'ChangePassword', data: {} }, owner)
      .gives({ type: 'PasswordChanged', data: { accountId: ID, mustChange: false } });
  });

  it('gives up a second factor only where it has one', () => {
    given(registered, enrolled)
      .when({ type: 'RemoveSecondFactor', data: {} }, administrator)
      .gives({ type: 'SecondFactorRemoved', data: { accountId: ID } });
    given(registered).when({ type: 'RemoveSecondFactor', data: {} }, administrator).gives();
  });

  it('tells that it was locked, unlocked, and that its sessions were ended', () => {
    given(registered)
      .when({ type: 'LockAccount', data: { failures: 10, seconds: 30 } }, administrator)
      .gives({ type: 'AccountLocked', data: { accountId: ID, failures: 10, seconds: 30 } });
    given(registered)
      .when({ type: 'UnlockAccount', data: {} }, administrator)
      .gives({ type: 'AccountUnlocked', data: { accountId: ID } });
    given(registered)
      .when({ type: 'RevokeSessions', data: { which: 'others' } }, owner)
      .gives({ type: 'SessionsRevoked', data: { accountId: ID, which: 'others' } });
  });

  it('that is not there does nothing', () => {
    given().when({ type: 'UnlockAccount', data: {} }, administrator).rejects('account.not-found', {
      kind: 'not-found',
    });
  });
});
