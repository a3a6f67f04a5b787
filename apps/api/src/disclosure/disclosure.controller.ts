import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnDisclosure, CorrectDisclosure, PrepareDisclosure } from '#application';
import type { Role } from '#domain';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  CorrectDisclosureDto,
  PrepareDisclosureDto,
  PublishDisclosureDto,
  ReviewDisclosureDto,
  WithdrawDisclosureDto,
} from './disclosure.dto.js';

const REVIEWERS: readonly Role[] = ['DISCLOSURE_REVIEWER', 'PURCHASER_LEADER'];

@Controller('api/disclosures')
export class DisclosureController {
  constructor(private readonly commands: CommandBus) {}

  @Command('', {
    says: '编制公开内容',
    body: PrepareDisclosureDto,
    allow: ['DISCLOSURE_EDITOR'],
    creates: true,
  })
  async prepare(@Body() body: PrepareDisclosureDto, @FromRequest() given: Given) {
    const id = given.newId();
    const envelope = given.envelope('PrepareDisclosure', null, body);
    const command = new PrepareDisclosure(id, body.projectId, body.fields, envelope);
    return new CommandAnswer(id, await this.commands.execute(command), `/api/disclosures/${id}`);
  }

  @Command(':id/review', { says: '审核公开内容', body: ReviewDisclosureDto, allow: ['DISCLOSURE_REVIEWER'] })
  async review(@Id() id: string, @Body() body: ReviewDisclosureDto, @FromRequest() given: Given) {
    const { approved, note = null } = body;
    const envelope = given.envelope('ReviewDisclosure', id, body);
    const command = new ActOnDisclosure(id, { type: 'ReviewDisclosure', data: { approved, note } }, envelope);
    return new CommandAnswer(id, await this.commands.execute(command));
  }

  @Command(':id/publish', { says: '正式公开', body: PublishDisclosureDto, allow: REVIEWERS })
  async publish(@Id() id: string, @Body() body: PublishDisclosureDto, @FromRequest() given: Given) {
    const envelope = given.envelope('PublishDisclosure', id, body);
    const publishedOn = body.publishedOn ?? envelope.occurredOn;
    const command = new ActOnDisclosure(id, { type: 'PublishDisclosure', data: { publishedOn } }, envelope);
    return new CommandAnswer(id, await this.commands.execute(command));
  }

  @Command(':id/correct', { says: '更正公开内容', body: CorrectDisclosureDto, allow: ['DISCLOSURE_EDITOR'] })
  async correct(@Id() id: string, @Body() body: CorrectDisclosureDto, @FromRequest() given: Given) {
    const envelope = given.envelope('CorrectDisclosure', id, body);
    const command = new CorrectDisclosure(id, body.reason, body.fields, envelope);
    return new CommandAnswer(id, await this.commands.execute(command));
  }

  @Command(':id/withdraw', { says: '撤回公开内容', body: WithdrawDisclosureDto, allow: REVIEWERS })
  async withdraw(@Id() id: string, @Body() body: WithdrawDisclosureDto, @FromRequest() given: Given) {
    const envelope = given.envelope('WithdrawDisclosure', id, body);
    const command = new ActOnDisclosure(
      id,
      { type: 'WithdrawDisclosure', data: { reason: body.reason } },
      envelope,
    );
    return new CommandAnswer(id, await this.commands.execute(command));
  }
}
