import { Controller, Query } from '@nestjs/common';
import { listWorkerHours, listWorkerServices } from '#read-models';
import { Day, Optional, Ulid } from '../http/fields.js';
import { Id, WorkerId } from '../http/ids.js';
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
  @Read('workers/:id/hours', { says: '社工工时', query: WorkerHoursQuery })
  hours(@WorkerId() workerId: string, @Query() query: WorkerHoursQuery) {
    return this.reading.page(async (database) => ({
      items: await listWorkerHours(database, { ...query, workerId }),
      next: null,
    }));
  }

  @Read('workers/:id/services', { says: '社工参与的服务', query: WorkerServicesQuery })
  services(@WorkerId() workerId: string, @Query() query: WorkerServicesQuery) {
    return this.reading.page(
      (database) => listWorkerServices(database, { ...query, workerId }),
      ({ serviceId }) => serviceId,
    );
  }

  @Read('contracts/:id/worker-hours', { says: '合同人员工时', query: ContractHoursQuery })
  ofContract(@Id() contractId: string, @Query() query: ContractHoursQuery) {
    return this.reading.page(async (database) => ({
      items: await listWorkerHours(database, { ...query, contractId }),
      next: null,
    }));
  }
}
