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

/** All amendments together, in whole fen: 10.00 % passes, one fen more does not. */
export const R33 = clause(stryMutAct_9fa48("2948") ? {} : (stryCov_9fa48("2948"), {
  id: 'R-33',
  revision: 1,
  title: stryMutAct_9fa48("2950") ? {} : (stryCov_9fa48("2950"), {
    zh: '补充合同金额不超过原合同的百分之十',
    en: 'Supplementary contracts add at most ten percent'
  }),
  citation: '《政府采购法》第四十九条；《政府采购法实施条例》第六十七条第（五）项',
  text: '政府采购合同履行中，采购人需追加与合同标的相同的货物、工程或者服务的，在不改变合同其他条款的前提下，可以与供应商协商签订补充合同，但所有补充合同的采购金额不得超过原合同采购金额的百分之十。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("2957") ? false : (stryCov_9fa48("2957"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2958") ? [] : (stryCov_9fa48("2958"), ['decision', 'invariant:contract.increase-above-tenth']),
  validFrom: '2003-01-01',
  acts: stryMutAct_9fa48("2962") ? {} : (stryCov_9fa48("2962"), {
    AmendContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("2964") ? [] : (stryCov_9fa48("2964"), ['contractFen', 'increasesFen']),
  parameters: stryMutAct_9fa48("2967") ? [] : (stryCov_9fa48("2967"), ['percent']),
  operands: stryMutAct_9fa48("2969") ? () => undefined : (stryCov_9fa48("2969"), ({
    contractFen,
    increasesFen,
    sameSubject = null
  }, {
    percent
  }) => stryMutAct_9fa48("2970") ? {} : (stryCov_9fa48("2970"), {
    contractFen,
    increasesFen,
    limitFen: Math.floor(stryMutAct_9fa48("2971") ? contractFen * percent * 100 : (stryCov_9fa48("2971"), (stryMutAct_9fa48("2972") ? contractFen / percent : (stryCov_9fa48("2972"), contractFen * percent)) / 100)),
    sameSubject
  })),
  judge: stryMutAct_9fa48("2973") ? () => undefined : (stryCov_9fa48("2973"), ({
    increasesFen,
    limitFen,
    sameSubject
  }) => within((stryMutAct_9fa48("2976") ? sameSubject === false || increasesFen > 0 : stryMutAct_9fa48("2975") ? false : stryMutAct_9fa48("2974") ? true : (stryCov_9fa48("2974", "2975", "2976"), (stryMutAct_9fa48("2978") ? sameSubject !== false : stryMutAct_9fa48("2977") ? true : (stryCov_9fa48("2977", "2978"), sameSubject === (stryMutAct_9fa48("2979") ? true : (stryCov_9fa48("2979"), false)))) && (stryMutAct_9fa48("2982") ? increasesFen <= 0 : stryMutAct_9fa48("2981") ? increasesFen >= 0 : stryMutAct_9fa48("2980") ? true : (stryCov_9fa48("2980", "2981", "2982"), increasesFen > 0)))) ? stryMutAct_9fa48("2983") ? +increasesFen : (stryCov_9fa48("2983"), -increasesFen) : stryMutAct_9fa48("2984") ? limitFen + increasesFen : (stryCov_9fa48("2984"), limitFen - increasesFen))),
  explain: stryMutAct_9fa48("2985") ? () => undefined : (stryCov_9fa48("2985"), ({
    contractFen,
    increasesFen,
    limitFen,
    sameSubject
  }) => stryMutAct_9fa48("2986") ? {} : (stryCov_9fa48("2986"), {
    zh: (stryMutAct_9fa48("2989") ? sameSubject !== false : stryMutAct_9fa48("2988") ? false : stryMutAct_9fa48("2987") ? true : (stryCov_9fa48("2987", "2988", "2989"), sameSubject === (stryMutAct_9fa48("2990") ? true : (stryCov_9fa48("2990"), false)))) ? '补充合同的标的与原合同不同，应当另行采购。' : `补充合同累计${stryMutAct_9fa48("2993") ? increasesFen * 100 : (stryCov_9fa48("2993"), increasesFen / 100)}元，超过原合同${stryMutAct_9fa48("2994") ? contractFen * 100 : (stryCov_9fa48("2994"), contractFen / 100)}元的百分之十（${stryMutAct_9fa48("2995") ? limitFen * 100 : (stryCov_9fa48("2995"), limitFen / 100)}元）。`,
    en: (stryMutAct_9fa48("2998") ? sameSubject !== false : stryMutAct_9fa48("2997") ? false : stryMutAct_9fa48("2996") ? true : (stryCov_9fa48("2996", "2997", "2998"), sameSubject === (stryMutAct_9fa48("2999") ? true : (stryCov_9fa48("2999"), false)))) ? 'The supplement buys something else than the contract: it is a purchase of its own.' : `Supplements add up to ${stryMutAct_9fa48("3002") ? increasesFen * 100 : (stryCov_9fa48("3002"), increasesFen / 100)} yuan, more than ten percent (${stryMutAct_9fa48("3003") ? limitFen * 100 : (stryCov_9fa48("3003"), limitFen / 100)}) of ${stryMutAct_9fa48("3004") ? contractFen * 100 : (stryCov_9fa48("3004"), contractFen / 100)} yuan.`
  }))
}));