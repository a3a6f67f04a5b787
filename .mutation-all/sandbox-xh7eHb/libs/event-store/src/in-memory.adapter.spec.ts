// @ts-nocheck
import { describeEventStore } from './event-store.contract.js';
import { inMemoryEventStore } from './in-memory.adapter.js';

describeEventStore('in-memory event store', async () => {
  const store = inMemoryEventStore();
  return { store, close: () => store.close() };
});
