import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnDisclosure, CorrectDisclosure, PrepareDisclosure } from '#application';
import type { Role } from '#domain';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  ConsultThirdPartyDto,
  CorrectDisclosureDto,
  PrepareDisclosureDto,
  PublishDisclosureDto,
  RecordThirdPartyOpinionDto,
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
    const { approved, note = null, screening } = body;
    const envelope = given.envelope('ReviewDisclosure', id, body);
    const data = { approved, note, ...(screening && { screening: { ...screening } }) };
    const command = new ActOnDisclosure(id, { type: 'ReviewDisclosure', data }, envelope);
    return new CommandAnswer(id, await this.commands.execute(command));
  }

  @Command(':id/consult-third-party', {
    says: '征求第三方意见',
    body: ConsultThirdPartyDto,
    allow: ['DISCLOSURE_EDITOR'],
  })
  async consult(@Id() id: string, @Body() body: ConsultThirdPartyDto, @FromRequest() given: Given) {
    const envelope = given.envelope('ConsultThirdParty', id, body);
    const { party, matter, notifiedOn } = body;
    const data = {
      party: { name: party.name, uscc: party.uscc },
      matter,
      notifiedOn: notifiedOn ?? envelope.occurredOn,
    };
    const command = new ActOnDisclosure(id, { type: 'ConsultThirdParty', data }, envelope);
    return new CommandAnswer(id, await this.commands.execute(command));
  }

  @Command(':id/record-third-party-opinion', {
    says: '登记第三方意见',
    body: RecordThirdPartyOpinionDto,
    allow: ['DISCLOSURE_EDITOR'],
  })
  async hear(@Id() id: string, @Body() body: RecordThirdPartyOpinionDto, @FromRequest() given: Given) {
    const envelope = given.envelope('RecordThirdPartyOpinion', id, body);
    const { consultationId, consents, opinion } = body;
    const data = { consultationId, consents, opinion, receivedOn: body.receivedOn ?? envelope.occurredOn };
    const command = new ActOnDisclosure(id, { type: 'RecordThirdPartyOpinion', data }, envelope);
    return new CommandAnswer(id, await this.commands.execute(command));
  }

  @Command(':id/publish', { says: '正式公开', body: PublishDisclosureDto, allow: REVIEWERS })
  async publish(@Id() id: string, @Body() body: PublishDisclosureDto, @FromRequest() given: Given) {
    const envelope = given.envelope('PublishDisclosure', id, body);
    const publishedOn = body.publishedOn ?? envelope.occurredOn;
    const { publicInterest } = body;
    const data = { publishedOn, ...(publicInterest !== undefined && { publicInterest }) };
    const command = new ActOnDisclosure(id, { type: 'PublishDisclosure', data }, envelope);
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
