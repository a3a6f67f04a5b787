// @ts-nocheck
import { connectEventStore } from '#event-store';
import { describeEventStore } from '#event-store/testing';
import { eventStoreTarget } from '../support/event-store-target.js';

describeEventStore('event store over its client', async () => {
  const target = await eventStoreTarget();
  const store = connectEventStore(target.url, { connectionName: 'contract' });
  return {
    store,
    close: async () => {
      await store.close();
      await target.stop();
    },
  };
});
