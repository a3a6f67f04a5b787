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
import { clause, within } from '../kernel/clause.js';
export const R22 = clause(stryMutAct_9fa48("2604") ? {} : (stryCov_9fa48("2604"), {
  id: 'R-22',
  revision: 1,
  title: stryMutAct_9fa48("2606") ? {} : (stryCov_9fa48("2606"), {
    zh: '采购前确定履约验收方案，并在合同中约定',
    en: 'The acceptance plan is fixed before procurement'
  }),
  citation: '《政府采购需求管理办法》（财库〔2021〕22号）第二十四条（未核对原文）',
  text: '（大意）履约验收方案要明确履约验收的主体、时间、方式、程序、内容和验收标准等；验收内容要包括每一项技术和商务要求的履约情况；可以分阶段验收。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("2613") ? true : (stryCov_9fa48("2613"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2614") ? [] : (stryCov_9fa48("2614"), ['advice', 'invariant:plan.unknown-target']),
  validFrom: '2021-07-01',
  acts: stryMutAct_9fa48("2618") ? {} : (stryCov_9fa48("2618"), {
    PurchaseProject: 'enforce',
    SignContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("2621") ? [] : (stryCov_9fa48("2621"), ['acceptancePlan']),
  parameters: stryMutAct_9fa48("2623") ? ["Stryker was here"] : (stryCov_9fa48("2623"), []),
  operands: stryMutAct_9fa48("2624") ? () => undefined : (stryCov_9fa48("2624"), ({
    acceptancePlan: {
      standards,
      uncoveredTargets
    }
  }) => stryMutAct_9fa48("2625") ? {} : (stryCov_9fa48("2625"), {
    standards,
    uncoveredTargets
  })),
  judge: stryMutAct_9fa48("2626") ? () => undefined : (stryCov_9fa48("2626"), ({
    standards,
    uncoveredTargets
  }) => within((stryMutAct_9fa48("2629") ? standards !== 0 : stryMutAct_9fa48("2628") ? false : stryMutAct_9fa48("2627") ? true : (stryCov_9fa48("2627", "2628", "2629"), standards === 0)) ? stryMutAct_9fa48("2630") ? +1 : (stryCov_9fa48("2630"), -1) : stryMutAct_9fa48("2631") ? +uncoveredTargets : (stryCov_9fa48("2631"), -uncoveredTargets))),
  explain: stryMutAct_9fa48("2632") ? () => undefined : (stryCov_9fa48("2632"), ({
    standards,
    uncoveredTargets
  }) => stryMutAct_9fa48("2633") ? {} : (stryCov_9fa48("2633"), {
    zh: `验收方案有${standards}项标准，另有${uncoveredTargets}项绩效目标没有对应的标准。`,
    en: `The acceptance plan has ${standards} standards; ${uncoveredTargets} targets have none.`
  }))
}));