import { Controller, Query } from '@nestjs/common';
import { ContractParts, PartListQuery } from '../contract/contract-parts.js';
import { PartId, type PartRef } from '../http/ids.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';

@Controller('api/payments')
export class PaymentQueryController {
  constructor(private readonly parts: ContractParts) {}

  @Read('', { says: '付款列表', query: PartListQuery })
  list(@Query() query: PartListQuery) {
    return this.parts.list('p', query);
  }

  @Read(':id', { says: '付款', query: PastQuery })
  one(@PartId('p') part: PartRef, @Query() past: PastQuery) {
    return this.parts.one('p', part, past);
  }

  @Read(':id/history', { says: '付款事件', query: PageQuery })
  history(@PartId('p') part: PartRef, @Query() query: PageQuery) {
    return this.parts.history('p', part, query);
  }
}
