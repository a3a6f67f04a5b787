import type { KeyedProjection } from '#projection';
import type { RecordedEvent } from '../kernel/recorded-event.js';

export interface Station {
  readonly stationId: string;
  readonly name: string;
  readonly divisionCode: string;
  readonly divisionName: string;
  readonly districtCode: string;
  readonly districtName: string;
  readonly revision: string;
  readonly firstPosition: string;
  readonly recordedAt: Date;
}

export const station: KeyedProjection<RecordedEvent, Station> = {
  kind: 'keyed',
  name: 'station',
  version: 1,
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
    revision: 'position',
    firstPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { division: '(division_code text_pattern_ops)' },
  keysOf: (event) => (event.type === 'StationRegistered' ? [event.data.stationId] : []),
  fold: (row, event) =>
    event.type === 'StationRegistered'
      ? {
          ...event.data,
          revision: String(event.revision),
          firstPosition: String(event.position),
          recordedAt: event.createdAt,
        }
      : row,
};
