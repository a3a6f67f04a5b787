// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { Act } from '../kernel/clause.js';

/** Where each act is done over HTTP. */
export const ACT_ROUTES: Readonly<Record<Act, string>> = stryMutAct_9fa48("4491") ? {} : (stryCov_9fa48("4491"), {
  DraftProject: 'POST /api/projects',
  ScreenNegativeList: 'POST /api/projects/{id}/screen-negative-list',
  SetTargets: 'POST /api/projects/{id}/set-targets',
  SecureBudget: 'POST /api/projects/{id}/secure-budget',
  PurchaseProject: 'POST /api/projects/{id}/purchase',
  PublishAward: 'POST /api/projects/{id}/publish-award',
  AbandonProject: 'POST /api/projects/{id}/abandon',
  SignContract: 'POST /api/contracts',
  PublishContract: 'POST /api/contracts/{id}/publish',
  FileContract: 'POST /api/contracts/{id}/file',
  AmendContract: 'POST /api/contracts/{id}/amend',
  PublishAmendment: 'POST /api/contracts/{id}/publish-amendment',
  ApproveSubcontract: 'POST /api/contracts/{id}/approve-subcontract',
  TerminateContract: 'POST /api/contracts/{id}/terminate',
  RecordMonitoring: 'POST /api/contracts/{id}/record-monitoring',
  ConcludeAcceptance: 'POST /api/acceptances/{id}/conclude',
  CompleteEvaluation: 'POST /api/evaluations/{id}/complete',
  RequestPayment: 'POST /api/payments',
  RecordPayment: 'POST /api/payments/{id}/record',
  SettleContract: 'POST /api/contracts/{id}/settle',
  CloseProject: 'POST /api/projects/{id}/close',
  PublishDisclosure: 'POST /api/disclosures/{id}/publish',
  PublishBudgetReport: 'POST /api/budgets/{id}/publish-report',
  AnswerInformationRequest: 'POST /api/supervisions/{id}/answer-information-request',
  AnswerAuditRequest: 'POST /api/supervisions/{id}/answer-information-request',
  CloseSupervision: 'POST /api/supervisions/{id}/close',
  RecordExternalCase: 'POST /api/external-cases'
});