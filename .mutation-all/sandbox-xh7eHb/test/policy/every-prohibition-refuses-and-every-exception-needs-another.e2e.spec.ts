// @ts-nocheck
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { CHECKED_CODES, NEGATIVE_LIST_CODES, type Role } from '#domain';
import { CLAUSES } from '#policy';
import { EVALUATOR, Platform, type Reply } from '../api/platform.js';
import { AWARD, prepareProject, signContract, TERMS } from '../api/story.js';

const REASON = '康复服务需要连续两年的固定团队，中断会损害服务对象。';
const OTHER_SUPPLIER = '52120104MJ1000003M';
const PERSON = '11120104MB10000018';
const CHANGE = {
  ground: 'mutual-consent',
  reason: '新增探访服务。',
  clauses: ['第三条'],
  text: '增加探访。',
  evidence: [{ sha256: 'a'.repeat(64), name: '补充协议.pdf' }],
  occurredOn: '2025-06-16',
};
const SUBCONTRACT = {
  subcontractor: { name: '示例康复中心', uscc: OTHER_SUPPLIER },
  itemKeys: ['visits'],
  amountFen: TERMS.amountFen,
  reason: '专业服务须由有资质的机构实施。',
  occurredOn: '2025-07-01',
};

let platform: Platform;
let client: Client;
let contractId = '';
let lines = 0;
beforeAll(async () => {
  platform = await Platform.start();
  client = new Client({ connectionString: platform.database.url });
  await client.connect();
  ({ contractId } = await signContract(platform, 'YS-2025-300'));
  for (const [uscc, orgType] of [
    [OTHER_SUPPLIER, '其他'],
    [PERSON, '个人'],
    [EVALUATOR, '公益一类事业单位'],
  ]) {
    await platform.give('PROJECT_OFFICER', 'suppliers', { uscc, name: '示例服务方', orgType });
  }
  await platform.give('PROJECT_OFFICER', `suppliers/${OTHER_SUPPLIER}/record-qualification`, {
    checkedOn: '2025-02-20',
    items: CHECKED_CODES.map((code) => ({
      code,
      met: code !== 'NOT_ON_CREDIT_LISTS',
      evidence: '查验',
      validUntil: '2026-12-31',
    })),
  });
});
afterAll(async () => {
  await client.end();
  await platform.stop();
});

/** A command that is about to be given. */
interface Act {
  readonly path: string;
  readonly body: object;
}
const give = ({ path, body }: Act, as: Role = 'PURCHASER_LEADER'): Promise<Reply> =>
  platform.ask('POST', `/api/${path}`, { as, body });

const prepared = (options: { purchaserKind?: string } = {}): Promise<string> =>
  prepareProject(platform, { line: `YS-2025-3${(lines += 1)}`, ...options });
async function purchase(award: object): Promise<Act> {
  return { path: `projects/${await prepared()}/purchase`, body: { ...AWARD, ...award } };
}
/** Screened again after everything else is ready: nothing but the negative list stands in the way. */
async function screenedAndPurchased({
  unsuitable,
  hit,
}: {
  unsuitable: boolean;
  hit?: string;
}): Promise<Act> {
  const act = await purchase({});
  await platform.give('PROJECT_OFFICER', act.path.replace('purchase', 'screen-negative-list'), {
    answers: NEGATIVE_LIST_CODES.map((code) => ({ code, hit: code === hit })),
    unsuitableForStation: { hit: unsuitable },
    occurredOn: '2025-01-20',
  });
  return act;
}
async function signing(terms: object): Promise<Act & { projectId: string }> {
  const projectId = await prepared();
  await platform.give('PURCHASER_LEADER', `projects/${projectId}/purchase`, AWARD);
  const body = { ...TERMS, number: `HT-2025-3${lines}`, projectId, ...terms };
  return { path: 'contracts', body, projectId };
}
/** What the purchaser buys in a year otherwise than by open tendering, above a threshold the place has set. */
async function splitting(): Promise<Act> {
  await platform.give('POLICY_ADMIN', 'policies', {
    versionId: 'TJ-SWS-2026',
    docNo: '津民发〔2026〕1号',
    title: '示例意见',
    issuer: '示例机关',
    issuedOn: '2026-01-02',
    effectiveFrom: '2026-01-01',
    rules: [{ clause: 'R-40', parameters: { openTenderFen: 40_000_000 } }],
    textHash: 'a'.repeat(64),
  });
  return purchase({ decidedOn: '2026-03-02', occurredOn: '2026-03-02' });
}
/** A public page that is approved though its reviewer says that it holds what may not be published. */
async function publishing(held: object): Promise<Act> {
  const { body } = await platform.give('DISCLOSURE_EDITOR', 'disclosures', { projectId: await prepared() });
  const path = `disclosures/${String(body['id'])}`;
  const screening = {
    personalData: false,
    separateConsent: false,
    assistanceContent: false,
    childContent: false,
  };
  await platform.give('DISCLOSURE_REVIEWER', `${path}/review`, {
    approved: true,
    screening: { ...screening, ...held },
  });
  return { path: `${path}/publish`, body: {} };
}
const onContract = async (command: string, body: object): Promise<Act> => ({
  path: `contracts/${contractId}/${command}`,
  body,
});

