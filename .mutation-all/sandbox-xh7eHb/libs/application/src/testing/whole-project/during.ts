// @ts-nocheck
import { AmendContract, AmendContractHandler } from '../../contract/amend-contract.handler.js';
import {
  JudgeService,
  JudgeServiceHandler,
  RecordService,
  RecordServiceHandler,
} from '../../ledger/ledger.handlers.js';
import { CONTRACT, EVALUATOR, evidence, TARGETS, where, type Teller } from './teller.js';

/** 事中: published, changed, served and watched. */
export async function served(t: Teller): Promise<void> {
  await t.act('PROJECT_OFFICER', '2025-07-02', 'PublishContract', { publishedOn: '2025-07-02', ...where });
  await t.act('PROJECT_OFFICER', '2025-07-03', 'FileContract', { filedOn: '2025-07-03', receiptNo: null });
  const subcontractor = { name: '示例康复中心', uscc: '52120104MJ1000003M' };
  const subcontract = { subcontractor, itemKeys: ['visit'], amountFen: 100_000, reason: '专业服务。' };
  await t.act('PURCHASER_LEADER', '2025-07-04', 'ApproveSubcontract', subcontract);
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
  await new AmendContractHandler(t.decisions).execute(
    new AmendContract(CONTRACT, amendment, t.by('PURCHASER_LEADER', '2025-08-04')),
  );
  const published = { amendmentNo: 1, publishedOn: '2025-08-05', ...where };
  await t.act('PROJECT_OFFICER', '2025-08-05', 'PublishAmendment', published);
  const certified = {
    kind: '社会工作者职业资格',
    level: '社会工作师',
    certificateHash: null,
    validUntil: null,
  } as const;
  await t.act('PROVIDER_MANAGER', '2025-08-05', 'AssignWorker', {
    workerId: 'w-01',
    role: 'SOCIAL_WORKER',
    qualification: certified,
  });
  const { part: serviceId } = await new RecordServiceHandler(t.decisions).execute(
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
      t.by('PROVIDER_WORKER', '2025-08-11'),
    ),
  );
  const confirmation = { type: 'ConfirmService', serviceId: serviceId!, note: null } as const;
  await new JudgeServiceHandler(t.decisions).execute(
    new JudgeService(CONTRACT, confirmation, t.by('PROJECT_OFFICER', '2025-08-12')),
  );
  await t.act('PROJECT_OFFICER', '2025-12-01', 'RecordMonitoring', { note: null });
}

/** Accepted, evaluated and paid. */
export async function judged(t: Teller): Promise<void> {
  const acceptanceId = await t.act('ACCEPTANCE_MEMBER', '2026-07-01', 'OpenAcceptance', {
    kind: 'final',
    stage: null,
  });
  const opinion = { acceptanceId, respondentRef: 'b-1', satisfaction: 'satisfied', opinion: '好' };
  await t.act('COMMUNITY_REP', '2026-07-02', 'RecordUserOpinion', opinion);
  await t.act('ACCEPTANCE_MEMBER', '2026-07-02', 'SignAcceptance', { acceptanceId, opinion: null });
  const standards = TARGETS.map(({ key }) => ({ key: `std-${key}`, met: true, note: null }));
  const conclusion = { acceptanceId, outcome: 'pass', standards, acceptedFen: null };
  await t.act('ACCEPTANCE_MEMBER', '2026-07-03', 'ConcludeAcceptance', conclusion);
  const evaluationId = await t.act('PROJECT_OFFICER', '2026-07-06', 'StartEvaluation', {
    kind: 'third-party',
    evaluator: { name: '评估中心', uscc: EVALUATOR },
    recusalDeclared: true,
  });
  const found = { actual: 10, level: null, fraction: null, reason: null };
  await t.act('EVALUATOR', '2026-07-08', 'CompleteEvaluation', {
    evaluationId,
    indicators: TARGETS.map(({ key: targetKey }) => ({ targetKey, ...found })),
    cutOffOn: null,
    summary: null,
  });
  const applied = { evaluationId, measure: 'renew', reason: '续签。' };
  await t.act('PURCHASER_LEADER', '2026-07-09', 'ApplyEvaluationResult', applied);
  const paymentId = await t.act('FINANCE_OFFICER', '2026-07-10', 'RequestPayment', {
    milestone: 'final',
    amountFen: 950_000,
    budgetLineId: 'L1',
    basis: null,
  });
  await t.act('PURCHASER_LEADER', '2026-07-13', 'ApprovePayment', { paymentId, note: null });
  await t.act('FINANCE_OFFICER', '2026-07-14', 'RecordPayment', {
    paymentId,
    paidOn: '2026-07-14',
    voucherNo: null,
  });
}
