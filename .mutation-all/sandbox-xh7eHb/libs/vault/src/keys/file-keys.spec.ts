// @ts-nocheck
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileKeys } from './file-keys.js';
import { KeyFileFault } from './key-file.js';
import { MasterKeyMissing } from './key-management.port.js';
import { SealBroken } from '../seal.js';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vault-keys-'));
  path = join(directory, 'keys', 'vault.key');
});
afterEach(() => rm(directory, { recursive: true }));

const dataKey = randomBytes(32);

describe('Master keys in a file', () => {
  it('are made at the first start, for their owner only, and by one of many', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => FileKeys.open(path, true)));
    const ids = await Promise.all(many.map((keys) => keys.current()));
    expect(new Set(ids).size).toBe(1);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('are never made where a file was named', async () => {
    await expect(FileKeys.open(path, false)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('wrap a key for one subject', async () => {
    const keys = await FileKeys.open(path, true);
    const wrapped = await keys.wrap(dataKey, 'b-1');
    expect(await keys.unwrap(wrapped, 'b-1')).toEqual(dataKey);
    await expect(keys.unwrap(wrapped, 'b-2')).rejects.toThrow(SealBroken);
  });

  it('go on opening what an older key wrapped until it is dropped, also in another process', async () => {
    const rotating = await FileKeys.open(path, true);
    const other = await FileKeys.open(path, true);
    const old = await other.wrap(dataKey, 'b-1');
    const id = await rotating.add();
    expect(await other.current()).toBe(id);
    expect(await other.unwrap(old, 'b-1')).toEqual(dataKey);
    expect(await rotating.dropOld()).toEqual([old.masterKey]);
    await expect(other.unwrap(old, 'b-1')).rejects.toThrow(MasterKeyMissing);
  });

  it('are refused where the file is broken, empty or open to others', async () => {
    await FileKeys.open(path, true);
    const text = await readFile(path, 'utf8');
    await chmod(path, 0o640);
    await expect(FileKeys.open(path, false)).rejects.toThrow(KeyFileFault);
    await chmod(path, 0o600);
    for (const broken of ['', text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')), `${text}x`]) {
      await writeFile(path, broken);
      await expect(FileKeys.open(path, false)).rejects.toThrow(KeyFileFault);
    }
  });
});
