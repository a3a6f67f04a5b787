// @ts-nocheck
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { complianceMatrix, type ComplianceEntry } from './compliance-matrix.js';

export const ComplianceEntity = entityOf<ComplianceEntry>(complianceMatrix);

export interface ComplianceFilter extends PageRequest {
  readonly contractId?: string | undefined;
  readonly projectId?: string | undefined;
  readonly rule?: string | undefined;
  readonly outcome?: ComplianceEntry['outcome'] | undefined;
  readonly versionId?: string | undefined;
}

/** By rule, then by contract. */
export async function listCompliance(
  dataSource: DataSource,
  filter: ComplianceFilter,
  reach: Reach,
): Promise<Page<ComplianceEntry>> {
  const query = dataSource.getRepository(ComplianceEntity).createQueryBuilder('entry');
  const { contractId, projectId, rule, outcome, versionId } = filter;
  whereEqual(query, { contractId, projectId, rule, outcome, versionId });
  return pageOf(query, { by: 'rule', key: 'entryId', direction: 'ASC' }, filter, {
    reach,
    scope: { project: 'projectId', contract: 'contractId' },
  });
}
