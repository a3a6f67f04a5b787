import {
  createParamDecorator,
  Inject,
  Injectable,
  type ExecutionContext,
  type PipeTransform,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bySystem, todayIn, type Clock, type Envelope } from '#application';
import type { PlainDate } from '#domain';
import { derivedUlid, eventId } from '#event-store';
import { idempotencyKey } from '../http/request-envelope.js';
import { CLOCK } from '../tokens.js';

const PUBLIC = 'public';

/** Somebody who gives a command and is nobody to the platform: no account, no address, no cookie is kept. */
export class Visitor {
  constructor(
    private readonly today: PlainDate,
    private readonly commandId: string,
  ) {}

  newId(): string {
    return derivedUlid(PUBLIC, this.commandId);
  }

  /** @param said what the command says, without what must not be hashed */
  envelope(command: string, target: string | null, said: object): Envelope {
    return bySystem(PUBLIC, this.today, this.commandId, { command, target, said });
  }
}

/**
 * The command's id, from which nobody learns the key it came with: whoever gives the same command with the same key
 * is told the token again, and the id stands in the history, which the offices read.
 */
export const commandIdOf = (key: string): string => eventId(key, PUBLIC, 0);

@Injectable()
export class VisitorPipe implements PipeTransform<FastifyRequest, Visitor> {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  transform(request: FastifyRequest): Visitor {
    return new Visitor(todayIn(this.clock), commandIdOf(idempotencyKey(request)));
  }
}

const Request = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<FastifyRequest>(),
);
export const FromVisitor = () => Request(VisitorPipe);
