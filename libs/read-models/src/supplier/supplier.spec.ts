import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { SUPPLIER } from '../testing/given.js';
import { supplier } from './supplier.js';

describe('supplier', () => {
  it('keeps what was found of its qualification', () => {
    const row = everyFixture().rows(supplier).get(SUPPLIER.uscc);
    expect(row).toMatchObject({ name: SUPPLIER.name, revision: '5', suspensions: [{ until: '2026-04-15' }] });
    expect(row?.qualification?.items).toHaveLength(6);
    const earlier = everyFixture().add('supplier', '2025-03-10', {
      type: 'QualificationRecorded',
      data: { uscc: SUPPLIER.uscc, checkedOn: '2020-01-01', items: [] },
    });
    expect(earlier.rows(supplier).get(SUPPLIER.uscc)?.qualification).toEqual(row?.qualification);
  });
});
