// @ts-nocheck
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { key, Platform, type Reply } from './platform.js';
import { DELIVERY, signContract, TARGETS } from './story.js';

const STATION = { divisionCode: '120101001000', name: '劝业场街道社会工作服务站' };
type Told = { pointer: string; message: string }[];

let platform: Platform;
let projectId: string;
let contractId: string;
beforeAll(async () => {
  platform = await Platform.start();
  ({ projectId, contractId } = await signContract(platform));
});
afterAll(() => platform.stop());

const lengthOf = async (stream: string): Promise<number> => {
  const { body } = await platform.ask('GET', `/api/${stream}/history?limit=500`, { as: 'AUDITOR' });
  return (body['items'] as unknown[]).length;
};
const draft = async (): Promise<string> => {
  const station = await platform.give('PROJECT_OFFICER', 'stations', STATION);
  const drafted = await platform.give('PROJECT_OFFICER', 'projects', {
    stationId: station.body['id'],
    name: '探访',
    category: '扶老助老',
    purchaser: { kind: '街道办事处', name: '街道', uscc: '11120000000125735B' },
  });
  return drafted.body['id'] as string;
};

describe('A command over HTTP that is malformed', () => {
  it('is told every fault at once, in the officer’s language, and appends nothing', async () => {
    const before = await lengthOf(`projects/${projectId}`);
    const body = {
      targets: [
        { ...TARGETS[0], weight: 'half', colour: 'red' },
        { key: '', class: 'size', name: 'x', operator: '≥', value: 1, unit: '%' },
      ],
      occurredOn: '2025-02-30',
      surprise: true,
    };
    const path = `/api/projects/${projectId}/set-targets`;
    const refused = await platform.ask('POST', path, { as: 'PROJECT_OFFICER', body });
    expect(refused).toMatchObject({ status: 400, body: { title: '请求格式有误', status: 400 } });
    const pointers = (refused.body['errors'] as Told).map(({ pointer }) => pointer).sort();
    expect(pointers).toEqual([
      '/occurredOn',
      '/surprise',
      '/targets/0/colour',
      '/targets/0/weight',
      '/targets/1/class',
      '/targets/1/key',
      '/targets/1/weight',
    ]);
    const message = (errors: Told, at: string) => errors.find(({ pointer }) => pointer === at)?.message;
    expect(message(refused.body['errors'] as Told, '/targets/1/weight')).toBe('必填。');
    expect(message(refused.body['errors'] as Told, '/surprise')).toBe('未知字段。');
    const english = await platform.ask('POST', path, {
      as: 'PROJECT_OFFICER',
      body,
      headers: { 'accept-language': 'en' },
    });
    expect(english.body['title']).toBe('Malformed request');
    expect(message(english.body['errors'] as Told, '/surprise')).toBe('Unknown field.');
    expect(await lengthOf(`projects/${projectId}`)).toBe(before);
  });

  it.each([
    ['broken JSON', '{"name":', 400],
    ['a list', '[]', 400],
    ['a text', '"x"', 400],
    ['nothing', '', 400],
    ['a prototype', '{"__proto__":{"x":1}}', 400],
    ['nested too deep', `{"name":${'['.repeat(3000)}${']'.repeat(3000)}}`, 400],
    ['half a character', JSON.stringify({ ...STATION, name: '\ud83d' }), 400],
  ])('as %s is a problem, never a fault', async (_what, body, status) => {
    const reply = await platform.ask('POST', '/api/stations', { as: 'PROJECT_OFFICER', body });
    expect(reply).toMatchObject({ status, body: { status, title: expect.any(String) } });
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
  });

  it('is refused as another media type, as too large, at an unknown path', async () => {
    const xml = await platform.ask('POST', '/api/stations', {
      as: 'PROJECT_OFFICER',
      body: '<a/>',
      headers: { 'content-type': 'application/xml' },
    });
    expect(xml).toMatchObject({ status: 415, body: { status: 415 } });
    const large = { ...STATION, name: 'x'.repeat(1_100_000) };
    expect(await platform.ask('POST', '/api/stations', { as: 'PROJECT_OFFICER', body: large })).toMatchObject(
      {
        status: 413,
      },
    );
    for (const path of ['/api/nothing', '/api/projects/not-an-id', '/api/%E0%A4%A']) {
      const reply = await platform.ask('GET', path, { as: 'AUDITOR' });
      expect([404, 400]).toContain(reply.status);
      expect(reply.headers.get('content-type')).toContain('application/problem+json');
    }
  });

  it('is told which header is at fault', async () => {
    for (const [name, value] of [
      ['idempotency-key', 'once'],
      ['if-match', '3'],
    ] as const) {
      const headers = { [name]: value };
      const reply = await platform.ask('POST', '/api/stations', {
        as: 'PROJECT_OFFICER',
        body: STATION,
        headers,
      });
      expect(reply).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: expect.stringMatching(/^\/headers\//) }] },
      });
    }
  });
});

