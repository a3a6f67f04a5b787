import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnAccount, RegisterAccount } from '#application';
import { demandGoodPassword, type AccountCommand } from '#domain';
import { hashPassword, type Effect } from '#identity';
import { demandMayGrant } from '#policy';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { AccountId } from '../http/ids.js';
import { FromRequest, type Given } from '../http/request-envelope.js';
import { PlainDto } from '../me/me.dto.js';
import { DisableAccountDto, RegisterAccountDto, ResetPasswordDto, StandingDto } from './account.dto.js';
import { AccountReach } from './account-reach.js';

type Act = Exclude<AccountCommand, { type: 'RegisterAccount' }>;
const NONE: Effect = { kind: 'none' };
const standingOf = ({ role, orgName, orgUscc = null, division = null }: StandingDto) => ({
  role,
  orgName,
  orgUscc,
  division,
});

/** What an account administrator does. Passwords are left out of what a command is remembered by. */
@Controller('api/accounts')
export class AccountController {
  constructor(
    private readonly commands: CommandBus,
    private readonly reach: AccountReach,
  ) {}

  @Command('', { says: '开立账号', body: RegisterAccountDto, allow: ['ACCOUNT_ADMIN'], creates: true })
  async register(@Body() body: RegisterAccountDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    const { username, password } = body;
    const standing = standingOf(body);
    demandMayGrant(given.account, standing);
    const accountId = given.newId();
    const { demonstration } = given.account;
    const account = { accountId, ...standing, demonstration, origin: 'administrator' as const };
    const { occurredOn } = body;
    const envelope = given.envelope('RegisterAccount', null, { username, ...standing, occurredOn } as Dated);
    const answer = await this.commands.execute(
      new RegisterAccount(account, { username, password }, envelope),
    );
    return new CommandAnswer(accountId, answer, `/api/accounts/${accountId}`);
  }

  @Command(':id/change-role', {
    says: '变更角色、机构、管辖区划',
    body: StandingDto,
    allow: ['ACCOUNT_ADMIN'],
  })
  async changeRole(@AccountId() id: string, @Body() body: StandingDto, @FromRequest() given: Given) {
    const data = standingOf(body);
    await this.reach.findGrantable(given.account, id);
    demandMayGrant(given.account, data);
    return this.act(given, id, body, { type: 'ChangeRole', data });
  }

  @Command(':id/disable', { says: '停用账号', body: DisableAccountDto, allow: ['ACCOUNT_ADMIN'] })
  async disable(@AccountId() id: string, @Body() body: DisableAccountDto, @FromRequest() given: Given) {
    return this.act(given, id, body, { type: 'DisableAccount', data: { reason: body.reason } });
  }

  @Command(':id/enable', { says: '恢复使用账号', body: PlainDto, allow: ['ACCOUNT_ADMIN'] })
  async enable(@AccountId() id: string, @Body() body: PlainDto, @FromRequest() given: Given) {
    await this.reach.findGrantable(given.account, id);
    return this.act(given, id, body, { type: 'EnableAccount', data: {} });
  }

  @Command(':id/reset-password', {
    says: '重设密码，下次登录须修改',
    body: ResetPasswordDto,
    allow: ['ACCOUNT_ADMIN'],
  })
  async resetPassword(@AccountId() id: string, @Body() body: ResetPasswordDto, @FromRequest() given: Given) {
    const { username } = await this.reach.findGrantable(given.account, id);
    demandGoodPassword(body.password, username);
    const effect: Effect = { kind: 'password', hash: await hashPassword(body.password) };
    return this.act(given, id, body, { type: 'SetPassword', data: { mustChange: true } }, effect);
  }

  @Command(':id/remove-second-factor', {
    says: '取消其动态验证码',
    body: PlainDto,
    allow: ['ACCOUNT_ADMIN'],
  })
  async removeSecondFactor(@AccountId() id: string, @Body() body: PlainDto, @FromRequest() given: Given) {
    await this.reach.findGrantable(given.account, id);
    return this.act(given, id, body, { type: 'RemoveSecondFactor', data: {} }, { kind: 'no-second-factor' });
  }

  @Command(':id/unlock', { says: '解除登录锁定', body: PlainDto, allow: ['ACCOUNT_ADMIN'] })
  async unlock(@AccountId() id: string, @Body() body: PlainDto, @FromRequest() given: Given) {
    return this.act(given, id, body, { type: 'UnlockAccount', data: {} }, { kind: 'unlock' });
  }

  @Command(':id/revoke-sessions', { says: '终止其全部会话', body: PlainDto, allow: ['ACCOUNT_ADMIN'] })
  async revokeSessions(@AccountId() id: string, @Body() body: PlainDto, @FromRequest() given: Given) {
    return this.act(
      given,
      id,
      body,
      { type: 'RevokeSessions', data: { which: 'all' } },
      { kind: 'sessions' },
    );
  }

  private async act(
    given: Given,
    id: string,
    { occurredOn }: Dated,
    command: Act,
    effect = NONE,
  ): Promise<CommandAnswer> {
    await this.reach.find(given.account, id);
    const envelope = given.envelope(command.type, id, { ...command.data, occurredOn } as Dated);
    return new CommandAnswer(
      id,
      await this.commands.execute(new ActOnAccount(id, command, effect, envelope)),
    );
  }
}
