// @ts-nocheck
import type { PlainDate } from '../kernel/plain-date.js';
import type { StationDivision, StationPartner } from './station.events.js';

export interface Direction {
  readonly id: string;
  /** Account that issued it: it does not answer itself. */
  readonly issuedBy: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly answeredOn: PlainDate | null;
}
export interface Guidance {
  readonly id: string;
  readonly issuedOn: PlainDate;
  readonly answerDueOn: PlainDate | null;
  readonly answeredOn: PlainDate | null;
}

export interface Station extends StationDivision {
  readonly stationId: string;
  readonly name: string;
  /** Every division it lay in, each from its day; the last is the present one. */
  readonly divisions: readonly (StationDivision & { readonly from: PlainDate })[];
  readonly partners: readonly StationPartner[];
  readonly inspections: readonly string[];
  readonly directions: readonly Direction[];
  readonly guidance: readonly Guidance[];
}
/** null: not registered. */
export type StationState = Station | null;

/** The division the station lay in on a day: projects keep that of the day they were drafted. */
export function divisionOn({ divisions }: Station, on: PlainDate): StationDivision {
  return divisions.findLast(({ from }) => from <= on) ?? divisions[0]!;
}
