import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  CHECKED_CODES,
  NEGATIVE_LIST_CODES,
  type ContractItem,
  type ExternalCaseFacts,
  type Finding,
  type Role,
} from '#domain';
import type { EventStore } from '#event-store';
import { inMemoryEventStore } from '#event-store/testing';
import { ACTS, ALL, CLAUSES, type Act } from '#policy';
import { ActOnBudgetReports, ActOnBudgetReportsHandler } from './budget/budget.handlers.js';
import { AmendContract, AmendContractHandler } from './contract/amend-contract.handler.js';
import type { ContractAct } from './contract/complete-act.js';
import { ActOnContract, ActOnContractHandler } from './contract/contract.handlers.js';
import { SignContract, SignContractHandler } from './contract/sign-contract.handler.js';
import {
  ActOnDisclosure,
  ActOnDisclosureHandler,
  PrepareDisclosure,
  PrepareDisclosureHandler,
  type DisclosureAct,
} from './disclosure/disclosure.handlers.js';
import { RecordExternalCase, RecordExternalCaseHandler } from './external-case/external-case.handlers.js';
import { Decisions } from './kernel/decisions.js';
import { domainStore } from './kernel/domain-store.js';
import { envelope } from './kernel/envelope.js';
import { StreamHistory } from './kernel/stream-history.js';
import {
  JudgeService,
  JudgeServiceHandler,
  RecordService,
  RecordServiceHandler,
} from './ledger/ledger.handlers.js';
import {
  AbandonProject,
  AbandonProjectHandler,
  CloseProject,
  CloseProjectHandler,
} from './project/end-project.handlers.js';
import {
  ActOnProject,
  ActOnProjectHandler,
  DraftProject,
  DraftProjectHandler,
  PurchaseProject,
  PurchaseProjectHandler,
  SecureBudget,
  SecureBudgetHandler,
  type PlainProjectCommand,
} from './project/project.handlers.js';
import { RegisterStation, RegisterStationHandler } from './station/station.handlers.js';
import { PublishConclusion, PublishConclusionHandler } from './supervision/conclusion.handler.js';
import {
  ActOnSupervision,
  ActOnSupervisionHandler,
  DraftSupervision,
  DraftSupervisionHandler,
  type SupervisionAct,
} from './supervision/supervision.handlers.js';
import { ActOnSupplier, ActOnSupplierHandler } from './supplier/supplier.handlers.js';

/** Acts at which the facts are those of a source that was found, and not of a file that has them. */
const FOUND_ELSEWHERE: ReadonlySet<string> = new Set<Act>(['RecordExternalCase']);

/** Facts and parameters that no act supplies, each with the reason; everything else is known where it is asked. */
const NOT_SUPPLIED: Readonly<Record<string, string>> = {
  'R-40 at PurchaseProject': 'openTenderFen is set by a local version: none was registered here',
  'S-04 at PurchaseProject': 'the items of service are stated with the contract, and asked about then',
};

const LATE = ['R-24', 'R-25', 'R-46', 'S-21'];

const STATION = '0000000000000000000000000S';
const PROJECT = '0000000000000000000000000P';
const CONTRACT = '0000000000000000000000000C';
const DISCLOSURE = '0000000000000000000000000D';
const CASE = '0000000000000000000000000A';
const PURCHASER = '11120000000125735B';
const SUPPLIER = '91350100M000100Y43';
const EVALUATOR = '52120104MJ1000002J';

let store: EventStore;
let decisions: Decisions;
let serial = 0;
const orgOf = (role: Role): string =>
  role === 'EVALUATOR' ? EVALUATOR : role.startsWith('PROVIDER') ? SUPPLIER : PURCHASER;
const by = (role: Role, occurredOn: string) =>
  envelope({
    commandId: `33333333-3333-4333-8333-${String((serial += 1)).padStart(12, '0')}`,
    actor: { accountId: role, role, orgUscc: orgOf(role) },
    reach: ALL,
    source: 'api',
    correlationId: 'c',
    today: '2026-11-20',
    occurredOn,
    payload: serial,
  });

