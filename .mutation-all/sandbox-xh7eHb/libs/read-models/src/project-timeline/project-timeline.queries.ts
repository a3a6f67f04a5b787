// @ts-nocheck
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { projectTimeline, type TimelineEntry } from './project-timeline.js';

export const TimelineEntity = entityOf<TimelineEntry>(projectTimeline);

export interface TimelineFilter extends PageRequest {
  readonly projectId: string;
  readonly contractId?: string | undefined;
}

/** In log order. */
export async function listTimeline(
  dataSource: DataSource,
  filter: TimelineFilter,
  reach: Reach,
): Promise<Page<TimelineEntry>> {
  const query = dataSource.getRepository(TimelineEntity).createQueryBuilder('entry');
  const { projectId, contractId } = filter;
  whereEqual(query, { projectId, contractId });
  return pageOf(query, { by: 'position', key: 'position', direction: 'ASC' }, filter, {
    reach,
    scope: { project: 'projectId', contract: 'contractId' },
  });
}
