// @ts-nocheck
import {
  EVENT_REGISTRY,
  isSecret,
  type EventMetadata,
  type EventsByCategory,
  type StreamCategory,
} from '#domain';
import { createEventCodec, type StoredEvent } from '#event-store';
import type { Codec, Recorded } from '#projection';

/** An event of one kind of stream, with its metadata and its place in the log. */
export type EventOf<Category extends StreamCategory> = EventsByCategory[Category] &
  Recorded & { readonly metadata: EventMetadata };
export type RecordedEvent = { [Category in StreamCategory]: EventOf<Category> }[StreamCategory];

export const isOf = <Category extends StreamCategory>(
  category: Category,
  event: RecordedEvent,
): event is EventOf<Category> & RecordedEvent => event.stream.startsWith(`${category}-`);

/** The project under which an event is told to everybody who sees the project; null: under none. */
export function projectOf(event: RecordedEvent): string | null {
  if (isOf('supervision', event)) {
    return event.type === 'ComplianceChecked' || isSecret(event) ? null : event.data.projectId;
  }
  return event.metadata.projectId ?? null;
}

/** Events of a ledger about workers' hours, of none of its records. */
const ABOUT_HOURS = ['ReservationLapsed', 'HoursHeld', 'HoursYielded'] as const;
export type ServiceRecordEvent = Exclude<EventOf<'ledger'>, { type: (typeof ABOUT_HOURS)[number] }>;
/** An event of one service record. */
export const isServiceRecord = (event: RecordedEvent): event is ServiceRecordEvent & RecordedEvent =>
  isOf('ledger', event) && !(ABOUT_HOURS as readonly string[]).includes(event.type);

const events = createEventCodec(
  Object.fromEntries(
    Object.entries(EVENT_REGISTRY).map(([type, { version }]) => [type, { version, shape: true }]),
  ),
);
const metadataOf = ({ metadata }: StoredEvent): Partial<EventMetadata> =>
  (metadata ?? {}) as Partial<EventMetadata>;

/** How the read models see the log. Types this release does not know are journaled and shown nowhere. */
export const domainCodec: Codec<RecordedEvent> = {
  decode: (stored) =>
    events.knows(stored.type) ? (events.decode(stored) as unknown as RecordedEvent) : null,
  // Events of one project are read together; what belongs to none is its stream's.
  subjectOf: (stored) => metadataOf(stored).projectId ?? stored.stream,
  schemaVersionOf: (stored) => metadataOf(stored).schemaVersion ?? 1,
};
