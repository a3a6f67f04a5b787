// @ts-nocheck
import { EventStoreDBClient } from '@eventstore/db-client';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addYears } from '#domain';
import { operationsOf } from '../access/operations.js';
import { EVALUATOR, Platform, type Reply } from './platform.js';
import { DELIVERY, signContract, TARGETS } from './story.js';

describe('A project', () => {
  let platform: Platform;
  beforeAll(async () => {
    platform = await Platform.start();
  });
  afterAll(() => platform.stop());

  it('goes from plan to close over HTTP, and the queries and the public snapshot show it', async () => {
    const { projectId, contractId, signed } = await signContract(platform);
    expect(signed.status).toBe(201);
    expect(signed.headers.get('location')).toBe(`/api/contracts/${contractId}`);
    expect(signed.headers.get('etag')).toBe(`"${String(signed.body['revision'])}"`);
    expect(signed.body['events']).toEqual(['ContractSigned', 'ComplianceChecked']);
    const during = await deliver(platform, contractId);
    await publishAward(platform, projectId);
    await pay(platform, contractId, 'advance', 11_920_000, '2025-03-12');
    await rectifyIssue(platform, contractId);
    await accept(platform, contractId);
    await evaluate(platform, contractId);
    await pay(platform, contractId, 'balance', 17_880_000, '2026-03-20');
    const settled = await platform.give('PURCHASER_LEADER', `contracts/${contractId}/settle`, {
      occurredOn: '2026-03-27',
    });
    expect(settled.body['events']).toEqual(['ContractSettled', 'ComplianceChecked']);
    const closed = await platform.give('PURCHASER_LEADER', `projects/${projectId}/close`, {
      occurredOn: '2026-04-01',
    });
    expect(closed.body['events']).toContain('ProjectClosed');
    await disclose(platform, projectId);
    await showsItAll(platform, projectId, contractId, closed);
    await showsItsDeadlines(platform, projectId, closed);
    await locksItsFile(platform, projectId, closed);
    await keepsItsFile(platform, projectId, contractId);
    expect(during.body['stream']).toBe(`ledger-${contractId}-202503`);
  });
});

async function deliver(platform: Platform, contractId: string): Promise<Reply> {
  await platform.give('PROJECT_OFFICER', `contracts/${contractId}/publish`, {
    publishedOn: '2025-03-04',
    medium: '天津市政府采购网',
    occurredOn: '2025-03-04',
  });
  await platform.give('PROJECT_OFFICER', `contracts/${contractId}/file`, {
    filedOn: '2025-03-06',
    occurredOn: '2025-03-06',
  });
  const delivered = await platform.give(
    'PROVIDER_WORKER',
    `contracts/${contractId}/record-service`,
    DELIVERY,
  );
  expect(delivered.body).toMatchObject({
    contractId,
    revision: '1',
    events: ['HoursHeld', 'ServiceDelivered'],
  });
  await platform.give('PROJECT_OFFICER', `contracts/${contractId}/confirm-service`, {
    serviceId: delivered.body['id'],
    occurredOn: '2025-03-12',
  });
  return delivered;
}

async function pay(
  platform: Platform,
  contractId: string,
  milestone: string,
  amountFen: number,
  occurredOn: string,
): Promise<void> {
  const requested = await platform.give('FINANCE_OFFICER', 'payments', {
    contractId,
    milestone,
    amountFen,
    occurredOn,
  });
  const id = requested.body['id'] as string;
  await platform.give('PURCHASER_LEADER', `payments/${id}/approve`, { occurredOn });
  await platform.give('FINANCE_OFFICER', `payments/${id}/record`, { paidOn: occurredOn, occurredOn });
}

async function rectifyIssue(platform: Platform, contractId: string): Promise<void> {
  const raised = await platform.give('PROJECT_OFFICER', 'issues', {
    contractId,
    source: 'monitoring',
    type: 'hours-short',
    severity: 'major',
    description: '服务量低于合同进度。',
    occurredOn: '2025-06-02',
  });
  const issue = `issues/${String(raised.body['id'])}`;
  await platform.give('PURCHASER_LEADER', `${issue}/assign`, {
    assignee: { party: 'supplier', name: '示例社会工作服务中心' },
    occurredOn: '2025-06-03',
  });
  await platform.give('PROVIDER_MANAGER', `${issue}/submit-rectification`, {
    measures: '已补足服务。',
    occurredOn: '2025-06-06',
  });
  const verified = await platform.give('PROJECT_OFFICER', `${issue}/verify`, {
    outcome: 'complete',
    occurredOn: '2025-06-10',
  });
  expect(verified.body['events']).toEqual(['IssueRectified']);
}

