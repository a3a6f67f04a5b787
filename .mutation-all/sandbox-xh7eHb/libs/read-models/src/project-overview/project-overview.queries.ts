// @ts-nocheck
import type { ProjectPhase } from '#domain';
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereContains, whereEqual, wherePrefix } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import type { ProjectOverview } from './project-overview.row.js';
import { projectOverview } from './project-overview.js';

export const ProjectOverviewEntity = entityOf<ProjectOverview>(projectOverview);

export interface ProjectFilter extends PageRequest {
  /** Division code or its beginning. */
  readonly division?: string | undefined;
  readonly phase?: ProjectPhase | undefined;
  readonly category?: string | undefined;
  readonly stationId?: string | undefined;
  readonly purchaserUscc?: string | undefined;
  readonly supplierUscc?: string | undefined;
  /** Words of its name, station, purchaser or supplier. */
  readonly q?: string | undefined;
}

/** Newest first. */
export async function listProjects(
  dataSource: DataSource,
  filter: ProjectFilter,
  reach: Reach,
): Promise<Page<ProjectOverview>> {
  const query = dataSource.getRepository(ProjectOverviewEntity).createQueryBuilder('project');
  const { phase, category, stationId, purchaserUscc, supplierUscc } = filter;
  whereEqual(query, { phase, category, stationId, purchaserUscc, supplierUscc });
  wherePrefix(query, 'divisionCode', filter.division);
  whereContains(query, ['name', 'stationName', 'purchaserName', 'supplierName'], filter.q);
  return pageOf(query, { by: 'firstPosition', key: 'projectId', direction: 'DESC' }, filter, {
    reach,
    scope: 'project-itself',
  });
}

export const findProject = (dataSource: DataSource, projectId: string): Promise<ProjectOverview | null> =>
  dataSource.getRepository(ProjectOverviewEntity).findOneBy({ projectId });

/** Closed projects by the day until which their procurement file is kept. */
export async function listProcurementFiles(
  dataSource: DataSource,
  filter: PageRequest,
  reach: Reach,
): Promise<Page<ProjectOverview>> {
  const query = dataSource.getRepository(ProjectOverviewEntity).createQueryBuilder('project');
  query.andWhere('project.retainUntil IS NOT NULL');
  return pageOf(query, { by: 'retainUntil', key: 'projectId', direction: 'ASC' }, filter, {
    reach,
    scope: 'project-itself',
  });
}
