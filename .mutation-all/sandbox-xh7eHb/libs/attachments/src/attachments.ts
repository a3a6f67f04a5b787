// @ts-nocheck
import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { HashMismatch, Verified } from './hashing.js';
import { sniff } from './media-type.js';
import { ObjectStoreUnavailable, type ObjectStore } from './object-store.port.js';
import { sealing, Unsealing } from './sealing.js';
import type { Spool, Spooled } from './spool.js';

/** The largest attachment, 50 MiB: a scanned file or a short recording. */
export const MAX_BYTES = 50 * 1024 * 1024;
const SEALED_MORE = 64;

/** What was taken in. */
export interface Received {
  /** SHA-256 (hex) of the file as it was given: what evidence refers to. */
  readonly sha256: string;
  /** SHA-256 (hex) of the bytes as they are stored; another one where they are sealed. */
  readonly storedAs: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
}

export interface Kept extends Omit<Received, 'mediaType'> {
  readonly attachmentId: string;
  /** Opens a sealed file; null where it is not sealed. */
  readonly key: Buffer | null;
}

/** The bytes show no type that is taken. */
export class UnknownType extends Error {
  override readonly name = 'UnknownType';
}

/** The only way to the bytes: every hash is computed here, on the way in and on the way out. */
export class Attachments {
  constructor(
    private readonly objects: ObjectStore,
    private readonly spool: Spool,
  ) {}

  /**
   * Keeps a file durably. `key` seals it.
   * @throws TooLarge, UnknownType, HashMismatch where it is not the file that was announced, ObjectStoreUnavailable
   */
  async receive(
    source: Readable,
    {
      attachmentId,
      announced,
      key,
    }: { attachmentId: string; announced: string | undefined; key: Buffer | null },
  ): Promise<Received> {
    return retriable(() =>
      this.spool.with(source, MAX_BYTES, async (given) => {
        const { sha256, sizeBytes } = given;
        if (announced !== undefined && announced !== sha256) throw new HashMismatch(announced, sha256);
        const mediaType = await sniff(given.file, given.isText);
        if (mediaType === null) throw new UnknownType();
        const storedAs = key ? await this.keepSealed(given, key, attachmentId) : await this.keep(given);
        return { sha256, storedAs, sizeBytes, mediaType };
      }),
    );
  }

  /** The file as it was given. The stream fails at its end, before its last bytes, where they were changed. */
  async open({ attachmentId, sha256, storedAs, key }: Kept): Promise<Readable> {
    return retriable(async () => {
      const stored = await this.objects.get(storedAs);
      const checked = pipeline(stored, new Verified(storedAs), destroyed);
      return key
        ? pipeline(checked, new Unsealing(key, attachmentId), new Verified(sha256), destroyed)
        : checked;
    });
  }

  private async keep({ sha256, file, sizeBytes }: Spooled): Promise<string> {
    await this.objects.put(sha256, file, sizeBytes);
    return sha256;
  }

  private async keepSealed(given: Spooled, key: Buffer, attachmentId: string): Promise<string> {
    return this.spool.with(
      createReadStream(given.file),
      MAX_BYTES + SEALED_MORE,
      (sealed) => this.keep(sealed),
      sealing(key, attachmentId),
    );
  }
}

/** A failure reaches the reader as the stream's own error. */
const destroyed = (): void => {};

const FULL_OR_AWAY = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'EACCES']);

async function retriable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (FULL_OR_AWAY.has((error as NodeJS.ErrnoException).code ?? '')) {
      throw new ObjectStoreUnavailable('no room or no access', { cause: error });
    }
    throw error;
  }
}