describe('A command over HTTP of someone', () => {
  it('who is not signed in or not allowed is refused before it is read', async () => {
    const anonymous = await platform.ask('POST', '/api/stations', { body: { nonsense: true } });
    expect(anonymous).toMatchObject({ status: 401, body: { title: '尚未登录' } });
    const auditor = await platform.ask('POST', '/api/stations', {
      as: 'AUDITOR',
      body: { nonsense: true },
    });
    expect(auditor).toMatchObject({ status: 403, body: { title: '无权操作' } });
  });

  it('is theirs by cookie as well as by token, until they sign out', async () => {
    const signIn = await platform.ask('POST', '/api/sessions', {
      body: { username: 'auditor', password: 'a-password-for-tests' },
    });
    expect(signIn).toMatchObject({
      status: 201,
      body: { account: { role: 'AUDITOR', roleName: expect.any(String) } },
    });
    const cookie = signIn.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const headers = { cookie: cookie.split(';')[0] as string };
    expect(await platform.ask('GET', '/api/me', { headers })).toMatchObject({
      body: { username: 'auditor' },
    });
    expect(await platform.ask('DELETE', '/api/sessions/current', { headers })).toMatchObject({
      status: 204,
    });
    expect(await platform.ask('GET', '/api/me', { headers })).toMatchObject({ status: 401 });
  });

  it('unknown and of a wrong password get one answer', async () => {
    const answers = await Promise.all(
      ['auditor', 'nobody'].map((username) =>
        platform.ask('POST', '/api/sessions', { body: { username, password: 'wrong' } }),
      ),
    );
    expect(answers.map(({ status, body }) => ({ status, body }))).toEqual(
      ['auditor', 'nobody'].map(() => ({
        status: 401,
        body: expect.objectContaining({ detail: '用户名或密码不正确。' }),
      })),
    );
  });

  it('of another provider is not taken for the contract’s', async () => {
    const path = `contracts/${contractId}/confirm-service`;
    const delivered = await platform.give(
      'PROVIDER_WORKER',
      `contracts/${contractId}/record-service`,
      DELIVERY,
    );
    const body = { serviceId: delivered.body['id'] };
    expect(await platform.ask('POST', `/api/${path}`, { as: 'PROVIDER_MANAGER', body })).toMatchObject({
      status: 403,
    });
  });
});

