import type { Message } from '../kernel/decider.js';

/** 社工站登记. The division code is an attribute, never a key: codes change. */
export type StationRegistered = Message<
  'StationRegistered',
  {
    readonly stationId: string;
    /** 12 digits: 6 + 3 township + 000. */
    readonly divisionCode: string;
    readonly divisionName: string;
    readonly districtCode: string;
    readonly districtName: string;
    readonly name: string;
  }
>;
export type StationEvent = StationRegistered;

export type StationCommand = Message<
  'RegisterStation',
  { stationId: string; divisionCode: string; name: string }
>;
