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
export const R36 = clause(stryMutAct_9fa48("3088") ? {} : (stryCov_9fa48("3088"), {
  id: 'R-36',
  revision: 1,
  title: stryMutAct_9fa48("3090") ? {} : (stryCov_9fa48("3090"), {
    zh: '按照合同约定及时支付资金',
    en: 'Paid as the contract says, in time'
  }),
  citation: '《政府采购法实施条例》第五十一条',
  text: '采购人应当按照政府采购合同规定，及时向中标或者成交供应商支付采购资金。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("3097") ? false : (stryCov_9fa48("3097"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3098") ? [] : (stryCov_9fa48("3098"), ['invariant:payment.exceeds-milestone', 'invariant:contract.payments-pending']),
  validFrom: '2015-03-01',
  acts: stryMutAct_9fa48("3102") ? {} : (stryCov_9fa48("3102"), {
    RequestPayment: 'note'
  }),
  needs: stryMutAct_9fa48("3104") ? [] : (stryCov_9fa48("3104"), ['payment']),
  parameters: stryMutAct_9fa48("3106") ? ["Stryker was here"] : (stryCov_9fa48("3106"), []),
  operands: stryMutAct_9fa48("3107") ? () => undefined : (stryCov_9fa48("3107"), ({
    payment: {
      amountFen,
      milestoneLeftFen
    }
  }) => stryMutAct_9fa48("3108") ? {} : (stryCov_9fa48("3108"), {
    amountFen,
    milestoneLeftFen
  })),
  judge: stryMutAct_9fa48("3109") ? () => undefined : (stryCov_9fa48("3109"), ({
    amountFen,
    milestoneLeftFen
  }) => within(stryMutAct_9fa48("3110") ? milestoneLeftFen + amountFen : (stryCov_9fa48("3110"), milestoneLeftFen - amountFen))),
  explain: stryMutAct_9fa48("3111") ? () => undefined : (stryCov_9fa48("3111"), ({
    amountFen,
    milestoneLeftFen
  }) => stryMutAct_9fa48("3112") ? {} : (stryCov_9fa48("3112"), {
    zh: `申请付款${stryMutAct_9fa48("3114") ? amountFen * 100 : (stryCov_9fa48("3114"), amountFen / 100)}元，合同约定的该付款节点只余${stryMutAct_9fa48("3115") ? milestoneLeftFen * 100 : (stryCov_9fa48("3115"), milestoneLeftFen / 100)}元。`,
    en: `${stryMutAct_9fa48("3117") ? amountFen * 100 : (stryCov_9fa48("3117"), amountFen / 100)} yuan are asked for; the milestone of the contract has ${stryMutAct_9fa48("3118") ? milestoneLeftFen * 100 : (stryCov_9fa48("3118"), milestoneLeftFen / 100)} yuan left.`
  }))
}));