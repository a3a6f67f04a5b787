import { errorCodes, type FastifyInstance, type FastifyRequest } from 'fastify';
import { isPlain } from './json-shape.js';

export const FORM = 'application/x-www-form-urlencoded';
export const HTML = 'text/html; charset=utf-8';
/** The largest body a stranger may send: 2,000 characters as a form writes them. */
export const PUBLIC_BODY_LIMIT = 32 * 1024;

const PUBLIC_WRITES = new Set(['/api/feedback', '/api/feedback/:id/rate', '/api/feedback/:id/withdraw']);

/** A route at which anybody writes, from whatever page: it knows no session, so a cookie that comes along is nothing to it. */
export const takesForms = (url: string | undefined): boolean => url !== undefined && PUBLIC_WRITES.has(url);
export const isPublicWrite = ({
  method,
  routeOptions,
}: Pick<FastifyRequest, 'method' | 'routeOptions'>): boolean =>
  method === 'POST' && takesForms(routeOptions.url);

/** What a browser sends from a plain form; at every other path it stays refused. What is left empty is not said. */
export function takeForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(FORM, { parseAs: 'string' }, (request, body, done) => {
    if (!isPublicWrite(request)) {
      return done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(FORM), undefined);
    }
    const fields = [...new URLSearchParams(body as string)].filter(([, value]) => value !== '');
    const value: unknown = Object.fromEntries(fields);
    if (isPlain(value)) done(null, value);
    else done(new errorCodes.FST_ERR_CTP_INVALID_JSON_BODY(), undefined);
  });
}

/** Whether a browser sent a form and waits for a page. */
export const wantsPage = (request: FastifyRequest): boolean =>
  isPublicWrite(request) &&
  (request.headers['content-type'] ?? '').startsWith(FORM) &&
  (request.headers.accept ?? '').includes('text/html');
