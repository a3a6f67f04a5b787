// @ts-nocheck
import { createDecipheriv } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';

/** A row of the vault as a backup of the data holds it. */
export interface Sealed {
  readonly subject: string;
  readonly field_group: string;
  readonly sealed: Buffer;
}

/** Every key that can be had: the master keys, the log key, and each data key that a master key still opens. */
export async function keysAtHand(admin: Client, dataDir: string): Promise<Buffer[]> {
  const lines = (await readFile(join(dataDir, 'keys', 'vault.key'), 'utf8')).trim().split('\n');
  const masters = lines.map((line) => Buffer.from(line.split(' ')[1]!, 'base64'));
  const { rows } = await admin.query<{ subject: string; master_key: string; wrapped: Buffer | null }>(
    'SELECT subject, master_key, wrapped FROM vault_keys.data_key',
  );
  const dataKeys = rows.flatMap(({ subject, master_key: id, wrapped }) =>
    masters.map((master) => wrapped && open(master, wrapped, ['data-key', subject, id])),
  );
  return [
    ...masters,
    await readFile(join(dataDir, 'keys', 'log.key')),
    ...dataKeys.filter((key) => key !== null),
  ];
}

export const opens = (key: Buffer, { subject, field_group, sealed }: Sealed): boolean =>
  open(key, sealed, [subject, field_group]) !== null;

/** As docs/personal-data.md writes it down, by hand: version, nonce of 12 bytes, tag of 16, text. */
function open(key: Buffer, sealed: Buffer, bound: readonly string[]): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13))
    .setAAD(Buffer.from(JSON.stringify(['tjsws-vault', 1, ...bound])))
    .setAuthTag(sealed.subarray(13, 29));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]);
  } catch {
    return null;
  }
}
