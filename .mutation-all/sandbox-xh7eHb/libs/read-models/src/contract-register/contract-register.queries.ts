// @ts-nocheck
import { ownerOfPart, type PartKind } from '#domain';
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereContains, whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import type { Acceptance, Evaluation, Issue, Payment } from './contract-register.parts.js';
import { contractRegister, type ContractEntry } from './contract-register.js';

export const ContractEntity = entityOf<ContractEntry>(contractRegister);

export interface ContractFilter extends PageRequest {
  readonly projectId?: string | undefined;
  readonly stationId?: string | undefined;
  readonly purchaserUscc?: string | undefined;
  readonly supplierUscc?: string | undefined;
  readonly status?: ContractEntry['status'] | undefined;
  /** Words of its number. */
  readonly q?: string | undefined;
}

/** Newest first. */
export async function listContracts(
  dataSource: DataSource,
  filter: ContractFilter,
  reach: Reach,
): Promise<Page<ContractEntry>> {
  const query = dataSource.getRepository(ContractEntity).createQueryBuilder('contract');
  const { projectId, stationId, purchaserUscc, supplierUscc, status } = filter;
  whereEqual(query, { projectId, stationId, purchaserUscc, supplierUscc, status });
  whereContains(query, ['number'], filter.q);
  return pageOf(query, { by: 'firstPosition', key: 'contractId', direction: 'DESC' }, filter, {
    reach,
    scope: { project: 'projectId', contract: 'contractId' },
  });
}

export const findContract = (dataSource: DataSource, contractId: string): Promise<ContractEntry | null> =>
  dataSource.getRepository(ContractEntity).findOneBy({ contractId });

interface PartTypes {
  a: Acceptance;
  e: Evaluation;
  p: Payment;
  i: Issue;
}

/** A part with the contract it belongs to, whose revision is the part's. */
export interface OwnedPart<Part> {
  readonly contract: ContractEntry;
  readonly part: Part;
}

const isPart: {
  readonly [Kind in PartKind]: (contract: ContractEntry, id: string) => PartTypes[Kind] | undefined;
} = {
  a: ({ acceptances }, id) => acceptances.find(({ acceptanceId }) => acceptanceId === id),
  e: ({ evaluations }, id) => evaluations.find(({ evaluationId }) => evaluationId === id),
  p: ({ payments }, id) => payments.find(({ paymentId }) => paymentId === id),
  i: ({ issues }, id) => issues.find(({ issueId }) => issueId === id),
};

/** A part of a contract as it is in that contract's row, also in one folded from history. */
export const partIn = <Kind extends PartKind>(
  contract: ContractEntry,
  kind: Kind,
  id: string,
): PartTypes[Kind] | undefined => isPart[kind](contract, id);

/** An acceptance, evaluation, payment or issue by its id, which names its contract. */
export async function findPart<Kind extends PartKind>(
  dataSource: DataSource,
  kind: Kind,
  id: string,
): Promise<OwnedPart<PartTypes[Kind]> | null> {
  const contractId = ownerOfPart(id, kind);
  const contract = contractId && (await findContract(dataSource, contractId));
  const part = contract && partIn(contract, kind, id);
  return part ? { contract, part } : null;
}

/** Parts of one kind: of one contract, of one project, or of the newest contracts. */
export async function listParts<Kind extends PartKind>(
  dataSource: DataSource,
  kind: Kind,
  filter: ContractFilter & { readonly contractId?: string | undefined },
  reach: Reach,
): Promise<Page<OwnedPart<PartTypes[Kind]>>> {
  const query = dataSource.getRepository(ContractEntity).createQueryBuilder('contract');
  const { contractId, projectId, purchaserUscc, supplierUscc } = filter;
  whereEqual(query, { contractId, projectId, purchaserUscc, supplierUscc });
  query.andWhere(`jsonb_array_length(contract.${LISTS[kind]}) > 0`);
  const page = await pageOf(query, { by: 'firstPosition', key: 'contractId', direction: 'DESC' }, filter, {
    reach,
    scope: { project: 'projectId', contract: 'contractId' },
  });
  const items = page.items.flatMap((contract) =>
    (contract[LISTS[kind]] as readonly PartTypes[Kind][]).map((part) => ({ contract, part })),
  );
  return { items, next: page.next };
}

const LISTS = { a: 'acceptances', e: 'evaluations', p: 'payments', i: 'issues' } as const;
