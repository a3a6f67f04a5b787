// @ts-nocheck
import { errorCodes, type FastifyInstance, type FastifyReply } from 'fastify';

interface Open {
  readonly reply: FastifyReply;
  readonly until: number;
  readonly limitMs: number;
}

/** How often it is looked who is late. */
const LOOK_EVERY_MS = 1_000;

/**
 * Answers 503 for a handler that takes too long, up to a second after its limit; an answer that has begun is cut
 * off. Fastify's own `handlerTimeout` makes a timer, an AbortController and its exception for each request, which
 * took longer than routing it; nothing here asks for the signal.
 *
 * @param limitOf milliseconds, by the request's path
 */
export function limitHandling(fastify: FastifyInstance, limitOf: (path: string) => number): void {
  let open: Open[] = [];
  fastify.addHook('onRequest', (request, reply, done) => {
    const limitMs = limitOf(request.url);
    open.push({ reply, until: performance.now() + limitMs, limitMs });
    done();
  });
  const timer = setInterval(() => {
    open = open.filter(({ reply }) => !reply.sent && !reply.raw.destroyed);
    const now = performance.now();
    for (const late of open.filter(({ until }) => until < now)) giveUp(late);
  }, LOOK_EVERY_MS).unref();
  fastify.addHook('onClose', (_instance, done) => {
    clearInterval(timer);
    done();
  });
}

function giveUp({ reply, limitMs }: Open): void {
  const late = new errorCodes.FST_ERR_HANDLER_TIMEOUT(limitMs, reply.request.routeOptions.url);
  if (reply.raw.headersSent) reply.raw.destroy(late);
  else reply.send(late);
}
