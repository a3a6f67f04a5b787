import { connectEventStore } from '#event-store';
import { describeEventStore } from '#event-store/testing';
import { startLocalEventStore } from '../support/local-event-store.js';

/** Any server of the protocol: the one EVENTSTORE_URL names, else the local event store. */
describeEventStore('event store over its client', async () => {
  const given = process.env['EVENTSTORE_URL'];
  if (given) {
    const store = connectEventStore(given, { connectionName: 'contract' });
    return { store, close: () => store.close() };
  }
  const local = await startLocalEventStore();
  const store = connectEventStore(local.url, { connectionName: 'contract' });
  return {
    store,
    close: async () => {
      await store.close();
      await local.stop();
    },
  };
});
