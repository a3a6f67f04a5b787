import {
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CaseReach, Sessions } from '#identity';
import { reachesByCases, reachOf } from '#policy';
import { ALLOWED, type Audience } from './allow.js';
import { PasswordChangeDue } from './entry-problems.js';
import { tokenOf, WHEN_PASSWORD_IS_DUE, type SignedIn } from './signed-in.js';

/** Before the input is looked at: who asks, may they, and how far do they reach? */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly cases: CaseReach,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const audience = this.reflector.getAllAndOverride<readonly Audience[] | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (audience?.includes('ANYONE')) return true;
    const request = context.switchToHttp().getRequest<SignedIn>();
    const token = tokenOf(request);
    const account =
      token === undefined ? null : (this.sessions.known(token) ?? (await this.sessions.find(token)));
    if (!account) throw new UnauthorizedException();
    if (account.mustChangePassword && !this.isOpenWhenPasswordIsDue(context)) throw new PasswordChangeDue();
    request.account = account;
    request.token = token as string;
    if (!audience?.includes('SIGNED_IN') && !audience?.includes(account.role)) throw new ForbiddenException();
    request.reach = reachOf(account, reachesByCases(account) ? await this.cases.projectsOf(account.id) : []);
    return true;
  }

  private isOpenWhenPasswordIsDue(context: ExecutionContext): boolean {
    return this.reflector.get<true | undefined>(WHEN_PASSWORD_IS_DUE, context.getHandler()) === true;
  }
}
