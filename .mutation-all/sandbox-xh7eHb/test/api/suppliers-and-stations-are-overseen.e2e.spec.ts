// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QUALIFICATION_CODES, type Role } from '#domain';
import { Platform, SUPPLIER, type Reply } from './platform.js';
import { until } from '../support/until.js';
import { AWARD, prepareProject, TERMS } from './story.js';

let platform: Platform;
beforeAll(async () => {
  platform = await Platform.start({ reactors: true });
});
afterAll(() => platform.stop());

const post = (as: Role, path: string, body: object): Promise<Reply> =>
  platform.ask('POST', `/api/${path}`, { as, body });

describe('A supplier', () => {
  it('that is suspended is neither awarded a purchase nor signed with, on those days', async () => {
    const purchased = await prepareProject(platform, { line: 'YS-2025-001' });
    await platform.give('PURCHASER_LEADER', `projects/${purchased}/purchase`, AWARD);
    const other = await prepareProject(platform, { line: 'YS-2025-002' });

    const suspension = { reason: '虚假服务记录', documentNo: '津民〔2025〕7号', occurredOn: '2025-02-20' };
    expect(await post('PURCHASER_LEADER', `suppliers/${SUPPLIER}/suspend`, suspension)).toMatchObject({
      status: 403,
    });
    await platform.give('CITY_CIVIL', `suppliers/${SUPPLIER}/suspend`, suspension);
    const refused = {
      status: 422,
      body: { type: 'urn:tjsws:problem:supplier.suspended', rule: { id: 'S-03' } },
    };
    expect(await post('PURCHASER_LEADER', `projects/${other}/purchase`, AWARD)).toMatchObject(refused);
    const terms = { ...TERMS, projectId: purchased };
    expect(await post('PURCHASER_LEADER', 'contracts', terms)).toMatchObject(refused);

    await platform.give('CITY_CIVIL', `suppliers/${SUPPLIER}/reinstate`, {
      reason: '整改到位',
      occurredOn: '2025-03-01',
    });
    expect(await post('PURCHASER_LEADER', 'contracts', terms)).toMatchObject({ status: 201 });
    expect(await post('PURCHASER_LEADER', `projects/${other}/purchase`, AWARD)).toMatchObject(refused);
  });

  it('has a profile of facts: size, relations, suspensions, contracts and their issues', async () => {
    const projectId = await prepareProject(platform, { line: 'YS-2025-003' });
    const available = { ...AWARD, decidedOn: '2025-03-01', occurredOn: '2025-03-01' };
    await platform.give('PURCHASER_LEADER', `projects/${projectId}/purchase`, available);
    const signed = await platform.give('PURCHASER_LEADER', 'contracts', { ...TERMS, projectId });
    const contractId = signed.body['id'];
    await platform.give('PROVIDER_MANAGER', `suppliers/${SUPPLIER}/declare-sme-status`, { status: '非企业' });
    const raised = await platform.give('PROJECT_OFFICER', 'issues', {
      contractId,
      source: 'monitoring',
      type: 'hours-short',
      severity: 'critical',
      description: '服务工时不足。',
    });
    const { body } = await platform.read('AUDITOR', `suppliers/${SUPPLIER}/profile`, raised);
    expect(body).toMatchObject({
      supplier: { smeStatus: '非企业', suspensions: [{ from: '2025-02-20', until: '2025-02-28' }] },
      contracts: expect.arrayContaining([
        expect.objectContaining({ contractId, issues: [expect.objectContaining({ severity: 'critical' })] }),
      ]),
      totals: { contracts: 2, amountFen: 59_600_000, openIssues: 1, criticalIssues: 1 },
    });
  });

  it('that is suspended, or qualifies no more, is alerted once for each of its running contracts', async () => {
    const alerts = async (kind: string): Promise<object[]> =>
      (await platform.ask('GET', `/api/alerts?kind=${kind}`, { as: 'PURCHASER_LEADER' })).body[
        'items'
      ] as object[];
    const both = async (kind: string, of: object): Promise<void> => {
      await until(JSON.stringify(of), async () => {
        const found = await alerts(kind);
        return (
          found.length === 2 &&
          found.every((alert) => Object.entries(of).every(([name, value]) => alert[name as never] === value))
        );
      });
    };
    await platform.give('CITY_CIVIL', `suppliers/${SUPPLIER}/suspend`, {
      reason: '虚假服务记录',
      documentNo: '津民〔2025〕9号',
      occurredOn: '2025-05-06',
    });
    await both('supplier-suspended', { open: true, rule: 'S-03', about: SUPPLIER, since: '2025-05-06' });
    const check = (validUntil: string | null) =>
      platform.give('PROJECT_OFFICER', `suppliers/${SUPPLIER}/record-qualification`, {
        checkedOn: '2025-05-07',
        items: QUALIFICATION_CODES.map((code) => ({ code, met: true, validUntil })),
        occurredOn: '2025-05-07',
      });
    await check('2025-06-30');
    await both('supplier-unqualified', { open: true, rule: 'S-03', since: '2025-07-01' });
    await platform.give('CITY_CIVIL', `suppliers/${SUPPLIER}/reinstate`, {
      reason: '整改到位',
      occurredOn: '2025-06-01',
    });
    await both('supplier-suspended', { open: false, resolution: 'cleared' });
    await both('supplier-unqualified', { open: true });
    await check(null);
    await both('supplier-unqualified', { open: false, resolution: 'cleared' });
  });
});

