import type { DataSource, EntitySchema } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereContains, whereEqual } from '../kernel/filters.js';
import { FOR_EVERYBODY, pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { externalCase, publicExternalCase, type ExternalCase } from './external-case.js';

export const ExternalCaseEntity = entityOf<ExternalCase>(externalCase);
export const PublicExternalCaseEntity = entityOf<ExternalCase>(publicExternalCase);

export interface ExternalCaseFilter extends PageRequest {
  readonly province?: string | undefined;
  readonly city?: string | undefined;
  readonly q?: string | undefined;
}

const lists =
  (entity: EntitySchema<ExternalCase>) =>
  (dataSource: DataSource, filter: ExternalCaseFilter): Promise<Page<ExternalCase>> => {
    const query = dataSource.getRepository(entity).createQueryBuilder('found');
    const { province, city } = filter;
    whereEqual(query, { province, city });
    whereContains(query, ['searchText'], filter.q);
    return pageOf(query, { by: 'firstPosition', key: 'caseId', direction: 'DESC' }, filter, FOR_EVERYBODY);
  };
const finds =
  (entity: EntitySchema<ExternalCase>) =>
  (dataSource: DataSource, caseId: string): Promise<ExternalCase | null> =>
    dataSource.getRepository(entity).findOneBy({ caseId });

/** Last recorded first. */
export const listExternalCases = lists(ExternalCaseEntity);
export const findExternalCase = finds(ExternalCaseEntity);
/** The same from the public schema. */
export const listPublicExternalCases = lists(PublicExternalCaseEntity);
export const findPublicExternalCase = finds(PublicExternalCaseEntity);
