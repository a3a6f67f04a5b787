import 'reflect-metadata';
import { NotFoundException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { limitHandling, NestLogger, securityHeaders } from '#runtime/nest';
import { serverLimits, type HttpLimits, type Logger } from '#runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DisclosureModule } from './disclosure.module.js';
import type { Site } from './html/view.js';
import { FaultFilter } from './http/fault.filter.js';

const LONGEST_BODY = 1024;

/** The public site, ready to listen. */
export async function createSite(
  databaseUrl: string,
  site: Site,
  log: Logger,
  limits: HttpLimits,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LONGEST_BODY,
    ...serverLimits(limits),
    forceCloseConnections: true,
    // An address that cannot be read never reaches a controller.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply): void =>
      app.get(FaultFilter).answer(new NotFoundException(), request, reply),
  });
  const app: NestFastifyApplication = await NestFactory.create<NestFastifyApplication>(
    DisclosureModule.register(databaseUrl, site, log),
    adapter,
    { logger: new NestLogger(log) },
  );
  const headers = securityHeaders({
    // Other hosts of the same domain are not this site's to decide about.
    strictTransportSecurity: { includeSubDomains: false },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'", ...formsOf(site)],
        baseUri: ["'none'"],
        frameAncestors: ["'self'"],
      },
    },
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  limitHandling(fastify, () => limits.HANDLER_TIMEOUT_S);
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  await app.init();
  return app;
}

/** The one address outside to which this site's forms go, and what is under it. */
const formsOf = ({ feedbackUrl }: Site): string[] =>
  feedbackUrl === '' ? [] : [feedbackUrl, `${feedbackUrl}/`];
