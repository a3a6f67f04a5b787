import 'reflect-metadata';
import { NotFoundException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestLogger } from '#runtime/nest';
import type { Logger } from '#runtime';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { DisclosureModule } from './disclosure.module.js';
import type { Site } from './html/view.js';
import { FaultFilter } from './http/fault.filter.js';

const LONGEST_BODY = 1024;

/** The public site, ready to listen. */
export async function createSite(
  databaseUrl: string,
  site: Site,
  log: Logger,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LONGEST_BODY,
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
  // Made once: Fastify's plugin of the same name makes the headers anew for every request.
  const protect = helmet({
    // Other hosts of the same domain are not this site's to decide about.
    strictTransportSecurity: { includeSubDomains: false },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'self'"],
      },
    },
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  fastify.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
  await app.init();
  return app;
}
