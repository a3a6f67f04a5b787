import { randomUUID } from 'node:crypto';
import {
  createParamDecorator,
  Inject,
  Injectable,
  type ExecutionContext,
  type PipeTransform,
} from '@nestjs/common';
import { envelope, todayIn, type Clock, type Envelope } from '#application';
import type { PlainDate } from '#domain';
import { derivedUlid } from '#event-store';
import type { Account } from '#identity';
import type { Reach } from '#policy';
import { CLOCK } from '../tokens.js';
import { MalformedInput } from './faults.js';
import type { SignedIn } from './signed-in.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ENTITY_TAG = /^"(\d{1,19})"$/;
const CORRELATION = /^[\w.:-]{1,100}$/;

/** What the headers say about the command in the body. */
export class Given {
  constructor(
    readonly account: Account,
    private readonly reach: Reach,
    readonly today: PlainDate,
    private readonly commandId: string,
    private readonly correlationId: string,
    private readonly ifMatch: bigint | undefined,
  ) {}

  /** The id of what this command creates: the same for the same account and key. */
  newId(): string {
    return derivedUlid(this.account.id, this.commandId);
  }

  /** @param command its name · @param target id of what it is given to, null where it creates */
  envelope(command: string, target: string | null, body: { readonly occurredOn?: PlainDate }): Envelope {
    const { id, role, orgUscc } = this.account;
    return envelope({
      commandId: this.commandId,
      actor: { accountId: id, role, orgUscc },
      reach: this.reach,
      source: 'api',
      correlationId: this.correlationId,
      today: this.today,
      occurredOn: body.occurredOn,
      ifMatch: this.ifMatch,
      payload: { command, target, body },
      said: body,
    });
  }
}

const header = (value: string | string[] | undefined): string | undefined =>
  (Array.isArray(value) ? value[0] : value)?.trim();

function fault(name: string, zh: string, en: string): never {
  throw new MalformedInput([{ pointer: `/headers/${name}`, text: { zh, en } }]);
}

export function idempotencyKey(request: Pick<SignedIn, 'headers'>): string {
  const key = header(request.headers['idempotency-key'])?.toLowerCase();
  if (key === undefined) return randomUUID();
  if (!UUID.test(key)) fault('Idempotency-Key', '应为 UUID。', 'Must be a UUID.');
  return key;
}

function ifMatch(request: SignedIn): bigint | undefined {
  const tag = header(request.headers['if-match']);
  if (tag === undefined || tag === '*') return undefined;
  const revision = ENTITY_TAG.exec(tag)?.[1];
  if (revision === undefined) {
    fault('If-Match', '应为带引号的版本号，如 "3"。', 'Must be a quoted revision, such as "3".');
  }
  return BigInt(revision);
}

@Injectable()
export class GivenPipe implements PipeTransform<SignedIn, Given> {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  transform(request: SignedIn): Given {
    if (!request.account || !request.reach) throw new Error('a command needs a sign-in');
    const correlation = header(request.headers['x-correlation-id']);
    return new Given(
      request.account,
      request.reach,
      todayIn(this.clock),
      idempotencyKey(request),
      correlation !== undefined && CORRELATION.test(correlation) ? correlation : request.id,
      ifMatch(request),
    );
  }
}

const Request = createParamDecorator((_data: unknown, context: ExecutionContext) =>
  context.switchToHttp().getRequest<SignedIn>(),
);
/** The command's headers, the account and the day as one {@link Given}. */
export const FromRequest = () => Request(GivenPipe);
