// @ts-nocheck
import { ACCOUNT_ENTRIES } from './account/account.entries.js';
import { ALERT_ENTRIES } from './alert/alert.entries.js';
import { ATTACHMENT_ENTRIES } from './attachment/attachment.entries.js';
import { BENEFICIARY_ENTRIES } from './beneficiary/beneficiary.entries.js';
import { BUDGET_ENTRIES } from './budget/budget.entries.js';
import { CONTRACT_ENTRIES } from './contract/contract.entries.js';
import { DISCLOSURE_ENTRIES } from './disclosure/disclosure.entries.js';
import { EXTERNAL_CASE_ENTRIES } from './external-case/external-case.entries.js';
import { FEEDBACK_ENTRIES } from './feedback/feedback.entries.js';
import { LEDGER_ENTRIES } from './ledger/ledger.entries.js';
import { POLICY_ENTRIES } from './policy/policy.entries.js';
import { PROJECT_ENTRIES } from './project/project.entries.js';
import { STATION_ENTRIES } from './station/station.entries.js';
import { SUPERVISION_ENTRIES } from './supervision/supervision.entries.js';
import { SUPPLIER_ENTRIES } from './supplier/supplier.entries.js';
import { TIMESHEET_ENTRIES } from './timesheet/timesheet.entries.js';
import { entry, type EventEntry, type EventType } from './event-entry.js';

export type { DomainEvent, EventEntry, EventsByCategory, EventType } from './event-entry.js';

/** 事件登记: the vocabulary as data. An event type that is missing here does not compile. */
export const EVENT_REGISTRY: { readonly [Type in EventType]: EventEntry<Type> } = {
  ...POLICY_ENTRIES,
  ...STATION_ENTRIES,
  ...SUPPLIER_ENTRIES,
  ...BUDGET_ENTRIES,
  ...PROJECT_ENTRIES,
  ...CONTRACT_ENTRIES,
  ...LEDGER_ENTRIES,
  ...TIMESHEET_ENTRIES,
  ...BENEFICIARY_ENTRIES,
  ...DISCLOSURE_ENTRIES,
  ...FEEDBACK_ENTRIES,
  ...EXTERNAL_CASE_ENTRIES,
  ...SUPERVISION_ENTRIES,
  ...ATTACHMENT_ENTRIES,
  ...ALERT_ENTRIES,
  ...ACCOUNT_ENTRIES,
  ComplianceChecked: entry(
    { project: true, contract: true, externalcase: true, supervision: true, disclosure: true, budget: true },
    { act: true, versionId: true, policyGap: true, ruleSetHash: true, findings: true },
  ),
};

export const isEventType = (type: string): type is EventType => Object.hasOwn(EVENT_REGISTRY, type);
