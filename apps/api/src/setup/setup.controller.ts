import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { bySystem, RegisterAccount, todayIn, type Clock } from '#application';
import type { AccountRegistered } from '#domain';
import { derivedUlid } from '#event-store';
import { SetupToken } from '#identity';
import { Allow } from '../http/allow.js';
import { CommandAnswer } from '../http/answer.js';
import { Refusals } from '../http/command.js';
import { Optional, Text, Uscc } from '../http/fields.js';
import { SetupRefused } from '../http/entry-problems.js';
import { CLOCK } from '../tokens.js';

export class SetupDto {
  static readonly example = {
    token: '启动时显示的令牌 (the token shown at the first start)',
    username: '账号管理',
    password: '一个只有您知道的 长密码',
    orgName: '天津市民政局',
    orgUscc: '11120000000125735B',
  };

  @Text(100) token!: string;
  @Text(64) username!: string;
  @Text(200) password!: string;
  @Text(100) orgName!: string;
  @Optional() @Uscc() orgUscc?: string | null;
}

/** The first administrator of an installation: of the whole city, and of accounts only. */
@Controller('api/setup')
export class SetupController {
  constructor(
    private readonly setup: SetupToken,
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('ANYONE')
  @ApiOperation({ summary: '是否需要初始化' })
  @ApiResponse({ status: 200, description: 'due: 尚无任何账号 (there is no account yet)' })
  async isDue() {
    return { due: await this.setup.isDue() };
  }

  @Post()
  @HttpCode(201)
  @Allow('ANYONE')
  @ApiOperation({ summary: '用一次性令牌开立首个账号管理员' })
  @ApiBody({ schema: { $ref: getSchemaPath(SetupDto) }, examples: { example: { value: SetupDto.example } } })
  @ApiResponse({ status: 201, description: '已开立 (opened)' })
  @Refusals(400, 403, 503)
  async open(
    @Body() { token, username, password, orgName, orgUscc = null }: SetupDto,
  ): Promise<CommandAnswer> {
    if (!(await this.setup.take(token))) throw new SetupRefused();
    const commandId = randomUUID();
    const accountId = derivedUlid('setup', commandId);
    const account: AccountRegistered['data'] = {
      accountId,
      role: 'ACCOUNT_ADMIN',
      orgName,
      orgUscc,
      division: '12',
      demonstration: false,
      origin: 'setup',
    };
    const envelope = bySystem('setup', todayIn(this.clock), commandId, account);
    try {
      const answer = await this.commands.execute(
        new RegisterAccount(account, { username, password }, envelope),
      );
      return new CommandAnswer(accountId, answer, `/api/accounts/${accountId}`);
    } catch (error) {
      await this.setup.giveBack(token);
      throw error;
    }
  }
}
