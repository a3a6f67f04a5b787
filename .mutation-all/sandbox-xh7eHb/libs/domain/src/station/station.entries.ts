// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const station = { station: true } as const;

/** The events of stations. */
export const STATION_ENTRIES = {
  StationRegistered: entry(station, {
    stationId: true,
    divisionCode: true,
    divisionName: true,
    districtCode: true,
    districtName: true,
    name: true,
  }),
  StationDivisionChanged: entry(station, {
    stationId: true,
    divisionCode: true,
    divisionName: true,
    districtCode: true,
    districtName: true,
    from: true,
    reason: true,
  }),
  StationInspected: entry(station, {
    stationId: true,
    inspectionId: true,
    subject: true,
    findings: true,
    conclusion: true,
    evidence: true,
  }),
  StationDirectionIssued: entry(station, {
    stationId: true,
    directionId: true,
    inspectionId: true,
    text: true,
    dueOn: true,
  }),
  StationDirectionAnswered: entry(station, {
    stationId: true,
    directionId: true,
    answer: true,
    evidence: true,
  }),
  GuidanceIssued: entry(station, {
    stationId: true,
    guidanceId: true,
    topic: true,
    text: true,
    answerDueOn: true,
  }),
  GuidanceAnswered: entry(station, { stationId: true, guidanceId: true, answer: true }),
  StationPartnersRecorded: entry(station, { stationId: true, partners: true }),
} satisfies EntriesOf<'station'>;
