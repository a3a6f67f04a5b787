import { applyDecorators, Header, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Allow } from '../http/allow.js';
import { idParameter, Refusals, type BodyClass } from '../http/command.js';
import { FORM } from '../http/forms.js';

/** A route that gives a command and asks nobody who he is; it takes JSON, and the form of a page. */
export const PublicCommand = (
  path: string,
  { body, says, status }: { readonly body: BodyClass; readonly says: string; readonly status: 200 | 201 },
): MethodDecorator =>
  applyDecorators(
    Post(path),
    ...idParameter(path),
    HttpCode(status),
    Header('cache-control', 'no-store'),
    Allow('ANYONE'),
    ApiOperation({ summary: says, description: '无需登录 (no sign-in)' }),
    ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', format: 'uuid' } }),
    ApiConsumes('application/json', FORM),
    ApiBody({
      schema: { $ref: getSchemaPath(body) },
      examples: { example: { summary: says, value: body.example } },
    }),
    ApiResponse({
      status,
      description: '已受理；由网页表单提交时以网页答复 (accepted; a form is answered with a page)',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/CommandAnswer' } } },
    }),
    Refusals(400, 403, 404, 413, 415, 422, 429, 503),
  );
