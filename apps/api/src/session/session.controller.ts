import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { ROLES } from '#domain';
import { Sessions, verifyPassword, type Account } from '#identity';
import { Allow } from '../http/allow.js';
import { Refusals } from '../http/command.js';
import { WrongPassword } from '../http/problems.js';
import { Me, SESSION_COOKIE, type SignedIn } from '../http/signed-in.js';
import { SignInDto } from './session.dto.js';

const accountBody = ({ id, username, role, orgName, orgUscc, division }: Account) => ({
  id,
  username,
  role,
  roleName: ROLES[role],
  orgName,
  orgUscc,
  division,
});
const COOKIE = { httpOnly: true, sameSite: 'lax', path: '/' } as const;

@Controller('api')
export class SessionController {
  constructor(
    private readonly database: DataSource,
    private readonly sessions: Sessions,
  ) {}

  @Post('sessions')
  @HttpCode(201)
  @Allow('ANYONE')
  @ApiOperation({ summary: '登录' })
  @ApiBody({
    schema: { $ref: getSchemaPath(SignInDto) },
    examples: { example: { value: SignInDto.example } },
  })
  @ApiResponse({ status: 201, description: '已登录 (signed in)' })
  @Refusals(400, 401, 503)
  async signIn(@Body() { username, password }: SignInDto, @Res({ passthrough: true }) reply: FastifyReply) {
    const account = await verifyPassword(this.database, username, password);
    if (!account) throw new WrongPassword();
    const token = await this.sessions.begin(account);
    reply.setCookie(SESSION_COOKIE, token, { ...COOKIE, secure: reply.request.protocol === 'https' });
    return { token, account: accountBody(account) };
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '退出登录' })
  @ApiResponse({ status: 204, description: '已退出 (signed out)' })
  @Refusals(401)
  async signOut(@Req() request: SignedIn, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (request.token !== undefined) await this.sessions.end(request.token);
    reply.clearCookie(SESSION_COOKIE, COOKIE);
  }

  @Get('me')
  @Allow('SIGNED_IN')
  @ApiOperation({ summary: '当前账号' })
  @ApiResponse({ status: 200, description: '当前账号 (the account)' })
  @Refusals(401)
  me(@Me() account: Account) {
    return accountBody(account);
  }
}