const TARGETS = (['quantity', 'quality', 'satisfaction'] as const).map((kind, n) => ({
  key: kind,
  class: kind,
  name: kind,
  operator: '≥' as const,
  value: 10,
  unit: '次',
  weight: [50, 30, 20][n] as number,
}));
const ITEMS: ContractItem[] = [
  {
    key: 'care',
    name: '生活照料',
    unit: '次',
    unitPriceFen: null,
    quantity: 10,
    targetKey: 'quantity',
    catalogueKey: 'living-care',
  },
  { key: 'visit', name: '探访', unit: '次', unitPriceFen: null, quantity: 10, targetKey: null },
];
const DRAFT = {
  stationId: STATION,
  name: '关爱',
  category: '扶老助老' as const,
  purchaser: { kind: '街道办事处' as const, name: '街道', uscc: PURCHASER },
};
const where = { medium: '天津市政府采购网', url: 'https://example.org/1' };
const evidence = [{ sha256: 'a'.repeat(64), name: '协议.pdf' }];

async function prepared(): Promise<void> {
  const officer = (on: string) => by('PROJECT_OFFICER', on);
  const station = { divisionCode: '120101001000', name: '劝业场街道社工站' };
  await new RegisterStationHandler(decisions).execute(
    new RegisterStation(STATION, station, officer('2025-01-02')),
  );
  const supplier = (command: ActOnSupplier['command']) =>
    new ActOnSupplierHandler(decisions).execute(new ActOnSupplier(SUPPLIER, command, officer('2025-01-02')));
  const registered = { uscc: SUPPLIER, name: '示例社工事务所', orgType: '公益二类事业单位' as const };
  await supplier({ type: 'RegisterSupplier', data: registered });
  const items = CHECKED_CODES.map((code) => ({ code, met: true, evidence: null, validUntil: null }));
  await supplier({ type: 'RecordQualification', data: { checkedOn: '2025-01-02', items } });
  await supplier({ type: 'DeclareSmeStatus', data: { status: '小型', evidence: null } });
  await new DraftProjectHandler(decisions).execute(new DraftProject(PROJECT, DRAFT, officer('2025-01-03')));
  for (const command of GATES) await project(command, '2025-01-10');
  const lines = [
    { id: 'L1', year: 2025, fundSource: '社区公益事业专项补助资金' as const, amountFen: 1_000_000 },
  ];
  await new SecureBudgetHandler(decisions).execute(
    new SecureBudget(PROJECT, lines, by('FINANCE_OFFICER', '2025-01-11')),
  );
}
const project = (command: PlainProjectCommand, on: string) =>
  new ActOnProjectHandler(decisions).execute(new ActOnProject(PROJECT, command, by('PROJECT_OFFICER', on)));

const GATES: readonly PlainProjectCommand[] = [
  {
    type: 'RecordNeedsAssessment',
    data: {
      registeredPopulation: { count: 52_300, asOf: '2024-12-31', source: '户籍人口统计' },
      populationStructure: { elderly: 14_100, disabled: 900, poor: 260, childrenInNeed: 21 },
      demand: '独居高龄老人需要定期探访。',
      demandEvidence: [],
    },
  },
  {
    type: 'ScreenNegativeList',
    data: {
      answers: NEGATIVE_LIST_CODES.map((code) => ({ code, hit: false, note: null })),
      unsuitableForStation: { hit: false, note: null },
    },
  },
  { type: 'SetTargets', data: { targets: TARGETS } },
  {
    type: 'CompleteExAnteAssessment',
    data: {
      conclusion: '可以实施。',
      requirementComment: { openedOn: '2025-01-04', closedOn: '2025-01-09', opinions: 3 },
    },
  },
  { type: 'PublishIntent', data: { publishedOn: '2025-01-10', ...where, expectedStartOn: '2025-05-12' } },
  {
    type: 'DefineAcceptancePlan',
    data: {
      method: '查阅台账',
      stages: [
        {
          key: 'final',
          name: '期末',
          dueOn: null,
          standards: TARGETS.map(({ key }) => ({ key: `std-${key}`, targetKey: key, text: key })),
        },
      ],
    },
  },
];

