// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Platform, type Reply } from './platform.js';
import { signContract } from './story.js';

let platform: Platform;
let projectId: string;
let contractId: string;
beforeAll(async () => {
  platform = await Platform.start();
  ({ projectId, contractId } = await signContract(platform));
  await platform.addAccounts([
    { id: 'acc-seconded', username: 'seconded', role: 'AUDITOR', orgUscc: null, division: null },
  ]);
});
afterAll(() => platform.stop());

const statusOf = async (as: string, path: string): Promise<number> =>
  (await platform.ask('GET', `/api/${path}`, { as })).status;
const titles = async (): Promise<string> => {
  const { body } = await platform.ask('GET', `/api/projects/${projectId}/timeline?limit=500`, {
    as: 'PROJECT_OFFICER',
  });
  return JSON.stringify(body);
};

describe('A supervision case', () => {
  let path: string;
  const tell = (as: string, command: string, body: object): Promise<Reply> =>
    platform.give(as, `${path}/${command}`, body);

  it('is, while it is a draft, known to supervisors and to nobody else', async () => {
    const drafted = await platform.give('AUDITOR', 'supervisions', {
      projectId,
      kind: 'audit',
      body: '示例区审计局',
      reference: '审通〔2026〕3号',
      matter: '社会工作服务项目资金与绩效',
      members: ['acc-seconded'],
    });
    path = `supervisions/${String(drafted.body['id'])}`;
    expect((await platform.read('AUDITOR', path, drafted)).body).toMatchObject({ status: 'draft' });
    for (const as of ['PURCHASER_LEADER', 'PROVIDER_MANAGER', 'CITY_CIVIL', 'seconded']) {
      expect(await statusOf(as, path)).toBe(404);
      expect(await statusOf(as, `${path}/history`)).toBe(404);
      expect((await platform.ask('GET', '/api/supervisions', { as })).body['items']).toEqual([]);
    }
    expect(
      await platform.ask('POST', `/api/${path}/appeal`, {
        as: 'PURCHASER_LEADER',
        body: { to: '区政府', grounds: '无' },
      }),
    ).toMatchObject({ status: 404 });
    expect(await titles()).not.toContain('监督');
  });

  it('opens its project to who conducts it, and is known from then on', async () => {
    const places = [`projects/${projectId}`, `contracts/${contractId}`, path];
    const seen = () => Promise.all(places.map((place) => statusOf('seconded', place)));
    expect(await seen()).toEqual([404, 404, 404]);
    const opened = await tell('AUDITOR', 'open', {});
    await platform.read('AUDITOR', path, opened);
    expect(await seen()).toEqual([200, 200, 200]);
    expect(await statusOf('PURCHASER_LEADER', path)).toBe(200);
    expect(await statusOf('PURCHASER_LEADER', `${path}?revision=0`)).toBe(404);
    expect(await statusOf('AUDITOR', `${path}?revision=0`)).toBe(200);
    const history = await platform.ask('GET', `/api/${path}/history`, { as: 'PURCHASER_LEADER' });
    expect(history.body['items']).toMatchObject([{ type: 'SupervisionOpened' }]);
    expect(await titles()).toContain('示例区审计局启动审计');
    expect(
      await platform.ask('POST', `/api/${path}/stop`, { as: 'SUPERVISOR', body: { reason: '无' } }),
    ).toMatchObject({
      status: 403,
      body: { type: 'urn:tjsws:problem:supervision.not-a-member' },
    });
  });

  it('asks for information by a day, and finds what has to be rectified as an issue of the contract', async () => {
    const asked = await tell('seconded', 'request-information', {
      text: '提供凭证清单。',
      dueOn: '2099-01-05',
    });
    expect(asked.body).toMatchObject({ requestId: 'q1' });
    await tell('PROVIDER_MANAGER', 'answer-information-request', {
      requestId: 'q1',
      answer: '已提供。',
      withheld: false,
    });
    const concluded = await tell('AUDITOR', 'publish-conclusion', {
      summary: '发现两项问题。',
      findings: [
        {
          contractId,
          type: 'finance',
          severity: 'major',
          text: '重复列支。',
          amountFen: 1,
          raiseIssue: true,
        },
        { type: 'late-disclosure', severity: 'minor', text: '公开不及时。' },
      ],
      rectifyBy: '2099-06-30',
    });
    const { body } = await platform.read('PURCHASER_LEADER', path, concluded);
    expect(body).toMatchObject({
      status: 'addressed',
      requests: [{ answered: { answer: '已提供。' } }],
      findings: [
        { findingId: 'f1', issueId: `${contractId}.i1` },
        { findingId: 'f2', issueId: null },
      ],
    });
    const issue = await platform.ask('GET', `/api/issues/${contractId}.i1`, { as: 'PROJECT_OFFICER' });
    expect(issue.body).toMatchObject({ source: 'audit', dueOn: '2099-06-30', status: 'raised' });
    const duties = await platform.ask('GET', `/api/projects/${projectId}/deadlines?limit=500`, {
      as: 'AUDITOR',
    });
    expect(duties.body['items']).toEqual(
      expect.arrayContaining(
        ['audit-rectified', 'audit-government-told', 'audit-published'].map((duty) =>
          expect.objectContaining({ duty, rule: 'R-44', dueOn: '2099-06-30', metOn: null }),
        ),
      ),
    );
  });

  it('closes when each finding is resolved and all three reports are on record, and closes its project again', async () => {
    const close = () =>
      platform.ask('POST', `/api/${path}/close`, { as: 'AUDITOR', body: { summary: '整改到位。' } });
    await tell('PURCHASER_LEADER', 'report-rectification', {
      answers: [
        { findingId: 'f1', measures: '已退回。' },
        { findingId: 'f2', measures: '已补充公开。' },
      ],
    });
    expect(await close()).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:supervision.findings-open', rule: { id: 'R-44' } },
    });
    await tell('seconded', 'record-resolution', {
      resolutions: [
        { findingId: 'f1', result: 'eliminated', recoveredFen: 1 },
        { findingId: 'f2', result: 'no-mechanism' },
      ],
    });
    expect(await close()).toMatchObject({
      body: { type: 'urn:tjsws:problem:supervision.not-reported' },
    });
    await tell('PURCHASER_LEADER', 'report-to-government', { authority: '示例区人民政府' });
    await tell('PURCHASER_LEADER', 'publish-rectification', { where: '区政府网站' });
    const closed = await close();
    expect(closed).toMatchObject({
      status: 200,
      body: { events: ['SupervisionClosed', 'ComplianceChecked'] },
    });
    const told = (await platform.read('AUDITOR', `${path}/history?limit=100`, closed)).body['items'];
    const findings = (told as { data: { findings?: object[] } }[]).flatMap(({ data }) => data.findings ?? []);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ clause: 'S-20', outcome: 'pass' }),
        expect.objectContaining({ clause: 'R-29', outcome: 'pass' }),
        expect.objectContaining({ clause: 'R-45', outcome: 'pass' }),
        expect.objectContaining({ clause: 'R-44', outcome: 'pass' }),
      ]),
    );
    expect((await platform.read('AUDITOR', path, closed)).body).toMatchObject({
      status: 'closed',
      reported: { by: expect.any(String) },
      toldGovernment: { authority: '示例区人民政府' },
      published: { where: '区政府网站' },
    });
    expect(await statusOf('seconded', `projects/${projectId}`)).toBe(404);
    expect(await titles()).toContain('监督结案');
  });
});
