import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Logger } from '#runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { faultPage, faultTitle, type FaultStatus } from '../pages/fault.page.js';
import { PublicationsUnavailable } from '../publications/publications.js';
import { Sender } from './sender.js';

export const LOG = Symbol('log');
const RETRY_AFTER_S = '10';

/** What went wrong is logged; the reader learns only what to do. */
@Catch()
export class FaultFilter implements ExceptionFilter {
  constructor(
    private readonly sender: Sender,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    this.answer(error, request, reply);
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const status = statusOf(error);
    if (status >= 500) this.report(error, request);
    const path = request.url.split('?', 1)[0] as string;
    reply.code(status).header('cache-control', 'no-store');
    if (status === 503) reply.header('retry-after', RETRY_AFTER_S);
    if (path.endsWith('.json')) {
      reply
        .header('content-type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify({ type: 'about:blank', title: faultTitle(status), status }));
    } else {
      reply
        .header('content-type', 'text/html; charset=utf-8')
        .send(faultPage(this.sender.view(request, path), status).markup);
    }
  }

  private report(error: unknown, { method, url }: FastifyRequest): void {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? cause.message : undefined;
    this.log.error('request failed', { method, url, error: message, reason });
  }
}

function statusOf(error: unknown): FaultStatus {
  if (error instanceof PublicationsUnavailable) return 503;
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  if (status === undefined || status >= 500) return 500;
  return status === 404 ? 404 : 400;
}
