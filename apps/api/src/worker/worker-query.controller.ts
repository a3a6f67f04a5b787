import { Controller, Query } from '@nestjs/common';
import { streamOf } from '#domain';
import { RECORD_READERS, type Reach } from '#policy';
import { listWorkerHours, listWorkerServices } from '#read-models';
import { Day, Optional, Ulid } from '../http/fields.js';
import { Id, WorkerId } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';

class Between {
  /** Delivered from this day. */
  @Optional() @Day() from?: string;
  /** Delivered up to this day. */
  @Optional() @Day() to?: string;
}

export class ContractHoursQuery extends Between {}

export class WorkerHoursQuery extends Between {
  @Optional() @Ulid() contractId?: string;
}

export class WorkerServicesQuery extends PageQuery {
  @Optional() @Ulid() contractId?: string;
  /** Delivered from this day. */
  @Optional() @Day() from?: string;
  /** Delivered up to this day. */
  @Optional() @Day() to?: string;
}

@Controller('api')
export class WorkerQueryController {
  constructor(private readonly reading: Reading) {}

  /** Minutes by month and contract, also across contracts. */
  @Read('workers/:id/hours', { says: '社工工时', allow: RECORD_READERS, query: WorkerHoursQuery })
  hours(@MyReach() reach: Reach, @WorkerId() workerId: string, @Query() query: WorkerHoursQuery) {
    return this.reading.page(async (database) => ({
      items: await listWorkerHours(database, { ...query, workerId }, reach),
      next: null,
    }));
  }

  @Read('workers/:id/services', { says: '社工参与的服务', allow: RECORD_READERS, query: WorkerServicesQuery })
  services(@MyReach() reach: Reach, @WorkerId() workerId: string, @Query() query: WorkerServicesQuery) {
    return this.reading.page(
      (database) => listWorkerServices(database, { ...query, workerId }, reach),
      ({ serviceId }) => serviceId,
    );
  }

  @Read('contracts/:id/worker-hours', {
    says: '合同人员工时',
    allow: RECORD_READERS,
    query: ContractHoursQuery,
  })
  ofContract(@MyReach() reach: Reach, @Id() contractId: string, @Query() query: ContractHoursQuery) {
    return this.reading.pageWithin(reach, streamOf.contract(contractId), async (database) => ({
      items: await listWorkerHours(database, { ...query, contractId }, reach),
      next: null,
    }));
  }
}
