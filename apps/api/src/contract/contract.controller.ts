import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import {
  ActOnContract,
  AmendContract,
  JudgeService,
  RecordService,
  SignContract,
  type ContractAct,
  type Judgement,
} from '#application';
import type { Role } from '#domain';
import { ComposeEvaluationDto } from '../evaluation/evaluation.dto.js';
import { CommandAnswer } from '../http/answer.js';
import { Command } from '../http/command.js';
import type { Dated } from '../http/dated.js';
import { Id } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  AmendContractDto,
  ApproveSubcontractDto,
  PublishAmendmentDto,
  RecordMonitoringDto,
  RecordSpotCheckDto,
  TerminateContractDto,
} from './contract-life.dto.js';
import { FileContractDto, PublishContractDto, SettleContractDto, SignContractDto } from './contract.dto.js';
import { ConfirmServiceDto, CorrectServiceDto, RecordServiceDto, RejectServiceDto } from './service.dto.js';

const PURCHASER: readonly Role[] = ['PROJECT_OFFICER', 'PURCHASER_LEADER'];

@Controller('api/contracts')
export class ContractController {
  constructor(private readonly commands: CommandBus) {}

  @Command('', { says: '签订合同', body: SignContractDto, allow: ['PURCHASER_LEADER'], creates: true })
  async sign(@Body() body: SignContractDto, @FromRequest() given: Given): Promise<CommandAnswer> {
    const id = given.newId();
    const answer = await this.commands.execute(
      new SignContract(id, body.stated(), given.envelope('SignContract', null, body)),
    );
    return new CommandAnswer(id, answer, `/api/contracts/${id}`);
  }

  @Command(':id/publish', { says: '公告合同', body: PublishContractDto, allow: PURCHASER })
  publish(@Id() id: string, @Body() body: PublishContractDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/file', { says: '合同备案', body: FileContractDto, allow: PURCHASER })
  file(@Id() id: string, @Body() body: FileContractDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/amend', { says: '变更合同', body: AmendContractDto, allow: ['PURCHASER_LEADER'] })
  async amend(@Id() id: string, @Body() body: AmendContractDto, @FromRequest() given: Given) {
    const envelope = given.envelope('AmendContract', id, body);
    const answer = await this.commands.execute(new AmendContract(id, body.amendment(), envelope));
    return new CommandAnswer(id, answer);
  }

  @Command(':id/publish-amendment', { says: '公告合同变更', body: PublishAmendmentDto, allow: PURCHASER })
  publishAmendment(@Id() id: string, @Body() body: PublishAmendmentDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/approve-subcontract', {
    says: '同意分包',
    body: ApproveSubcontractDto,
    allow: ['PURCHASER_LEADER'],
  })
  approveSubcontract(@Id() id: string, @Body() body: ApproveSubcontractDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/terminate', { says: '终止合同', body: TerminateContractDto, allow: ['PURCHASER_LEADER'] })
  terminate(@Id() id: string, @Body() body: TerminateContractDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  /** Its figures are computed from the records; seriously off, it opens an issue. */
  @Command(':id/record-monitoring', { says: '绩效监控', body: RecordMonitoringDto, allow: PURCHASER })
  recordMonitoring(@Id() id: string, @Body() body: RecordMonitoringDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  /** By its purchaser, or by those who guide it (四（一）). */
  @Command(':id/record-spot-check', {
    says: '登记抽查',
    body: RecordSpotCheckDto,
    allow: [...PURCHASER, 'DISTRICT_CIVIL', 'CITY_CIVIL'],
  })
  recordSpotCheck(@Id() id: string, @Body() body: RecordSpotCheckDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/compose-evaluation', {
    says: '综合多方评价',
    body: ComposeEvaluationDto,
    allow: ['EVALUATOR', 'PURCHASER_LEADER'],
  })
  composeEvaluation(@Id() id: string, @Body() body: ComposeEvaluationDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  @Command(':id/settle', { says: '结清合同', body: SettleContractDto, allow: ['PURCHASER_LEADER'] })
  settle(@Id() id: string, @Body() body: SettleContractDto, @FromRequest() given: Given) {
    return this.act(id, body, given);
  }

  /** Answers the record's id; the revision is that of the month's ledger. */
  @Command(':id/record-service', {
    says: '登记一次服务',
    body: RecordServiceDto,
    allow: ['PROVIDER_MANAGER', 'PROVIDER_WORKER'],
  })
  async recordService(@Id() id: string, @Body() body: RecordServiceDto, @FromRequest() given: Given) {
    const envelope = given.envelope('RecordService', id, body);
    const answer = await this.commands.execute(new RecordService(id, body.delivery(), envelope));
    return new CommandAnswer(answer.part ?? id, answer, null, { contractId: id, stream: answer.stream });
  }

  @Command(':id/confirm-service', { says: '确认服务', body: ConfirmServiceDto, allow: PURCHASER })
  confirmService(@Id() id: string, @Body() body: ConfirmServiceDto, @FromRequest() given: Given) {
    const { serviceId, note = null } = body;
    return this.judge(id, { type: 'ConfirmService', serviceId, note }, body, given);
  }

  @Command(':id/reject-service', { says: '退回服务记录', body: RejectServiceDto, allow: PURCHASER })
  rejectService(@Id() id: string, @Body() body: RejectServiceDto, @FromRequest() given: Given) {
    const { serviceId, reason } = body;
    return this.judge(id, { type: 'RejectService', serviceId, reason }, body, given);
  }

  /** The record stays; what it counts changes from now on. */
  @Command(':id/correct-service', {
    says: '更正服务记录',
    body: CorrectServiceDto,
    allow: ['PROVIDER_MANAGER', 'PROVIDER_WORKER'],
  })
  correctService(@Id() id: string, @Body() body: CorrectServiceDto, @FromRequest() given: Given) {
    const { serviceId, quantity, reason, evidence = [] } = body;
    return this.judge(id, { type: 'CorrectService', serviceId, quantity, reason, evidence }, body, given);
  }

  private async act(
    id: string,
    body: Dated & { command(): ContractAct },
    given: Given,
  ): Promise<CommandAnswer> {
    const command = body.command();
    const envelope = given.envelope(command.type, id, body);
    return new CommandAnswer(id, await this.commands.execute(new ActOnContract(id, command, envelope)));
  }

  private async judge(id: string, judgement: Judgement, body: Dated, given: Given): Promise<CommandAnswer> {
    const envelope = given.envelope(judgement.type, id, body);
    const answer = await this.commands.execute(new JudgeService(id, judgement, envelope));
    return new CommandAnswer(judgement.serviceId, answer, null, { contractId: id, stream: answer.stream });
  }
}
