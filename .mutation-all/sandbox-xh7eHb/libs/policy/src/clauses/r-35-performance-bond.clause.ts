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
export const R35 = clause(stryMutAct_9fa48("3035") ? {} : (stryCov_9fa48("3035"), {
  id: 'R-35',
  revision: 1,
  title: stryMutAct_9fa48("3037") ? {} : (stryCov_9fa48("3037"), {
    zh: '履约保证金以非现金形式提交，不超过合同金额的百分之十',
    en: 'A bond is not cash and at most ten percent'
  }),
  citation: '《政府采购法实施条例》第四十八条',
  text: '采购文件要求中标或者成交供应商提交履约保证金的，供应商应当以支票、汇票、本票或者金融机构、担保机构出具的保函等非现金形式提交。履约保证金的数额不得超过政府采购合同金额的10%。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("3044") ? false : (stryCov_9fa48("3044"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3045") ? [] : (stryCov_9fa48("3045"), ['decision']),
  validFrom: '2015-03-01',
  acts: stryMutAct_9fa48("3048") ? {} : (stryCov_9fa48("3048"), {
    SignContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("3050") ? [] : (stryCov_9fa48("3050"), ['performanceBond', 'contractFen']),
  parameters: stryMutAct_9fa48("3053") ? [] : (stryCov_9fa48("3053"), ['percent']),
  operands: stryMutAct_9fa48("3055") ? () => undefined : (stryCov_9fa48("3055"), ({
    performanceBond,
    contractFen
  }, {
    percent
  }) => stryMutAct_9fa48("3056") ? {} : (stryCov_9fa48("3056"), {
    bondFen: stryMutAct_9fa48("3057") ? performanceBond?.amountFen && null : (stryCov_9fa48("3057"), (stryMutAct_9fa48("3058") ? performanceBond.amountFen : (stryCov_9fa48("3058"), performanceBond?.amountFen)) ?? null),
    cash: stryMutAct_9fa48("3059") ? performanceBond?.cash && null : (stryCov_9fa48("3059"), (stryMutAct_9fa48("3060") ? performanceBond.cash : (stryCov_9fa48("3060"), performanceBond?.cash)) ?? null),
    limitFen: Math.floor(stryMutAct_9fa48("3061") ? contractFen * percent * 100 : (stryCov_9fa48("3061"), (stryMutAct_9fa48("3062") ? contractFen / percent : (stryCov_9fa48("3062"), contractFen * percent)) / 100))
  })),
  judge({
    bondFen,
    cash,
    limitFen
  }) {
    if (stryMutAct_9fa48("3063")) {
      {}
    } else {
      stryCov_9fa48("3063");
      if (stryMutAct_9fa48("3066") ? bondFen !== null : stryMutAct_9fa48("3065") ? false : stryMutAct_9fa48("3064") ? true : (stryCov_9fa48("3064", "3065", "3066"), bondFen === null)) return NOT_APPLICABLE;
      return within((stryMutAct_9fa48("3069") ? cash !== true : stryMutAct_9fa48("3068") ? false : stryMutAct_9fa48("3067") ? true : (stryCov_9fa48("3067", "3068", "3069"), cash === (stryMutAct_9fa48("3070") ? false : (stryCov_9fa48("3070"), true)))) ? stryMutAct_9fa48("3071") ? +bondFen : (stryCov_9fa48("3071"), -bondFen) : stryMutAct_9fa48("3072") ? limitFen + bondFen : (stryCov_9fa48("3072"), limitFen - bondFen));
    }
  },
  explain: stryMutAct_9fa48("3073") ? () => undefined : (stryCov_9fa48("3073"), ({
    bondFen,
    cash,
    limitFen
  }) => (stryMutAct_9fa48("3076") ? cash !== true : stryMutAct_9fa48("3075") ? false : stryMutAct_9fa48("3074") ? true : (stryCov_9fa48("3074", "3075", "3076"), cash === (stryMutAct_9fa48("3077") ? false : (stryCov_9fa48("3077"), true)))) ? stryMutAct_9fa48("3078") ? {} : (stryCov_9fa48("3078"), {
    zh: '履约保证金不得以现金提交。',
    en: 'A performance bond is not paid in cash.'
  }) : stryMutAct_9fa48("3081") ? {} : (stryCov_9fa48("3081"), {
    zh: `履约保证金${stryMutAct_9fa48("3083") ? Number(bondFen) * 100 : (stryCov_9fa48("3083"), Number(bondFen) / 100)}元，超过合同金额的百分之十（${stryMutAct_9fa48("3084") ? limitFen * 100 : (stryCov_9fa48("3084"), limitFen / 100)}元）。`,
    en: `The bond of ${stryMutAct_9fa48("3086") ? Number(bondFen) * 100 : (stryCov_9fa48("3086"), Number(bondFen) / 100)} yuan exceeds ten percent of the contract (${stryMutAct_9fa48("3087") ? limitFen * 100 : (stryCov_9fa48("3087"), limitFen / 100)} yuan).`
  }))
}));