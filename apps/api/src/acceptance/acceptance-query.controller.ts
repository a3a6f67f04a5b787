import { Controller, Query } from '@nestjs/common';
import { ContractParts, PartListQuery } from '../contract/contract-parts.js';
import { PartId, type PartRef } from '../http/ids.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';

@Controller('api/acceptances')
export class AcceptanceQueryController {
  constructor(private readonly parts: ContractParts) {}

  @Read('', { says: '验收列表', query: PartListQuery })
  list(@Query() query: PartListQuery) {
    return this.parts.list('a', query);
  }

  @Read(':id', { says: '验收', query: PastQuery })
  one(@PartId('a') part: PartRef, @Query() past: PastQuery) {
    return this.parts.one('a', part, past);
  }

  @Read(':id/history', { says: '验收事件', query: PageQuery })
  history(@PartId('a') part: PartRef, @Query() query: PageQuery) {
    return this.parts.history('a', part, query);
  }
}
