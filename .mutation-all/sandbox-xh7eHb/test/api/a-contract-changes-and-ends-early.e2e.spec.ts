// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Platform, PURCHASER, type Reply } from './platform.js';
import { DELIVERY, signContract } from './story.js';

const LINE = 'YS-2025-200';
const AGREEMENT = [{ sha256: 'a'.repeat(64), name: '补充协议.pdf' }];
const CHANGE = {
  ground: 'mutual-consent',
  reason: '新增探访服务。',
  clauses: ['第三条'],
  text: '增加探访。',
  evidence: AGREEMENT,
  occurredOn: '2025-06-16',
};

describe('A contract that changes and ends early', () => {
  let platform: Platform;
  let contractId = '';
  let projectId = '';
  beforeAll(async () => {
    platform = await Platform.start();
    await platform.give('FINANCE_OFFICER', 'budgets', {
      purchaserUscc: PURCHASER,
      year: 2025,
      lineId: LINE,
      name: '2025年社工站服务购买',
      fundSource: '养老服务',
      approvedFen: 40_000_000,
      occurredOn: '2024-12-02',
    });
    ({ contractId, projectId } = await signContract(platform, LINE));
  });
  afterAll(() => platform.stop());

  const amend = (body: object): Promise<Reply> =>
    platform.ask('POST', `/api/contracts/${contractId}/amend`, {
      as: 'PURCHASER_LEADER',
      body: { ...CHANGE, ...body },
    });
  const typesIn = async (path: string): Promise<string[]> => {
    const { body } = await platform.ask('GET', `/api/${path}/history?limit=200`, { as: 'AUDITOR' });
    return (body['items'] as { type: string }[]).map(({ type }) => type);
  };
  const committed = async (): Promise<number | undefined> => {
    const { body } = await platform.ask('GET', `/api/budgets/${PURCHASER}-2025`, { as: 'AUDITOR' });
    const lines = body['lines'] as { lineId: string; committed: Record<string, number>; reserved: object }[];
    const line = lines.find(({ lineId }) => lineId === LINE);
    expect(line?.reserved).toEqual({});
    return line?.committed[projectId];
  };

  it('takes increases of 10.00 % of its amount, not of 10.01 %, and the budget follows', async () => {
    for (const amountChangeFen of [2_982_980, 2_980_001]) {
      expect(await amend({ amountChangeFen })).toMatchObject({
        status: 422,
        body: { rule: { id: 'R-33' } },
      });
    }
    expect(await typesIn(`contracts/${contractId}`)).not.toContain('ContractAmended');
    const amended = await amend({ amountChangeFen: 2_980_000 });
    expect(amended).toMatchObject({
      status: 200,
      body: { events: ['ContractAmended', 'ComplianceChecked'] },
    });
    expect(await amend({ amountChangeFen: 1 })).toMatchObject({
      status: 422,
      body: { rule: { id: 'R-33' } },
    });
    const contract = await platform.read('AUDITOR', `contracts/${contractId}`, amended);
    expect(contract.body).toMatchObject({
      amountFen: 32_780_000,
      originalFen: 29_800_000,
      amendments: [{ amendmentNo: 1, budgetLineId: LINE, publication: null }],
    });
    expect(await committed()).toBe(32_780_000);
  });

  it('is extended beyond a year only with an approved exception', async () => {
    expect(await amend({ endsOn: '2026-06-02', occurredOn: '2025-06-17' })).toMatchObject({
      status: 422,
      body: { rule: { force: 'J' }, exception: { ruleId: expect.stringMatching(/^(S-10|R-12)$/) } },
    });
    expect(await amend({ evidence: [], occurredOn: '2025-06-17' })).toMatchObject({
      status: 422,
      body: { rule: { id: 'R-34' } },
    });
  });

  it('has its change published within two working days', async () => {
    const publication = { amendmentNo: 1, publishedOn: '2025-06-18', medium: '天津市政府采购网' };
    const published = await platform.give(
      'PROJECT_OFFICER',
      `contracts/${contractId}/publish-amendment`,
      publication,
    );
    const duties = await platform.read('AUDITOR', 'deadlines?rule=R-18', published);
    expect(duties.body['items']).toMatchObject([
      { fromOn: '2025-06-16', dueOn: '2025-06-18', metOn: '2025-06-18', state: 'met' },
    ]);
  });

  it('counts a corrected service as corrected, once it is confirmed again', async () => {
    const told = (role: 'PROVIDER_WORKER' | 'PROJECT_OFFICER', command: string, body: object) =>
      platform.give(role, `contracts/${contractId}/${command}`, body);
    const recorded = await told('PROVIDER_WORKER', 'record-service', DELIVERY);
    const serviceId = recorded.body['id'];
    await told('PROJECT_OFFICER', 'confirm-service', { serviceId });
    const corrected = await told('PROVIDER_WORKER', 'correct-service', {
      serviceId,
      quantity: 17,
      reason: '核对签到表后更正。',
    });
    expect(corrected.body).toMatchObject({ id: serviceId, events: ['ServiceCorrected'] });
    const visits = async (after: Reply): Promise<unknown> =>
      (await platform.read('AUDITOR', `projects/${projectId}/targets`, after)).body['targets'];
    expect(await visits(corrected)).toMatchObject([{ key: 'visits', delivered: 17, confirmed: 0 }, {}, {}]);
    const again = await told('PROJECT_OFFICER', 'confirm-service', { serviceId });
    expect(await visits(again)).toMatchObject([{ key: 'visits', delivered: 17, confirmed: 17 }, {}, {}]);
    const services = await platform.read('AUDITOR', `contracts/${contractId}/services`, again);
    expect(services.body['items']).toMatchObject([
      { quantity: 17, late: true, corrections: [{ from: 20, to: 17 }] },
    ]);
  });

  it('is passed on in part only, with consent', async () => {
    const body = {
      subcontractor: { name: '示例康复中心', uscc: '52120104MJ1000003M' },
      itemKeys: ['visits'],
      amountFen: 32_780_000,
      reason: '专业服务须由有资质的机构实施。',
      occurredOn: '2025-07-01',
    };
    const path = `contracts/${contractId}/approve-subcontract`;
    expect(await platform.ask('POST', `/api/${path}`, { as: 'PURCHASER_LEADER', body })).toMatchObject({
      status: 422,
      body: { rule: { id: 'R-27' } },
    });
    const approved = await platform.give('PURCHASER_LEADER', path, { ...body, amountFen: 5_000_000 });
    expect(approved.body['events']).toContain('SubcontractApproved');
  });

  it('ends for a breach on record, and nothing is delivered after that day', async () => {
    const raised = await platform.give('PROJECT_OFFICER', 'issues', {
      contractId,
      source: 'monitoring',
      type: 'hours-short',
      severity: 'critical',
      description: '连续两个月未提供服务。',
      occurredOn: '2025-09-01',
    });
    const terminate = { reason: 'breach', explanation: '长期未提供服务。', occurredOn: '2025-09-10' };
    const path = `contracts/${contractId}/terminate`;
    expect(
      await platform.ask('POST', `/api/${path}`, { as: 'PURCHASER_LEADER', body: terminate }),
    ).toMatchObject({ status: 422, body: { rule: { id: 'R-34' } } });
    const ended = await platform.give('PURCHASER_LEADER', path, { ...terminate, issueId: raised.body['id'] });
    const late = await platform.ask('POST', `/api/contracts/${contractId}/record-service`, {
      as: 'PROVIDER_WORKER',
      body: {
        ...DELIVERY,
        occurredOn: '2025-09-11',
        startedAt: '2025-09-11T09:00:00+08:00',
        endedAt: '2025-09-11T10:00:00+08:00',
      },
    });
    expect(late).toMatchObject({ status: 422, body: { type: 'urn:tjsws:problem:ledger.outside-term' } });
    expect(await amend({ occurredOn: '2025-09-12' })).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:contract.terminated' },
    });
    const list = await platform.read('AUDITOR', `contracts?status=terminated&projectId=${projectId}`, ended);
    expect(list.body['items']).toMatchObject([{ contractId, termination: { reason: 'breach' } }]);
  });
});
