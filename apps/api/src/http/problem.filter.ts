import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { NotWithinReach } from '#application';
import { AccessLog } from '#identity';
import type { Logger } from '#runtime';
import { LOGGER } from '../tokens.js';
import { HTML, wantsPage } from './forms.js';
import { languageOf } from './language.js';
import { problemPage } from './page.js';
import { problemBody, problemOf, PROBLEM_JSON, type Problem } from './problem.js';
import { problemFrom } from './problems.js';
import type { SignedIn } from './signed-in.js';

/** Refusals that supervisors may ask about; beside these, whoever asks for what is not within reach. */
const RECORDED = new Set([401, 403, 422]);

/** Every failure leaves as application/problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly accessLog: AccessLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<SignedIn>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemFrom(error) ?? problemOf(error instanceof HttpException ? error.getStatus() : 500);
    if (problem.status >= 500) this.report(error, problem, request);
    if (RECORDED.has(problem.status) || error instanceof NotWithinReach) await this.record(problem, request);
    if (reply.sent) return;
    reply.status(problem.status).headers(problem.headers ?? {});
    if (wantsPage(request)) return void (await reply.type(HTML).send(problemPage(problem)));
    await reply
      .type(PROBLEM_JSON)
      .send(JSON.stringify(problemBody(problem, languageOf(request.headers['accept-language']))));
  }

  private report(error: unknown, problem: Problem, request: SignedIn): void {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const fields = { requestId: request.id, method: request.method, status: problem.status, reason };
    if (problem.status === 500) this.logger.error('request failed', fields);
    else this.logger.warn('request failed', fields);
  }

  private async record(problem: Problem, request: SignedIn): Promise<void> {
    try {
      await this.accessLog.refused({
        accountId: request.account?.id ?? null,
        method: request.method,
        path: request.url.split('?')[0] ?? request.url,
        status: problem.status,
        code: problem.code,
        findings: problem.findings ?? null,
        requestId: request.id,
      });
    } catch (error) {
      this.logger.error('access log failed', { requestId: request.id, reason: String(error) });
    }
  }
}
