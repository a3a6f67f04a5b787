// @ts-nocheck
import type { Reach } from '#policy';
import type { DataSource } from 'typeorm';
import { entityOf } from '../kernel/entity.js';
import { whereContains, wherePrefix } from '../kernel/filters.js';
import { pageOf, type Page, type PageRequest } from '../kernel/page.js';
import { station, type Station } from './station.js';

export const StationEntity = entityOf<Station>(station);

export interface StationFilter extends PageRequest {
  /** Division code or its beginning. */
  readonly division?: string | undefined;
  readonly q?: string | undefined;
}

/** By division. */
export async function listStations(
  dataSource: DataSource,
  filter: StationFilter,
  reach: Reach,
): Promise<Page<Station>> {
  const query = dataSource.getRepository(StationEntity).createQueryBuilder('station');
  wherePrefix(query, 'divisionCode', filter.division);
  whereContains(query, ['name', 'divisionName', 'districtName'], filter.q);
  return pageOf(query, { by: 'divisionCode', key: 'stationId', direction: 'ASC' }, filter, {
    reach,
    scope: { division: 'divisionCode' },
  });
}

export const findStation = (dataSource: DataSource, stationId: string): Promise<Station | null> =>
  dataSource.getRepository(StationEntity).findOneBy({ stationId });
