// @ts-nocheck
import { hash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Client } from 'pg';

/** Salts what evidence is made of, so that a leaf tells nothing about a payload that could be guessed. */
export type LogKey = Buffer;

const BYTES = 32;

/** Reads the key; makes it where there is none and `create` is set. */
export async function loadLogKey(path: string, create: boolean): Promise<LogKey> {
  if (create) await createOnce(path);
  const key = await readFile(path);
  if (key.length !== BYTES)
    throw new LogKeyFault(`${path}: 日志密钥应为 ${BYTES} 字节 (must be ${BYTES} bytes)`);
  return key;
}

async function createOnce(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(randomBytes(BYTES));
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

export class LogKeyFault extends Error {
  override readonly name = 'LogKeyFault';
}

/** The first key a database sees is its key; with another one nothing may be written. */
export async function claimLog(client: Pick<Client, 'query'>, key: LogKey): Promise<void> {
  const fingerprint = hash('sha256', key, 'buffer');
  await client.query('INSERT INTO journal.log_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING', [
    fingerprint,
  ]);
  const { rows } = await client.query<{ fingerprint: Buffer }>('SELECT fingerprint FROM journal.log_key');
  if (!rows[0]?.fingerprint.equals(fingerprint)) {
    throw new LogKeyFault(
      '日志密钥与数据库不符，拒绝写入：请恢复原来的 keys/log.key 或设置 LOG_KEY_FILE。' +
        '(This log key is not the one the journal was begun with; restore the original keys/log.key or set LOG_KEY_FILE.)',
    );
  }
}

/** SHA-256's block. */
const BLOCK = 64;
const ID_CHARACTERS = 36;
const SALT = 32;

/** A hash in hexadecimal: a buffer of its own would cost more than the hashing. */
export type Digest = string;

const sha256 = (bytes: Buffer): Digest => hash('sha256', bytes, 'hex');

/**
 * Makes leaf hashes: SHA-256 over HMAC-SHA256(log key, event id) ‖ bytes; the id as its 36 lower-case
 * characters. The HMAC is RFC 2104 written out, since an object for each event would cost more than the
 * hashing.
 */
export class LeafHasher {
  private readonly inner: Buffer;
  private readonly outer: Buffer;
  private salted = Buffer.alloc(4096);

  constructor(key: LogKey) {
    this.inner = padded(key, 0x36, ID_CHARACTERS);
    this.outer = padded(key, 0x5c, SALT);
  }

  /** Salts what is hashed from now on. */
  begin(eventId: string): void {
    this.inner.write(eventId.toLowerCase(), BLOCK, 'latin1');
    this.outer.write(sha256(this.inner), BLOCK, 'hex');
    this.salted.write(sha256(this.outer), 0, 'hex');
  }

  hash(bytes: Buffer): Digest {
    const length = SALT + bytes.length;
    if (length > this.salted.length) {
      const larger = Buffer.alloc(length * 2);
      this.salted.copy(larger, 0, 0, SALT);
      this.salted = larger;
    }
    bytes.copy(this.salted, SALT);
    return sha256(this.salted.subarray(0, length));
  }
}

/** The key, filled to a block and masked, with room for what is hashed behind it. */
function padded(key: LogKey, mask: number, room: number): Buffer {
  const block = Buffer.alloc(BLOCK + room);
  key.copy(block);
  for (let at = 0; at < BLOCK; at += 1) block[at]! ^= mask;
  return block;
}
