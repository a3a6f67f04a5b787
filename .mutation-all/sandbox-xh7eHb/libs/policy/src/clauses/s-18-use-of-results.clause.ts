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
export const S18 = clause(stryMutAct_9fa48("4235") ? {} : (stryCov_9fa48("4235"), {
  id: 'S-18',
  revision: 1,
  title: stryMutAct_9fa48("4237") ? {} : (stryCov_9fa48("4237"), {
    zh: '强化绩效评价结果应用',
    en: 'The results of evaluation are used'
  }),
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）市、区民政部门加强绩效管理指导，强化绩效评价结果应用。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("4244") ? false : (stryCov_9fa48("4244"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4246") ? [] : (stryCov_9fa48("4246"), ['invariant:contract.not-evaluated']),
  acts: stryMutAct_9fa48("4248") ? {} : (stryCov_9fa48("4248"), {
    SettleContract: 'note'
  }),
  needs: stryMutAct_9fa48("4250") ? [] : (stryCov_9fa48("4250"), ['resultApplied']),
  parameters: stryMutAct_9fa48("4252") ? ["Stryker was here"] : (stryCov_9fa48("4252"), []),
  operands: stryMutAct_9fa48("4253") ? () => undefined : (stryCov_9fa48("4253"), ({
    resultApplied
  }) => stryMutAct_9fa48("4254") ? {} : (stryCov_9fa48("4254"), {
    resultApplied
  })),
  judge: stryMutAct_9fa48("4255") ? () => undefined : (stryCov_9fa48("4255"), ({
    resultApplied
  }) => passIf(resultApplied)),
  explain: stryMutAct_9fa48("4256") ? () => undefined : (stryCov_9fa48("4256"), () => stryMutAct_9fa48("4257") ? {} : (stryCov_9fa48("4257"), {
    zh: '绩效评价结果尚未应用（续签、重新采购、核减、暂缓拨付或不作调整）。',
    en: 'The result of the evaluation was not applied (renew, re-tender, reduce, withhold or none).'
  }))
}));