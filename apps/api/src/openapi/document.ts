import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { bodySchemas } from './schemas.js';

const text = { type: 'string' } as const;
const ANSWERS = {
  CommandAnswer: {
    type: 'object',
    required: ['id', 'revision', 'position', 'events'],
    properties: {
      id: text,
      revision: { type: ['string', 'null'], description: '流的版本 (revision of the stream)' },
      position: { type: 'string', description: '日志位置 (place in the log)' },
      events: { type: 'array', items: text },
      stream: { type: 'string', description: '服务记录：所在台账流 (the ledger of a service record)' },
      contractId: text,
      exceptionId: text,
    },
  },
  Problem: {
    type: 'object',
    description: 'RFC 9457',
    required: ['type', 'title', 'status', 'detail'],
    properties: {
      type: { type: 'string', format: 'uri' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      errors: {
        type: 'array',
        items: {
          type: 'object',
          required: ['pointer', 'message'],
          properties: { pointer: text, message: text },
        },
      },
      rule: {
        type: 'object',
        required: ['id'],
        properties: {
          id: text,
          clause: text,
          citation: text,
          force: { enum: ['P', 'M', 'J', 'A'] },
          operands: { type: 'object', additionalProperties: true },
        },
      },
      exception: {
        type: 'object',
        required: ['ruleId'],
        properties: {
          ruleId: text,
          request: text,
          approve: text,
          approver: { type: 'array', items: text },
        },
      },
      expectedRevision: { type: ['string', 'null'] },
      actualRevision: { type: ['string', 'null'] },
    },
  },
};

/** OpenAPI 3.1: the routes as Nest knows them, the bodies as their field decorators check them. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('天津社会工作服务站购买服务平台 (Tianjin social-work service stations)')
    .setDescription(
      '政府购买社工站服务全过程管理接口。金额为整数分；日期为 Asia/Shanghai 的 YYYY-MM-DD；位置与版本为十进制字符串。',
    )
    .setVersion('1')
    .addBearerAuth()
    .addCookieAuth('session')
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  return {
    ...document,
    components: {
      ...document.components,
      schemas: { ...(bodySchemas() as object), ...(ANSWERS as object) },
    },
  };
}
