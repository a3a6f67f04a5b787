// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Role } from '#domain';
import { Platform, PURCHASER, type Reply } from './platform.js';
import { AWARD, prepareProject, TERMS } from './story.js';

const REASON = '康复服务需要连续两年的固定团队，中断会损害服务对象。';

let platform: Platform;
beforeAll(async () => {
  platform = await Platform.start();
});
afterAll(() => platform.stop());

const post = (as: Role, path: string, body: object): Promise<Reply> =>
  platform.ask('POST', `/api/${path}`, { as, body });

describe('The rules', () => {
  it('stop the purchase of a project that hits the negative list, and leave no event of it', async () => {
    const id = await prepareProject(platform, { hit: true });
    const refused = await post('PURCHASER_LEADER', `projects/${id}/purchase`, AWARD);
    expect(refused).toMatchObject({
      status: 422,
      body: {
        type: expect.stringMatching(/^urn:tjsws:problem:/),
        title: '不符合规则，未受理',
        rule: {
          id: expect.any(String),
          force: expect.stringMatching(/^[PM]$/),
          operands: expect.any(Object),
        },
      },
    });
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.body).not.toHaveProperty('exception');
    const history = await platform.ask('GET', `/api/projects/${id}/history`, { as: 'AUDITOR' });
    const types = (history.body['items'] as { type: string }[]).map(({ type }) => type);
    expect(types).not.toContain('ProjectPurchased');
    expect(await refusalsOf(platform, `/api/projects/${id}/purchase`)).toEqual([
      { status: 422, findings: [expect.objectContaining({ act: 'PurchaseProject' })] },
    ]);
  });

  it('let a two-year term pass only with an exception that another person approved', async () => {
    const id = await prepareProject(platform, { line: 'YS-2025-002' });
    await platform.give('PURCHASER_LEADER', `projects/${id}/purchase`, AWARD);
    const terms = { ...TERMS, projectId: id, number: 'HT-2025-002', endsOn: '2027-03-02' };
    for (const ruleId of ['S-10', 'R-12']) {
      const refused = await post('PURCHASER_LEADER', 'contracts', terms);
      expect(refused).toMatchObject({
        status: 422,
        body: { rule: { force: 'J' }, exception: { ruleId: expect.stringMatching(/^(S-10|R-12)$/) } },
      });
      const asked = await platform.give('PROJECT_OFFICER', `projects/${id}/request-exception`, {
        ruleId,
        reasonCode: 'CONTINUOUS_SERVICE',
        reason: REASON,
      });
      const { exceptionId } = asked.body;
      const outsider = await post('SOCIAL_WORK_DEPT', `projects/${id}/approve-exception`, { exceptionId });
      expect(outsider).toMatchObject({ status: 403, body: { rule: { id: ruleId } } });
      expect(exceptionId).toEqual(expect.any(String));
      await platform.give('PURCHASER_LEADER', `projects/${id}/approve-exception`, { exceptionId });
    }
    const signed = await post('PURCHASER_LEADER', 'contracts', terms);
    expect(signed).toMatchObject({ status: 201, body: { events: ['ContractSigned', 'ComplianceChecked'] } });
    const contract = `contracts/${String(signed.body['id'])}`;
    const { body } = await platform.ask('GET', `/api/${contract}/history`, { as: 'AUDITOR' });
    const [, checked] = body['items'] as { data: { findings: { clause: string; exceptionId?: string }[] } }[];
    const excepted = checked?.data.findings.filter(({ exceptionId }) => exceptionId !== undefined);
    expect(excepted?.map(({ clause }) => clause).sort()).toEqual(['R-12', 'S-10']);
  });

  it('that are prohibitions know no exception', async () => {
    const id = await prepareProject(platform, { line: 'YS-2025-003' });
    const asked = await post('PROJECT_OFFICER', `projects/${id}/request-exception`, {
      ruleId: 'R-05',
      reasonCode: 'X',
      reason: REASON,
    });
    expect(asked).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:exception.not-exceptable' },
    });
  });

  it('leave the exception for direct purchase by civil affairs to the social-work department', async () => {
    const id = await prepareProject(platform, { line: 'YS-2025-004' });
    const asked = await platform.give('PROJECT_OFFICER', `projects/${id}/request-exception`, {
      ruleId: 'S-02',
      reasonCode: 'CROSS_TOWNSHIP',
      reason: REASON,
    });
    const approval = { exceptionId: asked.body['exceptionId'] };
    const path = `projects/${id}/approve-exception`;
    expect(await post('PURCHASER_LEADER', path, approval)).toMatchObject({
      status: 403,
      body: { rule: { id: 'S-02' } },
    });
    expect(await post('SOCIAL_WORK_DEPT', path, approval)).toMatchObject({ status: 200 });
  });
});

