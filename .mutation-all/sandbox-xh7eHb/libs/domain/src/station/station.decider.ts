// @ts-nocheck
import { unreachable, type Decider } from '../kernel/decider.js';
import { findDivision } from '../kernel/divisions.js';
import { refusePersonalData } from '../kernel/pii.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import { isUscc } from '../kernel/uscc.js';
import { decideOversight, evolveOversight } from './oversight.js';
import type {
  StationCommand,
  StationDivision,
  StationEvent,
  StationPartner,
  StationRegistered,
} from './station.events.js';
import type { Station, StationState } from './station.state.js';

type Data<Type extends StationCommand['type']> = Extract<StationCommand, { type: Type }>['data'];

/** 社工站: a platform to which projects attach, managed daily by its street, guided by district and city. */
export const stationDecider: Decider<StationState, StationCommand, StationEvent> = {
  initial: null,

  decide(command, state, context) {
    refusePersonalData(command.data);
    if (command.type === 'RegisterStation') return register(command.data, state);
    demand(state, 'station.not-found', '社工站不存在。', 'No such station.', { kind: 'not-found' });
    switch (command.type) {
      case 'ChangeDivision':
        return changeDivision(command.data, state, context.on);
      case 'RecordPartners':
        return recordPartners(command.data.partners, state);
      default:
        return decideOversight(command, state, context);
    }
  },

  evolve(state, event, trace) {
    if (event.type === 'StationRegistered') return registered(event.data, trace.on);
    if (state === null) return state;
    switch (event.type) {
      case 'StationDivisionChanged': {
        const { from, reason: _, stationId: __, ...division } = event.data;
        return { ...state, ...division, divisions: [...state.divisions, { ...division, from }] };
      }
      case 'StationPartnersRecorded':
        return { ...state, partners: event.data.partners };
      case 'StationInspected':
      case 'StationDirectionIssued':
      case 'StationDirectionAnswered':
      case 'GuidanceIssued':
      case 'GuidanceAnswered':
        return evolveOversight(state, event, trace);
      default:
        return unreachable(event);
    }
  },
};

function registered({ stationId, name, ...division }: StationRegistered['data'], from: PlainDate): Station {
  return {
    stationId,
    name,
    ...division,
    divisions: [{ ...division, from }],
    partners: [],
    inspections: [],
    directions: [],
    guidance: [],
  };
}

function register(data: Data<'RegisterStation'>, state: StationState): StationEvent[] {
  const { stationId, name, divisionCode } = data;
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
  return [{ type: 'StationRegistered', data: { stationId, ...divisionOf(divisionCode), name } }];
}

function divisionOf(divisionCode: string): StationDivision {
  const division = findDivision(divisionCode);
  demand(
    division && division.code12 === divisionCode,
    'station.unknown-division',
    `行政区划代码 ${divisionCode} 不在天津市乡级区划表内(应为 12 位)。`,
    `Division code ${divisionCode} is not in the table of Tianjin's townships (12 digits).`,
    { kind: 'invalid', pointer: '/divisionCode' },
  );
  const { districtCode, districtName, name: divisionName } = division;
  return { divisionCode, divisionName, districtCode, districtName };
}

/** What was done before that day stays where it was done: projects keep the division they were drafted in. */
function changeDivision(
  { divisionCode, reason }: Data<'ChangeDivision'>,
  { stationId, divisions, divisionCode: present }: Station,
  from: PlainDate,
): StationEvent[] {
  const division = divisionOf(divisionCode);
  demand(
    divisionCode !== present,
    'station.same-division',
    '区划代码没有变化。',
    'The division does not change.',
    { pointer: '/divisionCode' },
  );
  const last = divisions.at(-1)!.from;
  demand(
    from > last,
    'station.division-before-the-last',
    `变更日期须晚于现区划的起始日期 ${last}。`,
    `The change comes after ${last}, when the present division began.`,
    { pointer: '/occurredOn' },
  );
  return [{ type: 'StationDivisionChanged', data: { stationId, ...division, from, reason } }];
}

function recordPartners(partners: readonly StationPartner[], { stationId }: Station): StationEvent[] {
  partners.forEach(({ name, uscc }, i) => {
    demand(
      partners.findIndex((other) => other.name === name) === i,
      'station.partner-twice',
      `参与主体“${name}”重复。`,
      `The partner ${name} is named twice.`,
      { kind: 'invalid', pointer: `/partners/${i}/name` },
    );
    demand(
      uscc === null || isUscc(uscc),
      'station.bad-partner',
      `统一社会信用代码 ${uscc} 无效。`,
      `${uscc} is not a unified social credit code.`,
      { kind: 'invalid', pointer: `/partners/${i}/uscc` },
    );
  });
  return [{ type: 'StationPartnersRecorded', data: { stationId, partners } }];
}
