// @ts-nocheck
import type { PlainDate } from '#domain';
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { beneficiaryRegister, type Beneficiary } from './beneficiary-register.js';

export const BeneficiaryEntity = entityOf<Beneficiary>(beneficiaryRegister);

export interface BeneficiaryFilter extends PageRequest {
  readonly contractId?: string | undefined;
  readonly projectId?: string | undefined;
  readonly status?: Beneficiary['status'] | undefined;
}

/** In the order of their enrolment. */
export async function listBeneficiaries(
  dataSource: DataSource,
  filter: BeneficiaryFilter,
  reach: Reach,
): Promise<Page<Beneficiary>> {
  const { contractId, projectId, status } = filter;
  const query = dataSource.getRepository(BeneficiaryEntity).createQueryBuilder('person');
  whereEqual(query, { contractId, projectId, status });
  return pageOf(query, { by: 'firstPosition', key: 'beneficiaryId', direction: 'ASC' }, filter, {
    reach,
    scope: { project: 'projectId', contract: 'contractId' },
  });
}

/** Whose data is to be erased by that day, the longest due first. */
export async function listErasuresDue(
  dataSource: DataSource,
  filter: PageRequest & { readonly on: PlainDate },
  reach: Reach,
): Promise<Page<Beneficiary>> {
  const { on } = filter;
  const query = dataSource.getRepository(BeneficiaryEntity).createQueryBuilder('person');
  query.andWhere('person.erasureDueOn <= :on', { on });
  return pageOf(query, { by: 'erasureDueOn', key: 'beneficiaryId', direction: 'ASC' }, filter, {
    reach,
    scope: { project: 'projectId', contract: 'contractId' },
  });
}

export const findBeneficiary = (
  dataSource: Pick<DataSource, 'getRepository'>,
  beneficiaryId: string,
): Promise<Beneficiary | null> => dataSource.getRepository(BeneficiaryEntity).findOneBy({ beneficiaryId });
