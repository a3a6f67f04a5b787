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
import { clause, within } from '../../kernel/clause.js';
import { R10 } from '../r-10-budgeted.clause.js';

/** Asked until R-10 told a missing budget from an empty one: no secured fen meant no budget. */
export const R10_1 = clause(stryMutAct_9fa48("4445") ? {} : (stryCov_9fa48("4445"), {
  ...R10,
  revision: 1,
  needs: stryMutAct_9fa48("4446") ? [] : (stryCov_9fa48("4446"), ['budget']),
  parameters: stryMutAct_9fa48("4448") ? ["Stryker was here"] : (stryCov_9fa48("4448"), []),
  operands({
    budget,
    priceFen = null
  }) {
    if (stryMutAct_9fa48("4449")) {
      {}
    } else {
      stryCov_9fa48("4449");
      const lines = stryMutAct_9fa48("4450") ? budget?.lines && [] : (stryCov_9fa48("4450"), (stryMutAct_9fa48("4451") ? budget.lines : (stryCov_9fa48("4451"), budget?.lines)) ?? (stryMutAct_9fa48("4452") ? ["Stryker was here"] : (stryCov_9fa48("4452"), [])));
      return stryMutAct_9fa48("4453") ? {} : (stryCov_9fa48("4453"), {
        securedFen: lines.reduce(stryMutAct_9fa48("4454") ? () => undefined : (stryCov_9fa48("4454"), (sum, {
          amountFen
        }) => stryMutAct_9fa48("4455") ? sum - amountFen : (stryCov_9fa48("4455"), sum + amountFen)), 0),
        priceFen,
        linesExceeded: stryMutAct_9fa48("4456") ? lines.length : (stryCov_9fa48("4456"), lines.filter(stryMutAct_9fa48("4457") ? () => undefined : (stryCov_9fa48("4457"), ({
          amountFen,
          availableFen
        }) => stryMutAct_9fa48("4461") ? amountFen <= availableFen : stryMutAct_9fa48("4460") ? amountFen >= availableFen : stryMutAct_9fa48("4459") ? false : stryMutAct_9fa48("4458") ? true : (stryCov_9fa48("4458", "4459", "4460", "4461"), amountFen > availableFen))).length)
      });
    }
  },
  judge({
    securedFen,
    priceFen,
    linesExceeded
  }) {
    if (stryMutAct_9fa48("4462")) {
      {}
    } else {
      stryCov_9fa48("4462");
      if (stryMutAct_9fa48("4466") ? linesExceeded <= 0 : stryMutAct_9fa48("4465") ? linesExceeded >= 0 : stryMutAct_9fa48("4464") ? false : stryMutAct_9fa48("4463") ? true : (stryCov_9fa48("4463", "4464", "4465", "4466"), linesExceeded > 0)) return within(stryMutAct_9fa48("4467") ? +linesExceeded : (stryCov_9fa48("4467"), -linesExceeded));
      return within((stryMutAct_9fa48("4470") ? securedFen !== 0 : stryMutAct_9fa48("4469") ? false : stryMutAct_9fa48("4468") ? true : (stryCov_9fa48("4468", "4469", "4470"), securedFen === 0)) ? stryMutAct_9fa48("4471") ? +1 : (stryCov_9fa48("4471"), -1) : stryMutAct_9fa48("4472") ? securedFen + (priceFen ?? 0) : (stryCov_9fa48("4472"), securedFen - (stryMutAct_9fa48("4473") ? priceFen && 0 : (stryCov_9fa48("4473"), priceFen ?? 0))));
    }
  },
  explain({
    securedFen,
    priceFen,
    linesExceeded
  }) {
    if (stryMutAct_9fa48("4474")) {
      {}
    } else {
      stryCov_9fa48("4474");
      return (stryMutAct_9fa48("4478") ? linesExceeded <= 0 : stryMutAct_9fa48("4477") ? linesExceeded >= 0 : stryMutAct_9fa48("4476") ? false : stryMutAct_9fa48("4475") ? true : (stryCov_9fa48("4475", "4476", "4477", "4478"), linesExceeded > 0)) ? stryMutAct_9fa48("4479") ? {} : (stryCov_9fa48("4479"), {
        zh: `有${linesExceeded}条预算指标余额不足。`,
        en: `${linesExceeded} budget lines do not hold the amount.`
      }) : stryMutAct_9fa48("4482") ? {} : (stryCov_9fa48("4482"), {
        zh: `已落实预算${stryMutAct_9fa48("4484") ? securedFen * 100 : (stryCov_9fa48("4484"), securedFen / 100)}元，不足以支付${stryMutAct_9fa48("4485") ? (priceFen ?? 0) * 100 : (stryCov_9fa48("4485"), (stryMutAct_9fa48("4486") ? priceFen && 0 : (stryCov_9fa48("4486"), priceFen ?? 0)) / 100)}元。`,
        en: `Secured budget ${stryMutAct_9fa48("4488") ? securedFen * 100 : (stryCov_9fa48("4488"), securedFen / 100)} yuan is less than ${stryMutAct_9fa48("4489") ? (priceFen ?? 0) * 100 : (stryCov_9fa48("4489"), (stryMutAct_9fa48("4490") ? priceFen && 0 : (stryCov_9fa48("4490"), priceFen ?? 0)) / 100)} yuan.`
      });
    }
  }
}));