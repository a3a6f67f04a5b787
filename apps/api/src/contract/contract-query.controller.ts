import { Controller, Query } from '@nestjs/common';
import { streamOf } from '#domain';
import { FILE_READERS, RECORD_READERS, type Reach } from '#policy';
import { listContracts, listDeliveries } from '#read-models';
import { Day, OneOf, Optional, Text, Ulid, Uscc } from '../http/fields.js';
import { Id } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';
import { CONTRACT } from './contract-parts.js';

const STATUSES = ['signed', 'terminated', 'settled'] as const;

export class ContractListQuery extends PageQuery {
  @Optional() @Ulid() projectId?: string;
  @Optional() @Ulid() stationId?: string;
  @Optional() @Uscc() purchaserUscc?: string;
  @Optional() @Uscc() supplierUscc?: string;
  @Optional() @OneOf(STATUSES) status?: (typeof STATUSES)[number];
  /** Words of its number. */
  @Optional() @Text(100) q?: string;
}

const RECORD_STATUSES = ['recorded', 'confirmed', 'rejected'] as const;

export class ServiceListQuery extends PageQuery {
  @Optional() @OneOf(RECORD_STATUSES) status?: (typeof RECORD_STATUSES)[number];
  @Optional() @Text(64) itemKey?: string;
  /** Delivered from this day. */
  @Optional() @Day() from?: string;
  /** Delivered up to this day. */
  @Optional() @Day() to?: string;
}

@Controller('api/contracts')
export class ContractQueryController {
  constructor(private readonly reading: Reading) {}

  @Read('', { says: '合同列表', allow: FILE_READERS, query: ContractListQuery })
  list(@MyReach() reach: Reach, @Query() query: ContractListQuery) {
    return this.reading.page(
      (database) => listContracts(database, query, reach),
      ({ contractId }) => contractId,
    );
  }

  @Read(':id', { says: '合同', allow: FILE_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @Id() id: string, @Query() past: PastQuery) {
    return this.reading.detail(reach, CONTRACT, id, past, (contract) => ({ id, ...contract }));
  }

  @Read(':id/services', { says: '服务记录', allow: RECORD_READERS, query: ServiceListQuery })
  services(@MyReach() reach: Reach, @Id() id: string, @Query() query: ServiceListQuery) {
    return this.reading.pageWithin(
      reach,
      streamOf.contract(id),
      (database) => listDeliveries(database, { ...query, contractId: id }, reach),
      ({ serviceId }) => serviceId,
    );
  }

  @Read(':id/history', { says: '合同事件流', allow: FILE_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @Id() id: string, @Query() query: PageQuery) {
    return this.reading.history(reach, streamOf.contract(id), query);
  }
}
