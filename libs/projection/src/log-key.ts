import { createHmac, hash, randomBytes } from 'node:crypto';
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

const sha256 = (...parts: Buffer[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');

/** SHA-256 over HMAC-SHA256(log key, event id) ‖ bytes; the id as its 36 lower-case characters. */
export function leafHashes(
  key: LogKey,
  event: { readonly id: string; readonly dataBytes: Buffer; readonly metadataBytes: Buffer },
): { data: Buffer; metadata: Buffer } {
  const salt = createHmac('sha256', key).update(event.id.toLowerCase()).digest();
  return { data: sha256(salt, event.dataBytes), metadata: sha256(salt, event.metadataBytes) };
}
