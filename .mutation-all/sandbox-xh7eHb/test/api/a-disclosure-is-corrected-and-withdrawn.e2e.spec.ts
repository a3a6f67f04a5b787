// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '#database';
import { Platform, SUPPLIER, type Reply } from './platform.js';
import { signContract } from './story.js';

let platform: Platform;
let projectId: string;
let contractId: string;
beforeAll(async () => {
  platform = await Platform.start();
  ({ projectId, contractId } = await signContract(platform));
});
afterAll(() => platform.stop());

/** What the public process reads. */
const publicRows = async (sql: string): Promise<Record<string, unknown>[]> => {
  const database = await createDataSource(platform.database.url, [], 1).initialize();
  try {
    return await database.query<Record<string, unknown>[]>(sql, [projectId]);
  } finally {
    await database.destroy();
  }
};
const versions = () =>
  publicRows(`SELECT version::int, snapshot_hash, snapshot, reason, superseded_on::text, withdrawn_for
    FROM disclosure.public_version WHERE project_id = $1 ORDER BY position`);

describe('A disclosure', () => {
  let path: string;
  let firstHash: unknown;
  const tell = (as: string, command: string, body: object): Promise<Reply> =>
    platform.give(as, `${path}/${command}`, body);

  /** 政府信息公开条例 32: asked, waited for, and overcome by the public interest only. */
  async function hearThirdParty(): Promise<string> {
    const refusal = async (body: object) =>
      (await platform.ask('POST', `/api/${path}/publish`, { as: 'DISCLOSURE_REVIEWER', body })).body;
    const asked = await tell('DISCLOSURE_EDITOR', 'consult-third-party', {
      party: { name: '示例社会工作服务中心', uscc: SUPPLIER },
      matter: '合同单价构成。',
    });
    const { body } = await platform.read('DISCLOSURE_EDITOR', 'deadlines?rule=R-46&limit=500', asked);
    expect(body['items']).toEqual(
      expect.arrayContaining([expect.objectContaining({ duty: 'third-party-opinion', state: 'due' })]),
    );
    expect(await refusal({})).toMatchObject({
      type: 'urn:tjsws:problem:disclosure.third-party-pending',
      rule: { id: 'R-46' },
    });
    await tell('DISCLOSURE_EDITOR', 'record-third-party-opinion', {
      consultationId: 'c1',
      consents: false,
      opinion: '属于商业秘密，不同意公开。',
    });
    expect(await refusal({})).toMatchObject({
      type: 'urn:tjsws:problem:disclosure.third-party-objects',
      errors: [{ pointer: '/publicInterest' }],
    });
    return '涉及财政资金的使用，公众有权知悉。';
  }

  it('is corrected by its editor, reviewed by another; what it superseded keeps its text and hash', async () => {
    const prepared = await platform.give('DISCLOSURE_EDITOR', 'disclosures', { projectId });
    path = `disclosures/${String(prepared.body['id'])}`;
    await tell('DISCLOSURE_REVIEWER', 'review', { approved: true });
    const publicInterest = await hearThirdParty();
    const published = await tell('DISCLOSURE_REVIEWER', 'publish', { publicInterest });
    const before = (await platform.read('AUDITOR', path, published)).body;
    firstHash = before['snapshotHash'];
    expect(
      await platform.ask('POST', `/api/${path}/correct`, {
        as: 'DISCLOSURE_EDITOR',
        body: { reason: '无' },
      }),
    ).toMatchObject({ status: 422, body: { type: 'urn:tjsws:problem:disclosure.nothing-to-correct' } });

    await platform.give('PURCHASER_LEADER', `contracts/${contractId}/publish`, {
      publishedOn: '2025-03-12',
      medium: '采购网',
      occurredOn: '2025-03-12',
    });
    const corrected = await tell('DISCLOSURE_EDITOR', 'correct', { reason: '合同公告日期漏填。' });
    expect(corrected.body).toMatchObject({ events: ['DisclosureCorrected'] });
    await platform.read('AUDITOR', path, corrected);
    expect(await versions()).toMatchObject([{ snapshot_hash: firstHash, superseded_on: null }]);

    await tell('DISCLOSURE_REVIEWER', 'review', { approved: true });
    const again = await tell('PURCHASER_LEADER', 'publish', {});
    expect((await platform.read('AUDITOR', path, again)).body).toMatchObject({
      status: 'published',
      correction: { reason: '合同公告日期漏填。', supersedes: firstHash },
      versions: [{ version: 1, snapshotHash: firstHash }, { version: 2 }],
    });
    expect(await versions()).toMatchObject([
      {
        version: 1,
        snapshot_hash: firstHash,
        snapshot: before['snapshot'],
        superseded_on: expect.any(String),
      },
      { version: 2, reason: '合同公告日期漏填。', superseded_on: null },
    ]);
  });

  it('is withdrawn for a reason: its texts are gone from the public schema, its hashes are not', async () => {
    const refused = { as: 'DISCLOSURE_EDITOR', body: { reason: '重复公开。' } };
    expect(await platform.ask('POST', `/api/${path}/withdraw`, refused)).toMatchObject({ status: 403 });
    const withdrawn = await tell('DISCLOSURE_REVIEWER', 'withdraw', { reason: '重复公开。' });
    expect((await platform.read('AUDITOR', path, withdrawn)).body).toMatchObject({
      status: 'withdrawn',
      withdrawn: { reason: '重复公开。' },
    });
    expect(await versions()).toMatchObject([
      { snapshot_hash: firstHash, snapshot: null, withdrawn_for: '重复公开。' },
      { snapshot: null },
    ]);
    const [row] = await publicRows(
      `SELECT snapshot, withdrawn FROM disclosure.public_project WHERE project_id = $1`,
    );
    expect(row).toMatchObject({ withdrawn: { reason: '重复公开。' } });
    expect(Object.keys(row!['snapshot'] as object).toSorted()).toEqual([
      'demonstration',
      'overview',
      'projectId',
    ]);
    const overview = await platform.read('AUDITOR', `projects/${projectId}`, withdrawn);
    expect(overview.body).toMatchObject({ disclosure: 'withdrawn' });
  });
});
