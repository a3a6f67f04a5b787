import { Body, Controller, Delete, Get, HttpCode, NotFoundException, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiParam, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ActOnAccount } from '#application';
import { Sessions, type Account } from '#identity';
import { Allow } from '../http/allow.js';
import { Refusals } from '../http/command.js';
import { EvenWhenPasswordIsDue, Me, SESSION_COOKIE, type SignedIn } from '../http/signed-in.js';
import { UuidId } from '../http/ids.js';
import { FromRequest, type Given } from '../http/request-envelope.js';
import { accountBody } from './account-body.js';
import { COOKIE, Entrance } from './entrance.js';
import { Proof } from './proof.js';
import { SignInDto } from './session.dto.js';

@Controller('api/sessions')
export class SessionController {
  constructor(
    private readonly proof: Proof,
    private readonly entrance: Entrance,
    private readonly sessions: Sessions,
    private readonly commands: CommandBus,
  ) {}

  @Post()
  @HttpCode(201)
  @Allow('ANYONE')
  @ApiOperation({ summary: '登录' })
  @ApiBody({
    schema: { $ref: getSchemaPath(SignInDto) },
    examples: { example: { value: SignInDto.example } },
  })
  @ApiResponse({ status: 201, description: '已登录 (signed in)' })
  @Refusals(400, 401, 429, 503)
  async signIn(@Body() body: SignInDto, @Res({ passthrough: true }) reply: FastifyReply) {
    const { username, password, code } = body;
    const { account, withCode } = await this.proof.demand({
      username,
      password,
      code,
      address: reply.request.ip,
    });
    const token = await this.entrance.open(reply, account, withCode ? 'password+code' : 'password');
    return { token, account: accountBody(account) };
  }

  @Get()
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '本人的会话' })
  @ApiResponse({ status: 200, description: '会话列表 (the sessions)' })
  @Refusals(401)
  async list(@Me() account: Account, @Req() request: SignedIn) {
    return { items: await this.sessions.list(account.id, request.token) };
  }

  @Delete('current')
  @HttpCode(204)
  @Allow('SIGNED_IN')
  @EvenWhenPasswordIsDue()
  @ApiOperation({ summary: '退出登录' })
  @ApiResponse({ status: 204, description: '已退出 (signed out)' })
  @Refusals(401)
  async signOut(@Req() request: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (request.token !== undefined) await this.sessions.end(request.token);
    reply.clearCookie(SESSION_COOKIE, COOKIE);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '终止本人的一个会话' })
  @ApiParam({ name: 'id', schema: { type: 'string', format: 'uuid' } })
  @ApiResponse({ status: 204, description: '已终止 (ended)' })
  @Refusals(401, 404)
  async revoke(@UuidId() id: string, @FromRequest() given: Given): Promise<void> {
    const account = given.account.id;
    const own = await this.sessions.list(account);
    if (!own.some((session) => session.id === id)) throw new NotFoundException();
    const command = { type: 'RevokeSessions' as const, data: { which: 'one' as const } };
    const effect = { kind: 'sessions' as const, onlyId: id };
    const envelope = given.envelope(command.type, id, {});
    await this.commands.execute(new ActOnAccount(account, command, effect, envelope));
  }
}
