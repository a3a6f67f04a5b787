import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { externalCase, RecordExternalCase } from '#application';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import { RecordExternalCaseDto } from './external-case.dto.js';

@Controller('api/external-cases')
export class ExternalCaseController {
  constructor(private readonly commands: CommandBus) {}

  @Command('', {
    says: '登记外部公开案例',
    body: RecordExternalCaseDto,
    allow: ['POLICY_ADMIN', 'CITY_CIVIL', 'PROJECT_OFFICER'],
    creates: true,
  })
  async record(@Body() body: RecordExternalCaseDto, @FromRequest() given: Given) {
    const envelope = given.envelope('RecordExternalCase', null, body);
    const found = externalCase(
      { sourceRef: body.sourceRef, facts: body.facts.facts(), source: body.source.provenance() },
      envelope.occurredOn,
    );
    const answer = await this.commands.execute(new RecordExternalCase(found, envelope));
    return new CommandAnswer(found.caseId, answer, `/api/external-cases/${found.caseId}`);
  }
}
