import { Injectable } from '@nestjs/common';
import { streamOf, type PartKind } from '#domain';
import type { Reach } from '#policy';
import { contractRegister, findContract, listParts, partIn, type ContractEntry } from '#read-models';
import { Optional, Ulid, Uscc } from '../http/fields.js';
import type { PartRef } from '../http/ids.js';
import type { DetailAnswer, PageAnswer } from '../reading/answers.js';
import { PageQuery, type PastQuery } from '../reading/queries.js';
import { Reading, type Subject } from '../reading/reading.js';

export const CONTRACT: Subject<ContractEntry> = {
  model: contractRegister,
  find: findContract,
  subjectOf: ({ projectId }) => projectId,
  streamOf: streamOf.contract,
};

/** Parts of one contract, of one project, or of the newest contracts. */
export class PartListQuery extends PageQuery {
  @Optional() @Ulid() contractId?: string;
  @Optional() @Ulid() projectId?: string;
  @Optional() @Uscc() purchaserUscc?: string;
  @Optional() @Uscc() supplierUscc?: string;
}

/** Which member of a part's payloads names it. */
const NAMED_BY: Readonly<Record<PartKind, string>> = {
  a: 'acceptanceId',
  e: 'evaluationId',
  p: 'paymentId',
  i: 'issueId',
};

const shown = ({ contractId, projectId, revision }: ContractEntry, part: object): object => ({
  contractId,
  projectId,
  ...part,
  revision,
});

/** Reads acceptances, evaluations, payments and issues, which live in their contract. */
@Injectable()
export class ContractParts {
  constructor(private readonly reading: Reading) {}

  list(reach: Reach, kind: PartKind, query: PartListQuery): Promise<PageAnswer> {
    return this.reading.page(async (database) => {
      const { items, next } = await listParts(database, kind, query, reach);
      return { items: items.map(({ contract, part }) => shown(contract, part)), next };
    });
  }

  one(reach: Reach, kind: PartKind, { id, contractId }: PartRef, past: PastQuery): Promise<DetailAnswer> {
    return this.reading.detail(reach, CONTRACT, contractId, past, (contract) => {
      const part = partIn(contract, kind, id);
      return part && { id, ...shown(contract, part) };
    });
  }

  history(reach: Reach, kind: PartKind, { id, contractId }: PartRef, query: PageQuery): Promise<PageAnswer> {
    const member = NAMED_BY[kind];
    return this.reading.history(
      reach,
      streamOf.contract(contractId),
      query,
      ({ data }) => (data as Record<string, unknown>)[member] === id,
    );
  }
}
