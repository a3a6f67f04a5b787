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
import { clause, passIf, UNKNOWN } from '../kernel/clause.js';
export const R07 = clause(stryMutAct_9fa48("2113") ? {} : (stryCov_9fa48("2113"), {
  id: 'R-07',
  revision: 1,
  title: stryMutAct_9fa48("2115") ? {} : (stryCov_9fa48("2115"), {
    zh: '不得以不合理条件实行差别或歧视待遇',
    en: 'No unreasonable or discriminatory conditions'
  }),
  citation: '《政府采购法》第二十二条；财政部令第102号第七条',
  text: '采购人可以根据采购项目的特殊要求，规定供应商的特定条件，但不得以不合理的条件对供应商实行差别待遇或者歧视待遇。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("2122") ? false : (stryCov_9fa48("2122"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2123") ? [] : (stryCov_9fa48("2123"), ['decision']),
  validFrom: '2003-01-01',
  acts: stryMutAct_9fa48("2126") ? {} : (stryCov_9fa48("2126"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("2128") ? [] : (stryCov_9fa48("2128"), ['review']),
  parameters: stryMutAct_9fa48("2130") ? ["Stryker was here"] : (stryCov_9fa48("2130"), []),
  operands: stryMutAct_9fa48("2131") ? () => undefined : (stryCov_9fa48("2131"), ({
    review
  }) => stryMutAct_9fa48("2132") ? {} : (stryCov_9fa48("2132"), {
    unfairConditions: stryMutAct_9fa48("2133") ? review.unfairConditions && null : (stryCov_9fa48("2133"), review.unfairConditions ?? null)
  })),
  judge: stryMutAct_9fa48("2134") ? () => undefined : (stryCov_9fa48("2134"), ({
    unfairConditions
  }) => (stryMutAct_9fa48("2137") ? unfairConditions !== null : stryMutAct_9fa48("2136") ? false : stryMutAct_9fa48("2135") ? true : (stryCov_9fa48("2135", "2136", "2137"), unfairConditions === null)) ? UNKNOWN : passIf(stryMutAct_9fa48("2138") ? unfairConditions : (stryCov_9fa48("2138"), !unfairConditions))),
  explain: stryMutAct_9fa48("2139") ? () => undefined : (stryCov_9fa48("2139"), () => stryMutAct_9fa48("2140") ? {} : (stryCov_9fa48("2140"), {
    zh: '采购审查认定存在对供应商的不合理或歧视性条件，不得购买。',
    en: 'Review found unreasonable or discriminatory conditions: must not be bought.'
  }))
}));