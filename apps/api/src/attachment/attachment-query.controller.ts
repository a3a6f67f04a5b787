import { Controller, Query, Res, type StreamableFile } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { OpenAttachment } from '#application';
import { streamOf } from '#domain';
import { RECORD_READERS, type Reach } from '#policy';
import { attachment, findAttachment, listAttachments, type Attachment } from '#read-models';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';
import { AttachmentListQuery } from './attachment.dto.js';
import { sendFile } from './send-file.js';

const ATTACHMENT: Subject<Attachment> = {
  model: attachment,
  find: findAttachment,
  subjectOf: ({ projectId }) => projectId,
  streamOf: streamOf.attachment,
};

@Controller('api/attachments')
export class AttachmentQueryController {
  constructor(
    private readonly reading: Reading,
    private readonly commands: CommandBus,
  ) {}

  @Read('', { says: '附件列表', allow: RECORD_READERS, query: AttachmentListQuery })
  list(@MyReach() reach: Reach, @Query() query: AttachmentListQuery) {
    return this.reading.page(
      (database) => listAttachments(database, query, reach),
      ({ attachmentId }) => attachmentId,
    );
  }

  @Read(':id', { says: '附件', allow: RECORD_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @Id() id: string, @Query() past: PastQuery) {
    return this.reading.detail(reach, ATTACHMENT, id, past, (found) => ({ id, ...found }));
  }

  @Read(':id/history', { says: '附件事件流', allow: RECORD_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    return this.reading.history(reach, streamOf.attachment(id), query);
  }

  @Read(':id/content', { says: '附件内容（不含个人信息的）', allow: RECORD_READERS })
  async content(
    @Id() id: string,
    @FromRequest() given: Given,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const envelope = given.envelope('OpenAttachment', id, {});
    return sendFile(await this.commands.execute(new OpenAttachment(id, null, envelope)), reply);
  }
}
