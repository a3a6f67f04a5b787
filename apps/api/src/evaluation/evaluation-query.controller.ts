import { Controller, Query } from '@nestjs/common';
import { FILE_READERS, type Reach } from '#policy';
import { ContractParts, PartListQuery } from '../contract/contract-parts.js';
import { PartId, type PartRef } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';

@Controller('api/evaluations')
export class EvaluationQueryController {
  constructor(private readonly parts: ContractParts) {}

  @Read('', { says: '绩效评价列表', allow: FILE_READERS, query: PartListQuery })
  list(@MyReach() reach: Reach, @Query() query: PartListQuery) {
    return this.parts.list(reach, 'e', query);
  }

  @Read(':id', { says: '绩效评价', allow: FILE_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @PartId('e') part: PartRef, @Query() past: PastQuery) {
    return this.parts.one(reach, 'e', part, past);
  }

  @Read(':id/history', { says: '绩效评价事件', allow: FILE_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @PartId('e') part: PartRef, @Query() query: PageQuery) {
    return this.parts.history(reach, 'e', part, query);
  }
}
