import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from '#application';
import { PERSONAL_MEMBERS, seesPersons } from '#policy';
import { DetailAnswer, PageAnswer } from '../reading/answers.js';
import { asksForCsv, CSV, csvOf } from './csv.js';
import type { SignedIn } from './signed-in.js';

/** What a controller answers to a command. */
export class CommandAnswer {
  constructor(
    readonly id: string,
    private readonly answer: Answer,
    /** Path of what was created. */
    readonly location: string | null = null,
    private readonly more: Readonly<Record<string, unknown>> = {},
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

/**
 * The body and the headers of what a controller answers: `ETag` is the stream's revision, `X-Event-Position` the
 * place in the log. A hook of Fastify's, because one interceptor around every command costs more than its work.
 */
export async function writeAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  result: unknown,
): Promise<unknown> {
  if (result instanceof CommandAnswer) return commandAnswer(result, reply);
  if (result instanceof DetailAnswer) return shownTo(request, detailAnswer(result, reply));
  if (result instanceof PageAnswer) {
    const page = shownTo(request, pageAnswer(result, reply, request));
    return asksForCsv(request.headers.accept) ? asTable(page, reply) : page;
  }
  return result;
}

/** Without what stands for a single person, where the role does not see that. */
function shownTo<Body extends object>({ account }: SignedIn, body: Body): Body {
  if (!account || seesPersons(account.role)) return body;
  return JSON.parse(
    JSON.stringify(body, (member, value: unknown) => (PERSONAL_MEMBERS.has(member) ? undefined : value)),
  ) as Body;
}

function commandAnswer(answer: CommandAnswer, reply: FastifyReply): object {
  reply.header('x-event-position', answer.position);
  if (answer.revision !== null) reply.header('etag', `"${answer.revision}"`);
  if (answer.location !== null) reply.header('location', answer.location);
  return answer.body();
}

function detailAnswer({ detail, revision, position }: DetailAnswer, reply: FastifyReply): object {
  if (revision !== null) reply.header('etag', `"${revision}"`);
  return { ...detail, position };
}

/** RFC 8288: the same query with the cursor of the next page. */
function pageAnswer(
  { items, next, position }: PageAnswer,
  reply: FastifyReply,
  request: FastifyRequest,
): Pick<PageAnswer, 'items' | 'position'> {
  if (next !== null) {
    const [path, query] = request.url.split('?');
    const parameters = new URLSearchParams(query);
    parameters.set('cursor', next);
    reply.header('link', `<${path}?${parameters}>; rel="next"`);
  }
  return { items, position };
}

function asTable({ items, position }: Pick<PageAnswer, 'items' | 'position'>, reply: FastifyReply): object {
  reply
    .header('x-event-position', position)
    .header('content-disposition', 'attachment; filename="list.csv"')
    .type(CSV)
    .serializer(() => csvOf(items as readonly object[]));
  return items;
}
