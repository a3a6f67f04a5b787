// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { station } from './station.js';

describe('station', () => {
  const [row] = [...everyFixture().rows(station).values()];

  it('stands in its street and district, and tells where it stood before', () => {
    expect(row).toMatchObject({
      divisionCode: '120104001000',
      districtName: '南开区',
      divisions: [{ divisionName: '鼓楼街道', from: '2025-01-06' }, { divisionName: '长虹街道' }],
      revision: '7',
    });
  });

  it('shows how it is managed and guided, and what was answered', () => {
    expect(row).toMatchObject({
      inspections: [
        { inspectionId: 'k1', on: '2025-09-10', findings: [{ conforms: true }, { conforms: false }] },
      ],
      directions: [{ dueOn: '2025-09-20', answered: { by: 'acc-provider', on: '2025-09-15' } }],
      guidance: [{ issued: { role: 'DISTRICT_CIVIL' }, answered: { on: '2025-10-20' } }],
      partners: [{ kind: '社区社会组织' }],
    });
  });
});
