export * from './config.js';
export * from './log.js';
