// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { leader, TERMS } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { contractDecider } from '../contract/contract.decider.js';
import type { ContractItem } from '../contract/contract.events.js';
import { CATEGORIES } from '../project/project.events.js';
import { SERVICE_CATALOGUE } from './service-catalogue.data.js';
import { administrativePercent, natureOf } from './service-catalogue.js';

const item = (change: Partial<ContractItem>): ContractItem => ({
  key: 'k',
  name: '服务',
  unit: '次',
  unitPriceFen: null,
  quantity: null,
  targetKey: null,
  ...change,
});
const CLERICAL = { catalogueKey: 'assistance-application' };
const CARE = { catalogueKey: 'living-care' };

describe('The service catalogue', () => {
  it('names every service once, some in every category', () => {
    const keys = SERVICE_CATALOGUE.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...new Set(SERVICE_CATALOGUE.map(({ category }) => category))]).toEqual([...CATEGORIES]);
  });

  it('says what an item is, unless the contract says it', () => {
    expect(natureOf(item(CLERICAL))).toBe('administrative');
    expect(natureOf(item({ ...CLERICAL, nature: 'professional' }))).toBe('professional');
    expect(natureOf(item({ nature: 'administrative' }))).toBe('administrative');
    expect(natureOf(item({}))).toBeUndefined();
  });

  it('is named by the items of a contract or not at all', () => {
    const sign = (catalogueKey: string) =>
      givenFor(contractDecider, leader('2025-03-10'))().when(
        { type: 'SignContract', data: { ...TERMS, items: [{ ...TERMS.items[0]!, catalogueKey }] } },
        leader('2025-03-10'),
      );
    expect(sign('living-care').events).toMatchObject([
      { data: { items: [{ catalogueKey: 'living-care' }] } },
    ]);
    sign('gardening').rejects('contract.not-in-catalogue', {
      kind: 'invalid',
      pointer: '/items/0/catalogueKey',
    });
  });
});

describe('The share of administrative work', () => {
  it.each<[string, readonly ContractItem[], number | null]>([
    ['of no items is not known', [], null],
    ['is not known where one item is not', [item(CLERICAL), item({})], null],
    ['counts items', [item(CLERICAL), item(CARE), item(CARE)], 33.33],
    ['is all of it', [item(CLERICAL)], 100],
    [
      'weighs items by their value where each has one',
      [
        item({ ...CLERICAL, quantity: 10, unitPriceFen: 100 }),
        item({ ...CARE, quantity: 30, unitPriceFen: 100 }),
      ],
      25,
    ],
    [
      'counts items where one has no price',
      [item({ ...CLERICAL, quantity: 10, unitPriceFen: 100 }), item({ ...CARE, quantity: 30 })],
      50,
    ],
  ])('%s', (_what, items, percent) => {
    expect(administrativePercent(items)).toBe(percent);
  });
});