describe('A station', () => {
  it('is inspected and directed by its street, and guided by those above, each answered once', async () => {
    const registered = await platform.give('PROJECT_OFFICER', 'stations', {
      divisionCode: '120101001000',
      name: '劝业场街道社会工作服务站',
      occurredOn: '2025-01-06',
    });
    const station = `stations/${String(registered.body['id'])}`;
    const tell = (as: Role, command: string, body: object) => post(as, `${station}/${command}`, body);

    const inspected = await tell('PROJECT_OFFICER', 'record-inspection', {
      subject: '台账与场地',
      findings: [{ text: '个案室未设隐私标识', conforms: false }],
      conclusion: '一项须改进。',
      occurredOn: '2025-04-01',
    });
    expect(inspected).toMatchObject({
      status: 200,
      body: { events: ['StationInspected'], inspectionId: 'k1' },
    });
    const directed = await tell('PURCHASER_LEADER', 'issue-direction', {
      inspectionId: 'k1',
      text: '设置隐私标识。',
      dueOn: '2025-04-15',
      occurredOn: '2025-04-01',
    });
    const answer = {
      directionId: directed.body['directionId'],
      answer: '已设置。',
      occurredOn: '2025-04-08',
    };
    expect(await tell('PROVIDER_MANAGER', 'answer-direction', answer)).toMatchObject({ status: 200 });
    expect(await tell('PROVIDER_MANAGER', 'answer-direction', answer)).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:station.answered' },
    });

    const guidance = { topic: '探访频次', text: '每周至少一次。', answerDueOn: '2025-05-31' };
    expect(await tell('PROJECT_OFFICER', 'issue-guidance', guidance)).toMatchObject({ status: 403 });
    const guided = await tell('DISTRICT_CIVIL', 'issue-guidance', { ...guidance, occurredOn: '2025-05-06' });
    const reply = { guidanceId: guided.body['guidanceId'], answer: '已调整。', occurredOn: '2025-05-12' };
    await platform.give('PURCHASER_LEADER', `${station}/answer-guidance`, reply);
    await platform.give('PROJECT_OFFICER', `${station}/record-partners`, {
      partners: [{ kind: '慈善组织', name: '区慈善协会' }],
    });
    const moved = await platform.give('CITY_CIVIL', `${station}/change-division`, {
      divisionCode: '120101002000',
      reason: '区划调整',
      occurredOn: '2025-07-01',
    });

    const { body } = await platform.read('AUDITOR', station, moved);
    expect(body).toMatchObject({
      divisionCode: '120101002000',
      divisions: [{ divisionCode: '120101001000', from: '2025-01-06' }, { from: '2025-07-01' }],
      directions: [{ dueOn: '2025-04-15', answered: { on: '2025-04-08' } }],
      guidance: [{ issued: { role: 'DISTRICT_CIVIL' }, answered: { answer: '已调整。' } }],
      partners: [{ name: '区慈善协会' }],
    });
    const history = await platform.ask('GET', `/api/${station}/history`, { as: 'AUDITOR' });
    expect((history.body['items'] as unknown[]).length).toBe(8);
  });
});

describe('The service catalogue', () => {
  it('is listed by category, and named by the items of a contract', async () => {
    const all = await platform.ask('GET', '/api/service-catalogue', { as: 'PROJECT_OFFICER' });
    expect((all.body['items'] as unknown[]).length).toBeGreaterThan(30);
    const some = await platform.ask(
      'GET',
      `/api/service-catalogue?category=${encodeURIComponent('扶残助残')}`,
      {
        as: 'PROJECT_OFFICER',
      },
    );
    expect(some.body['items']).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: 'aids-rental', nature: 'professional' })]),
    );
    const projectId = await prepareProject(platform, { line: 'YS-2025-004' });
    await platform.give('PURCHASER_LEADER', `projects/${projectId}/purchase`, {
      ...AWARD,
      decidedOn: '2025-03-01',
      occurredOn: '2025-03-01',
    });
    const item = { key: 'visits', name: '探访', unit: '人次' };
    const terms = (catalogueKey: string) => ({ ...TERMS, projectId, items: [{ ...item, catalogueKey }] });
    expect(await post('PURCHASER_LEADER', 'contracts', terms('gardening'))).toMatchObject({
      status: 400,
      body: { type: 'urn:tjsws:problem:contract.not-in-catalogue' },
    });
    const signed = await platform.give('PURCHASER_LEADER', 'contracts', terms('regular-visits'));
    const { body } = await platform.read('AUDITOR', `contracts/${String(signed.body['id'])}`, signed);
    expect(body['items']).toEqual([expect.objectContaining({ catalogueKey: 'regular-visits' })]);
  });
});
