// @ts-nocheck
import { demandNotBefore } from '../kernel/chronology.js';
import { unreachable, type Context, type Trace } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { demand } from '../kernel/rejection.js';
import type {
  GuidanceAnswered,
  GuidanceIssued,
  StationCommand,
  StationDirectionAnswered,
  StationDirectionIssued,
  StationEvent,
  StationInspected,
} from './station.events.js';
import type { Station } from './station.state.js';

export type OversightCommand = Extract<
  StationCommand,
  {
    type: 'RecordInspection' | 'IssueDirection' | 'AnswerDirection' | 'IssueGuidance' | 'AnswerGuidance';
  }
>;
type OversightEvent =
  StationInspected | StationDirectionIssued | StationDirectionAnswered | GuidanceIssued | GuidanceAnswered;
type Data<Type extends OversightCommand['type']> = Extract<OversightCommand, { type: Type }>['data'];

/** 日常管理与指导 (S-13): inspections and directions of the street, guidance of district, city and party. */
export function decideOversight(
  command: OversightCommand,
  station: Station,
  context: Context,
): StationEvent[] {
  const { stationId } = station;
  switch (command.type) {
    case 'RecordInspection': {
      const inspectionId = `k${station.inspections.length + 1}`;
      return [{ type: 'StationInspected', data: { stationId, inspectionId, ...command.data } }];
    }
    case 'IssueDirection':
      return issueDirection(command.data, station, context);
    case 'AnswerDirection':
      return answerDirection(command.data, station, context);
    case 'IssueGuidance': {
      const { answerDueOn } = command.data;
      if (answerDueOn !== null) demandDue(answerDueOn, context.on, '/answerDueOn');
      const guidanceId = `g${station.guidance.length + 1}`;
      return [{ type: 'GuidanceIssued', data: { stationId, guidanceId, ...command.data } }];
    }
    case 'AnswerGuidance':
      return answerGuidance(command.data, station, context);
    default:
      return unreachable(command);
  }
}

function demandDue(dueOn: PlainDate, on: PlainDate, pointer: string): void {
  demand(
    dueOn >= on,
    'station.due-before-issued',
    `期限 ${dueOn} 早于提出日期 ${on}。`,
    `The due date ${dueOn} lies before ${on}, when it is asked for.`,
    { kind: 'invalid', pointer },
  );
}

function issueDirection(
  data: Data<'IssueDirection'>,
  { stationId, inspections, directions }: Station,
  { on }: Context,
): StationEvent[] {
  const { inspectionId, dueOn } = data;
  demand(
    inspectionId === null || inspections.includes(inspectionId),
    'station.no-such-inspection',
    `没有检查记录 ${inspectionId}。`,
    `There is no inspection ${inspectionId}.`,
    { kind: 'not-found', pointer: '/inspectionId' },
  );
  demandDue(dueOn, on, '/dueOn');
  const directionId = `d${directions.length + 1}`;
  return [{ type: 'StationDirectionIssued', data: { stationId, directionId, ...data } }];
}

function answerDirection(
  data: Data<'AnswerDirection'>,
  { stationId, directions }: Station,
  { by, on }: Context,
): StationEvent[] {
  const direction = directions.find(({ id }) => id === data.directionId);
  demand(
    direction,
    'station.no-such-direction',
    `没有管理要求 ${data.directionId}。`,
    `There is no direction ${data.directionId}.`,
    { kind: 'not-found', pointer: '/directionId' },
  );
  demandUnanswered(direction.answeredOn);
  demand(
    by !== direction.issuedBy,
    'station.answered-by-issuer',
    '管理要求不能由提出人自己回复。',
    'Who issued a direction does not answer it.',
    { kind: 'forbidden', rule: 'R-39' },
  );
  demandNotBefore(on, direction.issuedOn, 'station.answered-before-issued', {
    zh: '管理要求提出',
    en: 'the direction',
  });
  return [{ type: 'StationDirectionAnswered', data: { stationId, ...data } }];
}

function answerGuidance(
  data: Data<'AnswerGuidance'>,
  { stationId, guidance }: Station,
  { on }: Context,
): StationEvent[] {
  const asked = guidance.find(({ id }) => id === data.guidanceId);
  demand(
    asked,
    'station.no-such-guidance',
    `没有指导意见 ${data.guidanceId}。`,
    `There is no guidance ${data.guidanceId}.`,
    { kind: 'not-found', pointer: '/guidanceId' },
  );
  demandUnanswered(asked.answeredOn);
  demandNotBefore(on, asked.issuedOn, 'station.answered-before-issued', {
    zh: '指导意见提出',
    en: 'the guidance',
  });
  return [{ type: 'GuidanceAnswered', data: { stationId, ...data } }];
}

function demandUnanswered(answeredOn: PlainDate | null): void {
  demand(
    answeredOn === null,
    'station.answered',
    `已于 ${answeredOn} 回复。`,
    `It was answered on ${answeredOn}.`,
  );
}

export function evolveOversight(station: Station, event: OversightEvent, { by, on }: Trace): Station {
  switch (event.type) {
    case 'StationInspected':
      return { ...station, inspections: [...station.inspections, event.data.inspectionId] };
    case 'StationDirectionIssued': {
      const { directionId: id, dueOn } = event.data;
      const direction = { id, issuedBy: by, issuedOn: on, dueOn, answeredOn: null };
      return { ...station, directions: [...station.directions, direction] };
    }
    case 'StationDirectionAnswered':
      return { ...station, directions: answered(station.directions, event.data.directionId, on) };
    case 'GuidanceIssued': {
      const { guidanceId: id, answerDueOn } = event.data;
      return {
        ...station,
        guidance: [...station.guidance, { id, issuedOn: on, answerDueOn, answeredOn: null }],
      };
    }
    case 'GuidanceAnswered':
      return { ...station, guidance: answered(station.guidance, event.data.guidanceId, on) };
    default:
      return unreachable(event);
  }
}

const answered = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  answeredOn: PlainDate,
): readonly Part[] => parts.map((part) => (part.id === id ? { ...part, answeredOn } : part));
