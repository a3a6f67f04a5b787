// @ts-nocheck
import type { PlainDate } from '#domain';
import type { Reach } from '#policy';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { conditionWithin } from '../kernel/scope.js';
import { DeliveryEntity } from './delivery-ledger.queries.js';
import type { Delivery } from './delivery-ledger.js';

const UNDER_ITS_CONTRACT = { project: 'projectId', contract: 'contractId' } as const;

/** Hours one worker gave to one contract in one month; what was rejected does not count. */
export interface WorkerHours {
  readonly workerId: string;
  /** `YYYY-MM`, of the day the services were delivered. */
  readonly month: string;
  readonly contractId: string;
  readonly services: number;
  readonly minutes: number;
  readonly confirmedMinutes: number;
  /** Services whose hours another of the same worker, under whichever contract, overlaps: none since hours are reserved. */
  readonly overlapping: number;
}

export interface WorkerHoursFilter {
  readonly workerId?: string | undefined;
  readonly contractId?: string | undefined;
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
}

/**
 * By worker, month and contract; of one worker, of one contract, or of both. Two services overlap where one
 * that began before the other ended after its start: the latest end so far, in order of start, shows it.
 */
export async function listWorkerHours(
  dataSource: DataSource,
  { workerId, contractId, from, to }: WorkerHoursFilter,
  reach: Reach,
): Promise<WorkerHours[]> {
  const { condition, parameters } = conditionWithin<Delivery>('worked', reach, UNDER_ITS_CONTRACT);
  const [sql, values] = dataSource.driver.escapeQueryWithParameters(
    `WITH worked AS (
       SELECT worker, d.project_id, d.contract_id, d.delivered_on, d.status, d.started_at, d.ended_at,
              max(d.ended_at) OVER (
                PARTITION BY worker ORDER BY d.started_at, d.service_id
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
              ) AS busy_until
         FROM read.delivery_ledger d, jsonb_array_elements_text(d.worker_ids) AS worker
        WHERE d.status <> 'rejected'
          AND (:worker::text IS NULL OR (d.worker_ids @> jsonb_build_array(:worker::text) AND worker = :worker))
          AND (:worker::text IS NOT NULL OR d.contract_id = :contract)
     )
     SELECT worker, to_char(delivered_on, 'YYYY-MM') AS month, contract_id,
            count(*) AS services,
            sum(extract(epoch FROM ended_at - started_at)) / 60 AS minutes,
            coalesce(sum(extract(epoch FROM ended_at - started_at)) FILTER (WHERE status = 'confirmed'), 0) / 60
              AS confirmed,
            count(*) FILTER (WHERE busy_until > started_at) AS overlapping
       FROM worked
      WHERE (:contract::text IS NULL OR contract_id = :contract)
        AND (:from::date IS NULL OR delivered_on >= :from::date)
        AND (:to::date IS NULL OR delivered_on <= :to::date)
        AND ${condition}
      GROUP BY worker, month, contract_id
      ORDER BY worker, month, contract_id`,
    {
      worker: workerId ?? null,
      contract: contractId ?? null,
      from: from ?? null,
      to: to ?? null,
      ...parameters,
    },
  );
  const rows = await dataSource.query<Record<string, string>[]>(sql, values);
  return rows.map((row) => ({
    workerId: row['worker']!,
    month: row['month']!,
    contractId: row['contract_id']!,
    services: Number(row['services']),
    minutes: Math.round(Number(row['minutes'])),
    confirmedMinutes: Math.round(Number(row['confirmed'])),
    overlapping: Number(row['overlapping']),
  }));
}

export interface WorkerServiceFilter extends PageRequest, WorkerHoursFilter {
  readonly workerId: string;
}

/** Services a worker took part in, last recorded first. */
export async function listWorkerServices(
  dataSource: DataSource,
  { workerId, contractId, from, to, ...page }: WorkerServiceFilter,
  reach: Reach,
): Promise<Page<Delivery>> {
  const query: SelectQueryBuilder<Delivery> = dataSource
    .getRepository(DeliveryEntity)
    .createQueryBuilder('delivery')
    .where('delivery.workerIds @> :worker::jsonb', { worker: JSON.stringify([workerId]) });
  if (contractId) query.andWhere('delivery.contractId = :contractId', { contractId });
  if (from) query.andWhere('delivery.deliveredOn >= :from', { from });
  if (to) query.andWhere('delivery.deliveredOn <= :to', { to });
  return pageOf(query, { by: 'firstPosition', key: 'serviceId', direction: 'DESC' }, page, {
    reach,
    scope: UNDER_ITS_CONTRACT,
  });
}
