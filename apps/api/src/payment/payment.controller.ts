import { Body, Controller } from '@nestjs/common';
import { ContractActs } from '../contract/contract-acts.js';
import { Command } from '../http/command.js';
import { PartId, type PartRef } from '../http/ids.js';
import { FromRequest, Given } from '../http/request-envelope.js';
import { ApprovePaymentDto, RecordPaymentDto, RequestPaymentDto } from './payment.dto.js';

@Controller('api/payments')
export class PaymentController {
  constructor(private readonly acts: ContractActs) {}

  @Command('', { says: '申请付款', body: RequestPaymentDto, allow: ['FINANCE_OFFICER'], creates: true })
  request(@Body() body: RequestPaymentDto, @FromRequest() given: Given) {
    return this.acts.begin('payments', body.contractId, body.command(), body, given);
  }

  @Command(':id/approve', { says: '批准付款', body: ApprovePaymentDto, allow: ['PURCHASER_LEADER'] })
  approve(@PartId('p') part: PartRef, @Body() body: ApprovePaymentDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }

  @Command(':id/record', { says: '登记付款完成', body: RecordPaymentDto, allow: ['FINANCE_OFFICER'] })
  record(@PartId('p') part: PartRef, @Body() body: RecordPaymentDto, @FromRequest() given: Given) {
    return this.acts.onPart(part, body.command(part.id), body, given);
  }
}