async function bought(): Promise<void> {
  const review = {
    unfairConditions: false,
    relatedBidders: false,
    disguisedEmployment: false,
    purchaserGuarantee: false,
  };
  const award = {
    method: '竞争性磋商' as const,
    supplierId: SUPPLIER,
    priceFen: 900_000,
    basis: '得分第一',
    decidedOn: '2025-06-16',
    review,
  };
  await new PurchaseProjectHandler(decisions).execute(
    new PurchaseProject(PROJECT, award, by('PURCHASER_LEADER', '2025-06-16')),
  );
  const told = { noticeIssuedOn: '2025-06-17', publishedOn: '2025-06-17', ...where };
  await project({ type: 'PublishAward', data: told }, '2025-06-17');
  const stated = {
    projectId: PROJECT,
    number: 'HT-1',
    signedOn: '2025-07-01',
    startsOn: '2025-07-01',
    endsOn: '2026-06-30',
    amountFen: 900_000,
    items: ITEMS.map((item) => ({ ...item, catalogueKey: 'living-care' })),
    performanceBond: { amountFen: 10_000, cash: false },
    venue: '街道党群服务中心',
    policyGapAcknowledgement: null,
  };
  await new SignContractHandler(decisions).execute(
    new SignContract(CONTRACT, stated, by('PURCHASER_LEADER', '2025-07-01')),
  );
}

const act = async (role: Role, on: string, type: ContractAct['type'], data: object): Promise<string> => {
  const given = new ActOnContract(CONTRACT, { type, data } as ContractAct, by(role, on));
  return (await new ActOnContractHandler(decisions).execute(given)).part ?? '';
};

async function served(): Promise<void> {
  await act('PROJECT_OFFICER', '2025-07-02', 'PublishContract', { publishedOn: '2025-07-02', ...where });
  await act('PROJECT_OFFICER', '2025-07-03', 'FileContract', { filedOn: '2025-07-03', receiptNo: null });
  const subcontractor = { name: '示例康复中心', uscc: '52120104MJ1000003M' };
  const subcontract = { subcontractor, itemKeys: ['visit'], amountFen: 100_000, reason: '专业服务。' };
  await act('PURCHASER_LEADER', '2025-07-04', 'ApproveSubcontract', subcontract);
  const amendment = {
    ground: 'mutual-consent',
    reason: '增加探访。',
    clauses: ['第三条'],
    text: '增加探访。',
    amountChangeFen: 50_000,
    budgetLineId: 'L1',
    evidence,
    sameSubject: true,
    endsOn: null,
    items: [],
    paymentSchedule: [{ key: 'final', name: '验收后付款', trigger: 'acceptance', amountFen: 950_000 }],
  } as const;
  await new AmendContractHandler(decisions).execute(
    new AmendContract(CONTRACT, amendment, by('PURCHASER_LEADER', '2025-08-04')),
  );
  const published = { amendmentNo: 1, publishedOn: '2025-08-05', ...where };
  await act('PROJECT_OFFICER', '2025-08-05', 'PublishAmendment', published);
  const certified = {
    kind: '社会工作者职业资格',
    level: '社会工作师',
    certificateHash: null,
    validUntil: null,
  } as const;
  await act('PROVIDER_MANAGER', '2025-08-05', 'AssignWorker', {
    workerId: 'w-01',
    role: 'SOCIAL_WORKER',
    qualification: certified,
  });
  const { part: serviceId } = await new RecordServiceHandler(decisions).execute(
    new RecordService(
      CONTRACT,
      {
        startedAt: '2025-08-11T09:00:00+08:00',
        endedAt: '2025-08-11T11:00:00+08:00',
        itemKey: 'care',
        quantity: 10,
        unit: '次',
        workerIds: ['w-01'],
        beneficiaryRefs: ['b-1'],
        evidence: [],
        clientRef: null,
      } as never,
      by('PROVIDER_WORKER', '2025-08-11'),
    ),
  );
  const confirmation = { type: 'ConfirmService', serviceId: serviceId!, note: null } as const;
  await new JudgeServiceHandler(decisions).execute(
    new JudgeService(CONTRACT, confirmation, by('PROJECT_OFFICER', '2025-08-12')),
  );
  await act('PROJECT_OFFICER', '2025-12-01', 'RecordMonitoring', { note: null });
}

