// @ts-nocheck
import { createHash } from 'node:crypto';
import { ROLES, type Role } from '#domain';
import { connectEventStore } from '#event-store';
import { EVALUATOR, PURCHASER, type Platform, type TestAccount } from '../api/platform.js';
import { DELIVERY, signContract } from '../api/story.js';

/** Another office, in another district, and the organisations that work for it. */
export const OTHER_OFFICE = '11120104MB10000018';
const OTHER_PROVIDER = '115002310086794848';
const OTHER_STREET = '120104001';

/** Of every role one account that has nothing to do with what the role's own account works on. */
export const stranger = (role: string): string => `stranger-${role.toLowerCase()}`;

function strangerOf(role: Role): TestAccount {
  const account = { username: stranger(role), role };
  switch (role) {
    case 'PROVIDER_MANAGER':
    case 'PROVIDER_WORKER':
    case 'EVALUATOR':
      return { ...account, orgUscc: OTHER_PROVIDER, division: null };
    case 'DISTRICT_CIVIL':
    case 'CITY_CIVIL':
    case 'SOCIAL_WORK_DEPT':
      return { ...account, orgUscc: null, division: OTHER_STREET.slice(0, 6) };
    case 'SUPERVISOR':
    case 'AUDITOR':
      return { ...account, orgUscc: null, division: null };
    default:
      return { ...account, orgUscc: OTHER_OFFICE, division: OTHER_STREET };
  }
}

/** Ids of one thing of every kind, by the capability under which it is found. */
export type Things = Readonly<Record<string, string>>;

/** A contract with all its parts, and the strangers with a project of their own. */
export async function tellOfTwoOffices(platform: Platform): Promise<{ ours: Things; theirs: Things }> {
  await platform.addAccounts((Object.keys(ROLES) as Role[]).map(strangerOf));
  const ours = await ourThings(platform);
  return { ours, theirs: await theirThings(platform) };
}

async function ourThings(platform: Platform): Promise<Things> {
  const { projectId, contractId, signed } = await signContract(platform);
  const begin = async (as: Role, capability: string, body: object): Promise<string> =>
    String((await platform.give(as, capability, body)).body['id']);
  const project = await platform.read('AUDITOR', `projects/${projectId}`, signed);
  const evaluator = { name: '示例第三方评估中心', uscc: EVALUATOR };
  const service = await platform.give('PROVIDER_WORKER', `contracts/${contractId}/record-service`, DELIVERY);
  const acceptances = await begin('ACCEPTANCE_MEMBER', 'acceptances', { contractId, kind: 'final' });
  await platform.give('COMMUNITY_REP', `acceptances/${acceptances}/record-user-opinion`, {
    respondentRef: 'b-17',
    satisfaction: 'satisfied',
    opinion: '服务及时。',
  });
  return {
    stations: String(project.body['stationId']),
    suppliers: String(project.body['supplierUscc']),
    budgets: `${String(project.body['purchaserUscc'])}-2025`,
    projects: projectId,
    contracts: contractId,
    services: String(service.body['id']),
    workers: 'w-01',
    beneficiaries: `${contractId}.b-17`,
    acceptances,
    evaluations: await begin('PROJECT_OFFICER', 'evaluations', {
      contractId,
      kind: 'third-party',
      evaluator,
      recusalDeclared: true,
    }),
    payments: await begin('FINANCE_OFFICER', 'payments', {
      contractId,
      milestone: 'advance',
      amountFen: 11_920_000,
    }),
    issues: await begin('PROJECT_OFFICER', 'issues', {
      contractId,
      source: 'monitoring',
      type: 'hours-short',
      severity: 'major',
      description: '服务量低于合同进度。',
    }),
    supervisions: await supervise(platform, projectId),
    ...(await heard(platform, projectId)),
    attachments: await attached(platform, contractId),
    alerts: await alerted(platform, projectId, contractId),
    accounts: String((await platform.ask('GET', '/api/me', { as: 'PROJECT_OFFICER' })).body['id']),
  };
}

async function attached(platform: Platform, contractId: string): Promise<string> {
  const body = '签到表';
  const sha256 = createHash('sha256').update(body).digest('hex');
  const query = new URLSearchParams({ contractId, name: '签到表.txt', sha256 });
  const headers = { 'content-type': 'application/octet-stream' };
  const stored = await platform.give('PROVIDER_WORKER', `attachments?${query}`, body, headers);
  return String(stored.body['id']);
}

/** A publication, and what somebody says about it. */
async function heard(platform: Platform, projectId: string): Promise<Things> {
  const prepared = await platform.give('DISCLOSURE_EDITOR', 'disclosures', { projectId });
  const disclosures = String(prepared.body['id']);
  await platform.give('DISCLOSURE_REVIEWER', `disclosures/${disclosures}/review`, { approved: true });
  const published = await platform.give('DISCLOSURE_REVIEWER', `disclosures/${disclosures}/publish`, {});
  await platform.read('AUDITOR', `disclosures/${disclosures}`, published);
  const { body } = await platform.ask('POST', '/api/feedback', {
    body: { projectId, kind: 'complaint', text: '探访常迟到。' },
  });
  return { disclosures, feedback: String(body['id']) };
}

/** As a reactor does: nobody else may. */
async function alerted(platform: Platform, projectId: string, contractId: string): Promise<string> {
  const alertId = '01JNB0QJ5T2M8X3V7C9D4F6G5A';
  const store = connectEventStore(platform.store.url);
  await store.append(`alert-${alertId}`, 'no_stream', [
    {
      id: '5c1f3a52-9b5c-4a47-8d0b-0a6f3e0c9d12',
      type: 'AlertRaised',
      data: {
        alertId,
        kind: 'duty-overdue',
        about: `${contractId}/contract-filed`,
        rule: 'R-15',
        titleZh: '合同备案',
        titleEn: 'File the contract',
        since: '2025-03-12',
        projectId,
        contractId,
      },
      metadata: {
        schemaVersion: 1,
        projectId,
        contractId,
        actor: { system: 'deadline', onBehalfOf: PURCHASER },
        occurredOn: '2025-03-13',
        commandId: alertId,
        commandHash: alertId,
        correlationId: alertId,
        causationId: alertId,
        source: 'reactor',
      },
    },
  ]);
  await store.close();
  return alertId;
}

/** A case that is under way: the supervised know of it, strangers do not. */
async function supervise(platform: Platform, projectId: string): Promise<string> {
  const drafted = await platform.give('AUDITOR', 'supervisions', {
    projectId,
    kind: 'audit',
    body: '示例区审计局',
    matter: '项目资金',
  });
  const id = String(drafted.body['id']);
  await platform.give('AUDITOR', `supervisions/${id}/open`, {});
  return id;
}

async function theirThings(platform: Platform): Promise<Things> {
  const officer = stranger('PROJECT_OFFICER');
  const station = await platform.give(officer, 'stations', {
    divisionCode: `${OTHER_STREET}000`,
    name: '另一街道社会工作服务站',
  });
  const stations = String(station.body['id']);
  const project = await platform.give(officer, 'projects', {
    stationId: stations,
    name: '另一街道的项目',
    category: '扶老助老',
    purchaser: { kind: '街道办事处', name: '另一街道办事处', uscc: OTHER_OFFICE },
  });
  return { stations, projects: String(project.body['id']) };
}
