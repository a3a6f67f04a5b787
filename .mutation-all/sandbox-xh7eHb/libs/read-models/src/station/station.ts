// @ts-nocheck
import {
  traceOf,
  unreachable,
  type Evidence,
  type InspectionFinding,
  type PlainDate,
  type StationDivision,
  type StationPartner,
} from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import { isOf, type EventOf, type RecordedEvent } from '../kernel/recorded-event.js';

export interface StationInspection extends Done {
  readonly inspectionId: string;
  readonly subject: string;
  readonly findings: readonly InspectionFinding[];
  readonly conclusion: string;
  readonly evidence: readonly Evidence[];
}
export interface StationDirection {
  readonly directionId: string;
  readonly inspectionId: string | null;
  readonly text: string;
  readonly dueOn: PlainDate;
  readonly issued: Done;
  readonly answered: (Done & { readonly answer: string; readonly evidence: readonly Evidence[] }) | null;
}
export interface StationGuidance {
  readonly guidanceId: string;
  readonly topic: string;
  readonly text: string;
  readonly answerDueOn: PlainDate | null;
  readonly issued: Done & { readonly role: string };
  readonly answered: (Done & { readonly answer: string }) | null;
}

export interface Station extends StationDivision {
  readonly stationId: string;
  readonly name: string;
  /** Every division it lay in, each from its day. */
  readonly divisions: readonly (StationDivision & { readonly from: PlainDate })[];
  readonly partners: readonly StationPartner[];
  readonly inspections: readonly StationInspection[];
  readonly directions: readonly StationDirection[];
  readonly guidance: readonly StationGuidance[];
  readonly revision: string;
  readonly firstPosition: string;
  readonly recordedAt: Date;
}

export const station: KeyedProjection<RecordedEvent, Station> = {
  kind: 'keyed',
  name: 'station',
  version: 2,
  schema: 'read',
  key: 'stationId',
  categories: ['station'],
  columns: {
    stationId: 'text',
    name: 'text',
    divisionCode: 'text',
    divisionName: 'text',
    districtCode: 'text',
    districtName: 'text',
    divisions: 'jsonb',
    partners: 'jsonb',
    inspections: 'jsonb',
    directions: 'jsonb',
    guidance: 'jsonb',
    revision: 'position',
    firstPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { division: '(division_code text_pattern_ops)' },
  keysOf: (event) => (isOf('station', event) ? [event.data.stationId] : []),
  fold(row, event) {
    if (!isOf('station', event)) return row;
    const place = { revision: String(event.revision), recordedAt: event.createdAt };
    if (event.type === 'StationRegistered') return { ...registered(event), ...place };
    return row && { ...row, ...changed(row, event), ...place };
  },
};

function registered(event: Extract<EventOf<'station'>, { type: 'StationRegistered' }>) {
  const { stationId: _, name: __, ...division } = event.data;
  return {
    ...event.data,
    divisions: [{ ...division, from: event.metadata.occurredOn }],
    partners: [],
    inspections: [],
    directions: [],
    guidance: [],
    firstPosition: String(event.position),
  };
}

function changed(
  row: Station,
  event: Exclude<EventOf<'station'>, { type: 'StationRegistered' }>,
): Partial<Station> {
  const done = doneBy(event);
  switch (event.type) {
    case 'StationDivisionChanged': {
      const { stationId: _, reason: __, from, ...division } = event.data;
      return { ...division, divisions: [...row.divisions, { ...division, from }] };
    }
    case 'StationPartnersRecorded':
      return { partners: event.data.partners };
    case 'StationInspected': {
      const { stationId: _, ...inspection } = event.data;
      return { inspections: [...row.inspections, { ...inspection, ...done }] };
    }
    case 'StationDirectionIssued': {
      const { stationId: _, ...direction } = event.data;
      return { directions: [...row.directions, { ...direction, issued: done, answered: null }] };
    }
    case 'StationDirectionAnswered': {
      const { directionId, answer, evidence } = event.data;
      return {
        directions: row.directions.map((direction) =>
          direction.directionId === directionId
            ? { ...direction, answered: { ...done, answer, evidence } }
            : direction,
        ),
      };
    }
    case 'GuidanceIssued': {
      const { stationId: _, ...guidance } = event.data;
      const { role } = traceOf(event.metadata);
      return { guidance: [...row.guidance, { ...guidance, issued: { ...done, role }, answered: null }] };
    }
    case 'GuidanceAnswered': {
      const { guidanceId, answer } = event.data;
      return {
        guidance: row.guidance.map((guidance) =>
          guidance.guidanceId === guidanceId ? { ...guidance, answered: { ...done, answer } } : guidance,
        ),
      };
    }
    default:
      return unreachable(event);
  }
}
