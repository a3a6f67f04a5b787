// @ts-nocheck
import type { SupervisionKind, SupervisionStatus } from '#domain';
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { supervisionDocket, type SupervisionCase } from './supervision-docket.js';

export const SupervisionEntity = entityOf<SupervisionCase>(supervisionDocket);

export interface SupervisionFilter extends PageRequest {
  readonly projectId?: string | undefined;
  readonly kind?: SupervisionKind | undefined;
  readonly status?: SupervisionStatus | undefined;
  readonly reference?: string | undefined;
}

/** Newest first. Drafts are shown to supervisors only. */
export async function listSupervisions(
  dataSource: DataSource,
  { projectId, kind, status, reference, ...page }: SupervisionFilter,
  reach: Reach,
  withDrafts: boolean,
): Promise<Page<SupervisionCase>> {
  const query = dataSource.getRepository(SupervisionEntity).createQueryBuilder('supervision');
  whereEqual(query, { projectId, kind, status, reference });
  if (!withDrafts) query.andWhere(`supervision.status NOT IN ('draft', 'cancelled')`);
  return pageOf(query, { by: 'firstPosition', key: 'caseId', direction: 'DESC' }, page, {
    reach,
    scope: { project: 'projectId' },
  });
}

export const findSupervision = (
  dataSource: Pick<DataSource, 'getRepository'>,
  caseId: string,
): Promise<SupervisionCase | null> => dataSource.getRepository(SupervisionEntity).findOneBy({ caseId });
