import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '#domain';
import { OTHER_OFFICE } from '../access/two-offices.js';
import { EVALUATOR, Platform, PURCHASER, type Reply } from './platform.js';
import { DELIVERY, prepareProject, AWARD, TARGETS, TERMS } from './story.js';

const HALVES = { budget: 10, output: 50, benefit: 30, satisfaction: 10 };

/** A contract with first-level weights, watched while it runs, judged by several at its end. */
describe('Performance', () => {
  let platform: Platform;
  let contractId = '';
  beforeAll(async () => {
    platform = await Platform.start();
    const projectId = await prepareProject(platform, { line: 'YS-2025-300' });
    await platform.give('PURCHASER_LEADER', `projects/${projectId}/purchase`, AWARD);
    const signed = await platform.give('PURCHASER_LEADER', 'contracts', {
      ...TERMS,
      projectId,
      number: 'HT-2025-300',
      paymentSchedule: [
        { key: 'advance', trigger: 'signing', percent: 40 },
        { key: 'balance', trigger: 'acceptance', percent: 60 },
      ],
      scoreWeights: HALVES,
      smePaymentDays: 30,
    });
    contractId = signed.body['id'] as string;
  });
  afterAll(() => platform.stop());

  const tell = (as: Role, command: string, body: object): Promise<Reply> => platform.give(as, command, body);
  const ask = (as: Role, path: string, body: object): Promise<Reply> =>
    platform.ask('POST', `/api/${path}`, { as, body });
  const pay = async (milestone: string, amountFen: number, occurredOn: string): Promise<Reply> => {
    const body = { contractId, milestone, amountFen, occurredOn };
    const requested = await tell('FINANCE_OFFICER', 'payments', body);
    const payment = `payments/${String(requested.body['id'])}`;
    await tell('PURCHASER_LEADER', `${payment}/approve`, { occurredOn });
    return tell('FINANCE_OFFICER', `${payment}/record`, { paidOn: occurredOn, occurredOn });
  };

  it('is computed from the records, and opens an issue once it is seriously off', async () => {
    await pay('advance', 11_920_000, '2025-03-12');
    const early = await tell('PROJECT_OFFICER', `contracts/${contractId}/record-monitoring`, {
      occurredOn: '2025-03-31',
    });
    expect(early.body['events']).toEqual(['PerformanceMonitored', 'ComplianceChecked']);
    const late = await tell('PROJECT_OFFICER', `contracts/${contractId}/record-monitoring`, {
      occurredOn: '2025-09-30',
    });
    expect(late.body['events']).toEqual(['PerformanceMonitored', 'IssueRaised', 'ComplianceChecked']);
    const recorded = await tell('PROVIDER_WORKER', `contracts/${contractId}/record-service`, DELIVERY);
    const serviceId = recorded.body['id'];
    await tell('PROJECT_OFFICER', `contracts/${contractId}/confirm-service`, { serviceId });
    const after = await tell('PROJECT_OFFICER', `contracts/${contractId}/record-monitoring`, {
      occurredOn: '2025-10-31',
    });
    const contract = await platform.read('AUDITOR', `contracts/${contractId}`, after);
    expect(contract.body['monitorings']).toMatchObject([
      { deviation: 'on-track', targetPercent: '0.00', budget: { percent: '40.00' } },
      { deviation: 'serious', issueId: `${contractId}.i1` },
      { deviation: 'on-track', targetPercent: '100.00', targets: [{ targetKey: 'visits', confirmed: 20 }] },
    ]);
  });

  it('is spot-checked by its purchaser or by those who guide it, for a year in which it runs', async () => {
    const body = { findings: [{ text: '签到与台账一致', conforms: true }], conclusion: '属实。' };
    const path = `contracts/${contractId}/record-spot-check`;
    for (const as of ['PROVIDER_MANAGER', 'AUDITOR'] as const) {
      expect(await ask(as, path, body)).toMatchObject({ status: 403 });
    }
    expect(
      await ask('PROJECT_OFFICER', path, { ...body, year: 2023, occurredOn: '2025-10-08' }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/year' }] },
    });
    expect(
      await ask('PROJECT_OFFICER', path, { ...body, year: 2024, occurredOn: '2025-10-08' }),
    ).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:spot-check.not-running' },
    });
    await tell('PROJECT_OFFICER', path, { ...body, occurredOn: '2025-10-08' });
    const last = await tell('DISTRICT_CIVIL', path, { ...body, year: 2025, occurredOn: '2026-01-08' });
    expect(last.body).toMatchObject({ events: ['ContractSpotChecked'] });
    const contract = await platform.read('AUDITOR', `contracts/${contractId}`, last);
    expect(contract.body['spotChecks']).toMatchObject([
      { spotCheckNo: 1, year: 2025, checkedOn: '2025-10-08' },
      { spotCheckNo: 2, year: 2025, checkedOn: '2026-01-08' },
    ]);
  });

  it('has its issues escalated, judged finding by finding, opened again and accepted', async () => {
    const found = {
      contractId,
      source: 'audit',
      type: 'finance',
      severity: 'major',
      description: '票据问题。',
      findings: [
        { key: 'f1', text: '票据缺失' },
        { key: 'f2', text: '抬头有误' },
      ],
      occurredOn: '2025-10-08',
    };
    const raised = await tell('PROJECT_OFFICER', 'issues', found);
    const issue = `issues/${String(raised.body['id'])}`;
    await tell('PROJECT_OFFICER', `${issue}/escalate`, { to: 'district-civil', reason: '金额较大。' });
    await tell('PURCHASER_LEADER', `${issue}/assign`, { assignee: { party: 'supplier', name: '中心' } });
    await tell('PROVIDER_MANAGER', `${issue}/submit-rectification`, { measures: '已补齐。' });
    const judge = (second: 'not' | 'eliminated') => ({
      outcome: 'complete',
      recoveredFen: 20_000,
      findings: [
        { key: 'f1', outcome: 'no-mechanism' },
        { key: 'f2', outcome: second },
      ],
    });
    expect(await ask('PROJECT_OFFICER', `${issue}/verify`, judge('not'))).toMatchObject({
      status: 422,
      body: { rule: { id: 'S-22' } },
    });
    await tell('PROJECT_OFFICER', `${issue}/verify`, judge('eliminated'));
    await tell('PURCHASER_LEADER', `${issue}/reopen`, { reason: '复查有误。', dueOn: '2099-12-31' });
    await tell('PROJECT_OFFICER', `${issue}/request-risk-acceptance`, { reason: '票据已无法补开。' });
    const accepted = await tell('PURCHASER_LEADER', `${issue}/approve-risk-acceptance`, {});
    const shown = await platform.read('AUDITOR', issue, accepted);
    expect(shown.body).toMatchObject({
      status: 'risk-accepted',
      recoveredFen: 20_000,
      escalations: [{ to: 'district-civil' }],
      reopenings: [{ reason: '复查有误。' }],
    });
  });

  it('is paid from a named line, in time where the supplier is a small enterprise', async () => {
    const opened = await tell('ACCEPTANCE_MEMBER', 'acceptances', {
      contractId,
      kind: 'final',
      occurredOn: '2026-03-05',
    });
    const acceptance = `acceptances/${String(opened.body['id'])}`;
    const conclusion = {
      outcome: 'pass',
      standards: TARGETS.map(({ key }) => ({ key: `std-${key}`, met: true })),
      occurredOn: '2026-03-10',
    };
    await tell('ACCEPTANCE_MEMBER', `${acceptance}/sign`, { occurredOn: '2026-03-09' });
    expect(await ask('ACCEPTANCE_MEMBER', `${acceptance}/conclude`, conclusion)).toMatchObject({
      status: 422,
      body: { rule: { id: 'R-23' } },
    });
    await tell('COMMUNITY_REP', `${acceptance}/record-user-opinion`, {
      respondentRef: 'b-17',
      satisfaction: 'satisfied',
      opinion: '服务及时。',
    });
    await tell('ACCEPTANCE_MEMBER', `${acceptance}/conclude`, conclusion);
    const elsewhere = { contractId, milestone: 'balance', amountFen: 1, budgetLineId: 'YS-OTHER' };
    expect(await ask('FINANCE_OFFICER', 'payments', elsewhere)).toMatchObject({
      status: 422,
      body: { rule: { id: 'S-16' } },
    });
    const paid = await pay('balance', 17_880_000, '2026-03-20');
    const duties = await platform.read('AUDITOR', 'deadlines?rule=R-37', paid);
    expect(duties.body['items']).toMatchObject([
      { duty: 'sme-overdue-published', dueOn: '2026-03-31', state: 'overdue' },
      { duty: 'sme-payment', dueOn: '2026-04-09', metOn: '2026-03-20', state: 'met' },
      { duty: 'sme-overdue-published', dueOn: '2027-03-31', metOn: null },
    ]);
    const findings = await platform.read('AUDITOR', `compliance?contractId=${contractId}&rule=R-37`, paid);
    expect(findings.body['items']).toMatchObject([{ act: 'RecordPayment', outcome: 'pass' }]);
  });

  it('is told of its purchaser’s money: budget, accounts, and what is owed to small enterprises', async () => {
    const budget = `budgets/${PURCHASER}-2025`;
    const where = { medium: '街道办事处门户网站' };
    const accounts = { report: 'accounts', publishedOn: '2026-09-12', ...where };
    expect(await ask('FINANCE_OFFICER', `${budget}/publish-report`, accounts)).toMatchObject({
      status: 422,
      body: { rule: { id: 'R-42' } },
    });
    await tell('FINANCE_OFFICER', `${budget}/approve-report`, {
      report: 'accounts',
      approvedOn: '2026-08-20',
    });
    const told = await tell('FINANCE_OFFICER', `${budget}/publish-report`, accounts);
    expect(told.body['events']).toEqual(['BudgetReportPublished', 'ComplianceChecked']);
    const overdue = await tell('PURCHASER_LEADER', `${budget}/publish-sme-overdue`, {
      contracts: 0,
      amountFen: 0,
      publishedOn: '2026-04-02',
      ...where,
    });
    const late = await platform.read('FINANCE_OFFICER', 'deadlines?state=met-late&limit=100', overdue);
    expect(late.body['items']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'R-37', duty: 'sme-overdue-published', lateBy: 2 }),
        // 20 days after approval; a day on which nobody worked would have moved it.
        expect.objectContaining({ rule: 'R-42', projectId: null, dueOn: '2026-09-09', lateBy: 3 }),
      ]),
    );
    await platform.addAccounts([
      { username: 'otheroffice', role: 'FINANCE_OFFICER', orgUscc: OTHER_OFFICE, division: '120104001' },
    ]);
    const elsewhere = await platform.ask('GET', '/api/deadlines', { as: 'OTHEROFFICE' });
    expect(elsewhere).toMatchObject({ status: 200, body: { items: [] } });
    expect(
      await platform.ask('POST', `/api/${budget}/publish-report`, { as: 'OTHEROFFICE', body: accounts }),
    ).toMatchObject({ status: 404 });
  });

  it('is scored by the weights of the contract, from the survey, appealed, reviewed and composed', async () => {
    const start = async (party: string): Promise<string> => {
      const body = {
        contractId,
        kind: 'final',
        evaluator: { name: '评估中心', uscc: EVALUATOR },
        recusalDeclared: true,
        party,
      };
      const started = await tell('PROJECT_OFFICER', 'evaluations', { ...body, occurredOn: '2026-03-21' });
      return `evaluations/${String(started.body['id'])}`;
    };
    const occurredOn = '2026-03-25';
    const ours = await start('third-party');
    const survey = (answered: number) => ({
      targetKey: 'satisfied',
      value: 81,
      method: {
        frame: '服务对象台账',
        strata: [
          { name: '电话', mode: 'phone', invited: 80, answered: answered - 10 },
          { name: '入户', mode: 'visit', invited: 10, answered: 10 },
        ],
        from: '2026-03-21',
        to: '2026-03-24',
        by: '评估中心',
      },
      occurredOn,
    });
    const few = { ...survey(12), targetKey: 'visits' };
    expect(await ask('EVALUATOR', `${ours}/submit-survey`, few)).toMatchObject({ status: 422 });
    await tell('EVALUATOR', `${ours}/submit-survey`, survey(62));
    const indicators = [
      { targetKey: 'visits', actual: 20 },
      { targetKey: 'records', actual: 95 },
    ];
    // (10 + 50 + 10 × 81 / 90) × 100 / 70, as nothing measures the benefit.
    const completed = await tell('EVALUATOR', `${ours}/complete`, { indicators, occurredOn });
    const shown = await platform.read('AUDITOR', ours, completed);
    expect(shown.body['completed']).toMatchObject({
      rawScore: '98.57',
      grade: '优',
      budget: { cutOffOn: occurredOn, paidFen: 29_800_000, payableFen: 29_800_000 },
      notApplicable: [{ key: '#benefit', reason: 'NO_INDICATOR' }],
    });
    await tell('PROVIDER_MANAGER', `${ours}/appeal`, { reason: '满意度漏计入户访问。' });
    const applied = { measure: 'renew', reason: '评价为优。' };
    expect(await ask('PURCHASER_LEADER', `${ours}/apply-result`, applied)).toMatchObject({ status: 422 });
    expect(await ask('EVALUATOR', `${ours}/review`, { reason: '维持。' })).toMatchObject({ status: 403 });
    await tell('PURCHASER_LEADER', `${ours}/review`, { reason: '样本与方法无误，维持。' });
    const compose = {
      kind: 'final',
      parties: [
        { party: 'third-party', weight: 60 },
        { party: 'purchaser', weight: 40 },
      ],
    };
    expect(await ask('EVALUATOR', `contracts/${contractId}/compose-evaluation`, compose)).toMatchObject({
      status: 422,
    });
    const theirs = await start('purchaser');
    await tell('EVALUATOR', `${theirs}/submit-survey`, survey(12));
    await tell('EVALUATOR', `${theirs}/complete`, { indicators, occurredOn });
    const composed = await tell('EVALUATOR', `contracts/${contractId}/compose-evaluation`, compose);
    const contract = await platform.read('AUDITOR', `contracts/${contractId}`, composed);
    // 98.57 × 0.6 + 100 × 0.4; too small a sample scored nothing.
    expect(contract.body['composites']).toMatchObject([{ rawScore: '99.14', grade: '优' }]);
    await tell('PURCHASER_LEADER', `${ours}/apply-result`, applied);
  });

  describe('of another contract', () => {
    let other = '';
    beforeAll(async () => {
      const projectId = await prepareProject(platform, { line: 'YS-2025-301' });
      await platform.give('PURCHASER_LEADER', `projects/${projectId}/purchase`, AWARD);
      const terms = { ...TERMS, projectId, number: 'HT-2025-301' };
      other = String((await platform.give('PURCHASER_LEADER', 'contracts', terms)).body['id']);
    });
    const events = async (): Promise<number> => {
      const { body } = await platform.ask('GET', `/api/contracts/${other}/history?limit=500`, {
        as: 'AUDITOR',
      });
      return (body['items'] as unknown[]).length;
    };

    it('is not accepted while no service user is heard (behaviour 3), and nothing of it is appended', async () => {
      const opened = await tell('ACCEPTANCE_MEMBER', 'acceptances', {
        contractId: other,
        kind: 'final',
        occurredOn: '2026-03-05',
      });
      const acceptance = `acceptances/${String(opened.body['id'])}`;
      await tell('ACCEPTANCE_MEMBER', `${acceptance}/sign`, { occurredOn: '2026-03-09' });
      const conclusion = {
        outcome: 'pass',
        standards: TARGETS.map(({ key }) => ({ key: `std-${key}`, met: true })),
        occurredOn: '2026-03-10',
      };
      const before = await events();
      expect(await ask('ACCEPTANCE_MEMBER', `${acceptance}/conclude`, conclusion)).toMatchObject({
        status: 422,
        body: { rule: { id: 'R-23', force: 'M', operands: { userOpinions: 0 } } },
      });
      expect(await events()).toBe(before);
      await tell('COMMUNITY_REP', `${acceptance}/record-user-opinion`, {
        respondentRef: 'b-17',
        satisfaction: 'dissatisfied',
        opinion: '有两次未按约上门。',
      });
      const concluded = await tell('ACCEPTANCE_MEMBER', `${acceptance}/conclude`, conclusion);
      expect(concluded.body['events']).toContain('AcceptanceConcluded');
    });

    it.each([
      [15.998, '90.00', '优'],
      [15.9976, '89.99', '良'],
    ])(
      'is rounded once, at the total (behaviour 6): %d of 20 visits give %s, %s',
      async (visits, rawScore, grade) => {
        const started = await tell('PROJECT_OFFICER', 'evaluations', {
          contractId: other,
          kind: 'mid',
          evaluator: { name: '评估中心', uscc: EVALUATOR },
          recusalDeclared: true,
          occurredOn: '2025-09-01',
        });
        const evaluation = `evaluations/${String(started.body['id'])}`;
        // 50 × visits / 20 + 30 + 20: 89.995 and 89.994.
        const completed = await tell('EVALUATOR', `${evaluation}/complete`, {
          indicators: [
            { targetKey: 'visits', actual: visits },
            { targetKey: 'records', actual: 95 },
            { targetKey: 'satisfied', actual: 90 },
          ],
          occurredOn: '2025-09-05',
        });
        const { body } = await platform.read('AUDITOR', evaluation, completed);
        expect(body['completed']).toMatchObject({ rawScore, grade });
      },
    );
  });
});
