/** A file, sent by the framework the public pages are sent by: what a page is measured against. */
import 'reflect-metadata';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Module, Param, Req, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { common, listen, port, runProcess, text } from '#runtime';
import { securityHeaders } from '#runtime/nest';

const directory = process.env['STATIC_DIR'] ?? '';

@Controller()
class FilesController {
  @Get('readyz')
  ready(): string {
    return 'ok';
  }

  @Get('files/:name')
  async file(
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const path = join(directory, name);
    const { size, mtimeMs } = await stat(path);
    const etag = `"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`;
    reply.header('etag', etag).header('cache-control', 'public, max-age=60');
    if (request.headers['if-none-match'] === etag) reply.code(304).send();
    else reply.header('content-type', 'text/html; charset=utf-8').send(await readFile(path));
  }
}

@Module({ controllers: [FilesController] })
class StaticSite {}

const settings = {
  ...common,
  PORT: { default: '0', parse: port },
  STATIC_DIR: { parse: text },
};
await runProcess('static', settings, async (config) => {
  const app = await NestFactory.create<NestFastifyApplication>(StaticSite, new FastifyAdapter(), {
    logger: false,
  });
  const headers = securityHeaders();
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
  await listen(app, config.PORT, '127.0.0.1', 'PORT');
  return () => app.close();
});