async function accept(platform: Platform, contractId: string): Promise<void> {
  const opened = await platform.give('ACCEPTANCE_MEMBER', 'acceptances', {
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
  const unheard = await platform.ask('POST', `/api/${acceptance}/conclude`, {
    as: 'ACCEPTANCE_MEMBER',
    body: conclusion,
  });
  expect(unheard).toMatchObject({ status: 422, body: { rule: { id: 'R-23', force: 'M' } } });
  await platform.give('COMMUNITY_REP', `${acceptance}/record-user-opinion`, {
    respondentRef: 'b-17',
    satisfaction: 'satisfied',
    opinion: '服务及时。',
    occurredOn: '2026-03-06',
  });
  await platform.give('ACCEPTANCE_MEMBER', `${acceptance}/sign`, { occurredOn: '2026-03-09' });
  await platform.give('ACCEPTANCE_MEMBER', `${acceptance}/conclude`, conclusion);
}

async function evaluate(platform: Platform, contractId: string): Promise<void> {
  const started = await platform.give('PROJECT_OFFICER', 'evaluations', {
    contractId,
    kind: 'final',
    evaluator: { name: '示例第三方评估中心', uscc: EVALUATOR },
    recusalDeclared: true,
    occurredOn: '2026-03-11',
  });
  const evaluation = `evaluations/${String(started.body['id'])}`;
  const completed = await platform.give('EVALUATOR', `${evaluation}/complete`, {
    indicators: [
      { targetKey: 'visits', actual: 20 },
      { targetKey: 'records', actual: 97 },
      { targetKey: 'satisfied', actual: 93 },
    ],
    occurredOn: '2026-03-16',
  });
  expect(completed.body['events']).toEqual(['EvaluationCompleted', 'ComplianceChecked']);
  await platform.give('PURCHASER_LEADER', `${evaluation}/apply-result`, {
    measure: 'renew',
    reason: '评价为优，续签下一年度。',
    occurredOn: '2026-03-18',
  });
}

async function disclose(platform: Platform, projectId: string): Promise<void> {
  const occurredOn = '2026-04-02';
  const prepared = await platform.give('DISCLOSURE_EDITOR', 'disclosures', { projectId, occurredOn });
  const disclosure = `disclosures/${String(prepared.body['id'])}`;
  await platform.give('DISCLOSURE_REVIEWER', `${disclosure}/review`, { approved: true, occurredOn });
  const published = await platform.give('DISCLOSURE_REVIEWER', `${disclosure}/publish`, { occurredOn });
  expect(published.body['events']).toEqual(['DisclosurePublished', 'ComplianceChecked']);
  const history = await platform.read('AUDITOR', `${disclosure}/history`, published);
  // What was decided in February 2025 is told for the first time more than a year later: noted, not refused.
  expect((history.body['items'] as object[]).at(-1)).toMatchObject({
    data: {
      findings: expect.arrayContaining([
        expect.objectContaining({ clause: 'R-24', outcome: 'breach', effect: 'warn' }),
        expect.objectContaining({ clause: 'R-46', outcome: 'breach', effect: 'warn' }),
        expect.objectContaining({ clause: 'R-47', outcome: 'unknown' }),
      ]),
    },
  });
}

/** the notice within two working days, the publication one working day late. */
async function publishAward(platform: Platform, projectId: string): Promise<void> {
  const published = await platform.give('PROJECT_OFFICER', `projects/${projectId}/publish-award`, {
    noticeIssuedOn: '2025-02-25',
    publishedOn: '2025-02-27',
    medium: '天津市政府采购网',
    occurredOn: '2025-02-27',
  });
  expect(published.body['events']).toEqual(['AwardPublished', 'ComplianceChecked']);
}

async function showsItsDeadlines(platform: Platform, projectId: string, closed: Reply): Promise<void> {
  const { body } = await platform.read('AUDITOR', `projects/${projectId}/deadlines?limit=100`, closed);
  const duties = Object.fromEntries((body['items'] as { duty: string }[]).map((one) => [one.duty, one]));
  expect(duties).toMatchObject({
    'intent-published': { rule: 'R-20', state: 'met' },
    'award-published': { rule: 'R-16', state: 'met-late', lateBy: 1, lateIn: 'working-days' },
    'contract-signed': { rule: 'R-14', fromOn: '2025-02-25', state: 'met' },
    'acceptance-published': { rule: 'R-24', state: 'met-late' },
    'social-disclosure': { rule: 'S-21', state: 'met-late' },
    'evaluation-disclosed': { rule: 'R-46', dueOn: '2026-04-14', state: 'met' },
    'payments-disclosed': { rule: 'R-46', state: 'met-late' },
    'issues-disclosed': { rule: 'R-46', state: 'met-late' },
    'final-evaluation': { rule: 'S-19', dueOn: '2026-03-02', state: 'met-late' },
    'file-kept': { rule: 'R-38', state: 'due' },
  });
}

async function showsItAll(
  platform: Platform,
  projectId: string,
  contractId: string,
  closed: Reply,
): Promise<void> {
  const project = await platform.read('AUDITOR', `projects/${projectId}`, closed);
  expect(project).toMatchObject({
    status: 200,
    body: {
      id: projectId,
      phase: 'closed',
      grade: '优',
      paidFen: 29_800_000,
      policyVersionId: 'TJ-SWS-2024-13',
    },
  });
  // What was prepared for the public since is noted in the project.
  expect(project.headers.get('etag')).toBe(`"${Number(closed.body['revision']) + 1}"`);
  expect(project.body['closing']).toMatchObject({
    undisclosed: ['needs', 'budget', 'procurement', 'contract', 'targets', 'acceptance', 'evaluation'].concat(
      ['payments', 'issues'],
    ),
  });
  const contract = await platform.read('AUDITOR', `contracts/${contractId}`, closed);
  expect(contract.body).toMatchObject({ status: 'settled', paidFen: 29_800_000 });
  const timeline = await platform.read('AUDITOR', `projects/${projectId}/timeline?limit=500`, closed);
  const told = (timeline.body['items'] as { type: string; zh: string }[]).map(({ type }) => type);
  for (const type of ['ProjectPurchased', 'ServiceDelivered', 'EvaluationCompleted', 'IssueRectified']) {
    expect(told).toContain(type);
  }
  const history = await platform.ask('GET', `/api/projects/${projectId}/history`, { as: 'AUDITOR' });
  expect((history.body['items'] as { type: string }[])[0]).toMatchObject({
    type: 'ProjectDrafted',
    revision: '0',
    metadata: { occurredOn: '2024-12-03', late: true, actor: { role: 'PROJECT_OFFICER' } },
  });
}

/** fifteen years from the close, and not a day less. */
async function locksItsFile(platform: Platform, projectId: string, closed: Reply): Promise<void> {
  const fileOn = async (on: string): Promise<Record<string, string>> => {
    const query = `retention?clock=procurement-file&on=${on}`;
    const { body } = await platform.read('AUDITOR', query, closed);
    return (body['items'] as Record<string, string>[]).find(({ id }) => id === projectId)!;
  };
  const { retainUntil, closedOn } = await fileOn('2026-04-01');
  expect(closedOn).toBe('2026-04-01');
  expect(addYears(closedOn!, 15) <= retainUntil!).toBe(true);
  expect(await fileOn(retainUntil!)).toMatchObject({ rule: 'R-38', deletion: 'refused' });
  expect(await fileOn(addDays(retainUntil!, 1))).toMatchObject({ rule: 'R-38', deletion: 'due' });
}

/** no route deletes any of it; what is deleted in the store, past the platform, stays in the journal. */
async function keepsItsFile(platform: Platform, projectId: string, contractId: string): Promise<void> {
  const operations = await operationsOf(platform);
  const ofAccounts = new Set(['sessions', 'accounts', 'me']);
  const deleting = operations.filter(
    ({ method, path, capability }) =>
      !ofAccounts.has(capability) && (method === 'DELETE' || /delete|destroy|erase|purge|remove/.test(path)),
  );
  // Of persons only, whose data are in no event.
  expect(deleting.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
    'POST /api/attachments/{id}/destroy-key',
    'POST /api/beneficiaries/{id}/erase',
    'POST /api/feedback/{id}/erase',
  ]);
  for (const path of [`projects/${projectId}`, `contracts/${contractId}`]) {
    const { status } = await platform.ask('DELETE', `/api/${path}`, { as: 'PURCHASER_LEADER' });
    expect([404, 405]).toContain(status);
  }

  const streams = [`project-${projectId}`, `contract-${contractId}`];
  const journal = new Pool({ connectionString: platform.database.url });
  const intruder = EventStoreDBClient.connectionString(platform.store.url);
  const kept = async (): Promise<unknown> => {
    const { rows } = await journal.query(
      'SELECT stream, count(*)::int, max(index) AS last FROM journal.event WHERE stream = ANY($1) GROUP BY stream',
      [streams],
    );
    return rows;
  };
  try {
    const before = await kept();
    expect(before).toHaveLength(2);
    for (const stream of streams) await intruder.deleteStream(stream);
    // The log went on: what was deleted has been passed.
    const after = await platform.give('PROJECT_OFFICER', 'stations', {
      divisionCode: '120101001000',
      name: '另一站',
    });
    await platform.read('AUDITOR', `stations/${String(after.body['id'])}`, after);
    expect(await kept()).toEqual(before);
    const listed = await platform.ask('GET', '/api/projects?phase=closed', { as: 'AUDITOR' });
    expect(listed.body['items']).toMatchObject([{ id: projectId, phase: 'closed' }]);
  } finally {
    await intruder.dispose();
    await journal.end();
  }
}
