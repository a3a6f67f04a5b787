import type { Type } from '@nestjs/common';
import type { ApiQueryOptions } from '@nestjs/swagger';
import { schemaOf } from './schemas.js';

/** The fields of a query class as parameters of an operation. */
export function parametersOf(query: Type<object> | undefined): ApiQueryOptions[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema: schema as never,
  }));
}
