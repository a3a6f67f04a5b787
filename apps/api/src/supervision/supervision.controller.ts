import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ActOnSupervision, DraftSupervision, PublishConclusion, type SupervisionAct } from '#application';
import type { Role } from '#domain';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  AnswerInformationRequestDto,
  AppealSupervisionDto,
  DecideAppealDto,
  PublishRectificationDto,
  RecordResolutionDto,
  ReportRectificationDto,
  ReportToGovernmentDto,
} from './follow-up.dto.js';
import {
  CancelSupervisionDto,
  CloseSupervisionDto,
  DraftSupervisionDto,
  OpenSupervisionDto,
  PublishConclusionDto,
  RequestInformationDto,
  StopSupervisionDto,
} from './supervision.dto.js';

const SUPERVISORS: readonly Role[] = ['SUPERVISOR', 'AUDITOR'];
/** 被监督单位: the purchaser; what the provider has, it provides itself. */
const SUPERVISED: readonly Role[] = ['PROJECT_OFFICER', 'PURCHASER_LEADER', 'FINANCE_OFFICER'];
const LEADERS: readonly Role[] = ['PURCHASER_LEADER'];

/** 监督案件 (津民发〔2024〕13号 四（三）; 审计法 34, 52). */
@Controller('api/supervisions')
export class SupervisionController {
  constructor(private readonly commands: CommandBus) {}

  @Command('', { says: '起草监督立案', body: DraftSupervisionDto, allow: SUPERVISORS, creates: true })
  async draft(@Body() body: DraftSupervisionDto, @FromRequest() given: Given) {
    const id = given.newId();
    const envelope = given.envelope('DraftSupervision', null, body);
    const answer = await this.commands.execute(
      new DraftSupervision(id, body.projectId, body.subject(), envelope),
    );
    return new CommandAnswer(id, answer, `/api/supervisions/${id}`);
  }

  @Command(':id/open', { says: '启动监督', body: OpenSupervisionDto, allow: SUPERVISORS })
  open(@Id() id: string, @Body() body: OpenSupervisionDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/cancel', { says: '撤销立案', body: CancelSupervisionDto, allow: SUPERVISORS })
  cancel(@Id() id: string, @Body() body: CancelSupervisionDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/request-information', {
    says: '要求提供资料',
    body: RequestInformationDto,
    allow: SUPERVISORS,
  })
  async request(@Id() id: string, @Body() body: RequestInformationDto, @FromRequest() given: Given) {
    return this.act(id, body, given, true);
  }

  @Command(':id/answer-information-request', {
    says: '提供资料',
    body: AnswerInformationRequestDto,
    allow: [...SUPERVISED, 'PROVIDER_MANAGER'],
  })
  answer(@Id() id: string, @Body() body: AnswerInformationRequestDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/publish-conclusion', {
    says: '作出监督结论',
    body: PublishConclusionDto,
    allow: SUPERVISORS,
  })
  async conclude(@Id() id: string, @Body() body: PublishConclusionDto, @FromRequest() given: Given) {
    const envelope = given.envelope('PublishConclusion', id, body);
    const answer = await this.commands.execute(new PublishConclusion(id, body.conclusion(), envelope));
    return new CommandAnswer(id, answer);
  }

  @Command(':id/report-rectification', {
    says: '向监督机关报告整改情况',
    body: ReportRectificationDto,
    allow: SUPERVISED,
  })
  report(@Id() id: string, @Body() body: ReportRectificationDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/report-to-government', {
    says: '登记向本级政府或主管机关报告整改情况',
    body: ReportToGovernmentDto,
    allow: SUPERVISED,
  })
  tellGovernment(@Id() id: string, @Body() body: ReportToGovernmentDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/publish-rectification', {
    says: '登记向社会公布整改情况',
    body: PublishRectificationDto,
    allow: SUPERVISED,
  })
  publish(@Id() id: string, @Body() body: PublishRectificationDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/record-resolution', { says: '认定整改结果', body: RecordResolutionDto, allow: SUPERVISORS })
  resolve(@Id() id: string, @Body() body: RecordResolutionDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/appeal', { says: '对监督结论提出异议', body: AppealSupervisionDto, allow: LEADERS })
  appeal(@Id() id: string, @Body() body: AppealSupervisionDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/decide-appeal', { says: '登记异议处理结果', body: DecideAppealDto, allow: SUPERVISORS })
  decideAppeal(@Id() id: string, @Body() body: DecideAppealDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/close', { says: '监督结案', body: CloseSupervisionDto, allow: SUPERVISORS })
  close(@Id() id: string, @Body() body: CloseSupervisionDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/stop', { says: '终止监督', body: StopSupervisionDto, allow: SUPERVISORS })
  stop(@Id() id: string, @Body() body: StopSupervisionDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  private async act(
    id: string,
    body: Dated & { command(): SupervisionAct },
    given: Given,
    begins = false,
  ): Promise<CommandAnswer> {
    const act = body.command();
    const envelope = given.envelope(act.type, id, body);
    const answer = await this.commands.execute(new ActOnSupervision(id, act, envelope));
    return new CommandAnswer(id, answer, null, begins ? { requestId: answer.part } : {});
  }
}
