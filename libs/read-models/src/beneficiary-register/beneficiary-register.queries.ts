import type { PlainDate } from '#domain';
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
  /** Only people served or paid for by this organisation. */
  readonly within?: string | undefined;
}

/** In the order of their enrolment. */
export async function listBeneficiaries(
  dataSource: DataSource,
  filter: BeneficiaryFilter,
): Promise<Page<Beneficiary>> {
  const { contractId, projectId, status, within } = filter;
  const query = dataSource.getRepository(BeneficiaryEntity).createQueryBuilder('person');
  whereEqual(query, { contractId, projectId, status });
  if (within) query.andWhere('(person.supplierUscc = :within OR person.purchaserUscc = :within)', { within });
  return pageOf(query, { by: 'firstPosition', key: 'beneficiaryId', direction: 'ASC' }, filter);
}

/** Whose data is to be erased by that day, the longest due first. */
export async function listErasuresDue(
  dataSource: DataSource,
  filter: PageRequest & { readonly on: PlainDate; readonly within?: string | undefined },
): Promise<Page<Beneficiary>> {
  const { on, within } = filter;
  const query = dataSource.getRepository(BeneficiaryEntity).createQueryBuilder('person');
  query.andWhere('person.erasureDueOn <= :on', { on });
  if (within) query.andWhere('(person.supplierUscc = :within OR person.purchaserUscc = :within)', { within });
  return pageOf(query, { by: 'erasureDueOn', key: 'beneficiaryId', direction: 'ASC' }, filter);
}

export const findBeneficiary = (
  dataSource: Pick<DataSource, 'getRepository'>,
  beneficiaryId: string,
): Promise<Beneficiary | null> => dataSource.getRepository(BeneficiaryEntity).findOneBy({ beneficiaryId });
