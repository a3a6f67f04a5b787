import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnStation, type StationAct } from '#application';
import type { Role } from '#domain';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  AnswerDirectionDto,
  AnswerGuidanceDto,
  ChangeDivisionDto,
  IssueDirectionDto,
  IssueGuidanceDto,
  RecordInspectionDto,
  RecordPartnersDto,
} from './station.dto.js';

const STREET: readonly Role[] = ['PROJECT_OFFICER', 'PURCHASER_LEADER'];
/** 市、区民政部门指导, 党委社会工作部门统筹 (津民发〔2024〕13号 四（一）). */
const GUIDES: readonly Role[] = ['DISTRICT_CIVIL', 'CITY_CIVIL', 'SOCIAL_WORK_DEPT'];

/** The street's daily management of its station, and the guidance it is given. */
@Controller('api/stations')
export class OversightController {
  constructor(private readonly commands: CommandBus) {}

  @Command(':id/record-inspection', { says: '登记日常检查', body: RecordInspectionDto, allow: STREET })
  inspect(@Id() id: string, @Body() body: RecordInspectionDto, @FromRequest() given: Given) {
    return this.act(id, body, given, 'inspectionId');
  }

  @Command(':id/issue-direction', { says: '提出管理要求', body: IssueDirectionDto, allow: STREET })
  direct(@Id() id: string, @Body() body: IssueDirectionDto, @FromRequest() given: Given) {
    return this.act(id, body, given, 'directionId');
  }

  @Command(':id/answer-direction', {
    says: '回复管理要求',
    body: AnswerDirectionDto,
    allow: ['PROVIDER_MANAGER', 'PROJECT_OFFICER'],
  })
  answerDirection(@Id() id: string, @Body() body: AnswerDirectionDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/issue-guidance', { says: '提出指导意见', body: IssueGuidanceDto, allow: GUIDES })
  guide(@Id() id: string, @Body() body: IssueGuidanceDto, @FromRequest() given: Given) {
    return this.act(id, body, given, 'guidanceId');
  }

  @Command(':id/answer-guidance', { says: '回复指导意见', body: AnswerGuidanceDto, allow: STREET })
  answerGuidance(@Id() id: string, @Body() body: AnswerGuidanceDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/record-partners', { says: '登记参与主体', body: RecordPartnersDto, allow: STREET })
  partners(@Id() id: string, @Body() body: RecordPartnersDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/change-division', {
    says: '变更行政区划',
    body: ChangeDivisionDto,
    allow: ['PROJECT_OFFICER', 'CITY_CIVIL'],
  })
  changeDivision(@Id() id: string, @Body() body: ChangeDivisionDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  private async act(
    id: string,
    body: Dated & { command(): StationAct },
    given: Given,
    begins?: 'inspectionId' | 'directionId' | 'guidanceId',
  ): Promise<CommandAnswer> {
    const command = body.command();
    const envelope = given.envelope(command.type, id, body);
    const answer = await this.commands.execute(new ActOnStation(id, command, envelope));
    return new CommandAnswer(id, answer, null, begins ? { [begins]: answer.part } : {});
  }
}
