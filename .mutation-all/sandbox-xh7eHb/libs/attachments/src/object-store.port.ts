// @ts-nocheck
import type { Readable } from 'node:stream';

/**
 * Where the bytes are: objects named by the SHA-256 (hex) of what is stored, so that nothing is ever
 * overwritten and two copies of one file are one object. The hashes are checked by `Attachments`, whatever a
 * store itself promises.
 */
export interface ObjectStore {
  /** Keeps the file durably under that name; a second time changes nothing. */
  put(sha256: string, file: string, sizeBytes: number): Promise<void>;
  /** @throws ObjectMissing */
  get(sha256: string): Promise<Readable>;
}

/** An event names an object that the store does not have. */
export class ObjectMissing extends Error {
  override readonly name = 'ObjectMissing';
}

/** The store cannot take or give objects now: full, away, or refusing; worth another try. */
export class ObjectStoreUnavailable extends Error {
  override readonly name = 'ObjectStoreUnavailable';
}
