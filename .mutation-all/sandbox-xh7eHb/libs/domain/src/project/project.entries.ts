// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const project = { project: true } as const;

/** The events of projects. */
export const PROJECT_ENTRIES = {
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
} satisfies EntriesOf<'project'>;
