// @ts-nocheck
import { EVENT_REGISTRY } from '#domain';
import { createEventCodec, withCodec, type EventRegistry, type EventStore } from '#event-store';

const registry: EventRegistry = Object.fromEntries(
  Object.entries(EVENT_REGISTRY).map(([type, { version, fields }]) => [
    type,
    { version, shape: Object.fromEntries(fields.map((field) => [field, true as const])) },
  ]),
);

/** The store as the domain's: what it does not know is neither appended nor silently read. */
export const domainStore = (store: EventStore): EventStore => withCodec(store, createEventCodec(registry));
