// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { addDays, type Role } from '#domain';
import { createLogger, httpLimits, readConfig } from '#runtime';
import { createSite } from '../../apps/disclosure/src/server.js';
import { letIn, urlAs } from '../support/database.js';
import { dumpOf, foundIn } from '../support/dump.js';
import { until } from '../support/until.js';
import { key, Platform, type Reply } from './platform.js';
import { signContract } from './story.js';
import { keysAtHand, opens, type Sealed } from './vault-keys.js';

const NAME = '皇甫示例';
const PHONE = '13820001234';
/** A name at 4 to 8, a number at 15 to 26. */
const TEXT = `探访员${NAME}常迟到，请联系${PHONE}，谢谢。`;
const SHOWN = '探访员［已遮盖］常迟到，请联系［已遮盖］，谢谢。';
const REDACTIONS = [
  { from: 3, to: 7, ground: 'personal-privacy' },
  { from: 14, to: 25, ground: 'personal-privacy' },
];
const MISSING = '01JNB0QJ5T2M8X3V7C9D4F6G1Z';

let platform: Platform;
let site: NestFastifyApplication;
let admin: Client;
let projectId: string;
/** Of a text that was erased, from before that. */
let erasedKey: { subject: string; master_key: string; wrapped: Buffer };
beforeAll(async () => {
  platform = await Platform.start();
  await letIn(platform.database.url, 'tjsws_disclosure');
  admin = new Client({ connectionString: platform.database.url });
  await admin.connect();
  ({ projectId } = await signContract(platform));
  const footer = { sponsor: '', contact: '', siteCode: '', icpNumber: '', policeNumber: '' };
  site = await createSite(
    urlAs(platform.database.url, 'tjsws_disclosure'),
    { ...footer, feedbackUrl: `${platform.base}/api/feedback` },
    createLogger('disclosure', 'error'),
    readConfig({}, httpLimits),
  );
  await site.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await site.close();
  await admin.end();
  await platform.stop();
});

const post = (path: string, body: object, as?: Role, headers = {}): Promise<Reply> =>
  platform.ask('POST', `/api/${path}`, { ...(as && { as }), body, headers });
const submit = (more: object = {}, headers = {}): Promise<Reply> =>
  post('feedback', { projectId, kind: 'complaint', text: TEXT, ...more }, undefined, headers);
/** The public page, once it tells that: what it shows may be a second old. */
const page = (told: RegExp): Promise<string> =>
  until(`the page tells ${told}`, async () => {
    const text = await (await fetch(`${await site.getUrl()}/projects/${projectId}`)).text();
    return told.test(text) ? text : null;
  });
const shown = async (path: string, after: Reply): Promise<Reply['body']> =>
  (await platform.read('PROJECT_OFFICER', path, after)).body;
