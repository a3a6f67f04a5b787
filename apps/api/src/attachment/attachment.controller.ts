import { Readable } from 'node:stream';
import { Body, Controller, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiParam, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ForgetAttachment, OpenAttachment, StoreAttachment, type AttachedTo } from '#application';
import type { Role } from '#domain';
import { Allow } from '../http/allow.js';
import { CommandAnswer } from '../http/answer.js';
import { Command, Refusals } from '../http/command.js';
import { MalformedInput } from '../http/faults.js';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import { ForgetAttachmentDto, ReadAttachmentDto, StoreAttachmentQuery } from './attachment.dto.js';
import { sendFile } from './send-file.js';
import { Upload } from './upload.js';

const STORING: readonly Role[] = [
  'PROJECT_OFFICER',
  'PURCHASER_LEADER',
  'ACCEPTANCE_MEMBER',
  'FINANCE_OFFICER',
  'PROVIDER_MANAGER',
  'PROVIDER_WORKER',
  'EVALUATOR',
];
/** Who may see personal data of service users: those who serve them, and the office that answers for it. */
const READING: readonly Role[] = ['PROJECT_OFFICER', 'PROVIDER_MANAGER', 'PROVIDER_WORKER'];

@Controller('api/attachments')
export class AttachmentController {
  constructor(private readonly commands: CommandBus) {}

  @Upload({ says: '存入附件', query: StoreAttachmentQuery, allow: STORING })
  async store(
    @Query() said: StoreAttachmentQuery,
    @Req() request: FastifyRequest,
    @FromRequest() given: Given,
  ): Promise<CommandAnswer> {
    const id = given.newId();
    const { name, sha256, personal } = said;
    const file = {
      name,
      sha256,
      personal: personal === 'true' || said.beneficiaryRef !== undefined,
      bytes: bytesOf(request),
    };
    const envelope = given.envelope('StoreAttachment', null, said);
    const answer = await this.commands.execute(new StoreAttachment(id, attachedTo(said), file, envelope));
    return new CommandAnswer(id, answer, `/api/attachments/${id}`, { sha256 });
  }

  @Post(':id/read')
  @HttpCode(200)
  @Allow(...READING)
  @ApiParam({ name: 'id', schema: { type: 'string' } })
  @ApiOperation({ summary: '查阅含个人信息的附件（留痕）' })
  @ApiBody({
    schema: { $ref: getSchemaPath(ReadAttachmentDto) },
    examples: { example: { value: ReadAttachmentDto.example } },
  })
  @ApiResponse({ status: 200, description: '文件内容 (the file)' })
  @Refusals(400, 401, 403, 404, 409, 412, 422, 503)
  async read(
    @Id() id: string,
    @Body() body: ReadAttachmentDto,
    @FromRequest() given: Given,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const envelope = given.envelope('ReadAttachment', id, body);
    return sendFile(await this.commands.execute(new OpenAttachment(id, body.reason, envelope)), reply);
  }

  @Command(':id/destroy-key', {
    says: '销毁附件密钥（内容不可恢复）',
    body: ForgetAttachmentDto,
    allow: ['PURCHASER_LEADER'],
  })
  async forget(@Id() id: string, @Body() body: ForgetAttachmentDto, @FromRequest() given: Given) {
    const envelope = given.envelope('ForgetAttachment', id, body);
    return new CommandAnswer(
      id,
      await this.commands.execute(new ForgetAttachment(id, body.reason, envelope)),
    );
  }
}

function attachedTo({ contractId, projectId, beneficiaryRef }: StoreAttachmentQuery): AttachedTo {
  if (contractId !== undefined) return { contractId, beneficiaryRef: beneficiaryRef ?? null };
  if (projectId !== undefined) return { projectId };
  const text = { zh: '须给出 contractId 或 projectId。', en: 'Give contractId or projectId.' };
  throw new MalformedInput([{ pointer: '/contractId', text }]);
}

function bytesOf({ body }: FastifyRequest): Readable {
  if (body instanceof Readable) return body;
  const text = {
    zh: '请求体应为文件内容（application/octet-stream）。',
    en: 'The body must be the file (application/octet-stream).',
  };
  throw new MalformedInput([{ pointer: '', text }]);
}
