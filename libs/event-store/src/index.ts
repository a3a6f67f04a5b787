export * from './codec.js';
export * from './envelope.js';
export * from './event-store.port.js';
