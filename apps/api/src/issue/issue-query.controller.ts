import { Controller, Inject, Query } from '@nestjs/common';
import { todayIn, type Clock } from '#application';
import { SEVERITIES, type Severity } from '#domain';
import { FILE_READERS, type Reach } from '#policy';
import { listIssues } from '#read-models';
import { ContractParts } from '../contract/contract-parts.js';
import { OneOf, Optional, Ulid } from '../http/fields.js';
import { PartId, type PartRef } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading } from '../reading/reading.js';
import { CLOCK } from '../tokens.js';

const STATUSES = ['raised', 'assigned', 'submitted', 'returned', 'rectified'] as const;
const SHOWN = ['open', 'overdue', 'all'] as const;

export class IssueListQuery extends PageQuery {
  @Optional() @Ulid() projectId?: string;
  @Optional() @Ulid() contractId?: string;
  @Optional() @OneOf(SEVERITIES) severity?: Severity;
  @Optional() @OneOf(STATUSES) status?: (typeof STATUSES)[number];
  /** Default: all. */
  @Optional() @OneOf(SHOWN) show?: (typeof SHOWN)[number];
}

@Controller('api/issues')
export class IssueQueryController {
  constructor(
    private readonly reading: Reading,
    private readonly parts: ContractParts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** By due date. */
  @Read('', { says: '问题列表', allow: FILE_READERS, query: IssueListQuery })
  list(@MyReach() reach: Reach, @Query() { show, ...query }: IssueListQuery) {
    const filter = {
      ...query,
      ...(show === 'open' && { open: true }),
      ...(show === 'overdue' && { overdueOn: todayIn(this.clock) }),
    };
    return this.reading.page(
      (database) => listIssues(database, filter, reach),
      ({ issueId }) => issueId,
    );
  }

  @Read(':id', { says: '问题', allow: FILE_READERS, query: PastQuery })
  one(@MyReach() reach: Reach, @PartId('i') part: PartRef, @Query() past: PastQuery) {
    return this.parts.one(reach, 'i', part, past);
  }

  @Read(':id/history', { says: '问题事件', allow: FILE_READERS, query: PageQuery })
  history(@MyReach() reach: Reach, @PartId('i') part: PartRef, @Query() query: PageQuery) {
    return this.parts.history(reach, 'i', part, query);
  }
}
