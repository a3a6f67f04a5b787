import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Answer } from '#application';

/** What a controller answers to a command. */
export class CommandAnswer {
  constructor(
    readonly id: string,
    private readonly answer: Answer,
    /** Path of what was created. */
    readonly location: string | null = null,
    private readonly more: Readonly<Record<string, string | null>> = {},
  ) {}

  get revision(): string | null {
    return this.answer.revision === null ? null : String(this.answer.revision);
  }

  get position(): string {
    return String(this.answer.position);
  }

  body(): Record<string, unknown> {
    const { id, revision, position } = this;
    return { id, revision, position, events: this.answer.events, ...this.more };
  }
}

/** `ETag` is the stream's revision, `X-Event-Position` the place in the log. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((result: unknown) => {
        if (!(result instanceof CommandAnswer)) return result;
        const reply = context.switchToHttp().getResponse<FastifyReply>();
        reply.header('x-event-position', result.position);
        if (result.revision !== null) reply.header('etag', `"${result.revision}"`);
        if (result.location !== null) reply.header('location', result.location);
        return result.body();
      }),
    );
  }
}
