// @ts-nocheck
export { describeEventStore, type EventStoreUnderTest } from './event-store.contract.js';
export { inMemoryEventStore, type InMemoryOptions } from './in-memory.adapter.js';
