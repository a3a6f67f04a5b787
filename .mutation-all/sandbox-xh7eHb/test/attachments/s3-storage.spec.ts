// @ts-nocheck
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Attachments, s3Store, Spool } from '#attachments';

const ID = '01JZZZZZZZZZZZZZZZZZZZZZZZ';
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(300_000)]);
const PROGRAM = fileURLToPath(new URL('../../node_modules/s3rver/bin/s3rver.js', import.meta.url));

let root: string;
let server: ChildProcess;
let attachments: Attachments;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 's3-'));
  const bucket = ['--configure-bucket', 'attachments'];
  server = spawn(
    process.execPath,
    [PROGRAM, '-d', join(root, 's3'), '-a', '127.0.0.1', '-p', '0', ...bucket],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  for await (const line of createInterface({ input: server.stdout! })) {
    const port = /:(\d+)/.exec(line)?.[1];
    if (port === undefined) continue;
    attachments = await at(`http://127.0.0.1:${port}`);
    break;
  }
  server.stdout!.resume();
});
afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(root, { recursive: true, force: true });
});

async function at(endpoint: string, bucket = 'attachments'): Promise<Attachments> {
  const key = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  const objects = await s3Store({ endpoint, region: 'us-east-1', bucket, ...key });
  return new Attachments(objects, new Spool(join(root, 'incoming')));
}
const receive = (key: Buffer | null) =>
  attachments.receive(Readable.from([PDF]), { attachmentId: ID, announced: undefined, key });
const objects = (): string[] =>
  readdirSync(join(root, 's3'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, 's3', name))
    .filter((file) => statSync(file).isFile() && file.endsWith('_S3rver_object'));

describe('A storage that speaks S3', () => {
  it('keeps a file under its hash and gives it back', async () => {
    const received = await receive(null);
    expect(await buffer(await attachments.open({ ...received, attachmentId: ID, key: null }))).toEqual(PDF);
    await receive(null);
    expect(objects()).toHaveLength(1);
  });

  it('holds a sealed file that only its key opens', async () => {
    const key = randomBytes(32);
    const received = await receive(key);
    expect(objects().some((file) => readFileSync(file).includes(PDF.subarray(9, 80)))).toBe(true);
    const sealed = objects().find((file) => file.includes(received.storedAs)) as string;
    expect(readFileSync(sealed).includes(PDF.subarray(9, 80))).toBe(false);
    expect(await buffer(await attachments.open({ ...received, attachmentId: ID, key }))).toEqual(PDF);
  });

  it('is not believed: changed bytes are refused by our own hash', async () => {
    const received = await receive(null);
    const file = objects().find((name) => name.includes(received.storedAs)) as string;
    const changed = readFileSync(file);
    changed[1000]! ^= 1;
    writeFileSync(file, changed);
    await expect(
      buffer(await attachments.open({ ...received, attachmentId: ID, key: null })),
    ).rejects.toMatchObject({ name: 'HashMismatch', expected: received.sha256 });
  });

  it('is told to be missing an object, and to be away', async () => {
    const lost = { attachmentId: ID, key: null, sizeBytes: 1, sha256: '0'.repeat(64) };
    await expect(attachments.open({ ...lost, storedAs: lost.sha256 })).rejects.toMatchObject({
      name: 'ObjectMissing',
    });
    const away = await at('http://127.0.0.1:1');
    await expect(
      away.receive(Readable.from([PDF]), { attachmentId: ID, announced: undefined, key: null }),
    ).rejects.toMatchObject({ name: 'ObjectStoreUnavailable' });
    expect(readdirSync(join(root, 'incoming'))).toEqual([]);
  });
});
