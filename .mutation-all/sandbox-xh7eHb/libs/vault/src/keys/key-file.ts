// @ts-nocheck
import { hash, randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KEY_BYTES } from '../seal.js';

/** Master keys by id, the current one last. An id is the beginning of the key's SHA-256: a line checks itself. */
export type MasterKeys = ReadonlyMap<string, Buffer>;

export const newMasterKey = (): Buffer => randomBytes(KEY_BYTES);
export const idOf = (key: Buffer): string => hash('sha256', key, 'hex').slice(0, 16);

export class KeyFileFault extends Error {
  override readonly name = 'KeyFileFault';
}

/** One line a key: its id and the key in base64. */
export async function readKeyFile(path: string): Promise<MasterKeys> {
  const keys = new Map<string, Buffer>();
  for (const line of (await readFile(path, 'utf8')).split('\n').filter(Boolean)) {
    const [id = '', text = ''] = line.split(' ');
    const key = Buffer.from(text, 'base64');
    if (key.length !== KEY_BYTES || idOf(key) !== id) {
      throw new KeyFileFault(`${path}: 主密钥文件已损坏 (a line of the master key file is broken)`);
    }
    keys.set(id, key);
  }
  if (keys.size === 0) throw new KeyFileFault(`${path}: 没有主密钥 (holds no master key)`);
  if (((await stat(path)).mode & 0o077) !== 0) {
    throw new KeyFileFault(`${path}: 须仅属主可读 (must be readable by its owner only, chmod 600)`);
  }
  return keys;
}

/** Makes the file with one key where there is none; of several processes one wins. */
export async function createKeyFile(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = await writeBeside(path, new Map([[...entryOf(newMasterKey())]]));
  try {
    await link(fresh, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(fresh);
  }
}

/** Never half a file: it is written beside, flushed, and put in place in one step. */
export async function replaceKeyFile(path: string, keys: MasterKeys): Promise<void> {
  await rename(await writeBeside(path, keys), path);
}

export const entryOf = (key: Buffer): [string, Buffer] => [idOf(key), key];

async function writeBeside(path: string, keys: MasterKeys): Promise<string> {
  const beside = `${path}.${randomUUID()}`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile([...keys].map(([id, key]) => `${id} ${key.toString('base64')}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
  return beside;
}
