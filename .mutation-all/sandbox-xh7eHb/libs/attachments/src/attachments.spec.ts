// @ts-nocheck
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Attachments, MAX_BYTES } from './attachments.js';
import { DirectoryStore } from './directory.store.js';
import { Spool } from './spool.js';

const ID = '01JZZZZZZZZZZZZZZZZZZZZZZZ';
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(200_000)]);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const inPieces = (bytes: Buffer, size = 64 * 1024) =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    ),
  );

let root: string;
let attachments: Attachments;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attachments-'));
  attachments = new Attachments(new DirectoryStore(join(root, 'objects')), new Spool(join(root, 'incoming')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const receive = (bytes: Buffer, more: { announced?: string; key?: Buffer } = {}) =>
  attachments.receive(inPieces(bytes), {
    attachmentId: ID,
    announced: more.announced,
    key: more.key ?? null,
  });
const placeOf = (storedAs: string) =>
  join(root, 'objects', storedAs.slice(0, 2), storedAs.slice(2, 4), storedAs);
const incoming = () => readdirSync(join(root, 'incoming'));

describe('An attachment', () => {
  it('is kept under the hash of its bytes and given back as it was', async () => {
    const received = await receive(PDF, { announced: sha256(PDF) });
    expect(received).toEqual({
      sha256: sha256(PDF),
      storedAs: sha256(PDF),
      sizeBytes: PDF.length,
      mediaType: 'application/pdf',
    });
    expect(readFileSync(placeOf(received.storedAs))).toEqual(PDF);
    const given = await buffer(await attachments.open({ ...received, attachmentId: ID, key: null }));
    expect(given).toEqual(PDF);
    expect(incoming()).toEqual([]);
  });

  it('is kept once, however often it is given', async () => {
    await receive(PDF);
    const { storedAs } = await receive(PDF);
    expect(readdirSync(join(placeOf(storedAs), '..'))).toEqual([storedAs]);
  });

  it('is refused where it is not the file that was announced, and nothing of it stays', async () => {
    await expect(receive(PDF, { announced: '0'.repeat(64) })).rejects.toMatchObject({
      name: 'HashMismatch',
      actual: sha256(PDF),
    });
    expect(incoming()).toEqual([]);
    expect(readdirSync(root)).toEqual(['incoming']);
  });

  it('is refused as soon as it is too large', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield Buffer.alloc(1024 * 1024, 'a');
        }
      })(),
    );
    await expect(
      attachments.receive(endless, { attachmentId: ID, announced: undefined, key: null }),
    ).rejects.toMatchObject({ name: 'TooLarge' });
    expect(given).toBeLessThan(MAX_BYTES / 1024 / 1024 + 20);
    expect(incoming()).toEqual([]);
  });

  it.each([
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)])],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a drawing that runs scripts', Buffer.from('\ufeff<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['bytes of no known type', Buffer.from([0, 1, 2, 3, 250, 251])],
    ['nothing', Buffer.alloc(0)],
  ])('is refused where the bytes are %s, whatever the name says', async (_what, bytes) => {
    await expect(receive(bytes)).rejects.toMatchObject({ name: 'UnknownType' });
  });

  it.each([
    ['UTF-8', Buffer.from('姓名代称,次数\nu-7Q2M,3\n')],
    ['GB 18030', Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0x31, 0x0a])],
  ])('may be a table in %s', async (_encoding, bytes) => {
    expect(await receive(bytes)).toMatchObject({ mediaType: 'text/plain' });
  });
});

describe('A sealed attachment', () => {
  const key = randomBytes(32);

  it('stands nowhere in plain bytes and opens with its key', async () => {
    const received = await receive(PDF, { key });
    expect(received.storedAs).not.toBe(received.sha256);
    const stored = readFileSync(placeOf(received.storedAs));
    expect(sha256(stored)).toBe(received.storedAs);
    expect(stored.includes(PDF.subarray(0, 64))).toBe(false);
    expect(await buffer(await attachments.open({ ...received, attachmentId: ID, key }))).toEqual(PDF);
  });

  it('does not open with another key or as another attachment', async () => {
    const received = await receive(PDF, { key });
    const open = async (attachmentId: string, by: Buffer) =>
      buffer(await attachments.open({ ...received, attachmentId, key: by }));
    await expect(open(ID, randomBytes(32))).rejects.toThrow('unable to authenticate');
    await expect(open(ID.replace('J', 'K'), key)).rejects.toThrow('unable to authenticate');
  });
});

describe('Damage', () => {
  it('is noticed before a reader has the whole file', async () => {
    const received = await receive(PDF);
    const damaged = Buffer.from(PDF);
    damaged[damaged.length - 1]! ^= 1;
    writeFileSync(placeOf(received.storedAs), damaged);
    const got: Buffer[] = [];
    const reading = async () => {
      for await (const chunk of await attachments.open({ ...received, attachmentId: ID, key: null })) {
        got.push(chunk as Buffer);
      }
    };
    await expect(reading()).rejects.toMatchObject({ name: 'HashMismatch', expected: received.sha256 });
    expect(Buffer.concat(got).length).toBeLessThan(PDF.length);
  });

  it('names an object that is gone', async () => {
    const received = await receive(PDF);
    rmSync(placeOf(received.storedAs));
    await expect(attachments.open({ ...received, attachmentId: ID, key: null })).rejects.toMatchObject({
      name: 'ObjectMissing',
    });
  });
});

describe('What a killed process left', () => {
  it('is swept once it is old', async () => {
    await receive(PDF);
    for (const name of ['old', 'young']) writeFileSync(join(root, 'incoming', name), name);
    utimesSync(join(root, 'incoming/old'), 0, 0);
    await new Spool(join(root, 'incoming')).sweep();
    expect(incoming()).toEqual(['young']);
  });
});
