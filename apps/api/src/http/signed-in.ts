import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import type { Account } from '#identity';
import type { Reach } from '#policy';

export interface SignedIn extends FastifyRequest {
  account?: Account;
  token?: string;
  /** How far the account sees and acts. */
  reach?: Reach;
}

export const SESSION_COOKIE = 'session';

export const WHEN_PASSWORD_IS_DUE = Symbol('when the password is due');
/** A route that is open even to whom another gave his password and who has not changed it yet. */
export const EvenWhenPasswordIsDue = () => SetMetadata(WHEN_PASSWORD_IS_DUE, true);

/** The token of `Authorization: Bearer`; whatever else stands there counts for nothing. */
export const bearerOf = ({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined =>
  /^Bearer\s+([\w-]{20,100})$/i.exec(headers.authorization ?? '')?.[1];

/** The session token: `Authorization: Bearer` before the cookie. */
export const tokenOf = (request: FastifyRequest): string | undefined =>
  bearerOf(request) ?? request.cookies[SESSION_COOKIE];

/** The account that signed in. */
export const Me = createParamDecorator((_data: unknown, context: ExecutionContext): Account => {
  const { account } = context.switchToHttp().getRequest<SignedIn>();
  if (!account) throw new Error('this route does not demand a sign-in');
  return account;
});

/** How far the account that signed in sees and acts. */
export const MyReach = createParamDecorator((_data: unknown, context: ExecutionContext): Reach => {
  const { reach } = context.switchToHttp().getRequest<SignedIn>();
  if (!reach) throw new Error('this route does not demand a sign-in');
  return reach;
});
