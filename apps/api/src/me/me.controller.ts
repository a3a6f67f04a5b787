import { Body, Controller, Get, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import { ActOnAccount } from '#application';
import { demand, demandGoodPassword, type AccountCommand } from '#domain';
import { hashOf, hashPassword, newRecoveryCodes, SecondFactors, type Account, type Effect } from '#identity';
import { Allow } from '../http/allow.js';
import { CommandAnswer } from '../http/answer.js';
import { Command, Refusals } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { FromRequest, type Given } from '../http/request-envelope.js';
import { EvenWhenPasswordIsDue, Me, type SignedIn } from '../http/signed-in.js';
import { accountBody } from '../session/account-body.js';
import { Proof } from '../session/proof.js';
import { ChangePasswordDto, ConfirmSecondFactorDto, PlainDto, ProveDto } from './me.dto.js';

type Act = Exclude<AccountCommand, { type: 'RegisterAccount' }>;

/** What the owner of an account does to it. */
@Controller('api/me')
export class MeController {
  constructor(
    private readonly commands: CommandBus,
    private readonly proof: Proof,
    private readonly secondFactors: SecondFactors,
  ) {}

  @Get()
  @Allow('SIGNED_IN')
  @EvenWhenPasswordIsDue()
  @ApiOperation({ summary: '当前账号' })
  @ApiResponse({ status: 200, description: '当前账号 (the account)' })
  @Refusals(401)
  async me(@Me() account: Account) {
    return { ...accountBody(account), secondFactor: await this.secondFactors.isEnrolled(account.id) };
  }

  /** Ends all other sessions: whoever knew the old password is out. */
  @EvenWhenPasswordIsDue()
  @Command('change-password', { says: '修改密码', body: ChangePasswordDto, allow: ['SIGNED_IN'] })
  async changePassword(
    @Body() body: ChangePasswordDto,
    @FromRequest() given: Given,
    @Req() request: SignedIn,
  ): Promise<CommandAnswer> {
    const { currentPassword, newPassword, code } = body;
    demandGoodPassword(newPassword, given.account.username, '/newPassword');
    demand(
      newPassword !== currentPassword,
      'account.same-password',
      '新密码须与原密码不同。',
      'The new password must differ from the old one.',
      {
        kind: 'invalid',
        pointer: '/newPassword',
      },
    );
    await this.prove(request, given.account, currentPassword, code);
    const hash = await hashPassword(newPassword);
    const effect: Effect = { kind: 'password', hash, exceptHash: hashOf(request.token!) };
    return this.act(given, body, { type: 'ChangePassword', data: {} }, effect);
  }

  /** A secret for an authenticator, shown once; it counts only once a code made from it has been shown. */
  @Command('enrol-second-factor', { says: '登记动态验证码', body: ProveDto, allow: ['SIGNED_IN'] })
  async enrol(@Body() { password }: ProveDto, @Me() account: Account, @Req() request: SignedIn) {
    const enrolled = await this.secondFactors.isEnrolled(account.id);
    demand(
      !enrolled,
      'account.second-factor-enrolled',
      '已启用动态验证码，请先取消。',
      'A second factor is enrolled already: remove it first.',
    );
    await this.prove(request, account, password);
    return this.secondFactors.offer(account.id, account.username);
  }

  @Command('confirm-second-factor', {
    says: '启用动态验证码，恢复码只显示一次',
    body: ConfirmSecondFactorDto,
    allow: ['SIGNED_IN'],
  })
  async confirm(@Body() body: ConfirmSecondFactorDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    const proven = await this.secondFactors.provesOffer(given.account.id, body.code);
    demand(proven, 'account.code-wrong', '验证码不正确。', 'The code is wrong.', {
      kind: 'invalid',
      pointer: '/code',
    });
    const { codes, hashes } = newRecoveryCodes();
    const effect: Effect = { kind: 'second-factor', recoveryHashes: hashes };
    return this.act(given, body, { type: 'EnrolSecondFactor', data: {} }, effect, { recoveryCodes: codes });
  }

  @Command('remove-second-factor', { says: '取消动态验证码', body: ProveDto, allow: ['SIGNED_IN'] })
  async remove(
    @Body() body: ProveDto,
    @FromRequest() given: Given,
    @Req() request: SignedIn,
  ): Promise<CommandAnswer> {
    await this.prove(request, given.account, body.password, body.code);
    return this.act(given, body, { type: 'RemoveSecondFactor', data: {} }, { kind: 'no-second-factor' });
  }

  @Command('end-other-sessions', { says: '终止其他会话', body: PlainDto, allow: ['SIGNED_IN'] })
  async endOthers(
    @Body() body: PlainDto,
    @FromRequest() given: Given,
    @Req() request: SignedIn,
  ): Promise<CommandAnswer> {
    const effect: Effect = { kind: 'sessions', exceptHash: hashOf(request.token!) };
    return this.act(given, body, { type: 'RevokeSessions', data: { which: 'others' } }, effect);
  }

  /** Guesses made from a session that was left open count like those made at the door. */
  private async prove(
    request: SignedIn,
    { username }: Account,
    password: string,
    code?: string,
  ): Promise<void> {
    await this.proof.demand({ username, password, code, address: request.ip });
  }

  private async act(
    given: Given,
    { occurredOn }: Dated,
    command: Act,
    effect: Effect,
    more = {},
  ): Promise<CommandAnswer> {
    const { id } = given.account;
    const envelope = given.envelope(command.type, id, { occurredOn } as Dated);
    const answer = await this.commands.execute(new ActOnAccount(id, command, effect, envelope));
    return new CommandAnswer(id, answer, null, more);
  }
}
