// @ts-nocheck
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { disclosure, type Disclosure } from './disclosure.js';

export const DisclosureEntity = entityOf<Disclosure>(disclosure);

export interface DisclosureFilter extends PageRequest {
  readonly projectId?: string | undefined;
  readonly status?: Disclosure['status'] | undefined;
}

/** Newest first. */
export async function listDisclosures(
  dataSource: DataSource,
  filter: DisclosureFilter,
  reach: Reach,
): Promise<Page<Disclosure>> {
  const query = dataSource.getRepository(DisclosureEntity).createQueryBuilder('entry');
  const { projectId, status } = filter;
  whereEqual(query, { projectId, status });
  return pageOf(query, { by: 'firstPosition', key: 'disclosureId', direction: 'DESC' }, filter, {
    reach,
    scope: { project: 'projectId' },
  });
}

export const findDisclosure = (dataSource: DataSource, disclosureId: string): Promise<Disclosure | null> =>
  dataSource.getRepository(DisclosureEntity).findOneBy({ disclosureId });
