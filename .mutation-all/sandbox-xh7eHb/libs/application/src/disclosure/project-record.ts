// @ts-nocheck
import {
  monthOf,
  streamOf,
  type ContractEvent,
  type ContractSigned,
  type LedgerEvent,
  type PlainDate,
  type ProjectEvent,
  type StationRegistered,
} from '#domain';
import type { StreamReader } from '../kernel/stream-history.js';

/** An event and the business date it carries. */
export interface On<Event> {
  readonly on: PlainDate;
  readonly event: Event;
}

export interface ContractRecord {
  readonly signed: ContractSigned['data'];
  readonly events: readonly On<ContractEvent>[];
  readonly services: readonly On<LedgerEvent>[];
}

/** Everything the streams say about one project. */
export interface ProjectRecord {
  readonly project: readonly On<ProjectEvent>[];
  readonly station: StationRegistered['data'];
  readonly contracts: readonly ContractRecord[];
}

type OfType<Event extends { type: string }, Type extends Event['type']> = Extract<Event, { type: Type }>;

/** The events of one type, in order. */
export function eventsOf<Event extends { type: string }, Type extends Event['type']>(
  events: readonly On<Event>[],
  type: Type,
): { on: PlainDate; data: OfType<Event, Type> extends { data: infer Data } ? Data : never }[] {
  return events
    .filter(({ event }) => event.type === type)
    .map(({ on, event }) => ({ on, data: (event as unknown as { data: never }).data }));
}
export function lastOf<Event extends { type: string }, Type extends Event['type']>(
  events: readonly On<Event>[],
  type: Type,
) {
  return eventsOf<Event, Type>(events, type).at(-1)?.data ?? null;
}

/** `yyyymm` of every month from the first date's to the last's. */
function monthsBetween(first: PlainDate, last: PlainDate): string[] {
  const months: string[] = [];
  for (let at = Date.UTC(Number(first.slice(0, 4)), Number(first.slice(5, 7)) - 1); ;) {
    const date = new Date(at);
    const month = monthOf(date.toISOString().slice(0, 10));
    if (month > monthOf(last)) return months;
    months.push(month);
    at = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
  }
}

export async function readContract(
  contractId: string,
  today: PlainDate,
  read: StreamReader,
): Promise<ContractRecord | null> {
  const events = await read<ContractEvent>(streamOf.contract(contractId));
  const signed = events.find(({ event }) => event.type === 'ContractSigned')?.event.data as
    ContractSigned['data'] | undefined;
  if (!signed) return null;
  const last = signed.endsOn < today ? signed.endsOn : today;
  const services: On<LedgerEvent>[] = [];
  for (const month of monthsBetween(signed.startsOn, last)) {
    services.push(...(await read<LedgerEvent>(streamOf.ledger(contractId, month))));
  }
  return { signed, events, services };
}
