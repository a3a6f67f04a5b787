import type { Type } from '@nestjs/common';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage.js';
import { targetConstructorToSchema, validationMetadatasToSchemas } from 'class-validator-jsonschema';

export interface JsonSchema {
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

/** What this project's own constraints say in JSON Schema. */
const OWN = {
  hasNoNul: { type: 'string' },
  isWellFormed: { type: 'string' },
  isDay: { type: 'string', format: 'date', description: 'YYYY-MM-DD, Asia/Shanghai' },
  isInstant: { type: 'string', format: 'date-time' },
  isUscc: { type: 'string', pattern: '^[0-9A-HJ-NP-RT-UW-Y]{18}$', description: '统一社会信用代码' },
  isDivisionCode: { type: 'string', pattern: '^\\d{12}$', description: '12 位区划代码' },
  isUlid: { type: 'string', pattern: '^[0-7][0-9A-HJKMNP-TV-Z]{25}$' },
  isSha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  isPosition: { type: 'string', pattern: '^\\d+$' },
  isFigures: { type: 'object', additionalProperties: { type: 'number' } },
  isFindings: { type: 'object', additionalProperties: true },
} as const;

const options = {
  classTransformerMetadataStorage: defaultMetadataStorage,
  refPointerPrefix: '#/components/schemas/',
  additionalConverters: OWN,
};

type Schemas = Record<string, JsonSchema>;

/** What may be left out may also be null. */
function nullable(schema: object): object {
  if ('$ref' in schema) return { anyOf: [schema, { type: 'null' }] };
  const { type, enum: values } = schema as { type?: string; enum?: readonly unknown[] };
  return {
    ...schema,
    ...(type !== undefined && { type: [type, 'null'] }),
    ...(values !== undefined && { enum: [...values, null] }),
  };
}

/** Schemas of every class with field decorators, by name. */
export function bodySchemas(): Schemas {
  const schemas = Object.entries(validationMetadatasToSchemas(options) as Schemas);
  return Object.fromEntries(
    schemas.map(([name, { properties = {}, required = [], ...schema }]) => [
      name,
      {
        ...schema,
        ...(required.length > 0 && { required }),
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(properties).map(([field, found]) => [
            field,
            required.includes(field) ? found : nullable(found),
          ]),
        ),
      },
    ]),
  );
}

export const schemaOf = (type: Type<object>): JsonSchema =>
  targetConstructorToSchema(type, options) as JsonSchema;
