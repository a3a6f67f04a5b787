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

/**
 * Verified through the statute that repeats it (保障中小企业款项支付条例 8条); the article of 102号令 itself was not read.
 * Revision 2 tells a missing budget from an empty one.
 */
export const R10 = clause(stryMutAct_9fa48("2203") ? {} : (stryCov_9fa48("2203"), {
  id: 'R-10',
  revision: 2,
  title: stryMutAct_9fa48("2205") ? {} : (stryCov_9fa48("2205"), {
    zh: '列入预算方可购买',
    en: 'Budgeted before it is bought'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第十四条；《保障中小企业款项支付条例》第八条',
  text: '（大意）政府购买服务应当在既有预算中安排；没有预算安排的项目不得实施。',
  force: 'P',
  binding: 'act',
  verified: stryMutAct_9fa48("2212") ? false : (stryCov_9fa48("2212"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2213") ? [] : (stryCov_9fa48("2213"), ['decision', 'invariant:project.price-above-budget']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2217") ? {} : (stryCov_9fa48("2217"), {
    SecureBudget: 'enforce',
    PurchaseProject: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("2221") ? [] : (stryCov_9fa48("2221"), ['budget']),
  parameters: stryMutAct_9fa48("2223") ? ["Stryker was here"] : (stryCov_9fa48("2223"), []),
  operands({
    budget,
    priceFen = null
  }) {
    if (stryMutAct_9fa48("2224")) {
      {}
    } else {
      stryCov_9fa48("2224");
      const lines = stryMutAct_9fa48("2225") ? budget?.lines && [] : (stryCov_9fa48("2225"), (stryMutAct_9fa48("2226") ? budget.lines : (stryCov_9fa48("2226"), budget?.lines)) ?? (stryMutAct_9fa48("2227") ? ["Stryker was here"] : (stryCov_9fa48("2227"), [])));
      return stryMutAct_9fa48("2228") ? {} : (stryCov_9fa48("2228"), {
        securedFen: lines.reduce(stryMutAct_9fa48("2229") ? () => undefined : (stryCov_9fa48("2229"), (sum, {
          amountFen
        }) => stryMutAct_9fa48("2230") ? sum - amountFen : (stryCov_9fa48("2230"), sum + amountFen)), 0),
        priceFen,
        linesExceeded: (stryMutAct_9fa48("2233") ? budget !== null : stryMutAct_9fa48("2232") ? false : stryMutAct_9fa48("2231") ? true : (stryCov_9fa48("2231", "2232", "2233"), budget === null)) ? null : stryMutAct_9fa48("2234") ? lines.length : (stryCov_9fa48("2234"), lines.filter(stryMutAct_9fa48("2235") ? () => undefined : (stryCov_9fa48("2235"), ({
          amountFen,
          availableFen
        }) => stryMutAct_9fa48("2239") ? amountFen <= availableFen : stryMutAct_9fa48("2238") ? amountFen >= availableFen : stryMutAct_9fa48("2237") ? false : stryMutAct_9fa48("2236") ? true : (stryCov_9fa48("2236", "2237", "2238", "2239"), amountFen > availableFen))).length)
      });
    }
  },
  judge({
    securedFen,
    priceFen,
    linesExceeded
  }) {
    if (stryMutAct_9fa48("2240")) {
      {}
    } else {
      stryCov_9fa48("2240");
      if (stryMutAct_9fa48("2243") ? linesExceeded !== null : stryMutAct_9fa48("2242") ? false : stryMutAct_9fa48("2241") ? true : (stryCov_9fa48("2241", "2242", "2243"), linesExceeded === null)) return within(stryMutAct_9fa48("2244") ? +(priceFen ?? 1) : (stryCov_9fa48("2244"), -(stryMutAct_9fa48("2245") ? priceFen && 1 : (stryCov_9fa48("2245"), priceFen ?? 1))));
      return (stryMutAct_9fa48("2249") ? linesExceeded <= 0 : stryMutAct_9fa48("2248") ? linesExceeded >= 0 : stryMutAct_9fa48("2247") ? false : stryMutAct_9fa48("2246") ? true : (stryCov_9fa48("2246", "2247", "2248", "2249"), linesExceeded > 0)) ? within(stryMutAct_9fa48("2250") ? +linesExceeded : (stryCov_9fa48("2250"), -linesExceeded)) : within(stryMutAct_9fa48("2251") ? securedFen + (priceFen ?? 0) : (stryCov_9fa48("2251"), securedFen - (stryMutAct_9fa48("2252") ? priceFen && 0 : (stryCov_9fa48("2252"), priceFen ?? 0))));
    }
  },
  explain({
    securedFen,
    priceFen,
    linesExceeded
  }) {
    if (stryMutAct_9fa48("2253")) {
      {}
    } else {
      stryCov_9fa48("2253");
      if (stryMutAct_9fa48("2256") ? linesExceeded !== null : stryMutAct_9fa48("2255") ? false : stryMutAct_9fa48("2254") ? true : (stryCov_9fa48("2254", "2255", "2256"), linesExceeded === null)) return stryMutAct_9fa48("2257") ? {} : (stryCov_9fa48("2257"), {
        zh: '尚未落实预算。',
        en: 'No budget is secured.'
      });
      if (stryMutAct_9fa48("2263") ? linesExceeded <= 0 : stryMutAct_9fa48("2262") ? linesExceeded >= 0 : stryMutAct_9fa48("2261") ? false : stryMutAct_9fa48("2260") ? true : (stryCov_9fa48("2260", "2261", "2262", "2263"), linesExceeded > 0)) {
        if (stryMutAct_9fa48("2264")) {
          {}
        } else {
          stryCov_9fa48("2264");
          return stryMutAct_9fa48("2265") ? {} : (stryCov_9fa48("2265"), {
            zh: `有${linesExceeded}条预算指标余额不足。`,
            en: `${linesExceeded} budget lines do not hold the amount.`
          });
        }
      }
      return stryMutAct_9fa48("2268") ? {} : (stryCov_9fa48("2268"), {
        zh: `已落实预算${stryMutAct_9fa48("2270") ? securedFen * 100 : (stryCov_9fa48("2270"), securedFen / 100)}元，不足以支付${stryMutAct_9fa48("2271") ? (priceFen ?? 0) * 100 : (stryCov_9fa48("2271"), (stryMutAct_9fa48("2272") ? priceFen && 0 : (stryCov_9fa48("2272"), priceFen ?? 0)) / 100)}元。`,
        en: `Secured budget ${stryMutAct_9fa48("2274") ? securedFen * 100 : (stryCov_9fa48("2274"), securedFen / 100)} yuan is less than ${stryMutAct_9fa48("2275") ? (priceFen ?? 0) * 100 : (stryCov_9fa48("2275"), (stryMutAct_9fa48("2276") ? priceFen && 0 : (stryCov_9fa48("2276"), priceFen ?? 0)) / 100)} yuan.`
      });
    }
  }
}));