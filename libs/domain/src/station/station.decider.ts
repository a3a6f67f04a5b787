import type { Decider } from '../kernel/decider.js';
import { findDivision } from '../kernel/divisions.js';
import { refusePersonalData } from '../kernel/pii.js';
import { demand } from '../kernel/rejection.js';
import type { StationCommand, StationEvent, StationRegistered } from './station.events.js';

export type Station = StationRegistered['data'];
/** null: not registered. */
export type StationState = Station | null;

export const stationDecider: Decider<StationState, StationCommand, StationEvent> = {
  initial: null,

  decide({ data }, state) {
    refusePersonalData(data);
    const { stationId, divisionCode, name } = data;
    demand(
      state === null,
      'station.already-registered',
      '该社工站已登记。',
      'The station is registered already.',
    );
    demand(name.trim() !== '', 'station.no-name', '社工站名称不能为空。', 'A station needs a name.', {
      kind: 'invalid',
      pointer: '/name',
    });
    const division = findDivision(divisionCode);
    demand(
      division && division.code12 === divisionCode,
      'station.unknown-division',
      `行政区划代码 ${divisionCode} 不在天津市乡级区划表内(应为 12 位)。`,
      `Division code ${divisionCode} is not in the table of Tianjin's townships (12 digits).`,
      { kind: 'invalid', pointer: '/divisionCode' },
    );
    const { districtCode, districtName, name: divisionName } = division;
    return [
      {
        type: 'StationRegistered',
        data: { stationId, divisionCode, divisionName, districtCode, districtName, name },
      },
    ];
  },

  evolve: (_state, event) => event.data,
};
