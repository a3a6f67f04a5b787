// @ts-nocheck
import { unreachable } from '#domain';
import { isOf, type EventOf, type RecordedEvent } from '../kernel/recorded-event.js';
import { changedByAcceptance, changedByEvaluation } from './project-overview.after.js';
import { draftedOverview, type Gates, type ProjectOverview, type Step } from './project-overview.row.js';

/** One row of everything that happened under a project, whichever stream it happened in. */
export function foldOverview(
  row: ProjectOverview | undefined,
  event: RecordedEvent,
): ProjectOverview | undefined {
  if (event.type === 'ProjectDrafted') return draftedOverview(event);
  if (!row) return undefined;
  return {
    ...row,
    ...changed(row, event),
    revision: event.stream.startsWith('project-') ? String(event.revision) : row.revision,
    lastPosition: String(event.position),
    lastRecordedAt: event.createdAt,
  };
}

/** Streams that say nothing about the course of one project. */
const BESIDE = [
  'policy',
  'station',
  'supplier',
  'budget',
  'timesheet',
  'attachment',
  'supervision',
  'alert',
  'caseload',
  'beneficiary',
  'externalcase',
  'account',
  'feedback',
] as const;
type Beside = EventOf<(typeof BESIDE)[number]>;
const isBeside = (event: RecordedEvent): event is Beside & RecordedEvent =>
  BESIDE.some((category) => isOf(category, event));

function changed(row: ProjectOverview, event: RecordedEvent): Partial<ProjectOverview> {
  if (event.type === 'ComplianceChecked') return checked(row, event);
  if (isOf('project', event)) return changedByProject(row, event);
  if (isBeside(event)) return {};
  if (isOf('contract', event)) return changedByContract(row, event);
  switch (event.type) {
    case 'ServiceDelivered':
      return { services: row.services + 1 };
    case 'ServiceConfirmed':
      return { confirmedServices: row.confirmedServices + 1 };
    case 'ServiceCorrected':
      return { confirmedServices: row.confirmedServices - (event.data.previous.confirmed ? 1 : 0) };
    case 'ServiceRejected':
      return { rejectedServices: row.rejectedServices + 1 };
    case 'DisclosurePrepared':
      return { disclosure: 'prepared' };
    case 'DisclosureReviewed':
      return { disclosure: event.data.approved ? 'approved' : 'rejected' };
    case 'DisclosurePublished':
      return { disclosure: 'published', disclosedOn: event.data.publishedOn };
    case 'DisclosureWithdrawn':
      return { disclosure: 'withdrawn' };
    // What is published stands until the correction is.
    case 'DisclosureCorrected':
    case 'ThirdPartyConsulted':
    case 'ThirdPartyOpinionRecorded':
    case 'ReservationLapsed':
    case 'HoursHeld':
    case 'HoursYielded':
      return {};
    default:
      return unreachable(event);
  }
}

function changedByContract(
  row: ProjectOverview,
  event: Exclude<EventOf<'contract'>, { type: 'ComplianceChecked' }>,
): Partial<ProjectOverview> {
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
    case 'ContractAmended':
      return { contractFen: row.contractFen + event.data.amountChangeFen, endsOn: event.data.endsOn };
    case 'ContractTerminated':
      return { step: 'terminated' };
    case 'AcceptanceOpened':
    case 'AcceptanceConcluded':
      return changedByAcceptance(row, event);
    case 'EvaluationCompleted':
    case 'EvaluationReviewed':
    case 'EvaluationResultApplied':
      return changedByEvaluation(row, event);
    case 'PaymentPaid':
      return { paidFen: row.paidFen + event.data.amountFen };
    case 'IssueRaised':
      return { issues: row.issues + 1, openIssues: row.openIssues + 1 };
    case 'IssueReopened':
      return { openIssues: row.openIssues + 1 };
    case 'IssueRiskAccepted':
    case 'IssueRectified':
      return { openIssues: row.openIssues - 1 };
    case 'ContractSettled':
      return { phase: 'after', step: 'settled', settledContracts: row.settledContracts + 1 };
    case 'ContractPublished':
    case 'ContractFiled':
    case 'PerformanceMonitored':
    case 'SurveySubmitted':
    case 'EvaluationAppealed':
    case 'EvaluationComposed':
    case 'IssueEscalated':
    case 'IssueRiskAcceptanceRequested':
    case 'ContractAmendmentPublished':
    case 'SubcontractApproved':
    case 'ContractVoided':
    case 'UserOpinionRecorded':
    case 'AcceptanceSigned':
    case 'EvaluationStarted':
    case 'PaymentRequested':
    case 'PaymentApproved':
    case 'IssueAssigned':
    case 'RectificationSubmitted':
    case 'RectificationRejected':
    case 'WorkerAssigned':
    case 'WorkerReleased':
    case 'ComplianceReassessed':
    case 'PolicyShiftDetected':
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
    case 'ProjectAbandoned':
      return { phase: 'abandoned', step: 'abandoned', closedOn: on, retainUntil: event.data.retainUntil };
    case 'ProjectClosed':
      return { phase: 'closed', step: 'closed', closedOn: on, retainUntil: event.data.retainUntil };
    case 'ProjectDrafted':
    case 'AwardPublished':
    case 'ContractReserved':
    case 'SupervisionNoted':
    case 'DisclosureNoted':
      return {};
    default:
      return unreachable(event);
  }
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
