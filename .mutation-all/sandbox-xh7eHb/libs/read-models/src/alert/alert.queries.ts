// @ts-nocheck
import type { AlertKind } from '#domain';
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { alert, type Alert } from './alert.js';

export const AlertEntity = entityOf<Alert>(alert);

export interface AlertFilter extends PageRequest {
  readonly open?: boolean | undefined;
  readonly kind?: AlertKind | undefined;
  readonly rule?: string | undefined;
  readonly projectId?: string | undefined;
  readonly contractId?: string | undefined;
}

/** Newest first. */
export async function listAlerts(
  dataSource: DataSource,
  { open, kind, rule, projectId, contractId, ...page }: AlertFilter,
  reach: Reach,
): Promise<Page<Alert>> {
  const query = dataSource.getRepository(AlertEntity).createQueryBuilder('alert');
  whereEqual(query, { open, kind, rule, projectId, contractId });
  return pageOf(query, { by: 'firstPosition', key: 'alertId', direction: 'DESC' }, page, {
    reach,
    scope: { project: 'projectId', contract: 'contractId', budgetOf: 'purchaserUscc' },
  });
}

export const findAlert = (
  dataSource: Pick<DataSource, 'getRepository'>,
  alertId: string,
): Promise<Alert | null> => dataSource.getRepository(AlertEntity).findOneBy({ alertId });
