// @ts-nocheck
export * from './codec.js';
export * from './envelope.js';
export * from './event-store.port.js';
export { connectEventStore, type ConnectOptions } from './eventstoredb.adapter.js';
export { superviseAll, type SubscriptionState, type SuperviseOptions } from './supervised-subscription.js';
