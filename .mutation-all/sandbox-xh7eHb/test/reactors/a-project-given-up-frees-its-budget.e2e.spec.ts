// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { key, Platform, PURCHASER, type Reply } from '../api/platform.js';
import { AWARD, prepareProject, TERMS } from '../api/story.js';
import { until } from '../support/until.js';

const LINE = 'YS-2025-300';
const REASON = '区级已另行安排同类服务，街道不再购买。';

describe('A project that is given up', () => {
  let platform: Platform;
  let projectId: string;
  let disclosure: string;
  beforeAll(async () => {
    platform = await Platform.start({ reactors: true });
    projectId = await prepareProject(platform, { line: LINE });
    await platform.give('PURCHASER_LEADER', `projects/${projectId}/purchase`, AWARD);
    const prepared = await platform.give('DISCLOSURE_EDITOR', 'disclosures', { projectId });
    disclosure = `disclosures/${String(prepared.body['id'])}`;
    await publish();
  });
  afterAll(() => platform.stop());

  const publish = async (): Promise<Reply> => {
    await platform.give('DISCLOSURE_REVIEWER', `${disclosure}/review`, { approved: true });
    return platform.give('DISCLOSURE_REVIEWER', `${disclosure}/publish`, {});
  };
  const held = async (): Promise<string> => {
    const { body } = await platform.ask('GET', `/api/budgets/${PURCHASER}-2025`, { as: 'AUDITOR' });
    const lines = (body['lines'] ?? []) as { lineId: string; reserved: object; committed: object }[];
    const { reserved, committed } = lines.find(({ lineId }) => lineId === LINE) ?? {};
    return JSON.stringify({ reserved, committed });
  };
  const abandon = (as: string, headers = {}) =>
    platform.ask('POST', `/api/projects/${projectId}/abandon`, { as, body: { reason: REASON }, headers });

  it('frees what its award committed, told once however often it is given', async () => {
    await until('the contract is overdue', async () => {
      const { body } = await platform.ask('GET', '/api/alerts?show=open&rule=R-14', { as: 'AUDITOR' });
      return (body['items'] as unknown[]).length === 1;
    });
    await until('it is committed', async () => (await held()).includes(`"committed":{"${projectId}"`));
    expect(await abandon('PROJECT_OFFICER')).toMatchObject({ status: 403 });
    const headers = key();
    const given = await abandon('PURCHASER_LEADER', headers);
    expect(given).toMatchObject({ status: 200, body: { events: ['ProjectAbandoned', 'ComplianceChecked'] } });
    const again = await abandon('PURCHASER_LEADER', headers);
    expect(again.body).toEqual(given.body);
    await until('it is released', async () => (await held()) === '{"reserved":{},"committed":{}}');

    const { body } = await platform.read('AUDITOR', `projects/${projectId}`, given);
    expect(body).toMatchObject({ phase: 'abandoned', abandonment: { reason: REASON } });
    const timeline = await platform.ask('GET', `/api/projects/${projectId}/timeline?limit=200`, {
      as: 'AUDITOR',
    });
    const told = (timeline.body['items'] as { type: string }[]).map(({ type }) => type);
    expect(told.filter((type) => type === 'BudgetCommitmentReleased')).toHaveLength(1);
  });

  it('is waited for by nobody: the alert that its contract was not signed in time is over', async () => {
    const unsigned = async (): Promise<object | undefined> =>
      (
        (await platform.ask('GET', `/api/alerts?projectId=${projectId}&rule=R-14`, { as: 'AUDITOR' })).body[
          'items'
        ] as { open: boolean }[]
      ).find(({ open }) => !open);
    expect(await until('the alert is resolved', unsigned)).toMatchObject({
      kind: 'duty-overdue',
      resolution: 'no-longer-due',
    });
  });

  it('is bought no further; the public reads that it was given up, and why', async () => {
    const refused: [string, string, object][] = [
      ['PURCHASER_LEADER', `projects/${projectId}/purchase`, AWARD],
      ['PURCHASER_LEADER', `projects/${projectId}/close`, {}],
      [
        'PROJECT_OFFICER',
        `projects/${projectId}/publish-intent`,
        { publishedOn: '2025-01-10', medium: '网' },
      ],
      ['PURCHASER_LEADER', 'contracts', { ...TERMS, projectId }],
    ];
    for (const [as, path, body] of refused) {
      const reply = await platform.ask('POST', `/api/${path}`, { as, body });
      expect({ path, status: reply.status, type: reply.body['type'] }).toEqual({
        path,
        status: 422,
        type: 'urn:tjsws:problem:project.abandoned',
      });
    }
    await platform.give('DISCLOSURE_EDITOR', `${disclosure}/correct`, { reason: '项目终止采购。' });
    const published = await publish();
    expect((await platform.read('AUDITOR', disclosure, published)).body).toMatchObject({
      snapshot: { overview: { phase: 'abandoned', abandoned: { reason: REASON } } },
    });
  });
});
