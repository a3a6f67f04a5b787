import { Controller, Inject, Query } from '@nestjs/common';
import { todayIn, type Clock } from '#application';
import type { PlainDate, Role } from '#domain';
import type { Reach } from '#policy';
import { listErasuresDue, listProcurementFiles, type Beneficiary, type ProjectOverview } from '#read-models';
import { Day, OneOf, Optional } from '../http/fields.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';
import { CLOCK } from '../tokens.js';
import { KNOWING } from './knowing.js';

const CLOCKS = ['personal-data', 'procurement-file'] as const;

export class RetentionQuery extends PageQuery {
  /** Default: personal data. */
  @Optional() @OneOf(CLOCKS) clock?: (typeof CLOCKS)[number];
  /** The day that is asked about; default: today. */
  @Optional() @Day() on?: PlainDate;
}

const READERS: readonly Role[] = [...KNOWING, 'FINANCE_OFFICER'];

/**
 * Two clocks that know nothing of each other: personal data must go when its time is over, the procurement
 * file must stay until fifteen years after the project's close.
 */
@Controller('api/retention')
export class RetentionController {
  constructor(
    private readonly reading: Reading,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Personal data due for erasure by that day; or the procurement files with the day until which each is locked. */
  @Read('', { says: '保存期限', query: RetentionQuery, allow: READERS })
  due(@Query() query: RetentionQuery, @MyReach() reach: Reach) {
    const on = query.on ?? todayIn(this.clock);
    const { limit, cursor } = query;
    const filter = { limit, cursor };
    if (query.clock === 'procurement-file') {
      return this.reading.page(async (database) => {
        const { items, next } = await listProcurementFiles(database, filter, reach);
        return { items: items.map((project) => fileOn(project, on)), next };
      });
    }
    return this.reading.page(async (database) => {
      const { items, next } = await listErasuresDue(database, { ...filter, on }, reach);
      return { items: items.map(personalDataDue), next };
    });
  }
}

const personalDataDue = ({
  beneficiaryId: id,
  contractId,
  projectId,
  beneficiaryRef,
  retentionEnd,
  erasureDueOn: dueOn,
  dueBecause: because,
}: Beneficiary): object => ({
  clock: 'personal-data',
  rule: 'R-47',
  id,
  beneficiaryRef,
  contractId,
  projectId,
  retentionEnd,
  dueOn,
  because,
});

const fileOn = ({ projectId: id, name, closedOn, retainUntil }: ProjectOverview, on: PlainDate): object => ({
  clock: 'procurement-file',
  rule: 'R-38',
  id,
  name,
  closedOn,
  retainUntil,
  /** 政府采购法 42: nothing of the file may be destroyed before. */
  deletion: retainUntil !== null && on <= retainUntil ? 'refused' : 'due',
});
