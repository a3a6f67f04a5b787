// @ts-nocheck
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { budgetLine, type BudgetLine } from './budget-line.js';

export const BudgetLineEntity = entityOf<BudgetLine>(budgetLine);

export interface BudgetLineFilter extends PageRequest {
  readonly purchaserUscc?: string | undefined;
  readonly year?: number | undefined;
  readonly fundSource?: string | undefined;
}

/** By purchaser, year and line. */
export async function listBudgetLines(
  dataSource: DataSource,
  filter: BudgetLineFilter,
  reach: Reach,
): Promise<Page<BudgetLine>> {
  const query = dataSource.getRepository(BudgetLineEntity).createQueryBuilder('line');
  const { purchaserUscc, year, fundSource } = filter;
  whereEqual(query, { purchaserUscc, year, fundSource });
  return pageOf(query, { by: 'budgetLineId', key: 'budgetLineId', direction: 'ASC' }, filter, {
    reach,
    scope: { budgetOf: 'purchaserUscc' },
  });
}
