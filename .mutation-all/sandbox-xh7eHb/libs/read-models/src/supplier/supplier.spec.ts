// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { SUPPLIER } from '../testing/given.js';
import { supplier } from './supplier.js';

describe('supplier', () => {
  it('keeps what was found of its qualification', () => {
    const row = everyFixture().rows(supplier).get(SUPPLIER.uscc);
    expect(row).toMatchObject({ name: SUPPLIER.name, revision: '5', suspensions: [{ until: '2026-04-15' }] });
    expect(row?.qualification?.items).toHaveLength(6);
  });
});
