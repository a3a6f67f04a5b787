import { Controller, Query } from '@nestjs/common';
import { FILE_READERS, type Reach } from '#policy';
import { ContractParts, PartListQuery } from '../contract/contract-parts.js';
import { PartId, type PartRef } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';

@Controller('api/acceptances')
export class AcceptanceQueryController {
  constructor(private readonly parts: ContractParts) {}

  @Read('', { says: '验收列表', allow: FILE_READERS, query: PartListQuery })
  list(@MyReach() reach: Reach, @Query() query: PartListQuery) {
    return this.parts.list(reach, 'a', query);
  }

  @Read(':id', { says: '验收', allow: FILE_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @PartId('a') part: PartRef, @Query() past: PastQuery) {
    return this.parts.one(reach, 'a', part, past);
  }

  @Read(':id/history', { says: '验收事件', allow: FILE_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @PartId('a') part: PartRef, @Query() query: PageQuery) {
    return this.parts.history(reach, 'a', part, query);
  }
}
