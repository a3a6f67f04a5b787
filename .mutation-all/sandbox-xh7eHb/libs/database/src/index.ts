// @ts-nocheck
export * from './data-source.js';
