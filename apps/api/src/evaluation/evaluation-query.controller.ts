import { Controller, Query } from '@nestjs/common';
import { ContractParts, PartListQuery } from '../contract/contract-parts.js';
import { PartId, type PartRef } from '../http/ids.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';

@Controller('api/evaluations')
export class EvaluationQueryController {
  constructor(private readonly parts: ContractParts) {}

  @Read('', { says: '绩效评价列表', query: PartListQuery })
  list(@Query() query: PartListQuery) {
    return this.parts.list('e', query);
  }

  @Read(':id', { says: '绩效评价', query: PastQuery })
  one(@PartId('e') part: PartRef, @Query() past: PastQuery) {
    return this.parts.one('e', part, past);
  }

  @Read(':id/history', { says: '绩效评价事件', query: PageQuery })
  history(@PartId('e') part: PartRef, @Query() query: PageQuery) {
    return this.parts.history('e', part, query);
  }
}
