// @ts-nocheck
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { exceptionRegister, type ExceptionEntry } from './exception-register.js';

export const ExceptionEntity = entityOf<ExceptionEntry>(exceptionRegister);

export interface ExceptionFilter extends PageRequest {
  readonly projectId?: string | undefined;
  readonly ruleId?: string | undefined;
  readonly status?: ExceptionEntry['status'] | undefined;
}

/** Newest first. */
export async function listExceptions(
  dataSource: DataSource,
  filter: ExceptionFilter,
  reach: Reach,
): Promise<Page<ExceptionEntry>> {
  const query = dataSource.getRepository(ExceptionEntity).createQueryBuilder('entry');
  const { projectId, ruleId, status } = filter;
  whereEqual(query, { projectId, ruleId, status });
  return pageOf(query, { by: 'firstPosition', key: 'exceptionId', direction: 'DESC' }, filter, {
    reach,
    scope: { project: 'projectId' },
  });
}
