import {
  unreachable,
  type Category,
  type Grade,
  type PlainDate,
  type PurchaserKind,
  type ResultMeasure,
} from '#domain';
import { isOf, type EventOf, type RecordedEvent } from '../kernel/recorded-event.js';

export type Phase = 'before' | 'during' | 'after' | 'closed' | 'rejected';

/** How far a project has come, each step with its Chinese name. */
export const STEPS = {
  drafted: '已立项起草',
  'needs-assessed': '已评估需求',
  'negative-list-passed': '已通过负面清单审查',
  'negative-list-hit': '命中负面清单',
  'targets-set': '已设定绩效目标',
  'budget-secured': '已落实预算',
  'ex-ante-assessed': '已完成事前评估',
  'intent-published': '已公开采购意向',
  'acceptance-planned': '已制定验收方案',
  purchased: '已确定承接主体',
  signed: '合同履行中',
  accepting: '验收中',
  accepted: '已验收',
  evaluated: '已评价',
  'result-applied': '评价结果已应用',
  settled: '合同已结清',
  closed: '已结项',
} as const;
export type Step = keyof typeof STEPS;

/** The dates on which the gates before the purchase were passed. */
export interface Gates {
  readonly needs?: PlainDate;
  readonly negativeList?: PlainDate;
  readonly targets?: PlainDate;
  readonly budget?: PlainDate;
  readonly exAnte?: PlainDate;
  readonly intent?: PlainDate;
  readonly acceptancePlan?: PlainDate;
}

export interface ProjectOverview {
  readonly projectId: string;
  readonly name: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly divisionCode: string;
  readonly category: Category;
  readonly purchaserKind: PurchaserKind;
  readonly purchaserName: string;
  readonly purchaserUscc: string;
  readonly supplierName: string | null;
  readonly supplierUscc: string | null;
  readonly demonstration: boolean;
  readonly phase: Phase;
  readonly step: Step;
  readonly gates: Gates;
  readonly policyVersionId: string | null;
  readonly policyGap: boolean;
  readonly budgetFen: number | null;
  readonly procurementMethod: string | null;
  readonly priceFen: number | null;
  readonly contracts: number;
  readonly settledContracts: number;
  readonly contractFen: number;
  readonly acceptedFen: number;
  readonly paidFen: number;
  readonly score: string | null;
  readonly grade: Grade | null;
  readonly resultMeasure: ResultMeasure | null;
  readonly issues: number;
  readonly openIssues: number;
  readonly exceptions: number;
  readonly approvedExceptions: number;
  /** Clauses found breached in accepted decisions. */
  readonly breaches: number;
  readonly services: number;
  readonly confirmedServices: number;
  readonly rejectedServices: number;
  readonly disclosure: 'prepared' | 'approved' | 'rejected' | 'published' | null;
  readonly disclosedOn: PlainDate | null;
  readonly draftedOn: PlainDate;
  readonly purchasedOn: PlainDate | null;
  readonly signedOn: PlainDate | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
  readonly retainUntil: PlainDate | null;
  /** Of the project's own stream. */
  readonly revision: string;
  readonly firstPosition: string;
  readonly lastPosition: string;
  readonly lastRecordedAt: Date;
  /** Acceptance that ends the delivery, while it runs. */
  readonly finalAcceptanceId: string | null;
}

type Drafted = Extract<RecordedEvent, { type: 'ProjectDrafted' }>;

function drafted({ data, metadata, position, revision, createdAt }: Drafted): ProjectOverview {
  return {
    projectId: data.projectId,
    name: data.name,
    stationId: data.stationId,
    stationName: data.stationName,
    divisionCode: data.divisionCode,
    category: data.category,
    purchaserKind: data.purchaser.kind,
    purchaserName: data.purchaser.name,
    purchaserUscc: data.purchaser.uscc,
    supplierName: null,
    supplierUscc: null,
    demonstration: data.demonstration ?? false,
    phase: 'before',
    step: 'drafted',
    gates: {},
    policyVersionId: null,
    policyGap: false,
    budgetFen: null,
    procurementMethod: null,
    priceFen: null,
    contracts: 0,
    settledContracts: 0,
    contractFen: 0,
    acceptedFen: 0,
    paidFen: 0,
    score: null,
    grade: null,
    resultMeasure: null,
    issues: 0,
    openIssues: 0,
    exceptions: 0,
    approvedExceptions: 0,
    breaches: 0,
    services: 0,
    confirmedServices: 0,
    rejectedServices: 0,
    disclosure: null,
    disclosedOn: null,
    draftedOn: metadata.occurredOn,
    purchasedOn: null,
    signedOn: null,
    startsOn: null,
    endsOn: null,
    closedOn: null,
    retainUntil: null,
    revision: String(revision),
    firstPosition: String(position),
    lastPosition: String(position),
    lastRecordedAt: createdAt,
    finalAcceptanceId: null,
  };
}

/** One row of everything that happened under a project, whichever stream it happened in. */
export function foldOverview(
  row: ProjectOverview | undefined,
  event: RecordedEvent,
): ProjectOverview | undefined {
  if (event.type === 'ProjectDrafted') return drafted(event);
  if (!row) return undefined;
  return {
    ...row,
    ...changed(row, event),
    revision: event.stream.startsWith('project-') ? String(event.revision) : row.revision,
    lastPosition: String(event.position),
    lastRecordedAt: event.createdAt,
  };
}

