// @ts-nocheck
import type { PlainDate } from '#domain';
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereEqual } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { deliveryLedger, type Delivery } from './delivery-ledger.js';

export const DeliveryEntity = entityOf<Delivery>(deliveryLedger);

export interface DeliveryFilter extends PageRequest {
  readonly contractId: string;
  readonly status?: Delivery['status'] | undefined;
  readonly itemKey?: string | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
}

/** Last recorded first. */
export async function listDeliveries(
  dataSource: DataSource,
  filter: DeliveryFilter,
  reach: Reach,
): Promise<Page<Delivery>> {
  const query = dataSource.getRepository(DeliveryEntity).createQueryBuilder('delivery');
  const { contractId, status, itemKey, from, to } = filter;
  whereEqual(query, { contractId, status, itemKey });
  if (from) query.andWhere('delivery.deliveredOn >= :from', { from });
  if (to) query.andWhere('delivery.deliveredOn <= :to', { to });
  return pageOf(query, { by: 'firstPosition', key: 'serviceId', direction: 'DESC' }, filter, {
    reach,
    scope: { project: 'projectId', contract: 'contractId' },
  });
}

export const findDelivery = (dataSource: DataSource, serviceId: string): Promise<Delivery | null> =>
  dataSource.getRepository(DeliveryEntity).findOneBy({ serviceId });

/** What one person received, as far as it is on record under the pseudonym; in the order of the log. */
export async function listDeliveriesTo(
  dataSource: DataSource,
  { contractId, beneficiaryRef }: { readonly contractId: string; readonly beneficiaryRef: string },
): Promise<Pick<Delivery, 'deliveredOn' | 'itemKey' | 'quantity' | 'unit' | 'status'>[]> {
  const rows = await dataSource
    .getRepository(DeliveryEntity)
    .createQueryBuilder('delivery')
    .where('delivery.contractId = :contractId', { contractId })
    .andWhere('delivery.beneficiaryRefs @> :refs', { refs: JSON.stringify([beneficiaryRef]) })
    .orderBy('delivery.firstPosition')
    .getMany();
  return rows.map(({ deliveredOn, itemKey, quantity, unit, status }) => ({
    deliveredOn,
    itemKey,
    quantity,
    unit,
    status,
  }));
}
