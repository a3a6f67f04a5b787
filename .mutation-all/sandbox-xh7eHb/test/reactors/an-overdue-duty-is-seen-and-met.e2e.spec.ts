// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { Platform, PURCHASER, type Reply } from '../api/platform.js';
import { signContract } from '../api/story.js';
import { OTHER_OFFICE } from '../access/two-offices.js';
import { until } from '../support/until.js';

type Alert = Readonly<Record<string, unknown>>;

describe('An overdue duty', () => {
  let platform: Platform;
  let contractId = '';
  let projectId = '';
  beforeAll(async () => {
    platform = await Platform.start({ reactors: true });
    // Signed on 3 March 2025: the publication was due two working days later, the filing seven.
    ({ contractId, projectId } = await signContract(platform));
  });
  afterAll(() => platform.stop());

  const alerts = async (query: string, as = 'AUDITOR'): Promise<Alert[]> => {
    const { status, body } = await platform.ask('GET', `/api/alerts?${query}`, { as });
    expect(status).toBe(200);
    return body['items'] as Alert[];
  };
  const publication = async (query = ''): Promise<Alert | undefined> =>
    (await alerts(`contractId=${contractId}&rule=R-17${query}`))[0];
  const told = async (): Promise<string[]> => {
    const { body } = await platform.ask('GET', `/api/projects/${projectId}/timeline?limit=200`, {
      as: 'AUDITOR',
    });
    return (body['items'] as { type: string; zh: string }[])
      .filter(({ type }) => type.startsWith('Alert'))
      .map(({ zh }) => zh);
  };

  it('is alerted once, to whoever the contract is within reach of', async () => {
    const seen = await until('the alerts', async () => {
      const open = await alerts(`show=open&contractId=${contractId}`);
      return open.length >= 2 ? open : undefined;
    });
    expect(seen).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'duty-overdue',
          about: `${contractId}/contract-published`,
          rule: 'R-17',
          titleZh: '公告合同',
          since: '2025-03-05',
          open: true,
        }),
        expect.objectContaining({ about: `${contractId}/contract-filed`, rule: 'R-15', since: '2025-03-12' }),
      ]),
    );
    await platform.addAccounts([
      { username: 'elsewhere', role: 'PROJECT_OFFICER', orgUscc: OTHER_OFFICE, division: '120104001' },
    ]);
    expect(await alerts('', 'ELSEWHERE')).toEqual([]);
    const one = `/api/alerts/${String(seen[0]!['alertId'])}`;
    expect(await platform.ask('GET', one, { as: 'PURCHASER_LEADER' })).toMatchObject({
      status: 200,
      body: { id: seen[0]!['alertId'], about: seen[0]!['about'], revision: '0' },
    });
    expect(await platform.ask('GET', one, { as: 'ELSEWHERE' })).toMatchObject({ status: 404 });
    expect(await platform.ask('GET', `${one}/history`, { as: 'PURCHASER_LEADER' })).toMatchObject({
      body: { items: [{ type: 'AlertRaised', metadata: { source: 'reactor' } }] },
    });
    expect(await platform.ask('GET', '/api/alerts', { as: 'POLICY_ADMIN' })).toMatchObject({ status: 403 });
  });

  it('is resolved by being met late; the timeline tells both, the metrics that nothing waits', async () => {
    const published: Reply = await platform.give('PROJECT_OFFICER', `contracts/${contractId}/publish`, {
      publishedOn: '2025-03-11',
      medium: '天津市政府采购网',
      occurredOn: '2025-03-11',
    });
    expect(published.status).toBe(200);
    const resolved = await until('the alert is resolved', () => publication('&show=resolved'));
    expect(resolved).toMatchObject({ resolution: 'met-late', resolvedOn: '2025-03-11', lateDays: 6 });
    expect(await alerts(`contractId=${contractId}&rule=R-17`)).toHaveLength(1);
    const sentences = await told();
    expect(sentences.filter((zh) => zh.includes('公告合同'))).toEqual([
      '预警：公告合同（R-17），2025-03-05 到期未办',
    ]);
    expect(sentences).toContain('预警解除：2025-03-11 补办，逾期 6 天');

    const metrics = await (await fetch(`${platform.projector}/metrics`)).text();
    expect(metrics).toMatch(/^projector_outbox_pending 0$/m);
    expect(metrics).toMatch(/^projector_outbox_failed 0$/m);
    expect(metrics).toMatch(/^projector_reactions_total\{reactor="deadline",outcome="sent"\} [3-9]$/m);
  });

  it('of a purchaser about its money is alerted to who sees that money, under no project', async () => {
    await platform.give('FINANCE_OFFICER', `budgets/${PURCHASER}-2025/approve-report`, {
      report: 'accounts',
      approvedOn: '2025-08-20',
      documentNo: '财库〔2025〕88号',
    });
    const seen = await until('the alert', async () => (await alerts('rule=R-42', 'PURCHASER_LEADER'))[0]);
    expect(seen).toMatchObject({ kind: 'duty-overdue', projectId: null, purchaserUscc: PURCHASER });
    const one = `/api/alerts/${String(seen['alertId'])}`;
    expect(await platform.ask('GET', one, { as: 'PURCHASER_LEADER' })).toMatchObject({ status: 200 });
    expect(await platform.ask('GET', one, { as: 'ELSEWHERE' })).toMatchObject({ status: 404 });
    expect(await platform.ask('GET', one, { as: 'PROVIDER_MANAGER' })).toMatchObject({ status: 404 });
    expect(await alerts('rule=R-42', 'ELSEWHERE')).toEqual([]);
    await platform.give('FINANCE_OFFICER', `budgets/${PURCHASER}-2025/publish-report`, {
      report: 'accounts',
      publishedOn: '2025-09-30',
      medium: '街道办事处门户网站',
    });
    await until('it is over', async () => (await alerts('rule=R-42&show=resolved')).length === 1);
  });

  it('that could not be alerted is told to those it concerns, as given up', async () => {
    const pool = new Pool({ connectionString: platform.database.url });
    const command = { type: 'SettleBudget', projectId };
    await pool
      .query(
        `INSERT INTO journal.outbox (reactor, cause, command, state, attempts, error, ended_at)
         VALUES ('budget', 'a-cause', $1, 'failed', 12, 'EventStoreUnavailable: away', now())`,
        [JSON.stringify(command)],
      )
      .finally(() => pool.end());
    const told = async (as: string) =>
      (await platform.ask('GET', '/api/reactions', { as })).body['items'] as unknown[];
    const givenUp = { reactor: 'budget', command: 'SettleBudget', projectId, state: 'failed', attempts: 12 };
    expect(await told('PURCHASER_LEADER')).toMatchObject([givenUp]);
    expect(await told('AUDITOR')).toMatchObject([givenUp]);
    expect(await told('POLICY_ADMIN')).toEqual([]);
    await platform.addAccounts([
      { username: 'leader-elsewhere', role: 'PURCHASER_LEADER', orgUscc: OTHER_OFFICE, division: null },
    ]);
    expect(await told('LEADER-ELSEWHERE')).toEqual([]);
    expect(await platform.ask('GET', '/api/reactions', { as: 'PROVIDER_MANAGER' })).toMatchObject({
      status: 403,
    });
  });
});
