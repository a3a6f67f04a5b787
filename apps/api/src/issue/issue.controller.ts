import { Body, Controller } from '@nestjs/common';
import { ContractActs } from '../contract/contract-acts.js';
import { Command } from '../http/command.js';
import { PartId, type PartRef } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  ApproveRiskAcceptanceDto,
  AssignIssueDto,
  EscalateIssueDto,
  RaiseIssueDto,
  ReopenIssueDto,
  RequestRiskAcceptanceDto,
  SubmitRectificationDto,
  VerifyRectificationDto,
} from './issue.dto.js';

@Controller('api/issues')
export class IssueController {
  constructor(private readonly acts: ContractActs) {}

  @Command('', {
    says: '提出问题',
    body: RaiseIssueDto,
    allow: [
      'PROJECT_OFFICER',
      'ACCEPTANCE_MEMBER',
      'COMMUNITY_REP',
      'SERVICE_USER_REP',
      'EVALUATOR',
      'DISTRICT_CIVIL',
      'CITY_CIVIL',
    ],
    creates: true,
  })
  raise(@Body() body: RaiseIssueDto, @FromRequest() given: Given) {
    return this.acts.begin('issues', body.contractId, body.command(), body, given);
  }

  @Command(':id/assign', {
    says: '交办问题',
    body: AssignIssueDto,
    allow: ['PROJECT_OFFICER', 'PURCHASER_LEADER'],
  })
  assign(@PartId('i') part: PartRef, @Body() body: AssignIssueDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/submit-rectification', {
    says: '提交整改',
    body: SubmitRectificationDto,
    allow: ['PROVIDER_MANAGER', 'PROJECT_OFFICER'],
  })
  submit(@PartId('i') part: PartRef, @Body() body: SubmitRectificationDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/verify', {
    says: '核验整改',
    body: VerifyRectificationDto,
    allow: ['PROJECT_OFFICER', 'PURCHASER_LEADER'],
  })
  verify(@PartId('i') part: PartRef, @Body() body: VerifyRectificationDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/escalate', {
    says: '上报问题',
    body: EscalateIssueDto,
    allow: ['PROJECT_OFFICER', 'PURCHASER_LEADER', 'COMMUNITY_REP', 'DISTRICT_CIVIL'],
  })
  escalate(@PartId('i') part: PartRef, @Body() body: EscalateIssueDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/request-risk-acceptance', {
    says: '申请接受风险',
    body: RequestRiskAcceptanceDto,
    allow: ['PROJECT_OFFICER'],
  })
  requestRisk(
    @PartId('i') part: PartRef,
    @Body() body: RequestRiskAcceptanceDto,
    @FromRequest() given: Given,
  ) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/approve-risk-acceptance', {
    says: '批准接受风险',
    body: ApproveRiskAcceptanceDto,
    allow: ['PURCHASER_LEADER'],
  })
  approveRisk(
    @PartId('i') part: PartRef,
    @Body() body: ApproveRiskAcceptanceDto,
    @FromRequest() given: Given,
  ) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/reopen', {
    says: '重新打开问题',
    body: ReopenIssueDto,
    allow: ['PROJECT_OFFICER', 'PURCHASER_LEADER'],
  })
  reopen(@PartId('i') part: PartRef, @Body() body: ReopenIssueDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }
}
