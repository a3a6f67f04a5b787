// @ts-nocheck
import { unreachable, type Text } from '#domain';
import { isOf, type RecordedEvent } from '../kernel/recorded-event.js';
import { accountSentence } from './sentences/account.sentence.js';
import { alertSentence } from './sentences/alert.sentence.js';
import { attachmentSentence } from './sentences/attachment.sentence.js';
import { beneficiarySentence } from './sentences/beneficiary.sentence.js';
import { budgetSentence } from './sentences/budget.sentence.js';
import { complianceSentence, isCompliance } from './sentences/compliance.sentence.js';
import { contractSentence } from './sentences/contract.sentence.js';
import { disclosureSentence } from './sentences/disclosure.sentence.js';
import { externalCaseSentence } from './sentences/external-case.sentence.js';
import { feedbackSentence } from './sentences/feedback.sentence.js';
import { ledgerSentence } from './sentences/ledger.sentence.js';
import { policySentence } from './sentences/policy.sentence.js';
import { projectSentence } from './sentences/project.sentence.js';
import { stationSentence } from './sentences/station.sentence.js';
import { supervisionSentence } from './sentences/supervision.sentence.js';
import { supplierSentence } from './sentences/supplier.sentence.js';
import { timesheetSentence } from './sentences/timesheet.sentence.js';

/** What happened, as one sentence for a person. */
export function sentenceOf(event: RecordedEvent): Text {
  if (isCompliance(event)) return complianceSentence(event);
  if (isOf('project', event)) return projectSentence(event);
  if (isOf('contract', event)) return contractSentence(event);
  if (isOf('ledger', event)) return ledgerSentence(event);
  if (isOf('timesheet', event)) return timesheetSentence(event);
  if (isOf('caseload', event) || isOf('beneficiary', event)) return beneficiarySentence(event);
  if (isOf('disclosure', event)) return disclosureSentence(event);
  if (isOf('feedback', event)) return feedbackSentence(event);
  if (isOf('budget', event)) return budgetSentence(event);
  if (isOf('policy', event)) return policySentence(event);
  if (isOf('station', event)) return stationSentence(event);
  if (isOf('supplier', event)) return supplierSentence(event);
  if (isOf('externalcase', event)) return externalCaseSentence(event);
  if (isOf('supervision', event)) return supervisionSentence(event);
  if (isOf('attachment', event)) return attachmentSentence(event);
  if (isOf('account', event)) return accountSentence(event);
  if (isOf('alert', event)) return alertSentence(event);
  return unreachable(event);
}
