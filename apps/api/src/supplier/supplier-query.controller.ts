import { Controller, Query } from '@nestjs/common';
import { streamOf } from '#domain';
import { FILE_READERS, type Reach } from '#policy';
import { findSupplier, findSupplierProfile, listSuppliers, supplier, type Supplier } from '#read-models';
import { Optional, Text } from '../http/fields.js';
import { SupplierId } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';

export class SupplierListQuery extends PageQuery {
  @Optional() @Text(100) q?: string;
}

const SUPPLIER: Subject<Supplier> = {
  model: supplier,
  find: findSupplier,
  subjectOf: ({ uscc }) => streamOf.supplier(uscc),
  streamOf: streamOf.supplier,
};

@Controller('api/suppliers')
export class SupplierQueryController {
  constructor(private readonly reading: Reading) {}

  @Read('', { says: '承接主体列表', allow: FILE_READERS, query: SupplierListQuery })
  list(@MyReach() reach: Reach, @Query() query: SupplierListQuery) {
    return this.reading.page(
      (database) => listSuppliers(database, query, reach),
      ({ uscc }) => uscc,
    );
  }

  @Read(':id', { says: '承接主体', allow: FILE_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @SupplierId() id: string, @Query() past: PastQuery) {
    return this.reading.detail(reach, SUPPLIER, id, past, (found) => ({ id, ...found }));
  }

  /** Its contracts with their evaluations and issues. */
  @Read(':id/profile', { says: '承接主体档案', allow: FILE_READERS })
  profile(@MyReach() reach: Reach, @SupplierId() id: string) {
    return this.reading.made(reach, streamOf.supplier(id), async (database) => {
      const profile = await findSupplierProfile(database, id, reach);
      return profile && { detail: { id, ...profile }, revision: profile.supplier.revision };
    });
  }

  @Read(':id/history', { says: '承接主体事件流', allow: FILE_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @SupplierId() id: string, @Query() query: PageQuery) {
    return this.reading.history(reach, streamOf.supplier(id), query);
  }
}