async function judged(): Promise<void> {
  const acceptanceId = await act('ACCEPTANCE_MEMBER', '2026-07-01', 'OpenAcceptance', {
    kind: 'final',
    stage: null,
  });
  const opinion = { acceptanceId, respondentRef: 'b-1', satisfaction: 'satisfied', opinion: '好' };
  await act('COMMUNITY_REP', '2026-07-02', 'RecordUserOpinion', opinion);
  await act('ACCEPTANCE_MEMBER', '2026-07-02', 'SignAcceptance', { acceptanceId, opinion: null });
  const standards = TARGETS.map(({ key }) => ({ key: `std-${key}`, met: true, note: null }));
  const conclusion = { acceptanceId, outcome: 'pass', standards, acceptedFen: null };
  await act('ACCEPTANCE_MEMBER', '2026-07-03', 'ConcludeAcceptance', conclusion);
  const evaluationId = await act('PROJECT_OFFICER', '2026-07-06', 'StartEvaluation', {
    kind: 'third-party',
    evaluator: { name: '评估中心', uscc: EVALUATOR },
    recusalDeclared: true,
  });
  const found = { actual: 10, level: null, fraction: null, reason: null };
  await act('EVALUATOR', '2026-07-08', 'CompleteEvaluation', {
    evaluationId,
    indicators: TARGETS.map(({ key: targetKey }) => ({ targetKey, ...found })),
    cutOffOn: null,
    summary: null,
  });
  const applied = { evaluationId, measure: 'renew', reason: '续签。' };
  await act('PURCHASER_LEADER', '2026-07-09', 'ApplyEvaluationResult', applied);
  const paymentId = await act('FINANCE_OFFICER', '2026-07-10', 'RequestPayment', {
    milestone: 'final',
    amountFen: 950_000,
    budgetLineId: 'L1',
    basis: null,
  });
  await act('PURCHASER_LEADER', '2026-07-13', 'ApprovePayment', { paymentId, note: null });
  await act('FINANCE_OFFICER', '2026-07-14', 'RecordPayment', {
    paymentId,
    paidOn: '2026-07-14',
    voucherNo: null,
  });
}

