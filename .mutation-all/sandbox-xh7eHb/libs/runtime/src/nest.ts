/** What a Nest process adds; apart from the index, so that other processes do not load Nest. */
// @ts-nocheck

export * from './nest-logger.js';
export * from './ops.module.js';
export * from './security-headers.js';
export * from './handling-limit.js';
