// @ts-nocheck
import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '#domain';
import { key, Platform } from '../api/platform.js';
import { signContract } from '../api/story.js';

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(150_000)]);
const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

let platform: Platform;
let contractId: string;
beforeAll(async () => {
  platform = await Platform.start();
  ({ contractId } = await signContract(platform));
});
afterAll(() => platform.stop());

interface Sent {
  readonly as?: Role;
  readonly name?: string;
  readonly bytes?: Buffer;
  readonly announced?: string;
  readonly beneficiaryRef?: string;
  readonly to?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
async function send({ as = 'PROVIDER_WORKER', name = '签到表.pdf', bytes = PDF, ...more }: Sent = {}) {
  const query = new URLSearchParams({
    contractId: more.to ?? contractId,
    name,
    sha256: more.announced ?? sha256(bytes),
    ...(more.beneficiaryRef && { beneficiaryRef: more.beneficiaryRef }),
  });
  const response = await fetch(`${platform.base}/api/attachments?${query}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await platform.token(as)}`,
      'content-type': 'application/octet-stream',
      ...more.headers,
    },
    body: new Uint8Array(bytes),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
}
type Json = Readonly<Record<string, unknown>>;

async function download(path: string, as: Role, body?: object, headers: object = {}) {
  const response = await fetch(`${platform.base}/api/attachments/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${await platform.token(as)}`,
      'content-type': 'application/json',
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}
const files = (): string[] =>
  readdirSync(join(platform.dataDir, 'attachments'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(platform.dataDir, 'attachments', name))
    .filter((path) => statSync(path).isFile());
const historyOf = async (id: string): Promise<string[]> => {
  const { body } = await platform.ask('GET', `/api/attachments/${id}/history`, { as: 'AUDITOR' });
  return (body['items'] as { type: string }[]).map(({ type }) => type);
};

describe('A file beside the events', () => {
  it('is stored once under its key, listed, and given back as it was', async () => {
    const headers = key();
    const stored = await send({ headers });
    expect(stored).toMatchObject({
      status: 201,
      body: { events: ['AttachmentStored'], sha256: sha256(PDF) },
    });
    expect((await send({ headers })).body).toEqual(stored.body);
    const id = stored.body['id'] as string;
    expect(stored.headers.get('location')).toBe(`/api/attachments/${id}`);

    const detail = await platform.ask('GET', `/api/attachments/${id}`, { as: 'AUDITOR' });
    expect(detail.body).toMatchObject({
      id,
      contractId,
      mediaType: 'application/pdf',
      sizeBytes: PDF.length,
    });
    const list = await platform.ask('GET', `/api/attachments?sha256=${sha256(PDF)}`, { as: 'AUDITOR' });
    expect(list.body['items']).toMatchObject([{ id, name: '签到表.pdf' }]);

    const { response, bytes } = await download(`${id}/content`, 'AUDITOR');
    expect(bytes).toEqual(PDF);
    expect(response.headers.get('content-disposition')).toContain("attachment; filename*=UTF-8''%E7%AD%BE");
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is refused where it is not what was announced, where nobody would open it, and where it belongs to nothing', async () => {
    const before = files();
    expect(await send({ announced: '0'.repeat(64) })).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:hash-mismatch' },
    });
    expect(await send({ bytes: Buffer.from('<script>alert(1)</script>') })).toMatchObject({
      status: 415,
      body: { type: 'urn:tjsws:problem:file-type' },
    });
    expect(await send({ bytes: Buffer.alloc(50 * 1024 * 1024 + 1, 'a') })).toMatchObject({ status: 413 });
    expect(await send({ to: '01JZZZZZZZZZZZZZZZZZZZZZZZ' })).toMatchObject({ status: 404 });
    expect(await send({ name: '张三13800138000.pdf' })).toMatchObject({ status: 400 });
    expect(await send({ as: 'DISTRICT_CIVIL' })).toMatchObject({ status: 403 });
    const bytesElsewhere = await platform.ask('POST', '/api/stations', {
      as: 'PROJECT_OFFICER',
      body: 'x',
      headers: { 'content-type': 'application/octet-stream' },
    });
    expect(bytesElsewhere.status).toBe(415);
    expect(files()).toEqual(before);
  });

  it('is not given out where its bytes were changed, and that is logged', async () => {
    const bytes = Buffer.concat([PDF, Buffer.from('another')]);
    const { body } = await send({ bytes });
    const file = files().find((path) => path.endsWith(sha256(bytes))) as string;
    const changed = readFileSync(file);
    changed[5000]! ^= 1;
    writeFileSync(file, changed);
    await expect(download(`${body['id'] as string}/content`, 'AUDITOR')).rejects.toThrow('terminated');
  });
});

describe('A file that holds personal data', () => {
  const bytes = Buffer.concat([PDF, Buffer.from('of a person')]);
  const reason = '核对服务记录';
  let id: string;

  it('is about somebody who is enrolled, and stands nowhere in plain bytes', async () => {
    const about = { bytes, name: '个案记录.pdf', beneficiaryRef: 'b-17' };
    expect(await send(about)).toMatchObject({ status: 404 });
    await platform.give('PROVIDER_WORKER', 'beneficiaries', {
      contractId,
      beneficiaryRef: 'b-17',
      category: '扶老助老',
      purposes: ['service-delivery'],
      consents: ['service'],
      consentBy: 'subject',
      retentionEnd: '2026-09-30',
      occurredOn: '2025-03-05',
      data: { name: '演示人', birthDate: '1950-05-01' },
    });
    const stored = await send(about);
    expect(stored).toMatchObject({ status: 201, body: { events: ['AttachmentStored'] } });
    id = stored.body['id'] as string;
    expect(files().filter((path) => readFileSync(path).includes('of a person'))).toEqual([]);
  });

  it('is read by who serves or buys, each time on the record', async () => {
    expect((await download(`${id}/content`, 'PROVIDER_WORKER')).response.status).toBe(403);
    expect((await download(`${id}/read`, 'AUDITOR', { reason })).response.status).toBe(403);
    const headers = key();
    for (const _time of [1, 2]) {
      expect((await download(`${id}/read`, 'PROJECT_OFFICER', { reason }, headers)).bytes).toEqual(bytes);
    }
    expect(await historyOf(id)).toEqual(['AttachmentStored', 'AttachmentRead', 'AttachmentRead']);
  });

  it('is kept with the procurement file, and forgotten with the person', async () => {
    const path = `/api/attachments/${id}/destroy-key`;
    const kept = await platform.ask('POST', path, { as: 'PURCHASER_LEADER', body: { reason } });
    expect(kept).toMatchObject({ status: 422, body: { rule: { id: 'R-38' } } });
    await platform.give('PROJECT_OFFICER', `beneficiaries/${contractId}.b-17/erase`, {
      ground: 'subject-request',
    });
    const after = await download(`${id}/read`, 'PROJECT_OFFICER', { reason });
    expect(after.response.status).toBe(422);
  });
});