/** Each verified prohibition with a command that breaks it. */
const REFUSED: Readonly<Record<string, readonly (() => Promise<Act>)[]>> = {
  'S-11': [() => screenedAndPurchased({ unsuitable: true })],
  'R-05': [() => screenedAndPurchased({ unsuitable: false, hit: 'GOODS_OR_WORKS' })],
  'R-07': [() => purchase({ review: { unfairConditions: true } })],
  'R-08': [() => purchase({ review: { relatedBidders: true } })],
  'R-10': [() => purchase({ priceFen: 30_000_001 })],
  // A day beyond three years: no exception is offered any more.
  'R-12': [() => signing({ endsOn: '2028-03-03' })],
  'R-27': [() => onContract('approve-subcontract', SUBCONTRACT)],
  'R-33': [() => onContract('amend', { ...CHANGE, amountChangeFen: 2_980_001 })],
  'R-34': [() => onContract('amend', { ...CHANGE, amountChangeFen: 1, evidence: [] })],
  'R-35': [
    () => signing({ performanceBond: { amountFen: 2_980_001, cash: false } }),
    () => signing({ performanceBond: { amountFen: 1, cash: true } }),
  ],
  'R-40': [() => splitting()],
  'R-47': [() => publishing({ personalData: true })],
  'R-48': [() => publishing({ assistanceContent: true })],
  'R-49': [() => publishing({ childContent: true })],
};

/** Each unverified prohibition or in-principle rule with a command that breaks it and is accepted. */
const WARNED: Readonly<Record<string, () => Promise<Act>>> = {
  'R-03': () => purchase({ supplierId: OTHER_SUPPLIER }),
  'R-04': () => purchase({ supplierId: EVALUATOR }),
  'R-09': () => purchase({ supplierId: OTHER_SUPPLIER }),
  'R-20': () => purchase({ decidedOn: '2025-01-20', occurredOn: '2025-01-20' }),
  'R-30': () => purchase({ review: { purchaserGuarantee: true } }),
  'R-31': () => purchase({ supplierId: PERSON, review: { disguisedEmployment: true } }),
};

/** Each verified in-principle rule: the breaking command, what else it needs excepted, and who approves. */
const EXCEPTED: Readonly<
  Record<string, { act: () => Promise<Act & { projectId: string }>; beside?: string; approver: Role }>
> = {
  'S-01': { act: () => bought('开发区管委会'), approver: 'PURCHASER_LEADER' },
  'S-02': { act: () => bought('民政部门'), approver: 'SOCIAL_WORK_DEPT' },
  'S-10': { act: () => signing({ endsOn: '2027-03-02' }), beside: 'R-12', approver: 'PURCHASER_LEADER' },
  'R-12': { act: () => signing({ endsOn: '2027-03-02' }), beside: 'S-10', approver: 'PURCHASER_LEADER' },
};
async function bought(purchaserKind: string): Promise<Act & { projectId: string }> {
  const projectId = await prepared({ purchaserKind });
  return { path: `projects/${projectId}/purchase`, body: AWARD, projectId };
}

/** What no command can break, how it is kept instead, and why. */
const UNBREAKABLE: Readonly<Record<string, { kept: readonly string[]; because: string }>> = {
  'R-38': {
    kept: ['decision', 'deadline'],
    because: 'the decider itself reckons until when the file is kept',
  },
};

const isAsked = ({ force, id }: { force: string; id: string }): boolean =>
  'PJ'.includes(force) || id === 'S-01';

