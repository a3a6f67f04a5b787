// @ts-nocheck
import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A token nobody guesses: 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token that cannot be guessed: enough to know it again, of no use to who reads the table. */
export const hashOf = (token: string): string => hash('sha256', token, 'hex');

/** Seals what the server has to read again, such as the secret of a second factor (AES-256-GCM). */
export class SecretBox {
  private constructor(private readonly key: Buffer) {}

  /** Reads the key; makes it where there is none. */
  static async open(path: string): Promise<SecretBox> {
    await createOnce(path);
    const key = await readFile(path);
    if (key.length !== KEY_BYTES)
      throw new Error(`${path}: 密钥应为 ${KEY_BYTES} 字节 (must be ${KEY_BYTES} bytes)`);
    return new SecretBox(key);
  }

  /** @param owner the sealed text opens for no other */
  seal(text: string, owner: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws where it was sealed for another owner or under another key, or was changed */
  unseal(sealed: Buffer, owner: string): string {
    const nonce = sealed.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(owner))
      .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  }
}

async function createOnce(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(randomBytes(KEY_BYTES));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