describe('A command over HTTP given again', () => {
  it('with its key answers the first result; other content under the key is refused', async () => {
    const headers = key();
    const first = await platform.give('PROJECT_OFFICER', 'stations', STATION, headers);
    const again = await platform.give('PROJECT_OFFICER', 'stations', STATION, headers);
    expect(again.body).toEqual(first.body);
    expect(again.status).toBe(201);
    const other = await platform.ask('POST', '/api/stations', {
      as: 'PROJECT_OFFICER',
      body: { ...STATION, name: '另一站' },
      headers,
    });
    expect(other).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:idempotency.other-payload' },
    });
    expect(await lengthOf(`stations/${String(first.body['id'])}`)).toBe(1);
  });

  it('on every stream it wrote to changes none of them', async () => {
    const id = await draft();
    const headers = key();
    const lines = [{ id: 'L-AGAIN', year: 2025, fundSource: '养老服务', amountFen: 100 }];
    const secure = () => platform.give('FINANCE_OFFICER', `projects/${id}/secure-budget`, { lines }, headers);
    expect((await secure()).body).toEqual((await secure()).body);
    expect(await lengthOf(`projects/${id}`)).toBeLessThanOrEqual(4);
  });

  it('by many at once is done once', async () => {
    const headers = key();
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => platform.give('PROJECT_OFFICER', 'stations', STATION, headers)),
    );
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });
});

describe('A command over HTTP beside another', () => {
  let other: string;
  beforeAll(async () => {
    other = await platform.spawn('api', { PORT: '0', HOST: '127.0.0.1' });
  });
  const elsewhere = async (path: string, body: object): Promise<Reply> => {
    const response = await fetch(`${other}/api/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await platform.token('PROJECT_OFFICER')}`,
      },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as Reply['body'],
    };
  };
  const ASSESSMENT = { conclusion: '可以实施。' };

  it('is decided again: two API processes writing to one project both succeed', async () => {
    const id = await draft();
    const path = `projects/${id}/complete-ex-ante-assessment`;
    const both = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        n % 2 === 0 ? platform.give('PROJECT_OFFICER', path, ASSESSMENT) : elsewhere(path, ASSESSMENT),
      ),
    );
    expect(both.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const revisions = both.map(({ body }) => Number(body['revision'])).sort((a, b) => a - b);
    expect(new Set(revisions).size).toBe(10);
  });

  it('with If-Match is refused once the project has moved on, with both revisions', async () => {
    const id = await draft();
    const path = `projects/${id}/complete-ex-ante-assessment`;
    const before = await platform.ask('GET', `/api/projects/${id}/history`, { as: 'AUDITOR' });
    const revision = String((before.body['items'] as unknown[]).length - 1);
    await elsewhere(path, ASSESSMENT);
    const stale = await platform.ask('POST', `/api/${path}`, {
      as: 'PROJECT_OFFICER',
      body: ASSESSMENT,
      headers: { 'if-match': `"${revision}"` },
    });
    expect(stale).toMatchObject({
      status: 412,
      body: { expectedRevision: revision, actualRevision: expect.stringMatching(/^\d+$/) },
    });
    const fresh = await platform.ask('POST', `/api/${path}`, {
      as: 'PROJECT_OFFICER',
      body: ASSESSMENT,
      headers: { 'if-match': `"${String(stale.body['actualRevision'])}"` },
    });
    expect(fresh.status).toBe(200);
  });
});

it('A command over HTTP names its request in the answer', async () => {
  const requestId = randomUUID();
  const reply = await platform.ask('GET', '/api/me', {
    as: 'AUDITOR',
    headers: { 'x-request-id': requestId },
  });
  expect(reply.headers.get('x-request-id')).toBe(requestId);
});

it('A command over HTTP in the future, or about something that does not exist, is refused', async () => {
  const future = await platform.ask('POST', '/api/stations', {
    as: 'PROJECT_OFFICER',
    body: { ...STATION, occurredOn: '2999-01-01' },
  });
  expect(future).toMatchObject({ status: 400, body: { errors: [{ pointer: '/occurredOn' }] } });
  const missing = await platform.ask('POST', '/api/projects/01JNB0QJ5T2M8X3V7C9D4F6G1H/close', {
    as: 'PURCHASER_LEADER',
    body: {},
  });
  expect(missing).toMatchObject({ status: 404, body: { type: 'urn:tjsws:problem:not-found' } });
});
