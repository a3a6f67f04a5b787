// @ts-nocheck
export * from './config.js';
export * from './http-limits.js';
export * from './lifecycle.js';
export * from './log.js';
export * from './ops.js';
