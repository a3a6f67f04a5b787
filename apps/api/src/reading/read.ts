import { applyDecorators, Get, UseInterceptors, type Type } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { Allow, type Audience } from '../http/allow.js';
import { idParameter, Refusals } from '../http/command.js';
import { parametersOf } from '../openapi/query-parameters.js';
import { MinPositionInterceptor } from './min-position.js';
import { PageQuery } from './queries.js';

interface ReadOptions {
  /** What it shows, for the officer. */
  readonly says: string;
  readonly allow: readonly Audience[];
  readonly query?: Type<object>;
}

/** A route that only reads: who may, of what is within reach, up to date as far as `X-Min-Position` asks. */
export function Read(path: string, { says, allow, query }: ReadOptions): MethodDecorator {
  return applyDecorators(
    Get(path),
    ...idParameter(path),
    Allow(...allow),
    UseInterceptors(MinPositionInterceptor),
    ApiOperation({ summary: says, description: `角色 (roles): ${allow.join(', ')}` }),
    ApiHeader({
      name: 'X-Min-Position',
      required: false,
      description: '至少读到日志的该位置 (at least this place of the log)',
      schema: { type: 'string', pattern: '^\\d+$' },
    }),
    ...parametersOf(query).map((parameter) => ApiQuery(parameter)),
    ApiResponse({ status: 200, description: says, ...(isList(query) && TABLE) }),
    ApiResponse({ status: 202, description: '查询数据尚未追上，稍后重试 (not yet at X-Min-Position)' }),
    Refusals(400, 401, 403, 404, 503),
  );
}

const isList = (query: Type<object> | undefined): boolean => query?.prototype instanceof PageQuery;

/** A page of a list is a table too, for whoever asks with `Accept: text/csv`. */
const TABLE = { content: { 'application/json': {}, 'text/csv': { schema: { type: 'string' } } } } as const;
