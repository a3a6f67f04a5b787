// @ts-nocheck
import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/** The stored bytes are not the ones that were stored. */
export class HashMismatch extends Error {
  override readonly name = 'HashMismatch';
  constructor(
    readonly expected: string,
    readonly actual: string,
  ) {
    super(`expected SHA-256 ${expected}, but the bytes have ${actual}`);
  }
}

/**
 * Passes bytes on and keeps the last of them back until all have the hash they should have: a reader of
 * damaged bytes never gets a whole file.
 */
export class Verified extends Transform {
  private readonly hash = createHash('sha256');
  private last: Buffer | null = null;

  constructor(private readonly expected: string) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.hash.update(chunk);
    const before = this.last;
    this.last = chunk;
    if (before) done(null, before);
    else done();
  }

  override _flush(done: TransformCallback): void {
    const actual = this.hash.digest('hex');
    if (actual === this.expected) done(null, this.last);
    else done(new HashMismatch(this.expected, actual));
  }
}