function changed(row: ProjectOverview, event: RecordedEvent): Partial<ProjectOverview> {
  if (event.type === 'ComplianceChecked') return checked(row, event);
  if (isOf('project', event)) return changedByProject(row, event);
  switch (event.type) {
    case 'ContractSigned':
      return {
        phase: 'during',
        step: 'signed',
        contracts: row.contracts + 1,
        contractFen: row.contractFen + event.data.amountFen,
        policyVersionId: event.data.policyVersionId,
        policyGap: event.data.policyVersionId === null,
        signedOn: row.signedOn ?? event.data.signedOn,
        startsOn: row.startsOn ?? event.data.startsOn,
        endsOn: event.data.endsOn,
      };
    case 'AcceptanceOpened':
      return {
        step: 'accepting',
        finalAcceptanceId: event.data.kind === 'final' ? event.data.acceptanceId : row.finalAcceptanceId,
      };
    case 'AcceptanceConcluded':
      return accepted(row, event);
    case 'EvaluationCompleted':
      return { phase: 'after', step: 'evaluated', score: event.data.rawScore, grade: event.data.grade };
    case 'EvaluationResultApplied':
      return { step: 'result-applied', resultMeasure: event.data.measure };
    case 'PaymentPaid':
      return { paidFen: row.paidFen + event.data.amountFen };
    case 'IssueRaised':
      return { issues: row.issues + 1, openIssues: row.openIssues + 1 };
    case 'IssueRectified':
      return { openIssues: row.openIssues - 1 };
    case 'ContractSettled':
      return { phase: 'after', step: 'settled', settledContracts: row.settledContracts + 1 };
    case 'ServiceDelivered':
      return { services: row.services + 1 };
    case 'ServiceConfirmed':
      return { confirmedServices: row.confirmedServices + 1 };
    case 'ServiceRejected':
      return { rejectedServices: row.rejectedServices + 1 };
    case 'DisclosurePrepared':
      return { disclosure: 'prepared' };
    case 'DisclosureReviewed':
      return { disclosure: event.data.approved ? 'approved' : 'rejected' };
    case 'DisclosurePublished':
      return { disclosure: 'published', disclosedOn: event.data.publishedOn };
    case 'ContractPublished':
    case 'ContractFiled':
    case 'ContractVoided':
    case 'UserOpinionRecorded':
    case 'AcceptanceSigned':
    case 'EvaluationStarted':
    case 'PaymentRequested':
    case 'PaymentApproved':
    case 'IssueAssigned':
    case 'RectificationSubmitted':
    case 'RectificationRejected':
    case 'StationRegistered':
    case 'SupplierRegistered':
    case 'QualificationRecorded':
    case 'BudgetLineRegistered':
    case 'BudgetReserved':
    case 'BudgetCommitted':
    case 'BudgetReleased':
    case 'ExternalCaseRecorded':
    case 'ExternalCaseRevised':
    case 'ImportDiscrepancyRecorded':
      return {};
    default:
      return unreachable(event);
  }
}

function changedByProject(
  row: ProjectOverview,
  event: Exclude<EventOf<'project'>, { type: 'ComplianceChecked' }>,
): Partial<ProjectOverview> {
  const on = event.metadata.occurredOn;
  const gate = (name: keyof Gates, step: Step): Partial<ProjectOverview> => ({
    step,
    gates: { ...row.gates, [name]: on },
  });
  switch (event.type) {
    case 'NeedsAssessed':
      return gate('needs', 'needs-assessed');
    case 'NegativeListScreened':
      return event.data.passed
        ? { ...gate('negativeList', 'negative-list-passed'), phase: 'before' }
        : { phase: 'rejected', step: 'negative-list-hit' };
    case 'TargetsSet':
      return gate('targets', 'targets-set');
    case 'BudgetSecured':
      return { ...gate('budget', 'budget-secured'), budgetFen: event.data.totalFen };
    case 'ExAnteAssessed':
      return gate('exAnte', 'ex-ante-assessed');
    case 'IntentPublished':
      return gate('intent', 'intent-published');
    case 'AcceptancePlanDefined':
      return gate('acceptancePlan', 'acceptance-planned');
    case 'ExceptionRequested':
      return { exceptions: row.exceptions + 1 };
    case 'ExceptionJustified':
      return { approvedExceptions: row.approvedExceptions + 1 };
    case 'ProjectPurchased':
      return {
        step: 'purchased',
        supplierName: event.data.supplier.name,
        supplierUscc: event.data.supplier.uscc,
        procurementMethod: event.data.method,
        priceFen: event.data.priceFen,
        purchasedOn: event.data.decidedOn,
      };
    case 'ProjectClosed':
      return { phase: 'closed', step: 'closed', closedOn: on, retainUntil: event.data.retainUntil };
    case 'ProjectDrafted':
    case 'ContractReserved':
      return {};
    default:
      return unreachable(event);
  }
}

function accepted(
  row: ProjectOverview,
  { data }: Extract<RecordedEvent, { type: 'AcceptanceConcluded' }>,
): Partial<ProjectOverview> {
  if (data.outcome === 'fail') return { step: 'signed' };
  const final = data.acceptanceId === row.finalAcceptanceId;
  return {
    step: 'accepted',
    acceptedFen: row.acceptedFen + data.acceptedFen,
    ...(final ? { phase: 'after', finalAcceptanceId: null } : {}),
  };
}

function checked(
  row: ProjectOverview,
  { data }: Extract<RecordedEvent, { type: 'ComplianceChecked' }>,
): Partial<ProjectOverview> {
  const breaches = data.findings.filter(({ outcome }) => outcome === 'breach').length;
  // The contract binds its policy for good; before it, what was last asked counts.
  const policy = row.contracts > 0 ? {} : { policyVersionId: data.versionId, policyGap: data.policyGap };
  return { ...policy, breaches: row.breaches + breaches };
}
