import {
  ForbiddenException,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Sessions } from '#identity';
import { ALLOWED, type Audience } from './allow.js';
import { tokenOf, type SignedIn } from './signed-in.js';

/** Before the input is looked at: who asks, and may they? */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const audience = this.reflector.getAllAndOverride<readonly Audience[] | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (audience?.includes('ANYONE')) return true;
    const request = context.switchToHttp().getRequest<SignedIn>();
    const token = tokenOf(request);
    const account = token === undefined ? null : await this.sessions.find(token);
    if (!account) throw new UnauthorizedException();
    request.account = account;
    request.token = token as string;
    if (!audience?.includes('SIGNED_IN') && !audience?.includes(account.role)) throw new ForbiddenException();
    return true;
  }
}
