// @ts-nocheck
import { demand } from '../kernel/rejection.js';
import type { ContractItem } from '../contract/contract.events.js';
import { SERVICE_CATALOGUE, type CatalogueEntry, type ServiceNature } from './service-catalogue.data.js';

const BY_KEY = new Map(SERVICE_CATALOGUE.map((entry) => [entry.key, entry]));

export const catalogueEntry = (key: string): CatalogueEntry | undefined => BY_KEY.get(key);

type Classified = Pick<ContractItem, 'quantity' | 'unitPriceFen' | 'catalogueKey' | 'nature'>;

/** What the contract says of an item, else what the catalogue does; undefined where neither says anything. */
export const natureOf = ({ nature, catalogueKey }: Classified): ServiceNature | undefined =>
  nature ?? (catalogueKey === undefined ? undefined : catalogueEntry(catalogueKey)?.nature);

/**
 * Share of clerical and administrative work among a contract's items, in percent (S-04): by their value where
 * every one has a quantity and a price, else by their number. null where the nature of one is not known.
 */
export function administrativePercent(items: readonly Classified[]): number | null {
  const natures = items.map(natureOf);
  if (items.length === 0 || natures.includes(undefined)) return null;
  const values = items.map(({ quantity, unitPriceFen }) => (quantity ?? 0) * (unitPriceFen ?? 0));
  const weights = values.every((value) => value > 0) ? values : items.map(() => 1);
  const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
  const administrative = sum(weights.filter((_, i) => natures[i] === 'administrative'));
  return Math.round((administrative / sum(weights)) * 10_000) / 100;
}

export function demandInCatalogue(items: readonly ContractItem[]): void {
  items.forEach(({ key, catalogueKey }, i) => {
    demand(
      catalogueKey === undefined || catalogueEntry(catalogueKey),
      'contract.not-in-catalogue',
      `服务项目“${key}”所指的服务目录项“${catalogueKey}”不存在。`,
      `Item ${key} names ${catalogueKey}, which is not in the service catalogue.`,
      { kind: 'invalid', pointer: `/items/${i}/catalogueKey` },
    );
  });
}
