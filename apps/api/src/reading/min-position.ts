import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, mergeMap, of, type Observable } from 'rxjs';
import { ProjectionProgress } from '#projection';
import { MalformedInput } from '../http/faults.js';
import { positionOf } from '../http/fields.js';

const WAIT_MS = 2_000;

/** Read-your-writes: waits until the read models show the position asked for, or says how far behind they are. */
@Injectable()
export class MinPositionInterceptor implements NestInterceptor {
  constructor(private readonly progress: ProjectionProgress) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const asked = request.headers['x-min-position'];
    if (typeof asked !== 'string') return next.handle();
    const wanted = positionOf(asked);
    if (wanted === null) {
      const text = { zh: '应为非负整数。', en: 'Must be a whole number, 0 or more.' };
      throw new MalformedInput([{ pointer: '/headers/X-Min-Position', text }]);
    }
    return from(this.progress.waitFor(wanted, WAIT_MS)).pipe(
      mergeMap(({ reached, checkpoint }) =>
        reached ? next.handle() : of(behind(http.getResponse<FastifyReply>(), wanted, checkpoint ?? 0n)),
      ),
    );
  }
}

function behind(reply: FastifyReply, wanted: bigint, position: bigint): object {
  void reply.status(202).header('retry-after', '1');
  return { minPosition: String(wanted), position: String(position), lag: String(wanted - position) };
}
