// @ts-nocheck
import { stat } from 'node:fs/promises';
import { open, seal } from '../seal.js';
import { MasterKeyMissing, type KeyManagement, type Wrapped } from './key-management.port.js';
import {
  createKeyFile,
  entryOf,
  newMasterKey,
  readKeyFile,
  replaceKeyFile,
  type MasterKeys,
} from './key-file.js';

/** Master keys in a file that only its owner reads; read again whenever it has changed (rotation by another process). */
export class FileKeys implements KeyManagement {
  private keys: MasterKeys = new Map();
  private readAt = '';

  private constructor(private readonly path: string) {}

  /** @param create makes the file at the first start; a file that was named is never made */
  static async open(path: string, create: boolean): Promise<FileKeys> {
    if (create) await createKeyFile(path);
    const keys = new FileKeys(path);
    await keys.known();
    return keys;
  }

  async current(): Promise<string> {
    return [...(await this.known()).keys()].at(-1) as string;
  }

  async wrap(dataKey: Buffer, subject: string): Promise<Wrapped> {
    const masterKey = await this.current();
    return { masterKey, bytes: seal(this.keys.get(masterKey)!, dataKey, ['data-key', subject, masterKey]) };
  }

  async unwrap({ masterKey, bytes }: Wrapped, subject: string): Promise<Buffer> {
    const key = (await this.known()).get(masterKey);
    if (!key) throw new MasterKeyMissing(masterKey);
    return open(key, bytes, ['data-key', subject, masterKey]);
  }

  /** Adds a key; what is wrapped from now on is wrapped with it. */
  async add(): Promise<string> {
    const [id, key] = entryOf(newMasterKey());
    await replaceKeyFile(this.path, new Map([...(await this.known()), [id, key]]));
    return id;
  }

  /** Forgets every key but the current one. */
  async dropOld(): Promise<readonly string[]> {
    const all = [...(await this.known())];
    await replaceKeyFile(this.path, new Map(all.slice(-1)));
    return all.slice(0, -1).map(([id]) => id);
  }

  private async known(): Promise<MasterKeys> {
    const { mtimeMs, ino, size } = await stat(this.path);
    const version = `${ino}/${mtimeMs}/${size}`;
    if (version !== this.readAt) {
      this.keys = await readKeyFile(this.path);
      this.readAt = version;
    }
    return this.keys;
  }
}
