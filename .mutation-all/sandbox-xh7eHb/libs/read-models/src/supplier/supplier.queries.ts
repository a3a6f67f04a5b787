// @ts-nocheck
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereContains } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { supplier, type Supplier } from './supplier.js';

export const SupplierEntity = entityOf<Supplier>(supplier);

export interface SupplierFilter extends PageRequest {
  readonly q?: string | undefined;
}

/** Newest first. */
export async function listSuppliers(
  dataSource: DataSource,
  filter: SupplierFilter,
  reach: Reach,
): Promise<Page<Supplier>> {
  const query = dataSource.getRepository(SupplierEntity).createQueryBuilder('supplier');
  whereContains(query, ['name', 'uscc'], filter.q);
  return pageOf(query, { by: 'firstPosition', key: 'uscc', direction: 'DESC' }, filter, {
    reach,
    scope: { supplier: 'uscc' },
  });
}

export const findSupplier = (dataSource: DataSource, uscc: string): Promise<Supplier | null> =>
  dataSource.getRepository(SupplierEntity).findOneBy({ uscc });
