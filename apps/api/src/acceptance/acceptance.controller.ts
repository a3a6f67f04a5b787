import { Body, Controller } from '@nestjs/common';
import { ContractActs } from '../contract/contract-acts.js';
import { Command } from '../http/command.js';
import { PartId, type PartRef } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import {
  ConcludeAcceptanceDto,
  OpenAcceptanceDto,
  RecordUserOpinionDto,
  SignAcceptanceDto,
} from './acceptance.dto.js';

@Controller('api/acceptances')
export class AcceptanceController {
  constructor(private readonly acts: ContractActs) {}

  @Command('', {
    says: '启动履约验收',
    body: OpenAcceptanceDto,
    allow: ['ACCEPTANCE_MEMBER', 'PROJECT_OFFICER'],
    creates: true,
  })
  open(@Body() body: OpenAcceptanceDto, @FromRequest() given: Given) {
    return this.acts.begin('acceptances', body.contractId, body.command(), body, given);
  }

  @Command(':id/record-user-opinion', {
    says: '登记服务对象意见',
    body: RecordUserOpinionDto,
    allow: ['ACCEPTANCE_MEMBER', 'COMMUNITY_REP', 'SERVICE_USER_REP'],
  })
  recordOpinion(@PartId('a') part: PartRef, @Body() body: RecordUserOpinionDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/sign', { says: '验收人员签字', body: SignAcceptanceDto, allow: ['ACCEPTANCE_MEMBER'] })
  sign(@PartId('a') part: PartRef, @Body() body: SignAcceptanceDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/conclude', {
    says: '作出验收结论',
    body: ConcludeAcceptanceDto,
    allow: ['ACCEPTANCE_MEMBER', 'PURCHASER_LEADER'],
  })
  conclude(@PartId('a') part: PartRef, @Body() body: ConcludeAcceptanceDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }
}
