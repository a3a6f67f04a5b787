import type {
  BudgetEvent,
  ContractEvent,
  DisclosureEvent,
  EventMetadata,
  ExternalCaseEvent,
  LedgerEvent,
  ProjectEvent,
  StationEvent,
  StreamCategory,
  SupplierEvent,
} from '#domain';
import type { EventCodec, StoredEvent } from '#event-store';
import type { Codec, Recorded } from '#projection';

interface Vocabulary {
  station: StationEvent;
  supplier: SupplierEvent;
  budget: BudgetEvent;
  project: ProjectEvent;
  contract: ContractEvent;
  ledger: LedgerEvent;
  disclosure: DisclosureEvent;
  externalcase: ExternalCaseEvent;
}

/** An event of one kind of stream, with its metadata and its place in the log. */
export type EventOf<Category extends StreamCategory> = Vocabulary[Category] &
  Recorded & { readonly metadata: EventMetadata };
export type DomainEvent = { [Category in StreamCategory]: EventOf<Category> }[StreamCategory];

export const isOf = <Category extends StreamCategory>(
  category: Category,
  event: DomainEvent,
): event is EventOf<Category> & DomainEvent => event.stream.startsWith(`${category}-`);

/** Events of one project are read together; what belongs to none is its stream's. */
const subjectOf = ({ metadata, stream }: StoredEvent): string =>
  (metadata as Partial<EventMetadata> | null)?.projectId ?? stream;

/** The read models' view of the log. Types this release does not know are journaled and shown nowhere. */
export const domainCodec = (events: EventCodec): Codec<DomainEvent> => ({
  decode: (stored) => (events.knows(stored.type) ? (events.decode(stored) as unknown as DomainEvent) : null),
  subjectOf,
  schemaVersionOf: ({ metadata }) => (metadata as Partial<EventMetadata> | null)?.schemaVersion ?? 1,
});
