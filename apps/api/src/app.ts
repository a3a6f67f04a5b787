import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  errorCodes,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { Sessions } from '#identity';
import { serverLimits } from '#runtime';
import { limitHandling, NestLogger, securityHeaders } from '#runtime/nest';
import { takeBytes } from './attachment/upload.js';
import { AppModule, type ApiParts } from './app.module.js';
import { writeAnswer } from './http/answer.js';
import { guardDoor } from './http/door.js';
import { PUBLIC_BODY_LIMIT, takeForms, takesForms } from './http/forms.js';
import { isPlain } from './http/json-shape.js';
import { languageOf } from './http/language.js';
import { problemBody, problemOf, PROBLEM_JSON } from './http/problem.js';
import { openApiDocument } from './openapi/document.js';
import { OpenApi } from './openapi/openapi.controller.js';
import { requestId } from './http/request-id.js';

/** The largest body taken: a plan with its evidence names is well below. */
export const BODY_LIMIT = 1024 * 1024;

/** Files take as long as their lines: the limits of request and connection are theirs. */
const STREAMED = /^\/api\/attachments([/?]|$)/;
const UNHURRIED_MS = 3_600_000;

/**
 * The API itself speaks plain HTTP. What binds a browser to HTTPS (HSTS, upgrade-insecure-requests) is said by
 * the proxy that terminates TLS: without one it would keep browsers from the pages.
 */
const HEADERS = {
  strictTransportSecurity: false,
  contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
};

/** The API on its parts, not yet listening. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: requestId,
    requestIdHeader: false,
    trustProxy: parts.trustedProxies,
    ...serverLimits(parts.httpLimits),
    forceCloseConnections: true,
    frameworkErrors: refuseBadUrl,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(parts), adapter, {
    logger: new NestLogger(parts.log),
    bodyParser: false,
    abortOnError: false,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  takeJsonOnly(fastify);
  takeBytes(fastify);
  takeForms(fastify);
  const headers = securityHeaders(HEADERS);
  const { HANDLER_TIMEOUT_S } = parts.httpLimits;
  limitHandling(fastify, (path) => (STREAMED.test(path) ? UNHURRIED_MS : HANDLER_TIMEOUT_S));
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id);
    done();
  });
  fastify.addHook('preSerialization', writeAnswer);
  fastify.addHook('onSend', async (_request, reply) => {
    // Fastify closes where it did not read the whole body: the reset would overtake the answer on its way.
    // Node reads on and forgets what comes, within the limits of a request.
    reply.removeHeader('connection');
  });
  fastify.addHook('onRoute', (route) => {
    if (takesForms(route.url)) route.bodyLimit = PUBLIC_BODY_LIMIT;
  });
  await app.register(cookie as never);
  const sessions = app.get(Sessions);
  await guardDoor(fastify, parts.doorLimits, async (token) => (await sessions.find(token)) !== null);
  app.get(OpenApi).publish(openApiDocument(app));
  return app;
}

/** Before a route is found no filter of the application applies. */
function refuseBadUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const language = languageOf(request.headers['accept-language']);
  void reply
    .status(400)
    .type(PROBLEM_JSON)
    .send(JSON.stringify(problemBody(problemOf(400), language)));
}

/** JSON and nothing else; a command without fields may come without a body. */
function takeJsonOnly(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.length === 0) done(null, undefined);
    else {
      void parse(request, body as string, (error, value) => {
        if (error || isPlain(value)) done(error, value);
        else done(new errorCodes.FST_ERR_CTP_INVALID_JSON_BODY(), undefined);
      });
    }
  });
}
