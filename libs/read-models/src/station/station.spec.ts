import { describe, expect, it } from '@jest/globals';
import { everyFixture } from '../testing/fixtures.js';
import { station } from './station.js';

describe('station', () => {
  it('stands in its street and district', () => {
    expect([...everyFixture().rows(station).values()]).toMatchObject([
      { divisionCode: '120104002000', divisionName: '鼓楼街道', districtName: '南开区', revision: '0' },
    ]);
  });
});
