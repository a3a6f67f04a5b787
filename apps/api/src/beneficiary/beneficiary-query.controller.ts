import { Controller, Query } from '@nestjs/common';
import { streamOf } from '#domain';
import type { Account } from '#identity';
import { beneficiaryRegister, findBeneficiary, listBeneficiaries, type Beneficiary } from '#read-models';
import { OneOf, Optional, Ulid } from '../http/fields.js';
import { BeneficiaryId, type BeneficiaryIdRef } from '../http/ids.js';
import { Me } from '../http/signed-in.js';
import { PageQuery, PastQuery } from '../reading/queries.js';
import { Read } from '../reading/read.js';
import { Reading, type Subject } from '../reading/reading.js';
import { isAbout } from './personal-copy.js';
import { KNOWING, reaches, withinOf } from './reach.js';

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
  list(@Query() query: BeneficiaryListQuery, @Me() account: Account) {
    return this.reading.page(
      (database) => listBeneficiaries(database, { ...query, within: withinOf(account) }),
      ({ beneficiaryId }) => beneficiaryId,
    );
  }

  @Read(':id', { says: '服务对象（代称）', query: PastQuery, allow: KNOWING })
  one(@BeneficiaryId() place: BeneficiaryIdRef, @Query() past: PastQuery, @Me() account: Account) {
    return this.shown(place, past, account);
  }

  /** Enrolment, consents, corrections, erasure. */
  @Read(':id/history', { says: '服务对象档案事件', query: PageQuery, allow: KNOWING })
  async history(@BeneficiaryId() place: BeneficiaryIdRef, @Query() query: PageQuery, @Me() account: Account) {
    await this.shown(place, {}, account);
    return this.reading.history(streamOf.caseload(place.contractId), query, isAbout(place));
  }

  /** Who looked at this person's data, when, at which fields and why. */
  @Read(':id/accesses', { says: '个人信息查阅记录', query: PageQuery, allow: KNOWING })
  async accesses(
    @BeneficiaryId() place: BeneficiaryIdRef,
    @Query() query: PageQuery,
    @Me() account: Account,
  ) {
    await this.shown(place, {}, account);
    return this.reading.history(streamOf.beneficiary(place.id), query);
  }

  /** @throws NotFoundException for a person of somebody else's contract, as for nobody */
  private shown({ id, contractId }: BeneficiaryIdRef, past: PastQuery, account: Account) {
    return this.reading.detail(subjectIn(contractId), id, past, (row) =>
      reaches(account, row) ? { id, ...row } : undefined,
    );
  }
}
