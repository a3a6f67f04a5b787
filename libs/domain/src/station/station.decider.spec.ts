import { describe, it } from '@jest/globals';
import { officer, STATION_ID } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { stationDecider } from './station.decider.js';
import type { StationCommand, StationRegistered } from './station.events.js';

const on = officer('2025-01-06');
const given = givenFor(stationDecider, on);
const register: StationCommand = {
  type: 'RegisterStation',
  data: { stationId: STATION_ID, divisionCode: '120104002000', name: '鼓楼街道社会工作服务站' },
};
const registered: StationRegistered = {
  type: 'StationRegistered',
  data: {
    ...register.data,
    divisionName: '鼓楼街道',
    districtCode: '120104',
    districtName: '南开区',
  },
};

describe('A station', () => {
  it('is registered with the names of its division and district', () => {
    given().when(register, on).gives(registered);
  });

  it('is registered once', () => {
    given(registered).when(register, on).rejects('station.already-registered');
  });

  it.each([
    ['a district', '120104000000'],
    ['a community', '120104002001'],
    ['a street elsewhere', '110101001000'],
    ['nine digits', '120104002'],
  ])('is not registered at %s', (_where, divisionCode) => {
    given()
      .when({ ...register, data: { ...register.data, divisionCode } }, on)
      .rejects('station.unknown-division', { kind: 'invalid', pointer: '/divisionCode' });
  });

  it('needs a name', () => {
    given()
      .when({ ...register, data: { ...register.data, name: ' ' } }, on)
      .rejects('station.no-name', { kind: 'invalid', pointer: '/name' });
  });
});
