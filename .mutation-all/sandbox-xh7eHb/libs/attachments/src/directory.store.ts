// @ts-nocheck
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { ObjectMissing, type ObjectStore } from './object-store.port.js';

/** Objects as files: `ab/cd/abcd…`, so that no folder grows large. */
export class DirectoryStore implements ObjectStore {
  constructor(private readonly root: string) {}

  /** Written beside its place, brought to the disk, then renamed: a file under its name is whole. */
  async put(sha256: string, file: string): Promise<void> {
    const place = this.placeOf(sha256);
    if (await exists(place)) return;
    const folder = dirname(place);
    await mkdir(folder, { recursive: true });
    const partial = join(folder, `.${randomUUID()}`);
    try {
      await copyFile(file, partial);
      await sync(partial);
      await rename(partial, place);
      await sync(folder);
    } finally {
      await rm(partial, { force: true });
    }
  }

  async get(sha256: string): Promise<Readable> {
    const place = this.placeOf(sha256);
    if (!(await exists(place))) throw new ObjectMissing(sha256);
    return createReadStream(place);
  }

  private placeOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('not a SHA-256');
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
