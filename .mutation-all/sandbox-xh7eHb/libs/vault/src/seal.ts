// @ts-nocheck
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM (NIST SP 800-38D): a random nonce of 96 bits for each message, a tag of 128. */
const CIPHER = 'aes-256-gcm';
export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of everything sealed, so that another form can follow. */
const VERSION = 1;

/** What a sealed text belongs to: opened as anything else, it does not open. */
export type Bound = readonly string[];
const aadOf = (bound: Bound): Buffer =>
  Buffer.from(JSON.stringify(['tjsws-vault', VERSION, ...bound]), 'utf8');

/** version ‖ nonce ‖ tag ‖ ciphertext */
export function seal(key: Buffer, plain: Buffer, bound: Bound): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(aadOf(bound));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), text]);
}

/** @throws SealBroken where the key is another, a bit was changed, or it was sealed for something else. */
export function open(key: Buffer, sealed: Buffer, bound: Bound): Buffer {
  const tagAt = 1 + NONCE_BYTES;
  const textAt = tagAt + TAG_BYTES;
  if (sealed[0] !== VERSION || sealed.length < textAt) throw new SealBroken();
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(1, tagAt), { authTagLength: TAG_BYTES })
    .setAAD(aadOf(bound))
    .setAuthTag(sealed.subarray(tagAt, textAt));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(textAt)), decipher.final()]);
  } catch {
    throw new SealBroken();
  }
}

export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor() {
    super('保险库密文与密钥、对象或字段不符 (a sealed text does not fit its key, subject or fields)');
  }
}
