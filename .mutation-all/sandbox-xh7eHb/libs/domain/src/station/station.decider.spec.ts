// @ts-nocheck
import { describe, expect, it } from '@jest/globals';
import { officer, STATION_ID } from '../testing/examples.js';
import { givenFor } from '../testing/given.js';
import { stationDecider } from './station.decider.js';
import type { StationCommand, StationEvent, StationPartner, StationRegistered } from './station.events.js';
import { divisionOn } from './station.state.js';

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

describe('A station’s division', () => {
  const changed = (divisionCode: string, divisionName: string, from: string): StationEvent => ({
    type: 'StationDivisionChanged',
    data: {
      stationId: STATION_ID,
      divisionCode,
      divisionName,
      districtCode: '120104',
      districtName: '南开区',
      from,
      reason: '区划调整',
    },
  });
  const change = (divisionCode: string): StationCommand => ({
    type: 'ChangeDivision',
    data: { divisionCode, reason: '区划调整' },
  });

  it('changes from a day on, and is still known of the days before', () => {
    const later = officer('2025-09-01');
    given(registered)
      .when(change('120104001000'), later)
      .gives(changed('120104001000', '长虹街道', '2025-09-01'));
    const station = given(registered, changed('120104001000', '长虹街道', '2025-09-01')).state!;
    expect(station.divisionName).toBe('长虹街道');
    expect(
      ['2024-12-31', '2025-08-31', '2025-09-01'].map((day) => divisionOn(station, day).divisionName),
    ).toEqual(['鼓楼街道', '鼓楼街道', '长虹街道']);
  });

  it('changes to another one of the table, after the day the present one began', () => {
    const later = officer('2025-09-01');
    given(registered)
      .when(change('110101001000'), later)
      .rejects('station.unknown-division', { kind: 'invalid', pointer: '/divisionCode' });
    given(registered)
      .when(change('120104002000'), later)
      .rejects('station.same-division', { pointer: '/divisionCode' });
    given(registered)
      .when(change('120104001000'), on)
      .rejects('station.division-before-the-last', { pointer: '/occurredOn' });
    given().when(change('120104001000'), later).rejects('station.not-found', { kind: 'not-found' });
  });
});

describe('The partners of a station', () => {
  const partner = { kind: '慈善组织' as const, name: '慈善会', uscc: null, part: '捐助' };
  const partners = (...list: StationPartner[]): StationCommand => ({
    type: 'RecordPartners',
    data: { partners: list },
  });

  it('replace those before', () => {
    const recorded = given(registered).when(partners(partner), on).events;
    const none = given(registered).when(partners(), on).events;
    expect(given(registered, ...recorded).state?.partners).toEqual([partner]);
    expect(given(registered, ...recorded, ...none).state?.partners).toEqual([]);
  });

  it('are organisations, each named once', () => {
    given(registered)
      .when(partners(partner, partner), on)
      .rejects('station.partner-twice', { kind: 'invalid', pointer: '/partners/1/name' });
    given(registered)
      .when(partners({ ...partner, uscc: '123' }), on)
      .rejects('station.bad-partner', { kind: 'invalid', pointer: '/partners/0/uscc' });
  });
});
