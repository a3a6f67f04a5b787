// @ts-nocheck
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereContains, whereEqual } from '../kernel/filters.js';
import { FOR_EVERYBODY, pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { externalCase, type ExternalCase } from './external-case.js';

export const ExternalCaseEntity = entityOf<ExternalCase>(externalCase);

export interface ExternalCaseFilter extends PageRequest {
  readonly province?: string | undefined;
  readonly city?: string | undefined;
  readonly q?: string | undefined;
}

/** Last recorded first. */
export function listExternalCases(
  dataSource: DataSource,
  filter: ExternalCaseFilter,
): Promise<Page<ExternalCase>> {
  const query = dataSource.getRepository(ExternalCaseEntity).createQueryBuilder('found');
  const { province, city } = filter;
  whereEqual(query, { province, city });
  whereContains(query, ['searchText'], filter.q);
  return pageOf(query, { by: 'firstPosition', key: 'caseId', direction: 'DESC' }, filter, FOR_EVERYBODY);
}

export const findExternalCase = (dataSource: DataSource, caseId: string): Promise<ExternalCase | null> =>
  dataSource.getRepository(ExternalCaseEntity).findOneBy({ caseId });
