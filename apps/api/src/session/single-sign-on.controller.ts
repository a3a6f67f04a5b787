import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SingleSignOn } from '#identity';
import { Allow } from '../http/allow.js';
import { Refusals } from '../http/command.js';
import { NobodyHere } from '../http/entry-problems.js';
import { Entrance } from './entrance.js';
import { ProviderAccounts } from './provider-accounts.js';

const BROWSER_COOKIE = 'provider_attempt';
const PATH = '/api/sessions/oidc';
const COOKIE = { httpOnly: true, sameSite: 'lax', path: PATH } as const;
/** Where a browser goes once it is signed in. */
export const AFTER_SIGN_IN = Symbol('after sign-in');

/** Sign-in at the organisation's identity provider (OpenID Connect), where one is configured. */
@Controller(PATH)
export class SingleSignOnController {
  constructor(
    @Inject(SingleSignOn) private readonly provider: SingleSignOn | null,
    @Inject(AFTER_SIGN_IN) private readonly afterSignIn: string,
    private readonly accounts: ProviderAccounts,
    private readonly entrance: Entrance,
  ) {}

  @Get()
  @Allow('ANYONE')
  @ApiOperation({ summary: '到统一认证登录' })
  @ApiResponse({ status: 302, description: '转到统一认证 (to the identity provider)' })
  @Refusals(404, 503)
  async begin(@Res() reply: FastifyReply): Promise<void> {
    const { url, browser } = await this.configured().begin();
    const secure = reply.request.protocol === 'https';
    await reply
      .setCookie(BROWSER_COOKIE, browser, { ...COOKIE, secure })
      .header('cache-control', 'no-store')
      .redirect(url, 302);
  }

  @Get('callback')
  @Allow('ANYONE')
  @ApiOperation({ summary: '统一认证返回' })
  @ApiResponse({ status: 303, description: '已登录 (signed in)' })
  @Refusals(401, 403, 404, 503)
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const provider = this.configured();
    const query = new URLSearchParams(request.url.split('?')[1]);
    const arrival = await provider.finish(query, request.cookies[BROWSER_COOKIE]);
    const account = await this.accounts.accountFor(provider, arrival);
    if (!account) throw new NobodyHere();
    await this.entrance.open(reply, account, 'provider');
    await reply.clearCookie(BROWSER_COOKIE, COOKIE).redirect(this.afterSignIn, 303);
  }

  private configured(): SingleSignOn {
    if (!this.provider) throw new NotFoundException();
    return this.provider;
  }
}
