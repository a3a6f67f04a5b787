import { applyDecorators, HttpCode, Post, type Type } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiParam, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { Allow, type Audience } from './allow.js';

/** A request body: its fields are class-validator's, its example is shown and checked. */
export interface BodyClass extends Type<object> {
  readonly example: object;
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});
export const Refusals = (...statuses: readonly (keyof typeof DESCRIPTIONS)[]) =>
  applyDecorators(
    ...statuses.map((status) => ApiResponse({ status: Number(status), ...problem(DESCRIPTIONS[status]) })),
  );
const DESCRIPTIONS = {
  400: '请求格式有误，逐项列出 (malformed, every fault named)',
  401: '尚未登录 (not signed in)',
  403: '无权操作 (not allowed)',
  404: '未找到 (not found)',
  409: '并发冲突 (concurrent write)',
  412: '版本已过期 (stale If-Match)',
  413: '文件过大 (too large)',
  415: '内容类型不支持 (unsupported media type)',
  422: '不符合规则 (refused by a rule)',
  429: '尝试过多，稍后再试 (too many attempts)',
  503: '暂时不可用 (unavailable)',
} as const;

/** A part's id is read by a pipe, which hides it from the explorer of routes. */
export const idParameter = (path: string): MethodDecorator[] =>
  path.includes(':id') ? [ApiParam({ name: 'id', schema: { type: 'string' } })] : [];

interface CommandOptions {
  readonly body: BodyClass;
  readonly allow: readonly Audience[];
  /** What it does, for the officer. */
  readonly says: string;
  /** Answers 201 with the Location of what it began. */
  readonly creates?: true;
}

/** A route that gives a command: who may, what it takes, what it answers. */
export function Command(path: string, { body, allow, says, creates }: CommandOptions): MethodDecorator {
  const status = creates ? 201 : 200;
  return applyDecorators(
    Post(path),
    ...idParameter(path),
    HttpCode(status),
    Allow(...allow),
    ApiOperation({ summary: says, description: `角色 (roles): ${allow.join(', ')}` }),
    ApiHeader({ name: 'Idempotency-Key', required: false, schema: { type: 'string', format: 'uuid' } }),
    ApiHeader({ name: 'If-Match', required: false, schema: { type: 'string', example: '"3"' } }),
    ApiBody({
      schema: { $ref: getSchemaPath(body) },
      examples: { example: { summary: says, value: body.example } },
    }),
    ApiResponse({
      status,
      description: creates ? '已创建 (created)' : '已受理 (accepted)',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/CommandAnswer' } } },
    }),
    Refusals(400, 401, 403, 404, 409, 412, 422, 503),
  );
}
