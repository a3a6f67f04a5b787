import { Controller, Query } from '@nestjs/common';
import { RECORD_READERS, type Reach } from '#policy';
import { ContractParts, PartListQuery } from '../contract/contract-parts.js';
import { PartId, type PartRef } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';

@Controller('api/payments')
export class PaymentQueryController {
  constructor(private readonly parts: ContractParts) {}

  @Read('', { says: '付款列表', allow: RECORD_READERS, query: PartListQuery })
  list(@MyReach() reach: Reach, @Query() query: PartListQuery) {
    return this.parts.list(reach, 'p', query);
  }

  @Read(':id', { says: '付款', allow: RECORD_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @PartId('p') part: PartRef, @Query() past: PastQuery) {
    return this.parts.one(reach, 'p', part, past);
  }

  @Read(':id/history', { says: '付款事件', allow: RECORD_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @PartId('p') part: PartRef, @Query() query: PageQuery) {
    return this.parts.history(reach, 'p', part, query);
  }
}
