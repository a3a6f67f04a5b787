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
import { clause, passIf } from '../kernel/clause.js';
export const R26 = clause(stryMutAct_9fa48("2744") ? {} : (stryCov_9fa48("2744"), {
  id: 'R-26',
  revision: 1,
  title: stryMutAct_9fa48("2746") ? {} : (stryCov_9fa48("2746"), {
    zh: '采购人负责履约验收，评价结果用于后续采购',
    en: 'The purchaser accepts; results are used in later purchases'
  }),
  citation: '财库〔2016〕205号（十）（十一）（未核对原文）',
  text: '（大意）采购人是履约验收的主要责任主体；推动建立供应商履约评价，评价结果用于后续采购。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("2753") ? true : (stryCov_9fa48("2753"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2754") ? [] : (stryCov_9fa48("2754"), ['advice', 'invariant:acceptance.by-supplier']),
  validFrom: '2016-11-25',
  acts: stryMutAct_9fa48("2758") ? {} : (stryCov_9fa48("2758"), {
    SettleContract: 'note'
  }),
  needs: stryMutAct_9fa48("2760") ? [] : (stryCov_9fa48("2760"), ['resultApplied']),
  parameters: stryMutAct_9fa48("2762") ? ["Stryker was here"] : (stryCov_9fa48("2762"), []),
  operands: stryMutAct_9fa48("2763") ? () => undefined : (stryCov_9fa48("2763"), ({
    resultApplied
  }) => stryMutAct_9fa48("2764") ? {} : (stryCov_9fa48("2764"), {
    resultApplied
  })),
  judge: stryMutAct_9fa48("2765") ? () => undefined : (stryCov_9fa48("2765"), ({
    resultApplied
  }) => passIf(resultApplied)),
  explain: stryMutAct_9fa48("2766") ? () => undefined : (stryCov_9fa48("2766"), () => stryMutAct_9fa48("2767") ? {} : (stryCov_9fa48("2767"), {
    zh: '履约评价结果没有用于后续采购决定。',
    en: 'The evaluation of the supplier was not used for what follows.'
  }))
}));