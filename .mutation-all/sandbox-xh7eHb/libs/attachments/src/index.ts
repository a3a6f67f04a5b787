// @ts-nocheck
export * from './attachments.js';
export * from './directory.store.js';
export { HashMismatch } from './hashing.js';
export * from './object-store.port.js';
export type { S3Settings } from './s3.store.js';
export { Spool, TooLarge } from './spool.js';

/** Loaded only where it is configured: the client is large. */
export async function s3Store(settings: import('./s3.store.js').S3Settings) {
  const { S3Store } = await import('./s3.store.js');
  return new S3Store(settings);
}
