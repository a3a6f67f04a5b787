import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereContains, whereEqual, wherePrefix } from '../kernel/filters.js';
import { FOR_EVERYBODY, pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { publicProject, type PublicProject } from './public-project.js';

export const PublicProjectEntity = entityOf<PublicProject>(publicProject);

export interface PublicProjectFilter extends PageRequest {
  /** Division code or its beginning. */
  readonly division?: string | undefined;
  readonly phase?: PublicProject['phase'] | undefined;
  readonly category?: string | undefined;
  readonly q?: string | undefined;
}

/** Last published first. */
export async function listPublicProjects(
  dataSource: DataSource,
  filter: PublicProjectFilter,
): Promise<Page<PublicProject>> {
  const query = dataSource.getRepository(PublicProjectEntity).createQueryBuilder('project');
  const { phase, category } = filter;
  whereEqual(query, { phase, category });
  wherePrefix(query, 'divisionCode', filter.division);
  whereContains(query, ['searchText'], filter.q);
  return pageOf(query, { by: 'position', key: 'projectId', direction: 'DESC' }, filter, FOR_EVERYBODY);
}

export const findPublicProject = (dataSource: DataSource, projectId: string): Promise<PublicProject | null> =>
  dataSource.getRepository(PublicProjectEntity).findOneBy({ projectId });

/** The publication the public is shown of a project; null: none. Nothing else is looked at to say so. */
export async function shownAs(dataSource: DataSource, projectId: string): Promise<string | null> {
  const rows: { id: string }[] = await dataSource.query(
    `SELECT disclosure_id AS id FROM disclosure.public_project WHERE project_id = $1 AND withdrawn IS NULL`,
    [projectId],
  );
  return rows[0]?.id ?? null;
}

/** Changes whenever anything public does: what an ETag of a list is made of. */
export async function publicVersion(dataSource: DataSource): Promise<string> {
  const rows: { position: string | null }[] = await dataSource.query(
    `SELECT greatest((SELECT max(position) FROM disclosure.public_project),
      (SELECT max(position) FROM disclosure.public_external_case)) AS position`,
  );
  return rows[0]?.position ?? '0';
}