const duty = async (after: Reply): Promise<object | undefined> => {
  const { items } = await shown(`projects/${projectId}/deadlines?limit=500`, after);
  return (items as { duty: string }[]).find((one) => one.duty === 'feedback-answered');
};
/** As the browser of a reader sends the form of the public page. */
const sendForm = async (path: string, fields: Record<string, string>): Promise<[number, string]> => {
  const response = await fetch(`${platform.base}/api/${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: {
      accept: 'text/html,application/xhtml+xml',
      origin: 'null',
      'sec-fetch-site': 'cross-site',
      cookie: `session=${await platform.token('PROJECT_OFFICER')}`,
    },
  });
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  return [response.status, await response.text()];
};

describe('What the public says of a project', () => {
  let path: string;
  let token: string;
  let subject: string;

  it('is taken once the project is published; until then it is answered like what does not exist', async () => {
    const missing = await submit({ projectId: MISSING });
    const unpublished = await submit();
    expect([missing.status, unpublished.status]).toEqual([404, 404]);
    expect(unpublished.body).toEqual(missing.body);
    const prepared = await platform.give('DISCLOSURE_EDITOR', 'disclosures', { projectId });
    const disclosure = `disclosures/${String(prepared.body['id'])}`;
    await platform.give('DISCLOSURE_REVIEWER', `${disclosure}/review`, { approved: true });
    const published = await platform.give('DISCLOSURE_REVIEWER', `${disclosure}/publish`, {});
    await platform.read('AUDITOR', disclosure, published);

    const given = key();
    const submitted = await submit({ contractNumber: 'HT-2025-001' }, given);
    expect(submitted).toMatchObject({
      status: 201,
      body: { events: ['FeedbackSubmitted'], dueOn: expect.any(String), token: expect.any(String) },
    });
    expect(submitted.headers.get('cache-control')).toBe('no-store');
    ({ token } = submitted.body as { token: string });
    subject = String(submitted.body['id']);
    path = `feedback/${subject}`;
    expect(submitted.headers.get('location')).toBe(`/api/${path}`);

    const again = await submit({ contractNumber: 'HT-2025-001' }, given);
    expect(again.body).toEqual(submitted.body);
    expect(await submit({ contractNumber: 'HT-2025-001', text: '另一件事情。' }, given)).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:idempotency.other-payload' },
    });
    expect(await submit({ contractNumber: 'HT-2025-999' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/contractNumber' }] },
    });
    expect(await submit({ text: '短' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/text' }] },
    });
  });

  it('is seen by nobody before it is moderated, and stands nowhere outside the vault', async () => {
    const entry = await platform.ask('GET', `/api/${path}`, { as: 'PROJECT_OFFICER' });
    expect(entry.body).toMatchObject({ status: 'submitted', text: null, kind: 'complaint', reads: 0 });
    await page(/尚无已公开的反馈/);
    expect((await platform.ask('GET', `/api/${path}`, { as: 'PROVIDER_MANAGER' })).status).toBe(403);
    expect(foundIn(await dumpOf(admin), [NAME, PHONE, '常迟到', token])).toEqual([]);
    expect(await duty(entry)).toMatchObject({ rule: 'S-21', state: 'due' });
    const toErase = async (by: string) =>
      ((await shown(`feedback?eraseBy=${by}`, entry))['items'] as { id: string }[]).map(({ id }) => id);
    const { retentionEnd } = entry.body as { retentionEnd: string };
    expect(await toErase(retentionEnd)).toEqual([]);
    expect(await toErase(addDays(retentionEnd, 1))).toEqual([subject]);
  });

  it('is read on record, published as its moderator covers it, and never with personal data', async () => {
    const moderate = (body: object, as: Role = 'DISCLOSURE_REVIEWER') => post(`${path}/moderate`, body, as);
    const published = { published: true, redactions: REDACTIONS };
    expect(await moderate(published)).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:feedback.not-read' },
    });
    const read = await post(`${path}/read`, { reason: '公开前审核' }, 'DISCLOSURE_REVIEWER');
    expect(read).toMatchObject({ status: 200, body: { text: TEXT, events: ['FeedbackRead'] } });
    expect(read.headers.get('cache-control')).toBe('no-store');
    expect((await post(`${path}/read`, { reason: '好奇' }, 'PROJECT_OFFICER')).status).toBe(403);
    expect(await moderate({ published: true, redactions: [REDACTIONS[0]] })).toMatchObject({
      status: 400,
      body: { type: 'urn:tjsws:problem:text.personal-data' },
    });
    expect(await moderate({ published: false })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/refusal' }] },
    });
    expect(await moderate({ ...published, occurredOn: '2025-01-02' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/occurredOn' }] },
    });
    const moderated = await moderate(published);
    expect(moderated).toMatchObject({ status: 200, body: { events: ['FeedbackModerated'] } });
    expect(await shown(path, moderated)).toMatchObject({ status: 'published', text: SHOWN, reads: 1 });
    expect(await page(/投诉[^]*合同 HT-2025-001[^]*答复期限/)).toContain(SHOWN);
  });

  it('is answered in time, without personal data, by whom it concerns', async () => {
    const answer = (text: string, as: Role) => post(`${path}/answer`, { text }, as);
    expect((await answer('已经处理。', 'PROVIDER_MANAGER')).status).toBe(403);
    expect(await answer(`请拨打 ${PHONE} 联系。`, 'PROJECT_OFFICER')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/text' }] },
    });
    expect(await post(`${path}/rate`, { token, score: 4 })).toMatchObject({ status: 422 });
    const answered = await answer('已约定固定的探访时段。', 'PROJECT_OFFICER');
    expect(answered.body).toMatchObject({ events: ['FeedbackAnswered'] });
    await page(/已约定固定的探访时段。[^]*用时 0[^]*提交人尚未评分/);
    expect(await duty(answered)).toMatchObject({ state: 'met', lateDays: 0 });
  });

  it('has its answer rated once, by the token alone', async () => {
    const rate = (id: string, given: string, score: unknown = 4) =>
      post(`feedback/${id}/rate`, { token: given, score });
    const wrong = await rate(subject, 'x'.repeat(43));
    const nowhere = await rate(MISSING, token);
    expect([wrong.status, nowhere.status]).toEqual([404, 404]);
    expect(wrong.body).toEqual(nowhere.body);
    expect(await rate(subject, token, 6)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/score' }] },
    });
    expect((await rate(subject, token)).body).toMatchObject({ events: ['AnswerRated'] });
    expect(await rate(subject, token, 1)).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:feedback.rated' },
    });
    await page(/提交人评分 4 分/);
    expect(foundIn(await dumpOf(admin), [NAME, PHONE, token])).toEqual([]);
  });

  it('is forgotten when its submitter takes it back: no key opens the text, the rest stays', async () => {
    const vaultRows = `SELECT subject, field_group, sealed FROM vault.sealed WHERE subject = $1`;
    const { rows: backup } = await admin.query<Sealed>(vaultRows, [`feedback-${subject}`]);
    const opened = async () =>
      (await keysAtHand(admin, platform.dataDir)).some((one) => opens(one, backup[0]!));
    expect(await opened()).toBe(true);
    expect((await post(`${path}/erase`, { ground: 'retention-ended' }, 'DISCLOSURE_REVIEWER')).status).toBe(
      400,
    );
    expect((await post(`${path}/withdraw`, { token: 'x'.repeat(43) })).status).toBe(404);
    const keyRow = 'SELECT subject, master_key, wrapped FROM vault_keys.data_key WHERE subject = $1';
    erasedKey = (await admin.query<typeof erasedKey>(keyRow, [`feedback-${subject}`])).rows[0]!;
    const erased = await post(`${path}/withdraw`, { token });
    expect(erased.body).toMatchObject({ events: ['FeedbackErased'] });
    expect(await opened()).toBe(false);
    expect((await admin.query(vaultRows, [`feedback-${subject}`])).rows).toEqual([]);
    expect(await post(`${path}/read`, { reason: '复查' }, 'DISCLOSURE_REVIEWER')).toMatchObject({
      status: 422,
    });
    expect(await shown(path, erased)).toMatchObject({ status: 'erased', text: null, score: 4 });
    const past = await shown(`${path}?revision=4`, erased);
    expect(past).toMatchObject({ status: 'answered', text: null, answered: { text: null } });
    const history = JSON.stringify(await shown(`${path}/history`, erased));
    expect(history).toContain('FeedbackModerated');
    for (const told of [history, await page(/原文已于[^]*删除[^]*答复内容已随原文删除/)]) {
      expect(told).not.toMatch(/常迟到|已约定固定/);
    }
  });

  it('is told whole in the timeline: by the public, and by each office', async () => {
    const { body } = await platform.ask('GET', `/api/projects/${projectId}/timeline?limit=200`, {
      as: 'AUDITOR',
    });
    const told = (body['items'] as { type: string; zh: string; roleZh: string }[]).filter(({ type }) =>
      /^(Feedback|AnswerRated)/.test(type),
    );
    expect(told.map(({ type, roleZh }) => `${roleZh} ${type}`).toSorted()).toEqual(
      [
        '公众 FeedbackSubmitted',
        '公开审核 FeedbackRead',
        '公开审核 FeedbackModerated',
        '经办人 FeedbackAnswered',
        '公众 AnswerRated',
        '公众 FeedbackErased',
      ].toSorted(),
    );
  });
});

describe('The form of the public page', () => {
  it('is the only way out of the site, and goes to the address that is set', async () => {
    const response = await fetch(`${await site.getUrl()}/projects/${projectId}`);
    const to = `${platform.base}/api/feedback`;
    const policy = response.headers.get('content-security-policy');
    expect(policy).toContain(`form-action 'self' ${to} ${to}/;`);
    expect(await response.text()).toContain(`<form class="search" action="${to}" method="post"`);
  });

  it('is answered with a page, knows no session, and is refused with a page', async () => {
    const fields = { projectId, kind: 'praise', text: '社工很耐心，\r\n谢谢。', contractNumber: '' };
    const [status, receipt] = await sendForm('feedback', fields);
    expect(status).toBe(201);
    const [id, token] = [...receipt.matchAll(/<code>([\w-]+)<\/code>/g)].map(([, code]) => code!);
    const entry = await platform.ask('GET', `/api/feedback/${id}/history`, { as: 'AUDITOR' });
    expect(entry.body['items']).toMatchObject([
      {
        type: 'FeedbackSubmitted',
        metadata: { actor: { system: 'public' } },
        data: { contractNumber: null },
      },
    ]);
    const [refused, why] = await sendForm(`feedback/${id}/rate`, { token: token!, score: '5' });
    expect([refused, why.includes('反馈尚未答复')]).toEqual([422, true]);
    const [withdrawn] = await sendForm(`feedback/${id}/withdraw`, { token: token! });
    expect(withdrawn).toBe(200);
    const [bad, faults] = await sendForm('feedback', { projectId, kind: '<b>', text: '短', role: 'AUDITOR' });
    expect([bad, faults.includes('未知字段')]).toEqual([400, true]);
  });

  it('is taken nowhere else, nor larger than a text', async () => {
    const as = await platform.token('PROJECT_OFFICER');
    const elsewhere = await fetch(`${platform.base}/api/stations`, {
      method: 'POST',
      body: new URLSearchParams({ name: 'x' }),
      headers: { authorization: `Bearer ${as}` },
    });
    expect(elsewhere.status).toBe(415);
    expect((await submit({ text: '长'.repeat(12_000) })).status).toBe(413);
  });

  it('is taken only so often from one address, signed in or not', async () => {
    const usual = platform.base;
    // As if a crash had come before its key was destroyed.
    await admin.query(
      `UPDATE vault_keys.data_key SET master_key = $2, wrapped = $3, destroyed_at = NULL WHERE subject = $1`,
      [erasedKey.subject, erasedKey.master_key, erasedKey.wrapped],
    );
    platform.base = await platform.spawn('api', {
      PORT: '0',
      HOST: '127.0.0.1',
      PUBLIC_WRITES_PER_MINUTE: '2',
    });
    try {
      const as = (await platform.token('PROJECT_OFFICER')) as string;
      const knock = (address: string) =>
        submit({ projectId: MISSING }, { 'x-forwarded-for': address, authorization: `Bearer ${as}` });
      const statuses = [
        await knock('198.51.100.7'),
        await knock('198.51.100.7'),
        await knock('198.51.100.7'),
      ];
      expect(statuses.map(({ status }) => status)).toEqual([404, 404, 429]);
      expect(Number(statuses[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await knock('198.51.100.8')).status).toBe(404);
      await until('the key is destroyed after all', async () => {
        const left = 'SELECT FROM vault_keys.data_key WHERE subject = $1 AND destroyed_at IS NULL';
        return (await admin.query(left, [erasedKey.subject])).rows.length === 0 || null;
      });
    } finally {
      platform.base = usual;
    }
  });
});
