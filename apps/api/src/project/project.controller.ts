import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  AbandonProject,
  ActOnProject,
  CloseProject,
  DraftProject,
  PurchaseProject,
  SecureBudget,
  type PlainProjectCommand,
} from '#application';
import type { Role } from '#domain';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  AbandonProjectDto,
  ApproveExceptionDto,
  CloseProjectDto,
  PublishAwardDto,
  PurchaseProjectDto,
  RequestExceptionDto,
} from './award.dto.js';
import {
  CompleteExAnteAssessmentDto,
  DefineAcceptancePlanDto,
  DraftProjectDto,
  PublishIntentDto,
  RecordNeedsAssessmentDto,
  ScreenNegativeListDto,
  SecureBudgetDto,
  SetTargetsDto,
} from './project.dto.js';

const OFFICER: readonly Role[] = ['PROJECT_OFFICER'];
const LEADER: readonly Role[] = ['PURCHASER_LEADER'];

@Controller('api/projects')
export class ProjectController {
  constructor(private readonly commands: CommandBus) {}

  @Command('', { says: '项目立项起草', body: DraftProjectDto, allow: OFFICER, creates: true })
  async draft(@Body() body: DraftProjectDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    const id = given.newId();
    const { stationId, name, category, purchaser } = body;
    const project = {
      stationId,
      name,
      category,
      purchaser: { kind: purchaser.kind, name: purchaser.name, uscc: purchaser.uscc },
      ...(given.account.demonstration && { demonstration: true as const }),
    };
    const answer = await this.commands.execute(
      new DraftProject(id, project, given.envelope('DraftProject', null, body)),
    );
    return new CommandAnswer(id, answer, `/api/projects/${id}`);
  }

  @Command(':id/record-needs-assessment', {
    says: '登记需求评估',
    body: RecordNeedsAssessmentDto,
    allow: OFFICER,
  })
  recordNeeds(@Id() id: string, @Body() body: RecordNeedsAssessmentDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/screen-negative-list', { says: '负面清单审查', body: ScreenNegativeListDto, allow: OFFICER })
  screen(@Id() id: string, @Body() body: ScreenNegativeListDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/set-targets', { says: '设定绩效目标', body: SetTargetsDto, allow: OFFICER })
  setTargets(@Id() id: string, @Body() body: SetTargetsDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/secure-budget', {
    says: '落实预算',
    body: SecureBudgetDto,
    allow: ['PROJECT_OFFICER', 'FINANCE_OFFICER'],
  })
  async secureBudget(@Id() id: string, @Body() body: SecureBudgetDto, @FromRequest() given: Given) {
    const envelope = given.envelope('SecureBudget', id, body);
    const lines = body.linesOf(envelope.occurredOn);
    return new CommandAnswer(id, await this.commands.execute(new SecureBudget(id, lines, envelope)));
  }

  @Command(':id/complete-ex-ante-assessment', {
    says: '完成事前评估',
    body: CompleteExAnteAssessmentDto,
    allow: OFFICER,
  })
  completeExAnte(@Id() id: string, @Body() body: CompleteExAnteAssessmentDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/publish-intent', { says: '公开采购意向', body: PublishIntentDto, allow: OFFICER })
  publishIntent(@Id() id: string, @Body() body: PublishIntentDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/define-acceptance-plan', {
    says: '确定履约验收方案',
    body: DefineAcceptancePlanDto,
    allow: OFFICER,
  })
  definePlan(@Id() id: string, @Body() body: DefineAcceptancePlanDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/request-exception', { says: '申请例外', body: RequestExceptionDto, allow: OFFICER })
  async requestException(@Id() id: string, @Body() body: RequestExceptionDto, @FromRequest() given: Given) {
    const command = body.command();
    const answer = await this.commands.execute(
      new ActOnProject(id, command, given.envelope(command.type, id, body)),
    );
    return new CommandAnswer(id, answer, null, { exceptionId: answer.part });
  }

  @Command(':id/approve-exception', {
    says: '批准例外（S-02 由党委社会工作部门或民政部门批准）',
    body: ApproveExceptionDto,
    allow: ['PURCHASER_LEADER', 'SOCIAL_WORK_DEPT', 'CITY_CIVIL', 'DISTRICT_CIVIL'],
  })
  approveException(@Id() id: string, @Body() body: ApproveExceptionDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/purchase', { says: '决定购买', body: PurchaseProjectDto, allow: LEADER })
  async purchase(@Id() id: string, @Body() body: PurchaseProjectDto, @FromRequest() given: Given) {
    const { method, supplierId, priceFen, basis, decidedOn, review } = body;
    const award = {
      method,
      supplierId,
      priceFen,
      basis,
      decidedOn,
      ...(review && { review: { ...review } }),
    };
    const envelope = given.envelope('PurchaseProject', id, body);
    return new CommandAnswer(id, await this.commands.execute(new PurchaseProject(id, award, envelope)));
  }

  @Command(':id/publish-award', {
    says: '发出成交通知书并公告成交结果',
    body: PublishAwardDto,
    allow: ['PROJECT_OFFICER', 'PURCHASER_LEADER'],
  })
  publishAward(@Id() id: string, @Body() body: PublishAwardDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/abandon', { says: '终止采购', body: AbandonProjectDto, allow: LEADER })
  async abandon(@Id() id: string, @Body() body: AbandonProjectDto, @FromRequest() given: Given) {
    const envelope = given.envelope('AbandonProject', id, body);
    return new CommandAnswer(id, await this.commands.execute(new AbandonProject(id, body.reason, envelope)));
  }

  @Command(':id/close', { says: '结项', body: CloseProjectDto, allow: LEADER })
  async close(@Id() id: string, @Body() body: CloseProjectDto, @FromRequest() given: Given) {
    const envelope = given.envelope('CloseProject', id, body);
    const command = new CloseProject(id, body.summary ?? null, envelope);
    return new CommandAnswer(id, await this.commands.execute(command));
  }

  private async act(
    id: string,
    body: Dated & { command(): PlainProjectCommand },
    given: Given,
  ): Promise<CommandAnswer> {
    const command = body.command();
    const envelope = given.envelope(command.type, id, body);
    return new CommandAnswer(id, await this.commands.execute(new ActOnProject(id, command, envelope)));
  }
}
