import { Controller, NotFoundException, Query } from '@nestjs/common';
import { seesDrafts } from '#application';
import {
  isKnown,
  streamOf,
  supervisionDecider,
  SUPERVISION_KINDS,
  type SupervisionKind,
  type SupervisionStatus,
} from '#domain';
import type { Account } from '#identity';
import { SUPERVISION_READERS, type Reach } from '#policy';
import { findSupervision, listSupervisions, supervisionDocket, type SupervisionCase } from '#read-models';
import { OneOf, Optional, Text, Ulid } from '../http/fields.js';
import { Id } from '../http/ids.js';
import { Me, MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';

const STATUSES: readonly SupervisionStatus[] = [
  'draft',
  'active',
  'addressed',
  'cleared',
  'closed',
  'stopped',
  'cancelled',
];

export class SupervisionListQuery extends PageQuery {
  @Optional() @Ulid() projectId?: string;
  @Optional() @OneOf(SUPERVISION_KINDS) kind?: SupervisionKind;
  @Optional() @OneOf(STATUSES) status?: SupervisionStatus;
  /** 文号: the cases of one inspection. */
  @Optional() @Text(100) reference?: string;
}

const SUPERVISION: Subject<SupervisionCase> = {
  model: supervisionDocket,
  find: findSupervision,
  subjectOf: ({ caseId }) => streamOf.supervision(caseId),
  streamOf: streamOf.supervision,
};

/** To others than supervisors a draft is what does not exist, also when looking back. */
@Controller('api/supervisions')
export class SupervisionQueryController {
  constructor(private readonly reading: Reading) {}

  @Read('', { says: '监督案件列表', allow: SUPERVISION_READERS, query: SupervisionListQuery })
  list(@Me() { role }: Account, @MyReach() reach: Reach, @Query() query: SupervisionListQuery) {
    return this.reading.page(
      (database) => listSupervisions(database, query, reach, seesDrafts(role)),
      ({ caseId }) => caseId,
    );
  }

  @Read(':id', { says: '监督案件', allow: SUPERVISION_READERS, query: PastQuery })
  async one(@Me() account: Account, @MyReach() reach: Reach, @Id() id: string, @Query() past: PastQuery) {
    await this.demandKnown(account, reach, id);
    const shown = (found: SupervisionCase) =>
      isKnown(found) || seesDrafts(account.role) ? { id, ...found } : undefined;
    return this.reading.detail(reach, SUPERVISION, id, past, shown);
  }

  @Read(':id/history', { says: '监督案件事件', allow: SUPERVISION_READERS, query: PageQuery })
  async history(
    @Me() account: Account,
    @MyReach() reach: Reach,
    @Id() id: string,
    @Query() query: PageQuery,
  ) {
    await this.demandKnown(account, reach, id);
    return this.reading.history(
      reach,
      streamOf.supervision(id),
      query,
      ({ type }) => type !== 'SupervisionDrafted' || seesDrafts(account.role),
    );
  }

  private async demandKnown({ role }: Account, reach: Reach, id: string): Promise<void> {
    if (seesDrafts(role)) return;
    const found = await this.reading.state(reach, streamOf.supervision(id), supervisionDecider, {});
    const known = found?.shownAs((state) => ({ known: state !== null && isKnown(state) })).detail;
    if (!known || !('known' in known) || !known.known) throw new NotFoundException();
  }
}
