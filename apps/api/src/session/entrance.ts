import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Sessions, type Account, type Beginning } from '#identity';
import { SESSION_COOKIE } from '../http/signed-in.js';

export const COOKIE = { httpOnly: true, sameSite: 'lax', path: '/' } as const;
const MAX_AGENT = 200;

/** Begins a session: always a new token, whatever the request brought, so that nobody can plant one. */
@Injectable()
export class Entrance {
  constructor(private readonly sessions: Sessions) {}

  async open(reply: FastifyReply, account: Account, method: Beginning['method']): Promise<string> {
    const { request } = reply;
    const token = await this.sessions.begin(account, {
      method,
      address: request.ip,
      agent: agentOf(request),
    });
    reply.setCookie(SESSION_COOKIE, token, { ...COOKIE, secure: request.protocol === 'https' });
    return token;
  }
}

const agentOf = ({ headers }: FastifyRequest): string | null =>
  headers['user-agent']?.slice(0, MAX_AGENT) ?? null;
