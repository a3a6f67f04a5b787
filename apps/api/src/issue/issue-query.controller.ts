import { Controller, Query } from '@nestjs/common';
import { ContractParts, PartListQuery } from '../contract/contract-parts.js';
import { PartId, type PartRef } from '../http/ids.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';

@Controller('api/issues')
export class IssueQueryController {
  constructor(private readonly parts: ContractParts) {}

  @Read('', { says: '问题列表', query: PartListQuery })
  list(@Query() query: PartListQuery) {
    return this.parts.list('i', query);
  }

  @Read(':id', { says: '问题', query: PastQuery })
  one(@PartId('i') part: PartRef, @Query() past: PastQuery) {
    return this.parts.one('i', part, past);
  }

  @Read(':id/history', { says: '问题事件', query: PageQuery })
  history(@PartId('i') part: PartRef, @Query() query: PageQuery) {
    return this.parts.history('i', part, query);
  }
}
