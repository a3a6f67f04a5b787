import { Controller, Query } from '@nestjs/common';
import { streamOf } from '#domain';
import type { Reach } from '#policy';
import { beneficiaryRegister, findBeneficiary, listBeneficiaries, type Beneficiary } from '#read-models';
import { OneOf, Optional, Ulid } from '../http/fields.js';
import { BeneficiaryId, type BeneficiaryIdRef } from '../http/ids.js';
import { MyReach } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';
import { isAbout } from './personal-copy.js';
import { KNOWING } from './knowing.js';

const STATUSES = ['enrolled', 'erased'] as const;

export class BeneficiaryListQuery extends PageQuery {
  @Optional() @Ulid() contractId?: string;
  @Optional() @Ulid() projectId?: string;
  @Optional() @OneOf(STATUSES) status?: (typeof STATUSES)[number];
}

const subjectIn = (contractId: string): Subject<Beneficiary> => ({
  model: beneficiaryRegister,
  find: findBeneficiary,
  subjectOf: ({ projectId, contractId: own }) => projectId ?? streamOf.caseload(own),
  streamOf: () => streamOf.caseload(contractId),
});

/** Service users by pseudonym. Who they are is asked for by a command, since to look is an event. */
@Controller('api/beneficiaries')
export class BeneficiaryQueryController {
  constructor(private readonly reading: Reading) {}

  @Read('', { says: '服务对象名册（代称）', query: BeneficiaryListQuery, allow: KNOWING })
  list(@Query() query: BeneficiaryListQuery, @MyReach() reach: Reach) {
    return this.reading.page(
      (database) => listBeneficiaries(database, query, reach),
      ({ beneficiaryId }) => beneficiaryId,
    );
  }

  @Read(':id', { says: '服务对象（代称）', query: PastQuery, allow: KNOWING })
  one(@BeneficiaryId() place: BeneficiaryIdRef, @Query() past: PastQuery, @MyReach() reach: Reach) {
    return this.shown(place, past, reach);
  }

  /** Enrolment, consents, corrections, erasure. */
  @Read(':id/history', { says: '服务对象档案事件', query: PageQuery, allow: KNOWING })
  async history(
    @BeneficiaryId() place: BeneficiaryIdRef,
    @Query() query: PageQuery,
    @MyReach() reach: Reach,
  ) {
    await this.shown(place, {}, reach);
    return this.reading.history(reach, streamOf.caseload(place.contractId), query, isAbout(place));
  }

  /** Who looked at this person's data, when, at which fields and why. */
  @Read(':id/accesses', { says: '个人信息查阅记录', query: PageQuery, allow: KNOWING })
  async accesses(
    @BeneficiaryId() place: BeneficiaryIdRef,
    @Query() query: PageQuery,
    @MyReach() reach: Reach,
  ) {
    await this.shown(place, {}, reach);
    return this.reading.history(reach, streamOf.beneficiary(place.id), query);
  }

  /** @throws NotFoundException for a person of somebody else's contract, as for nobody */
  private shown({ id, contractId }: BeneficiaryIdRef, past: PastQuery, reach: Reach) {
    return this.reading.detail(reach, subjectIn(contractId), id, past, (row) => ({ id, ...row }));
  }
}
