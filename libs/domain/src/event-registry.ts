import type { AccountEvent } from './account/account.events.js';
import type { AlertEvent } from './alert/alert.events.js';
import type { AttachmentEvent } from './attachment/attachment.events.js';
import type { BeneficiaryEvent, CaseloadEvent } from './beneficiary/beneficiary.events.js';
import type { BudgetEvent } from './budget/budget.events.js';
import type { ContractEvent } from './contract/contract.events.js';
import type { DisclosureEvent } from './disclosure/disclosure.events.js';
import type { FeedbackEvent } from './feedback/feedback.events.js';
import type { ExternalCaseEvent } from './external-case/external-case.events.js';
import type { StreamCategory } from './kernel/streams.js';
import type { LedgerEvent } from './ledger/ledger.events.js';
import type { PolicyEvent } from './policy/policy.events.js';
import type { ProjectEvent } from './project/project.events.js';
import type { StationEvent } from './station/station.events.js';
import type { SupervisionEvent } from './supervision/supervision.events.js';
import type { SupplierEvent } from './supplier/supplier.events.js';
import type { TimesheetEvent } from './timesheet/timesheet.events.js';

/** Every event, by the category of the streams it stands in. */
export interface EventsByCategory {
  readonly policy: PolicyEvent;
  readonly station: StationEvent;
  readonly supplier: SupplierEvent;
  readonly budget: BudgetEvent;
  readonly project: ProjectEvent;
  readonly contract: ContractEvent;
  readonly ledger: LedgerEvent;
  readonly timesheet: TimesheetEvent;
  readonly caseload: CaseloadEvent;
  readonly beneficiary: BeneficiaryEvent;
  readonly supervision: SupervisionEvent;
  readonly disclosure: DisclosureEvent;
  readonly feedback: FeedbackEvent;
  readonly externalcase: ExternalCaseEvent;
  readonly attachment: AttachmentEvent;
  readonly account: AccountEvent;
  readonly alert: AlertEvent;
}
export type DomainEvent = EventsByCategory[StreamCategory];
export type EventType = DomainEvent['type'];

type EventOf<Type extends EventType> = Extract<DomainEvent, { type: Type }>;
type CategoriesOf<Type extends EventType> = {
  [Category in StreamCategory]: Type extends EventsByCategory[Category]['type'] ? Category : never;
}[StreamCategory];

export interface EventEntry<Type extends EventType = EventType> {
  /** Schema version now written. */
  readonly version: number;
  /** Categories of the streams it is appended to. */
  readonly streams: readonly StreamCategory[];
  /** Top-level members of its payload: others are refused on append and tolerated on read. */
  readonly fields: readonly (keyof EventOf<Type>['data'] & string)[];
}

/** Lists each member of a payload once; a member forgotten or invented does not compile. */
type Fields<Type extends EventType> = Readonly<Record<keyof EventOf<Type>['data'], true>>;
type Streams<Type extends EventType> = Readonly<Record<CategoriesOf<Type>, true>>;

const entry = <Type extends EventType>(streams: Streams<Type>, fields: Fields<Type>): EventEntry<Type> => ({
  version: 1,
  streams: Object.keys(streams) as StreamCategory[],
  fields: Object.keys(fields) as (keyof EventOf<Type>['data'] & string)[],
});

const policy = { policy: true } as const;
const station = { station: true } as const;
const supplier = { supplier: true } as const;
const budget = { budget: true } as const;
const project = { project: true } as const;
const contract = { contract: true } as const;
const ledger = { ledger: true } as const;
const timesheet = { timesheet: true } as const;
const caseload = { caseload: true } as const;
const beneficiary = { beneficiary: true } as const;
const supervision = { supervision: true } as const;
const disclosure = { disclosure: true } as const;
const feedback = { feedback: true } as const;
const externalcase = { externalcase: true } as const;
const attachment = { attachment: true } as const;
const account = { account: true } as const;
const alert = { alert: true } as const;