describe('The table of prohibitions and in-principle rules', () => {
  it('holds each of them where its force and its reading put it', () => {
    const tabled = [REFUSED, WARNED, EXCEPTED, UNBREAKABLE].map((table) => Object.keys(table));
    expect([...new Set(tabled.flat())].sort()).toEqual(
      CLAUSES.filter(isAsked)
        .map(({ id }) => id)
        .sort(),
    );
    const verified = new Map(CLAUSES.map((clause) => [clause.id, clause.verified]));
    expect(Object.keys(WARNED).filter((id) => verified.get(id))).toEqual([]);
    expect([REFUSED, EXCEPTED].flatMap(Object.keys).filter((id) => !verified.get(id))).toEqual([]);
    for (const { id, kept } of CLAUSES.filter((clause) => clause.id in UNBREAKABLE)) {
      expect({ id, kept }).toEqual({ id, kept: UNBREAKABLE[id]!.kept });
    }
  });
});

describe('A prohibition', () => {
  const rows = Object.entries(REFUSED).flatMap(([id, acts]) => acts.map((act, at) => ({ id, at, act })));

  it.each(rows)(
    '$id refuses, appends nothing and leaves the attempt in the access log ($at)',
    async ({ id, act }) => {
      const given = await act();
      const before = await headOfLog();
      const refused = await give(given);
      expect(refused).toMatchObject({ status: 422, body: { rule: { id } } });
      expect(refused.body).not.toHaveProperty('exception');
      expect(await appendedAfter(before)).toEqual([]);
      expect(await attempts(given)).toContain(422);
    },
  );

  it.each(Object.entries(WARNED))('%s, not verified, warns', async (id, act) => {
    const accepted = await give(await act());
    expect(accepted).toMatchObject({
      status: 200,
      body: { events: expect.arrayContaining(['ComplianceChecked']) },
    });
    expect(await lastFinding(String(accepted.body['id']), id)).toMatchObject({
      outcome: 'breach',
      effect: 'warn',
    });
  });
});

describe('An in-principle rule', () => {
  it.each(Object.entries(EXCEPTED))(
    '%s passes only with an exception that another approved',
    async (id, row) => {
      const { projectId, ...act } = await row.act();
      if (row.beside) await except(projectId, row.beside, row.approver);
      const before = await headOfLog();
      expect(await give(act)).toMatchObject({
        status: 422,
        body: { rule: { id, force: 'J' }, exception: { ruleId: id } },
      });
      expect(await appendedAfter(before)).toEqual([]);
      const exceptionId = await request(projectId, id);
      const approval = { path: `projects/${projectId}/approve-exception`, body: { exceptionId } };
      const asked = await headOfLog();
      expect(await give(approval, 'PROJECT_OFFICER')).toMatchObject({ status: 403 });
      expect(await give(act)).toMatchObject({ status: 422, body: { exception: { ruleId: id } } });
      expect(await appendedAfter(asked)).toEqual([]);
      expect(await give(approval, row.approver)).toMatchObject({ status: 200 });
      expect((await give(act)).status).toBeLessThan(300);
    },
  );
});

async function request(projectId: string, ruleId: string): Promise<string> {
  const { body } = await platform.give('PROJECT_OFFICER', `projects/${projectId}/request-exception`, {
    ruleId,
    reasonCode: ruleId === 'S-01' ? 'DEVELOPMENT_ZONE' : 'CONTINUOUS_SERVICE',
    reason: REASON,
  });
  return String(body['exceptionId']);
}
async function except(projectId: string, ruleId: string, approver: Role): Promise<void> {
  const exceptionId = await request(projectId, ruleId);
  await platform.give(approver, `projects/${projectId}/approve-exception`, { exceptionId });
}

async function headOfLog(): Promise<string> {
  const { rows } = await client.query<{ head: string }>(
    'SELECT max(position) AS head FROM eventstore.events',
  );
  return rows[0]!.head;
}
/** Beside what the API appends by itself after its start: a stream for each account that had none. */
async function appendedAfter(position: string): Promise<object[]> {
  const { rows } = await client.query<object>(
    `SELECT stream, revision, type FROM eventstore.events WHERE position > $1 AND stream NOT LIKE 'account-%'`,
    [position],
  );
  return rows;
}
async function attempts({ path }: Act): Promise<number[]> {
  const { rows } = await client.query<{ status: number }>(
    'SELECT status FROM identity.access_log WHERE path = $1 ORDER BY id DESC LIMIT 1',
    [`/api/${path}`],
  );
  return rows.map(({ status }) => status);
}
async function lastFinding(projectId: string, id: string): Promise<unknown> {
  const { body } = await platform.ask('GET', `/api/projects/${projectId}/history?limit=200`, {
    as: 'AUDITOR',
  });
  const checked = (body['items'] as { type: string; data: { findings: { clause: string }[] } }[]).findLast(
    ({ type }) => type === 'ComplianceChecked',
  );
  return checked?.data.findings.find(({ clause }) => clause === id);
}
