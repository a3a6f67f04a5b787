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
import { clause, NOT_APPLICABLE, within } from '../kernel/clause.js';

/** The threshold is a local number that nobody has registered: until then the outcome is unknown. */
export const R40 = clause(stryMutAct_9fa48("3203") ? {} : (stryCov_9fa48("3203"), {
  id: 'R-40',
  revision: 1,
  title: stryMutAct_9fa48("3205") ? {} : (stryCov_9fa48("3205"), {
    zh: '不得化整为零规避公开招标',
    en: 'No splitting to evade open tendering'
  }),
  citation: '《政府采购法实施条例》第二十八条',
  text: '在一个财政年度内，采购人将一个预算项目下的同一品目或者类别的货物、服务采用公开招标以外的方式多次采购，累计资金数额超过公开招标数额标准的，属于以化整为零方式规避公开招标，但项目预算调整或者经批准采用公开招标以外方式采购除外。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("3212") ? false : (stryCov_9fa48("3212"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3213") ? [] : (stryCov_9fa48("3213"), ['decision']),
  validFrom: '2015-03-01',
  acts: stryMutAct_9fa48("3216") ? {} : (stryCov_9fa48("3216"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("3218") ? [] : (stryCov_9fa48("3218"), ['yearlyCategoryFen', 'openTender']),
  parameters: stryMutAct_9fa48("3221") ? [] : (stryCov_9fa48("3221"), ['openTenderFen']),
  operands: stryMutAct_9fa48("3223") ? () => undefined : (stryCov_9fa48("3223"), ({
    yearlyCategoryFen,
    openTender
  }, {
    openTenderFen
  }) => stryMutAct_9fa48("3224") ? {} : (stryCov_9fa48("3224"), {
    yearlyCategoryFen,
    openTender,
    openTenderFen
  })),
  judge: stryMutAct_9fa48("3225") ? () => undefined : (stryCov_9fa48("3225"), ({
    yearlyCategoryFen,
    openTender,
    openTenderFen
  }) => openTender ? NOT_APPLICABLE : within(stryMutAct_9fa48("3226") ? openTenderFen + yearlyCategoryFen : (stryCov_9fa48("3226"), openTenderFen - yearlyCategoryFen))),
  explain: stryMutAct_9fa48("3227") ? () => undefined : (stryCov_9fa48("3227"), ({
    yearlyCategoryFen,
    openTenderFen
  }) => stryMutAct_9fa48("3228") ? {} : (stryCov_9fa48("3228"), {
    zh: `本年度同类服务累计${stryMutAct_9fa48("3230") ? yearlyCategoryFen * 100 : (stryCov_9fa48("3230"), yearlyCategoryFen / 100)}元，超过公开招标数额标准${stryMutAct_9fa48("3231") ? openTenderFen * 100 : (stryCov_9fa48("3231"), openTenderFen / 100)}元。`,
    en: `The year’s purchases in the category add up to ${stryMutAct_9fa48("3233") ? yearlyCategoryFen * 100 : (stryCov_9fa48("3233"), yearlyCategoryFen / 100)} yuan, above the threshold of open tendering (${stryMutAct_9fa48("3234") ? openTenderFen * 100 : (stryCov_9fa48("3234"), openTenderFen / 100)}).`
  }))
}));