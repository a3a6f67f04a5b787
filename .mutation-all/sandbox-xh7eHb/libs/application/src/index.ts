// @ts-nocheck
export * from './account/account.handlers.js';
export { AccountLife, bySystem, type AccountsPort } from './account/account-life.js';
export * from './alert/alert.handlers.js';
export * from './application.module.js';
export type { AttachmentKeys } from './attachment/attachment-keys.port.js';
export * from './attachment/attachment.module.js';
export {
  ForgetAttachment,
  OpenAttachment,
  StoreAttachment,
  type AttachedTo,
  type Opened,
} from './attachment/attachment.handlers.js';
export * from './beneficiary/caseload.handlers.js';
export * from './beneficiary/look.handlers.js';
export type { PersonalData } from './beneficiary/personal-data.js';
export type { PersonalVault } from './beneficiary/personal-vault.port.js';
export * from './budget/budget.handlers.js';
export { AmendContract } from './contract/amend-contract.handler.js';
export type { ContractAct } from './contract/complete-act.js';
export * from './contract/contract.handlers.js';
export type { StatedMilestone, StatedTerms } from './contract/contract-terms.js';
export { SignContract } from './contract/sign-contract.handler.js';
export * from './disclosure/disclosure.handlers.js';
export { ActOnFeedback, ReadFeedback, type FeedbackAct } from './feedback/feedback.handlers.js';
export { FeedbackSweep } from './feedback/feedback-sweep.js';
export { SubmitFeedback, type GivenFeedback } from './feedback/submit-feedback.handler.js';
export * from './external-case/case-facts.js';
export * from './external-case/external-case.handlers.js';
export { Access, NotWithinReach } from './kernel/access.js';
export { canonicalJson, hashOf, sha256 } from './kernel/canonical-json.js';
export * from './kernel/clock.js';
export type { Answer } from './kernel/decisions.js';
export { StreamHistory, type HistoryEvent } from './kernel/stream-history.js';
export { envelope, type Envelope, type Given } from './kernel/envelope.js';
export * from './kernel/failures.js';
export * from './ledger/ledger.handlers.js';
export * from './policy/policies.js';
export * from './policy/policy.handlers.js';
export { AbandonProject, CloseProject } from './project/end-project.handlers.js';
export {
  ActOnProject,
  DraftProject,
  PurchaseProject,
  SecureBudget,
  type PlainProjectCommand,
} from './project/project.handlers.js';
export * from './reactors/deadline.reactor.js';
export { react } from './reactors/react.js';
export * from './reactors/reaction.js';
export * from './reactors/supplier.reactor.js';
export * from './station/station.handlers.js';
export type { CaseAccess } from './supervision/case-access.port.js';
export { PublishConclusion, type GivenConclusion } from './supervision/conclusion.handler.js';
export {
  ActOnSupervision,
  DraftSupervision,
  seesDrafts,
  type SupervisionAct,
} from './supervision/supervision.handlers.js';
export * from './supplier/supplier.handlers.js';