/** 事件登记: the vocabulary as data. An event type that is missing here does not compile. */
export const EVENT_REGISTRY: { readonly [Type in EventType]: EventEntry<Type> } = {
  PolicyVersionRegistered: entry(policy, {
    policyKey: true,
    versionId: true,
    docNo: true,
    title: true,
    issuer: true,
    indexNo: true,
    issuedOn: true,
    effectiveFrom: true,
    effectiveTo: true,
    jurisdiction: true,
    supersedes: true,
    transitional: true,
    rules: true,
    textHash: true,
    remark: true,
  }),
  PolicyExtended: entry(policy, {
    policyKey: true,
    versionId: true,
    effectiveTo: true,
    docNo: true,
    reason: true,
  }),
  PolicyRevoked: entry(policy, {
    policyKey: true,
    versionId: true,
    revokedOn: true,
    docNo: true,
    reason: true,
  }),
  WorkingDayCalendarAdded: entry(policy, {
    policyKey: true,
    year: true,
    docNo: true,
    holidays: true,
    workdays: true,
  }),
  StationRegistered: entry(station, {
    stationId: true,
    divisionCode: true,
    divisionName: true,
    districtCode: true,
    districtName: true,
    name: true,
  }),
  StationDivisionChanged: entry(station, {
    stationId: true,
    divisionCode: true,
    divisionName: true,
    districtCode: true,
    districtName: true,
    from: true,
    reason: true,
  }),
  StationInspected: entry(station, {
    stationId: true,
    inspectionId: true,
    subject: true,
    findings: true,
    conclusion: true,
    evidence: true,
  }),
  StationDirectionIssued: entry(station, {
    stationId: true,
    directionId: true,
    inspectionId: true,
    text: true,
    dueOn: true,
  }),
  StationDirectionAnswered: entry(station, {
    stationId: true,
    directionId: true,
    answer: true,
    evidence: true,
  }),
  GuidanceIssued: entry(station, {
    stationId: true,
    guidanceId: true,
    topic: true,
    text: true,
    answerDueOn: true,
  }),
  GuidanceAnswered: entry(station, { stationId: true, guidanceId: true, answer: true }),
  StationPartnersRecorded: entry(station, { stationId: true, partners: true }),
  SupplierRegistered: entry(supplier, { uscc: true, name: true, orgType: true }),
  QualificationRecorded: entry(supplier, { uscc: true, checkedOn: true, items: true }),
  SmeStatusDeclared: entry(supplier, { uscc: true, status: true, evidence: true }),
  RelatedPartiesDeclared: entry(supplier, { uscc: true, parties: true }),
  SupplierSuspended: entry(supplier, {
    uscc: true,
    from: true,
    until: true,
    reason: true,
    documentNo: true,
  }),
  SupplierReinstated: entry(supplier, { uscc: true, from: true, reason: true }),
  BudgetLineRegistered: entry(budget, {
    purchaserUscc: true,
    year: true,
    lineId: true,
    name: true,
    fundSource: true,
    approvedFen: true,
    documentNo: true,
  }),
  BudgetReportApproved: entry(budget, {
    purchaserUscc: true,
    year: true,
    report: true,
    approvedOn: true,
    documentNo: true,
  }),
  BudgetReportPublished: entry(budget, {
    purchaserUscc: true,
    year: true,
    report: true,
    publishedOn: true,
    medium: true,
    url: true,
  }),
  SmeOverduePublished: entry(budget, {
    purchaserUscc: true,
    year: true,
    contracts: true,
    amountFen: true,
    publishedOn: true,
    medium: true,
    url: true,
  }),
  BudgetReserved: entry(budget, { lineId: true, projectId: true, amountFen: true }),
  BudgetCommitted: entry(budget, { lineId: true, projectId: true, amountFen: true }),
  BudgetReleased: entry(budget, { lineId: true, projectId: true, amountFen: true, reason: true }),
  BudgetCommitmentReleased: entry(budget, {
    lineId: true,
    projectId: true,
    amountFen: true,
    reason: true,
  }),
  ProjectDrafted: entry(project, {
    projectId: true,
    stationId: true,
    stationName: true,
    divisionCode: true,
    name: true,
    category: true,
    purchaser: true,
    demonstration: true,
  }),
  NeedsAssessed: entry(project, {
    registeredPopulation: true,
    populationStructure: true,
    demand: true,
    demandEvidence: true,
  }),
  NegativeListScreened: entry(project, { answers: true, unsuitableForStation: true, passed: true }),
  TargetsSet: entry(project, { targets: true }),
  BudgetSecured: entry(project, { lines: true, totalFen: true }),
  ExAnteAssessed: entry(project, { conclusion: true, requirementComment: true }),
  IntentPublished: entry(project, { publishedOn: true, medium: true, url: true, expectedStartOn: true }),
  AcceptancePlanDefined: entry(project, { method: true, stages: true }),
  ExceptionRequested: entry(project, {
    exceptionId: true,
    ruleId: true,
    reasonCode: true,
    reason: true,
    evidence: true,
  }),
  ExceptionJustified: entry(project, { exceptionId: true, ruleId: true, note: true }),
  ProjectPurchased: entry(project, {
    projectId: true,
    method: true,
    supplier: true,
    priceFen: true,
    basis: true,
    decidedOn: true,
    review: true,
    targets: true,
  }),
  AwardPublished: entry(project, {
    projectId: true,
    noticeIssuedOn: true,
    publishedOn: true,
    medium: true,
    url: true,
  }),
  ContractReserved: entry(project, {
    contractId: true,
    number: true,
    startsOn: true,
    endsOn: true,
    amountFen: true,
  }),
  SupervisionNoted: entry(project, { projectId: true, caseId: true }),
  DisclosureNoted: entry(project, { projectId: true, disclosureId: true }),
  ProjectAbandoned: entry(project, { projectId: true, reason: true, retainUntil: true }),
  ProjectClosed: entry(project, {
    projectId: true,
    summary: true,
    retainUntil: true,
    undisclosed: true,
  }),
  ContractSigned: entry(contract, {
    contractId: true,
    projectId: true,
    stationId: true,
    number: true,
    purchaser: true,
    supplier: true,
    signedOn: true,
    startsOn: true,
    endsOn: true,
    amountFen: true,
    items: true,
    paymentSchedule: true,
    targets: true,
    acceptanceStandards: true,
    acceptancePlan: true,
    scoreWeights: true,
    smePaymentDays: true,
    performanceBond: true,
    venue: true,
    policyVersionId: true,
    policyGapAcknowledgement: true,
  }),
  ContractPublished: entry(contract, { publishedOn: true, medium: true, url: true }),
  ContractFiled: entry(contract, { filedOn: true, receiptNo: true }),
  AcceptanceOpened: entry(contract, { acceptanceId: true, kind: true, stage: true, openedOn: true }),
  UserOpinionRecorded: entry(contract, {
    acceptanceId: true,
    respondentRef: true,
    satisfaction: true,
    opinion: true,
  }),
  AcceptanceSigned: entry(contract, { acceptanceId: true, opinion: true }),
  AcceptanceConcluded: entry(contract, {
    acceptanceId: true,
    outcome: true,
    standards: true,
    acceptedFen: true,
    concludedOn: true,
    payBy: true,
    paidInFull: true,
  }),
  EvaluationStarted: entry(contract, {
    evaluationId: true,
    kind: true,
    evaluator: true,
    recusalDeclared: true,
    party: true,
  }),
  EvaluationCompleted: entry(contract, {
    evaluationId: true,
    kind: true,
    indicators: true,
    budget: true,
    notApplicable: true,
    adjusted: true,
    rawScore: true,
    grade: true,
    formulaVersion: true,
    summary: true,
  }),
  EvaluationResultApplied: entry(contract, { evaluationId: true, measure: true, reason: true }),
  PaymentRequested: entry(contract, {
    paymentId: true,
    milestone: true,
    amountFen: true,
    budgetLineId: true,
    basis: true,
    funds: true,
    dueOn: true,
    acceptanceId: true,
  }),
  PaymentApproved: entry(contract, { paymentId: true, note: true }),
  PaymentPaid: entry(contract, {
    paymentId: true,
    amountFen: true,
    paidOn: true,
    voucherNo: true,
    paidInFull: true,
  }),
  IssueRaised: entry(contract, {
    issueId: true,
    source: true,
    type: true,
    severity: true,
    description: true,
    ruleId: true,
    amountAtStakeFen: true,
    findings: true,
    dueOn: true,
  }),
  IssueAssigned: entry(contract, { issueId: true, assignee: true, dueOn: true }),
  RectificationSubmitted: entry(contract, { issueId: true, measures: true, evidence: true }),
  IssueRectified: entry(contract, {
    issueId: true,
    outcome: true,
    note: true,
    recoveredFen: true,
    findings: true,
  }),
  RectificationRejected: entry(contract, {
    issueId: true,
    outcome: true,
    note: true,
    recoveredFen: true,
    findings: true,
  }),
  WorkerAssigned: entry(contract, { workerId: true, role: true, qualification: true, from: true }),
  WorkerReleased: entry(contract, { workerId: true, until: true, reason: true }),
  ContractSettled: entry(contract, { contractId: true, paidFen: true, settledOn: true, leftUnpaid: true }),
  ContractVoided: entry(contract, { contractId: true, projectId: true, reason: true }),
  IssueEscalated: entry(contract, { issueId: true, to: true, reason: true }),
  IssueRiskAcceptanceRequested: entry(contract, { issueId: true, reason: true, evidence: true }),
  IssueRiskAccepted: entry(contract, { issueId: true, note: true }),
  IssueReopened: entry(contract, { issueId: true, reason: true, dueOn: true }),
  SurveySubmitted: entry(contract, {
    evaluationId: true,
    targetKey: true,
    method: true,
    sampleSize: true,
    minimum: true,
    sufficient: true,
    value: true,
  }),
  EvaluationAppealed: entry(contract, { evaluationId: true, reason: true, evidence: true }),
  EvaluationReviewed: entry(contract, {
    evaluationId: true,
    outcome: true,
    reason: true,
    original: true,
    reviewed: true,
    adjusted: true,
    indicators: true,
    deductedPoints: true,
  }),
  EvaluationComposed: entry(contract, {
    kind: true,
    parties: true,
    rawScore: true,
    grade: true,
    adjusted: true,
  }),
  PerformanceMonitored: entry(contract, {
    monitoringNo: true,
    asOf: true,
    budget: true,
    targets: true,
    targetPercent: true,
    elapsedPercent: true,
    deviation: true,
    issueId: true,
    note: true,
  }),
  ContractAmended: entry(contract, {
    amendmentNo: true,
    ground: true,
    reason: true,
    clauses: true,
    text: true,
    amountChangeFen: true,
    budgetLineId: true,
    evidence: true,
    sameSubject: true,
    amountFen: true,
    endsOn: true,
    items: true,
    paymentSchedule: true,
    amendedOn: true,
    smePurchaserUscc: true,
  }),
  ContractAmendmentPublished: entry(contract, {
    amendmentNo: true,
    publishedOn: true,
    medium: true,
    url: true,
  }),
  SubcontractApproved: entry(contract, {
    subcontractNo: true,
    subcontractor: true,
    itemKeys: true,
    amountFen: true,
    reason: true,
    approvedOn: true,
  }),
  ContractTerminated: entry(contract, {
    reason: true,
    explanation: true,
    issueId: true,
    evidence: true,
    terminatedOn: true,
  }),
  HoursHeld: entry(ledger, { workerId: true, contractId: true }),
  ServiceDelivered: entry(ledger, {
    serviceId: true,
    contractId: true,
    deliveredOn: true,
    startedAt: true,
    endedAt: true,
    itemKey: true,
    targetKey: true,
    quantity: true,
    unit: true,
    workerIds: true,
    beneficiaryRefs: true,
    evidence: true,
    clientRef: true,
    staffing: true,
  }),
  ServiceConfirmed: entry(ledger, {
    serviceId: true,
    contractId: true,
    targetKey: true,
    quantity: true,
    note: true,
  }),
  ServiceRejected: entry(ledger, {
    serviceId: true,
    contractId: true,
    targetKey: true,
    quantity: true,
    reason: true,
  }),
  ReservationLapsed: entry(ledger, { reservationId: true, contractId: true }),
  HoursYielded: entry(ledger, { workerId: true, contractId: true }),
  HoursClaimed: entry(timesheet, { workerId: true, contractId: true, yyyymm: true }),
  HoursShared: entry(timesheet, { workerId: true, contractId: true, yyyymm: true, hours: true }),
  HoursReserved: entry(timesheet, {
    reservationId: true,
    workerId: true,
    contractId: true,
    yyyymm: true,
    startedAt: true,
    endedAt: true,
  }),
  HoursReleased: entry(timesheet, { reservationId: true, workerId: true, contractId: true }),
  ServiceCorrected: entry(ledger, {
    serviceId: true,
    contractId: true,
    targetKey: true,
    quantity: true,
    previous: true,
    reason: true,
    evidence: true,
  }),
  GuardianConsentRecorded: entry(caseload, {
    contractId: true,
    beneficiaryRef: true,
    kinds: true,
    evidence: true,
  }),
  BeneficiaryEnrolled: entry(caseload, {
    contractId: true,
    beneficiaryRef: true,
    category: true,
    ageBand: true,
    divisionCode: true,
    supplierUscc: true,
    purchaserUscc: true,
    purposes: true,
    consents: true,
    consentBy: true,
    retentionEnd: true,
    fields: true,
  }),
  ConsentRecorded: entry(caseload, { contractId: true, beneficiaryRef: true, kinds: true, evidence: true }),
  ConsentWithdrawn: entry(caseload, {
    contractId: true,
    beneficiaryRef: true,
    kinds: true,
    withdrawnBy: true,
  }),
  PersonalDataCorrected: entry(caseload, { contractId: true, beneficiaryRef: true, fields: true }),
  BeneficiaryKeyDestroyed: entry(caseload, { contractId: true, beneficiaryRef: true, ground: true }),
  PersonalDataRead: entry(beneficiary, {
    contractId: true,
    beneficiaryRef: true,
    fields: true,
    purpose: true,
    reason: true,
  }),
  PersonalDataExported: entry(beneficiary, { contractId: true, beneficiaryRef: true, requestedBy: true }),
  DisclosurePrepared: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    sections: true,
    snapshot: true,
    snapshotHash: true,
  }),
  DisclosureReviewed: entry(disclosure, {
    disclosureId: true,
    approved: true,
    note: true,
    screening: true,
  }),
  ThirdPartyConsulted: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    consultationId: true,
    party: true,
    matter: true,
    notifiedOn: true,
    dueOn: true,
  }),
  ThirdPartyOpinionRecorded: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    consultationId: true,
    consents: true,
    opinion: true,
    receivedOn: true,
  }),
  DisclosurePublished: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    publishedOn: true,
    snapshot: true,
    snapshotHash: true,
    version: true,
    correction: true,
    publicInterest: true,
    unheard: true,
  }),
  DisclosureCorrected: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    sections: true,
    snapshot: true,
    snapshotHash: true,
    version: true,
    correction: true,
    unheard: true,
  }),
  DisclosureWithdrawn: entry(disclosure, {
    disclosureId: true,
    projectId: true,
    reason: true,
    versions: true,
    unheard: true,
  }),
  FeedbackSubmitted: entry(feedback, {
    feedbackId: true,
    projectId: true,
    contractNumber: true,
    kind: true,
    textHash: true,
    tokenHash: true,
    dueOn: true,
    retentionEnd: true,
  }),
  FeedbackRead: entry(feedback, { feedbackId: true, reason: true }),
  FeedbackModerated: entry(feedback, {
    feedbackId: true,
    projectId: true,
    contractNumber: true,
    kind: true,
    submittedOn: true,
    dueOn: true,
    text: true,
    redactions: true,
    refusal: true,
  }),
  FeedbackAnswered: entry(feedback, { feedbackId: true, text: true }),
  AnswerRated: entry(feedback, { feedbackId: true, score: true }),
  FeedbackErased: entry(feedback, { feedbackId: true, ground: true }),
  ExternalCaseRecorded: entry(externalcase, {
    caseId: true,
    sourceRef: true,
    facts: true,
    source: true,
    contentHash: true,
  }),
  ExternalCaseRevised: entry(externalcase, {
    caseId: true,
    sourceRef: true,
    facts: true,
    source: true,
    contentHash: true,
  }),
  ImportDiscrepancyRecorded: entry(externalcase, { caseId: true, field: true, values: true }),
  SupervisionDrafted: entry(supervision, {
    caseId: true,
    projectId: true,
    kind: true,
    body: true,
    reference: true,
    matter: true,
    members: true,
  }),
  SupervisionOpened: entry(supervision, {
    caseId: true,
    projectId: true,
    kind: true,
    body: true,
    reference: true,
    matter: true,
    members: true,
  }),
  InformationRequested: entry(supervision, {
    caseId: true,
    projectId: true,
    kind: true,
    requestId: true,
    text: true,
    dueOn: true,
  }),
  InformationProvided: entry(supervision, {
    caseId: true,
    projectId: true,
    requestId: true,
    answer: true,
    evidence: true,
    withheld: true,
  }),
  SupervisionConcluded: entry(supervision, {
    caseId: true,
    projectId: true,
    kind: true,
    summary: true,
    findings: true,
    rectifyBy: true,
  }),
  SupervisionAppealed: entry(supervision, { caseId: true, projectId: true, to: true, grounds: true }),
  SupervisionAppealDecided: entry(supervision, {
    caseId: true,
    projectId: true,
    outcome: true,
    authority: true,
    note: true,
  }),
  RectificationReported: entry(supervision, { caseId: true, projectId: true, answers: true, evidence: true }),
  RectificationReportedToGovernment: entry(supervision, {
    caseId: true,
    projectId: true,
    authority: true,
    documentNo: true,
  }),
  RectificationPublished: entry(supervision, { caseId: true, projectId: true, where: true, evidence: true }),
  ResolutionRecorded: entry(supervision, { caseId: true, projectId: true, resolutions: true }),
  SupervisionClosed: entry(supervision, { caseId: true, projectId: true, summary: true, unanswered: true }),
  SupervisionStopped: entry(supervision, { caseId: true, projectId: true, reason: true, unanswered: true }),
  SupervisionCancelled: entry(supervision, { caseId: true, projectId: true, reason: true }),
  AttachmentStored: entry(attachment, {
    attachmentId: true,
    sha256: true,
    storedAs: true,
    sizeBytes: true,
    mediaType: true,
    name: true,
    personal: true,
    projectId: true,
    contractId: true,
    about: true,
  }),
  AttachmentRead: entry(attachment, { attachmentId: true, reason: true }),
  AttachmentKeyDestroyed: entry(attachment, { attachmentId: true, reason: true }),
  AlertRaised: entry(alert, {
    alertId: true,
    kind: true,
    about: true,
    rule: true,
    titleZh: true,
    titleEn: true,
    since: true,
    projectId: true,
    contractId: true,
    purchaserUscc: true,
  }),
  AlertResolved: entry(alert, {
    alertId: true,
    resolution: true,
    resolvedOn: true,
    lateDays: true,
    lateIn: true,
  }),
  PolicyShiftDetected: entry(contract, {
    act: true,
    gateOn: true,
    fromVersionId: true,
    toVersionId: true,
    todo: true,
  }),
  ComplianceReassessed: entry(contract, {
    asOf: true,
    versionId: true,
    ruleSetHash: true,
    before: true,
    after: true,
  }),
  AccountRegistered: entry(account, {
    accountId: true,
    role: true,
    orgName: true,
    orgUscc: true,
    division: true,
    demonstration: true,
    origin: true,
  }),
  AccountRoleChanged: entry(account, {
    accountId: true,
    role: true,
    orgName: true,
    orgUscc: true,
    division: true,
  }),
  AccountDisabled: entry(account, { accountId: true, reason: true }),
  AccountEnabled: entry(account, { accountId: true }),
  PasswordChanged: entry(account, { accountId: true, mustChange: true }),
  SecondFactorEnrolled: entry(account, { accountId: true, method: true }),
  SecondFactorRemoved: entry(account, { accountId: true }),
  AccountLocked: entry(account, { accountId: true, failures: true, seconds: true }),
  AccountUnlocked: entry(account, { accountId: true }),
  SessionsRevoked: entry(account, { accountId: true, which: true }),
  ComplianceChecked: entry(
    { project: true, contract: true, externalcase: true, supervision: true, disclosure: true, budget: true },
    { act: true, versionId: true, policyGap: true, ruleSetHash: true, findings: true },
  ),
};

export const isEventType = (type: string): type is EventType => Object.hasOwn(EVENT_REGISTRY, type);
