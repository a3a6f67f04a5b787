import type { IncomingMessage } from 'node:http';
import { applyDecorators, HttpCode, Post, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { errorCodes, type FastifyInstance } from 'fastify';
import { Allow, type Audience } from '../http/allow.js';
import { Refusals } from '../http/command.js';
import { parametersOf } from '../openapi/query-parameters.js';

export const BYTES = 'application/octet-stream';
export const UPLOAD_PATH = '/api/attachments';

/** Bytes are not read into memory: the handler streams them. At every other path they stay refused. */
export function takeBytes(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(BYTES, (request, payload: IncomingMessage, done) => {
    if (request.routeOptions.url === UPLOAD_PATH) return done(null, payload);
    done(new errorCodes.FST_ERR_CTP_INVALID_MEDIA_TYPE(BYTES), undefined);
  });
}

interface UploadOptions {
  readonly query: Type<object>;
  readonly allow: readonly Audience[];
  readonly says: string;
}

/** A route that takes a file as its body, and what is said about it as query parameters. */
export const Upload = ({ query, allow, says }: UploadOptions): MethodDecorator =>
  applyDecorators(
    Post(''),
    HttpCode(201),
    Allow(...allow),
    ApiOperation({ summary: says, description: `角色 (roles): ${allow.join(', ')}` }),
    ApiConsumes(BYTES),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
    ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', format: 'uuid' } }),
    ...parametersOf(query).map((parameter) => ApiQuery(parameter)),
    ApiResponse({
      status: 201,
      description: '已存入 (stored)',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/CommandAnswer' } } },
    }),
    Refusals(400, 401, 403, 404, 409, 412, 413, 415, 422, 503),
  );
