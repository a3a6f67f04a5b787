// @ts-nocheck
import {
  daysBetween,
  demand,
  isPlainDate,
  type Actor,
  type Context,
  type EventMetadata,
  type PlainDate,
} from '#domain';
import { eventId } from '#event-store';
import { ALL, type Reach } from '#policy';
import { hashOf } from './canonical-json.js';

/** Everything about a command but what it says: who gives it, when, under which id. */
export interface Envelope {
  readonly commandId: string;
  readonly commandHash: string;
  readonly actor: Actor;
  /** How far the actor sees and acts. */
  readonly reach: Reach;
  readonly occurredOn: PlainDate;
  readonly today: PlainDate;
  readonly source: EventMetadata['source'];
  readonly correlationId: string;
  /** The command this one is a step of. */
  readonly causationId?: string;
  /** Only if the stream is at this revision. */
  readonly ifMatch?: bigint | undefined;
  /** What the caller wrote: its words are searched for names before anything is decided. */
  readonly said?: object;
}

/**
 * A command that writes to several streams writes to each under an id of its own, derived from its own id:
 * given again after a crash, it finds the steps that were done and does the rest. What the command itself
 * may reach was asked before its first step; the steps follow wherever it leads.
 */
export function step(envelope: Envelope, name: string): Envelope {
  const { commandId } = envelope;
  return {
    ...envelope,
    reach: ALL,
    commandId: eventId(commandId, name, 0),
    causationId: commandId,
    ifMatch: undefined,
  };
}

export interface Given {
  readonly commandId: string;
  readonly actor: Actor;
  readonly reach: Reach;
  readonly source: EventMetadata['source'];
  readonly correlationId: string;
  readonly today: PlainDate;
  /** Default: today. */
  readonly occurredOn?: PlainDate | undefined;
  readonly ifMatch?: bigint | undefined;
  /** The part of the payload that the caller wrote. */
  readonly said?: object;
  /** What the same command id must come with again: the command's name, its target and its payload. */
  readonly payload: unknown;
}

const LATE_AFTER_DAYS = 7;

/** @throws Rejection where the business date is malformed or lies in the future. */
export function envelope(given: Given): Envelope {
  const occurredOn = given.occurredOn ?? given.today;
  const at = { kind: 'invalid', pointer: '/occurredOn' } as const;
  demand(isPlainDate(occurredOn), 'envelope.not-a-date', '业务日期无效。', 'Not a date.', at);
  demand(
    occurredOn <= given.today,
    'envelope.future',
    `业务日期 ${occurredOn} 晚于今天 ${given.today}。`,
    `The business date ${occurredOn} lies after today, ${given.today}.`,
    at,
  );
  const { actor } = given;
  return {
    commandId: given.commandId,
    commandHash: hashOf({
      payload: given.payload,
      by: 'system' in actor ? `system:${actor.system}` : actor.accountId,
    }),
    actor,
    reach: given.reach,
    occurredOn,
    today: given.today,
    source: given.source,
    correlationId: given.correlationId,
    ...(given.ifMatch === undefined ? {} : { ifMatch: given.ifMatch }),
    ...(given.said === undefined ? {} : { said: given.said }),
  };
}

export function contextOf({ actor, occurredOn, today }: Envelope): Context {
  return 'system' in actor
    ? { by: `system:${actor.system}`, role: 'SYSTEM', orgUscc: null, on: occurredOn, today }
    : { by: actor.accountId, role: actor.role, orgUscc: actor.orgUscc, on: occurredOn, today };
}

/** What the events of one command have in common besides the command. */
export type Links = Pick<EventMetadata, 'projectId' | 'contractId' | 'stationId'>;

export function metadataOf(given: Envelope, links: Links, schemaVersion: number): EventMetadata {
  return {
    schemaVersion,
    ...links,
    actor: given.actor,
    occurredOn: given.occurredOn,
    ...(daysBetween(given.occurredOn, given.today) > LATE_AFTER_DAYS ? { late: true } : {}),
    commandId: given.commandId,
    commandHash: given.commandHash,
    correlationId: given.correlationId,
    causationId: given.causationId ?? given.commandId,
    source: given.source,
  };
}
