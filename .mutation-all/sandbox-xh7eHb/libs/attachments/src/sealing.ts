// @ts-nocheck
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';

/**
 * A sealed object: 12 bytes of nonce, the ciphertext, 16 bytes of tag (AES-256-GCM). The attachment's id is
 * bound as associated data: a sealed file put in another's place does not open.
 */
const NONCE = 12;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

export function sealing(key: Buffer, attachmentId: string): Transform {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(attachmentId));
  return new Transform({
    construct(done) {
      this.push(nonce);
      done();
    },
    transform(chunk: Buffer, _encoding, done) {
      done(null, cipher.update(chunk));
    },
    flush(done) {
      this.push(cipher.final());
      done(null, cipher.getAuthTag());
    },
  });
}

/** Hands out plain bytes before the tag is seen: whoever reads them waits for the end before believing them. */
export class Unsealing extends Transform {
  private held = Buffer.alloc(0);
  private decipher: ReturnType<typeof this.begin> | null = null;

  constructor(
    private readonly key: Buffer,
    private readonly attachmentId: string,
  ) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.held = Buffer.concat([this.held, chunk]);
    if (!this.decipher && this.held.length >= NONCE) {
      this.decipher = this.begin(this.held.subarray(0, NONCE));
      this.held = this.held.subarray(NONCE);
    }
    const ready = this.held.length - TAG;
    if (!this.decipher || ready <= 0) return done();
    const plain = this.decipher.update(this.held.subarray(0, ready));
    this.held = this.held.subarray(ready);
    done(null, plain);
  }

  override _flush(done: TransformCallback): void {
    try {
      if (!this.decipher || this.held.length !== TAG) throw new Error('a sealed object is cut off');
      done(null, this.decipher.setAuthTag(this.held).final());
    } catch (error) {
      done(error as Error);
    }
  }

  private begin(nonce: Buffer) {
    return createDecipheriv(CIPHER, this.key, nonce).setAAD(Buffer.from(this.attachmentId));
  }
}