describe('The rules also', () => {
  it('demand an acknowledgement where no municipal policy is in force on the signing day', async () => {
    const id = await prepareProject(platform, { line: 'YS-2025-005' });
    await platform.give('PURCHASER_LEADER', `projects/${id}/purchase`, AWARD);
    const terms = {
      projectId: id,
      number: 'HT-2026-001',
      signedOn: '2026-01-05',
      startsOn: '2026-01-05',
      endsOn: '2027-01-04',
      amountFen: 29_800_000,
      occurredOn: '2026-01-05',
    };
    expect(await post('PURCHASER_LEADER', 'contracts', terms)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/policyGapAcknowledgement' }] },
    });
    const policyGapAcknowledgement = { reason: '市级专项政策已届满，按国家规定执行。' };
    const signed = await post('PURCHASER_LEADER', 'contracts', { ...terms, policyGapAcknowledgement });
    expect(signed.status).toBe(201);
    const contract = await platform.read('AUDITOR', `contracts/${String(signed.body['id'])}`, signed);
    expect(contract.body).toMatchObject({
      policyVersionId: null,
      policyGapReason: policyGapAcknowledgement.reason,
      paymentSchedule: [{ key: 'final', trigger: 'acceptance', amountFen: 29_800_000 }],
      items: [{ key: 'visits', unit: '人次', targetKey: 'visits' }],
    });
  });

  it('keep the officer who drafted a project from an award the leader alone decides', async () => {
    const id = await prepareProject(platform, { line: 'YS-2025-006' });
    expect(await post('PROJECT_OFFICER', `projects/${id}/purchase`, AWARD)).toMatchObject({ status: 403 });
  });

  it('hold a budget line to what was approved, across projects', async () => {
    await platform.give('FINANCE_OFFICER', 'budgets', {
      purchaserUscc: PURCHASER,
      year: 2025,
      lineId: 'YS-2025-100',
      name: '2025年社工站服务购买',
      fundSource: '养老服务',
      approvedFen: 40_000_000,
      occurredOn: '2024-12-02',
    });
    await prepareProject(platform, { line: 'YS-2025-100' });
    await expect(prepareProject(platform, { line: 'YS-2025-100' })).rejects.toThrow(/422.*R-10/);
    const budget = await platform.ask('GET', `/api/budgets/${PURCHASER}-2025`, { as: 'AUDITOR' });
    const lines = budget.body['lines'] as { lineId: string; reserved: object }[];
    const line = lines.find(({ lineId }) => lineId === 'YS-2025-100');
    expect(Object.values(line?.reserved ?? {})).toEqual([30_000_000]);
  });

  it('are told as they were in force on a day', async () => {
    const on = async (date: string) =>
      (await platform.ask('GET', `/api/policies/resolve?on=${date}`, { as: 'AUDITOR' })).body;
    expect(await on('2024-08-12')).toMatchObject({ versionId: 'TJ-SWS-PRE2024', policyGap: false });
    expect(await on('2024-08-13')).toMatchObject({ versionId: 'TJ-SWS-2024-13' });
    expect(await on('2025-12-31')).toMatchObject({ versionId: 'TJ-SWS-2024-13' });
    expect(await on('2026-01-01')).toMatchObject({ versionId: null, policyGap: true });
    const list = await platform.ask('GET', '/api/policies', { as: 'AUDITOR' });
    expect(list.body['items']).toHaveLength(2);
    const missing = await platform.ask('GET', '/api/policies/NO', { as: 'AUDITOR' });
    expect(missing.status).toBe(404);
  });

  it('are asked about a public case from elsewhere, and never refuse what happened there', async () => {
    const recorded = await platform.give('POLICY_ADMIN', 'external-cases', {
      sourceRef: 'case-1',
      facts: {
        title: '某区社工站服务项目',
        province: '湖南',
        amountFen: 73_335_500,
        servicePeriod: '2022-2025年度',
        publishedOn: { value: '2022-05-23' },
        lineItems: [{ name: '平台', figures: { threeYearBudgetFen: 180_000_000 } }],
      },
      source: { url: 'https://example.org/1' },
    });
    expect(recorded.body['events']).toEqual([
      'ExternalCaseRecorded',
      'ImportDiscrepancyRecorded',
      'ComplianceChecked',
    ]);
    const found = await platform.read('AUDITOR', `external-cases/${String(recorded.body['id'])}`, recorded);
    expect(found.body).toMatchObject({ sourceRef: 'case-1', discrepancies: [{ field: 'amountFen' }] });
  });
});

async function refusalsOf(platform: Platform, path: string): Promise<unknown[]> {
  const client = new Client({ connectionString: platform.database.url });
  await client.connect();
  try {
    const { rows } = await client.query(
      'SELECT status, findings FROM identity.access_log WHERE path = $1 ORDER BY id',
      [path],
    );
    return rows;
  } finally {
    await client.end();
  }
}