async function supervised(): Promise<void> {
  const cases = {
    notSupervisors: () => Promise.resolve([]),
    open: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const subject = { body: '审计局', reference: null, matter: '资金', members: [] };
  const tell = (caseId: string, role: Role, command: SupervisionAct) =>
    new ActOnSupervisionHandler(decisions, cases).execute(
      new ActOnSupervision(caseId, command, by(role, '2026-08-03')),
    );
  for (const [caseId, kind] of [
    [CASE, 'audit'],
    [CASE.replace('A', 'B'), 'finance'],
  ] as const) {
    await new DraftSupervisionHandler(decisions, cases).execute(
      new DraftSupervision(caseId, PROJECT, { ...subject, kind }, by('AUDITOR', '2026-08-03')),
    );
    await tell(caseId, 'AUDITOR', { type: 'OpenSupervision', data: {} });
    const request = { text: '台账', dueOn: '2026-08-20' };
    await tell(caseId, 'AUDITOR', { type: 'RequestInformation', data: request });
    const answer = { requestId: 'q1', answer: '已提供。', evidence: [] };
    await tell(caseId, 'PROJECT_OFFICER', { type: 'AnswerInformationRequest', data: answer });
  }
  const finding = {
    contractId: CONTRACT,
    type: 'finance' as const,
    severity: 'minor' as const,
    text: '凭证不全',
    ruleId: null,
    amountFen: null,
    raiseIssue: false,
  };
  const conclusion = { summary: '一项问题', findings: [finding], rectifyBy: '2026-09-30' };
  await new PublishConclusionHandler(decisions, new ActOnContractHandler(decisions)).execute(
    new PublishConclusion(CASE, conclusion, by('AUDITOR', '2026-08-03')),
  );
  const report = { answers: [{ findingId: 'f1', measures: '已补齐。' }], evidence: [] };
  await tell(CASE, 'PROJECT_OFFICER', { type: 'ReportRectification', data: report });
  const authority = { authority: '区政府', documentNo: null };
  await tell(CASE, 'PROJECT_OFFICER', { type: 'ReportToGovernment', data: authority });
  const publication = { where: '区政府网站', evidence: [] };
  await tell(CASE, 'PROJECT_OFFICER', { type: 'PublishRectification', data: publication });
  const resolutions = [{ findingId: 'f1', result: 'eliminated' as const, note: null, recoveredFen: null }];
  await tell(CASE, 'AUDITOR', { type: 'RecordResolution', data: { resolutions } });
  await tell(CASE, 'AUDITOR', { type: 'CloseSupervision', data: { summary: '结案' } });
}

async function told(): Promise<void> {
  const history = new StreamHistory(store);
  await new PrepareDisclosureHandler(decisions, history).execute(
    new PrepareDisclosure(DISCLOSURE, PROJECT, undefined, by('DISCLOSURE_EDITOR', '2026-08-04')),
  );
  const tell = (role: Role, command: DisclosureAct) =>
    new ActOnDisclosureHandler(decisions).execute(
      new ActOnDisclosure(DISCLOSURE, command, by(role, '2026-08-05')),
    );
  const screening = {
    personalData: true,
    separateConsent: true,
    assistanceContent: false,
    childContent: false,
  };
  await tell('DISCLOSURE_REVIEWER', {
    type: 'ReviewDisclosure',
    data: { approved: true, note: null, screening },
  });
  await tell('DISCLOSURE_REVIEWER', { type: 'PublishDisclosure', data: { publishedOn: '2026-08-05' } });
  const of = { purchaserUscc: PURCHASER, year: 2025 };
  const reports = new ActOnBudgetReportsHandler(decisions);
  const approval = { ...of, report: 'accounts', approvedOn: '2026-08-03', documentNo: null } as const;
  const publication = { ...of, report: 'accounts', publishedOn: '2026-08-10', ...where } as const;
  for (const command of [
    { type: 'ApproveBudgetReport', data: approval } as const,
    { type: 'PublishBudgetReport', data: publication } as const,
  ]) {
    await reports.execute(new ActOnBudgetReports(command, by('FINANCE_OFFICER', '2026-08-10')));
  }
}

/** Ended early by both, settled and closed; another project is given up, and a case found elsewhere. */
async function ended(): Promise<void> {
  await act('PURCHASER_LEADER', '2026-08-11', 'TerminateContract', {
    reason: 'early-mutual',
    explanation: '双方协商一致，服务已提前完成并验收。',
    issueId: null,
    evidence,
  });
  await act('PURCHASER_LEADER', '2026-08-12', 'SettleContract', {});
  await new CloseProjectHandler(decisions, new StreamHistory(store)).execute(
    new CloseProject(PROJECT, null, by('PURCHASER_LEADER', '2026-08-13')),
  );
  const other = PROJECT.replace('P', 'R');
  await new DraftProjectHandler(decisions).execute(
    new DraftProject(other, DRAFT, by('PROJECT_OFFICER', '2025-01-03')),
  );
  await new AbandonProjectHandler(decisions).execute(
    new AbandonProject(other, '不再购买。', by('PURCHASER_LEADER', '2025-02-03')),
  );
  const nothing = Object.fromEntries(
    ['title', 'city', 'purchaser', 'supplier', 'stage', 'servicePeriod', 'publishedOn', 'signedOn'].map(
      (member) => [member, null],
    ),
  );
  const facts = {
    ...nothing,
    province: '天津',
    district: null,
    purchaserLevel: '街道',
    amountFen: 1,
    targets: [],
    lineItems: [],
  } as unknown as ExternalCaseFacts;
  await new RecordExternalCaseHandler(decisions).execute(
    new RecordExternalCase(
      {
        caseId: CASE.replace('A', 'E'),
        sourceRef: 'case-1',
        facts,
        source: { url: null, kind: null, caveats: null },
        contentHash: 'a'.repeat(64),
        discrepancies: [],
        recordedOn: '2026-08-13',
      },
      by('CITY_CIVIL', '2026-08-13'),
    ),
  );
}

interface Asked {
  readonly act: string;
  readonly finding: Finding;
}
const asked: Asked[] = [];
beforeAll(async () => {
  store = domainStore(inMemoryEventStore());
  decisions = new Decisions(store);
  await prepared();
  await bought();
  await served();
  await judged();
  await supervised();
  await told();
  await ended();
  for await (const { type, data } of store.readAll()) {
    if (type !== 'ComplianceChecked') continue;
    const { act: name, findings } = data as { act: string; findings: Finding[] };
    asked.push(...findings.map((finding) => ({ act: name, finding })));
  }
});

describe('A project whose file states everything', () => {
  it('is asked at every act', () => {
    expect([...new Set(asked.map((one) => one.act))].toSorted()).toEqual([...ACTS].toSorted());
  });

  it.each(CLAUSES.map(({ id, acts }) => [id, Object.keys(acts)] as const))(
    '%s is asked by each act it belongs to, with every fact it needs',
    (id, acts) => {
      expect(acts).not.toEqual([]);
      const found = asked.filter(({ finding }) => finding.clause === id);
      expect([...new Set(found.map((one) => one.act))].toSorted()).toEqual(acts.toSorted());
      const unknown = found
        .filter(({ act: name, finding }) => finding.outcome === 'unknown' && !FOUND_ELSEWHERE.has(name))
        .map(({ act: name, finding }) => ({ at: `${id} at ${name}`, ...finding.operands }));
      expect(unknown.filter(({ at }) => !(at in NOT_SUPPLIED))).toEqual([]);
    },
  );

  it('knows what a clause can be told beside what it needs', () => {
    const operandsOf = (id: string) => asked.find(({ finding }) => finding.clause === id)!.finding.operands;
    expect(operandsOf('R-33')).toMatchObject({ sameSubject: true });
    expect(operandsOf('R-04')).toMatchObject({ institutionClass: 'two' });
    expect(operandsOf('S-16')).toMatchObject({ budgetLineId: 'L1', lineLeftFen: 950_000 });
    expect(operandsOf('R-43')).toMatchObject({ spentPercent: 0, achievedPercent: 100 });
    expect(operandsOf('S-05')).toMatchObject({ staff: 1, certified: 1 });
    expect(operandsOf('R-37')).toMatchObject({
      from: '2026-07-03',
      dueOn: '2026-08-03',
      doneOn: '2026-07-14',
    });
    expect(operandsOf('R-40')).toMatchObject({ missing: 'openTenderFen' });
  });

  it('lacks nothing that is said to be lacking without a reason', () => {
    const lacking = asked.filter(({ finding }) => finding.outcome === 'unknown');
    const at = new Set(lacking.map((one) => `${one.finding.clause} at ${one.act}`));
    expect(Object.keys(NOT_SUPPLIED).filter((one) => !at.has(one))).toEqual([]);
  });

  it('breaks nothing but what it publishes late, and has one member sign its acceptance', () => {
    const breached = asked.filter(({ finding }) => finding.outcome === 'breach');
    expect([...new Set(breached.map(({ finding }) => finding.clause))].toSorted()).toEqual(LATE);
  });
});
