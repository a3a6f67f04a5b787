// @ts-nocheck
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '#domain';
import { Platform, type Reply } from '../api/platform.js';
import { AWARD, prepareProject, TERMS } from '../api/story.js';
import { addDays } from '#domain';
import { until } from '../support/until.js';

const WHAT_IF = fileURLToPath(new URL('../../dist/apps/cli/src/what-if.js', import.meta.url));
const GAP = { reason: '市级专项政策已届满，按国家规定执行。' };
const NEXT = {
  versionId: 'TJ-SWS-2026',
  docNo: '津民发〔2026〕1号',
  title: '示例意见',
  issuer: '示例机关',
  issuedOn: '2026-03-02',
  effectiveFrom: '2026-01-01',
  rules: [{ clause: 'S-01' }, { clause: 'S-10', parameters: { years: 2 } }],
  textHash: 'a'.repeat(64),
  occurredOn: '2026-03-02',
};

/** Behaviours 7 and 8, and what is registered while the platform runs. */
describe('Policy versions', () => {
  let platform: Platform;
  const contracts = new Map<string, string>();
  beforeAll(async () => {
    platform = await Platform.start({ reactors: true });
  });
  afterAll(() => platform.stop());

  const post = (as: Role, path: string, body: object): Promise<Reply> =>
    platform.ask('POST', `/api/${path}`, { as, body });

  /** A project whose award is decided ten days before the contract is signed. */
  async function sign(signedOn: string, endsOn: string, more: object = {}): Promise<Reply> {
    const shift = daysFrom(AWARD.decidedOn, addDays(signedOn, -10));
    const line = `YS-${signedOn}-${endsOn}`;
    const projectId = await prepareProject(platform, { line, shift });
    const decidedOn = addDays(AWARD.decidedOn, shift);
    await platform.give('PURCHASER_LEADER', `projects/${projectId}/purchase`, {
      ...AWARD,
      decidedOn,
      occurredOn: decidedOn,
    });
    return post('PURCHASER_LEADER', 'contracts', {
      ...TERMS,
      projectId,
      number: `HT-${signedOn}-${endsOn}`,
      signedOn,
      startsOn: signedOn,
      endsOn,
      occurredOn: signedOn,
      ...more,
    });
  }

  it.each([
    ['2024-08-12', '2025-08-11', 'TJ-SWS-PRE2024'],
    ['2024-08-13', '2025-08-12', 'TJ-SWS-2024-13'],
    ['2025-12-31', '2026-12-30', 'TJ-SWS-2024-13'],
  ])('bind a contract signed on %s, to %s: %s', async (signedOn, endsOn, versionId) => {
    const signed = await sign(signedOn, endsOn);
    expect(signed.status).toBe(201);
    contracts.set(signedOn, String(signed.body['id']));
    const { body } = await platform.read('AUDITOR', `contracts/${String(signed.body['id'])}`, signed);
    expect(body).toMatchObject({ policyVersionId: versionId });
  });

  it('hold a contract of one day more than a year to an exception', async () => {
    expect(await sign('2025-12-31', '2026-12-31')).toMatchObject({
      status: 422,
      body: { exception: { ruleId: 'S-10' }, rule: { operands: { daysServed: 366, daysAllowed: 365 } } },
    });
  });

  it('tell a shift between the award and the signing, with what to look at', async () => {
    const signed = await sign('2026-01-05', '2027-01-04', { policyGapAcknowledgement: GAP });
    expect(signed).toMatchObject({
      status: 201,
      body: { events: ['ContractSigned', 'ComplianceChecked', 'PolicyShiftDetected'] },
    });
    const id = String(signed.body['id']);
    contracts.set('gap', id);
    const { body } = await platform.ask('GET', `/api/contracts/${id}/history`, { as: 'AUDITOR' });
    expect((body['items'] as object[]).at(-1)).toMatchObject({
      data: {
        gateOn: '2025-12-26',
        fromVersionId: 'TJ-SWS-2024-13',
        toVersionId: null,
        todo: expect.arrayContaining([expect.objectContaining({ clause: 'S-07', outcome: 'unknown' })]),
      },
    });
  });

  it('are registered by a policy administrator, and no other overlaps them', async () => {
    expect(await post('CITY_CIVIL', 'policies', NEXT)).toMatchObject({ status: 403 });
    expect(await post('POLICY_ADMIN', 'policies', { ...NEXT, effectiveFrom: '2025-12-31' })).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:policy.overlap' },
    });
    const unknown = { ...NEXT, rules: [{ clause: 'S-99' }] };
    expect(await post('POLICY_ADMIN', 'policies', unknown)).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/rules' }] },
    });
    expect(await post('POLICY_ADMIN', 'policies', NEXT)).toMatchObject({
      status: 201,
      body: { id: 'TJ-SWS-2026', events: ['PolicyVersionRegistered'] },
    });
    const resolved = await platform.ask('GET', '/api/policies/resolve?on=2026-02-02', { as: 'AUDITOR' });
    expect(resolved.body).toMatchObject({ versionId: 'TJ-SWS-2026', policyGap: false });
    const one = await platform.ask('GET', '/api/policies/TJ-SWS-2026', { as: 'AUDITOR' });
    expect(one.body).toMatchObject({
      docNo: NEXT.docNo,
      textHash: NEXT.textHash,
      rules: [{ id: 'S-01' }, { id: 'S-10', parameters: { years: 2 } }],
    });
  });

  it('bind what is signed from then on, without a release', async () => {
    const signed = await sign('2026-02-02', '2027-02-01');
    expect(signed.status).toBe(201);
    const { body } = await platform.read('AUDITOR', `contracts/${String(signed.body['id'])}`, signed);
    expect(body).toMatchObject({ policyVersionId: 'TJ-SWS-2026' });
  });

  it('that are registered late are looked at beside what was known then', async () => {
    const gap = contracts.get('gap')!;
    const history = async () => {
      const { body } = await platform.ask('GET', `/api/contracts/${gap}/history`, { as: 'AUDITOR' });
      return body['items'] as { type: string; position: string }[];
    };
    const last = await until('the platform looks at them by itself', async () =>
      (await history()).find(({ type }) => type === 'ComplianceReassessed'),
    );
    expect(last).toMatchObject({
      data: { before: { versionId: null }, after: { versionId: 'TJ-SWS-2026' } },
      metadata: { actor: { system: 'policy' }, source: 'reactor' },
    });
    const again = await post('POLICY_ADMIN', 'policies/TJ-SWS-2026/reassess', { occurredOn: '2026-03-03' });
    // A version that judges as before says nothing new; which contracts there are is not told.
    expect(again).toMatchObject({ status: 200, body: { versionId: 'TJ-SWS-2026', contracts: 0 } });
    const reassessments = (await history()).filter(({ type }) => type === 'ComplianceReassessed');
    expect(reassessments).toHaveLength(1);
    const matrix = await platform.read('AUDITOR', `compliance?contractId=${gap}&rule=S-10`, {
      ...again,
      headers: new Headers({ 'x-event-position': last.position }),
    });
    expect(matrix.body['items']).toMatchObject([
      { rule: 'S-10', outcome: 'pass', versionId: null, nowVersionId: 'TJ-SWS-2026', nowOutcome: 'pass' },
    ]);
    const signed = await platform.ask('GET', `/api/contracts/${gap}`, { as: 'AUDITOR' });
    expect(signed.body).toMatchObject({ policyVersionId: null });
  });

  it('are extended and revoked, and never replaced', async () => {
    const extension = { effectiveTo: '2026-06-30', docNo: '津民发〔2026〕2号', reason: '延长。' };
    expect(await post('POLICY_ADMIN', 'policies/TJ-SWS-2024-13/extend', extension)).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:policy.overlap' },
    });
    const revocation = { revokedOn: '2026-03-01', docNo: '津民发〔2026〕3号', reason: '废止。' };
    const revoked = await platform.give('POLICY_ADMIN', 'policies/TJ-SWS-2026/revoke', revocation);
    expect(revoked.body).toMatchObject({ events: ['PolicyRevoked'] });
    const on = async (day: string) =>
      (await platform.ask('GET', `/api/policies/resolve?on=${day}`, { as: 'AUDITOR' })).body['versionId'];
    expect([await on('2026-02-28'), await on('2026-03-01')]).toEqual(['TJ-SWS-2026', null]);
    expect(await post('POLICY_ADMIN', 'policies', NEXT)).toMatchObject({
      status: 422,
      body: { type: 'urn:tjsws:problem:policy.version-registered' },
    });
  });

  it('are tried on what is recorded, and the present one changes nothing', async () => {
    const trial = async (body: object, as: Role = 'POLICY_ADMIN') => {
      const reply = await post(as, 'policies/what-if', body);
      expect(reply.status).toBe(200);
      return reply.body as unknown as {
        contracts: number;
        clauses: Record<string, { contracts: number; amountFen: number; numbers: object[] }>[];
      };
    };
    const shorter = { draft: { rules: [{ clause: 'S-10', parameters: { years: 0 } }] } };
    const draft = await trial(shorter);
    expect(draft.contracts).toBe(5);
    const s10 = draft.clauses.find(({ clause }) => String(clause) === 'S-10');
    const amountFen = 5 * TERMS.amountFen;
    expect(s10).toMatchObject({ newlyBreaching: { contracts: 5, amountFen, numbers: [] } });
    const watched = await trial(shorter, 'AUDITOR');
    const named = watched.clauses.find(({ clause }) => String(clause) === 'S-10');
    expect(named?.['newlyBreaching']?.numbers).toHaveLength(5);
    const events = await platform.ask('GET', `/api/contracts/${contracts.get('gap')}/history`, {
      as: 'AUDITOR',
    });
    expect(JSON.stringify(events.body)).not.toContain('DRAFT');
    expect(await post('PROJECT_OFFICER', 'policies/what-if', {})).toMatchObject({ status: 403 });
    expect(await post('POLICY_ADMIN', 'policies/what-if', { versionId: 'NONE' })).toMatchObject({
      status: 404,
    });
  });

  it('are tried from the command line, which refuses what is no draft', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'draft-'));
    const trial = async (name: string, draft: unknown) => {
      const file = join(folder, name);
      await writeFile(file, JSON.stringify(draft));
      const env = { ...process.env, EVENTSTORE_URL: platform.store.url };
      return promisify(execFile)(process.execPath, [WHAT_IF, file], { env });
    };
    try {
      const { stdout } = await trial('shorter.json', {
        rules: [{ clause: 'S-10', parameters: { years: 0 } }],
      });
      const [heading, ...rows] = stdout.trim().split('\n');
      expect(heading).toBe('DRAFT：合同 5 份 (5 contracts)');
      const atStake = ((5 * TERMS.amountFen) / 100).toFixed(2);
      expect(rows.find((row) => row.startsWith('S-10'))).toContain(
        `新增不符 newly breaching 5 (${atStake} 元)  新增符合 newly compliant 0 (0.00 元)`,
      );
      await expect(trial('unknown.json', { rules: [{ clause: 'S-99' }] })).rejects.toMatchObject({
        code: 1,
        stderr: expect.stringContaining('S-99@1'),
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('reckon working days with make-up days; a year without a calendar is provisional until one is added', async () => {
    // Friday 26 September 2025: Sunday 28 is worked, 1–8 October are off.
    const signed = await sign('2025-09-26', '2026-09-25');
    const id = String(signed.body['id']);
    const duties = await platform.read('AUDITOR', 'deadlines?rule=R-17&limit=100', signed);
    const duty = (duties.body['items'] as { contractId: string }[]).find(
      ({ contractId }) => contractId === id,
    );
    expect(duty).toMatchObject({ fromOn: '2025-09-26', dueOn: '2025-09-29', provisional: false });
    const raised = await platform.give('PROJECT_OFFICER', 'issues', {
      contractId: id,
      source: 'monitoring',
      type: 'other',
      severity: 'minor',
      description: '需在来年整改。',
      dueOn: '2029-02-01',
      occurredOn: '2025-10-09',
    });
    const issues = await platform.read('AUDITOR', 'deadlines?rule=S-22', raised);
    expect(issues.body['items']).toMatchObject([{ dueOn: '2029-02-01', provisional: true }]);
    const calendar = { year: 2029, docNo: '国办发明电〔2028〕7号', holidays: ['2029-01-01'], workdays: [] };
    const added = await platform.give('POLICY_ADMIN', 'policies/calendars', calendar);
    expect(added.body).toMatchObject({ events: ['WorkingDayCalendarAdded'] });
    const known = await platform.read('AUDITOR', 'deadlines?rule=S-22', added);
    expect(known.body['items']).toMatchObject([{ dueOn: '2029-02-01', provisional: false }]);
    const listed = await platform.ask('GET', '/api/policies/calendars', { as: 'AUDITOR' });
    expect(listed.body['items']).toMatchObject([{ year: 2029 }]);
  });
});

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
