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
export const R08 = clause(stryMutAct_9fa48("2143") ? {} : (stryCov_9fa48("2143"), {
  id: 'R-08',
  revision: 1,
  title: stryMutAct_9fa48("2145") ? {} : (stryCov_9fa48("2145"), {
    zh: '存在控股、管理关系的供应商不得参加同一合同项下的采购',
    en: 'Related suppliers do not compete for one contract'
  }),
  citation: '《政府采购法实施条例》第十八条',
  text: '单位负责人为同一人或者存在直接控股、管理关系的不同供应商，不得参加同一合同项下的政府采购活动。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("2152") ? false : (stryCov_9fa48("2152"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2153") ? [] : (stryCov_9fa48("2153"), ['decision']),
  validFrom: '2015-03-01',
  acts: stryMutAct_9fa48("2156") ? {} : (stryCov_9fa48("2156"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("2158") ? [] : (stryCov_9fa48("2158"), ['review']),
  parameters: stryMutAct_9fa48("2160") ? ["Stryker was here"] : (stryCov_9fa48("2160"), []),
  operands: stryMutAct_9fa48("2161") ? () => undefined : (stryCov_9fa48("2161"), ({
    review
  }) => stryMutAct_9fa48("2162") ? {} : (stryCov_9fa48("2162"), {
    relatedBidders: stryMutAct_9fa48("2163") ? review.relatedBidders && null : (stryCov_9fa48("2163"), review.relatedBidders ?? null)
  })),
  judge: stryMutAct_9fa48("2164") ? () => undefined : (stryCov_9fa48("2164"), ({
    relatedBidders
  }) => (stryMutAct_9fa48("2167") ? relatedBidders !== null : stryMutAct_9fa48("2166") ? false : stryMutAct_9fa48("2165") ? true : (stryCov_9fa48("2165", "2166", "2167"), relatedBidders === null)) ? UNKNOWN : passIf(stryMutAct_9fa48("2168") ? relatedBidders : (stryCov_9fa48("2168"), !relatedBidders))),
  explain: stryMutAct_9fa48("2169") ? () => undefined : (stryCov_9fa48("2169"), () => stryMutAct_9fa48("2170") ? {} : (stryCov_9fa48("2170"), {
    zh: '采购审查认定参加采购的供应商之间负责人为同一人或存在控股、管理关系，不得购买。',
    en: 'Review found that bidders have the same person in charge or control one another: must not be bought.'
  }))
}));