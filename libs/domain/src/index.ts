export * from './kernel/compliance.js';
export * from './kernel/decider.js';
export * from './kernel/divisions.js';
export * from './kernel/metadata.js';
export * from './kernel/money.js';
export * from './kernel/pii.js';
export * from './kernel/plain-date.js';
export * from './kernel/quantity.js';
export * from './kernel/rejection.js';
export * from './kernel/streams.js';
export * from './kernel/uscc.js';
export * from './policy/policy.commands.js';
export * from './policy/policy.decider.js';
export * from './policy/policy.events.js';
export * from './account/account.events.js';
export * from './account/account.decider.js';
export * from './account/administration.js';
export * from './account/password.js';
export * from './station/station.events.js';
export * from './station/station.state.js';
export * from './station/station.decider.js';
export * from './supplier/supplier.events.js';
export * from './supplier/supplier.state.js';
export * from './supplier/supplier.decider.js';
export { demandNotSuspended, evolveSuspensions, suspensionOn } from './supplier/suspension.js';
export * from './budget/budget.events.js';
export * from './budget/budget.decider.js';
export * from './project/project.events.js';
export * from './project/project.commands.js';
export * from './project/project.decider.js';
export * from './project/project.state.js';
export { exceptionApprovers } from './project/project.exceptions.js';
export * from './catalogue/service-catalogue.data.js';
export { administrativePercent, catalogueEntry, natureOf } from './catalogue/service-catalogue.js';
export * from './contract/contract.events.js';
export * from './contract/contract-life.events.js';
export * from './contract/evaluation.events.js';
export * from './contract/issue.events.js';
export { standardsToJudge } from './contract/acceptance.js';
export { amendedTerms, widens } from './contract/amendment.js';
export * from './contract/contract.commands.js';
export * from './contract/contract.decider.js';
export * from './contract/contract.state.js';
export * from './contract/roster.events.js';
export * from './contract/roster.js';
export * from './contract/evaluation.score.js';
export * from './ledger/ledger.events.js';
export * from './ledger/ledger.decider.js';
export { confirmedBy } from './ledger/progress.js';
export * from './timesheet/timesheet.events.js';
export * from './timesheet/timesheet.decider.js';
export * from './beneficiary/beneficiary.words.js';
export * from './beneficiary/beneficiary.events.js';
export * from './beneficiary/beneficiary.commands.js';
export * from './beneficiary/beneficiary.decider.js';
export * from './beneficiary/caseload.state.js';
export * from './beneficiary/caseload.decider.js';
export * from './supervision/supervision.events.js';
export * from './supervision/supervision.commands.js';
export {
  hasOpenFindings,
  isKnown,
  isUnderWay,
  type Supervision,
  type SupervisionState,
  type SupervisionStatus,
} from './supervision/supervision.state.js';
export { supervisionDecider } from './supervision/supervision.decider.js';
export * from './disclosure/disclosure.events.js';
export * from './disclosure/disclosure.decider.js';
export * from './disclosure/public-card.js';
export * from './external-case/discrepancies.js';
export * from './external-case/external-case.events.js';
export * from './external-case/external-case.decider.js';
export * from './attachment/attachment.events.js';
export * from './attachment/attachment.decider.js';
export * from './event-registry.js';
export * from './alert/alert.events.js';
export * from './alert/alert.decider.js';
