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
export const R01 = clause(stryMutAct_9fa48("1858") ? {} : (stryCov_9fa48("1858"), {
  id: 'R-01',
  revision: 1,
  title: stryMutAct_9fa48("1860") ? {} : (stryCov_9fa48("1860"), {
    zh: '按照服务数量和质量支付费用',
    en: 'Paid according to quantity and quality'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第二条（未核对原文）',
  text: '（大意）政府购买服务，是指各级国家机关将属于自身职责范围且适合通过市场化方式提供的服务事项，按照政府采购方式和程序，交由符合条件的服务供应商承担，并根据服务数量和质量等因素向其支付费用的行为。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("1867") ? true : (stryCov_9fa48("1867"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("1868") ? [] : (stryCov_9fa48("1868"), ['invariant:payment.exceeds-accepted', 'advice']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("1872") ? {} : (stryCov_9fa48("1872"), {
    RequestPayment: 'enforce'
  }),
  needs: stryMutAct_9fa48("1874") ? [] : (stryCov_9fa48("1874"), ['payment']),
  parameters: stryMutAct_9fa48("1876") ? ["Stryker was here"] : (stryCov_9fa48("1876"), []),
  operands: stryMutAct_9fa48("1877") ? () => undefined : (stryCov_9fa48("1877"), ({
    payment: {
      advance,
      amountFen,
      acceptedLeftFen
    }
  }) => stryMutAct_9fa48("1878") ? {} : (stryCov_9fa48("1878"), {
    advance,
    amountFen,
    acceptedLeftFen
  })),
  judge: stryMutAct_9fa48("1879") ? () => undefined : (stryCov_9fa48("1879"), ({
    advance,
    amountFen,
    acceptedLeftFen
  }) => advance ? NOT_APPLICABLE : within(stryMutAct_9fa48("1880") ? acceptedLeftFen + amountFen : (stryCov_9fa48("1880"), acceptedLeftFen - amountFen))),
  explain: stryMutAct_9fa48("1881") ? () => undefined : (stryCov_9fa48("1881"), ({
    amountFen,
    acceptedLeftFen
  }) => stryMutAct_9fa48("1882") ? {} : (stryCov_9fa48("1882"), {
    zh: `申请付款${stryMutAct_9fa48("1884") ? amountFen * 100 : (stryCov_9fa48("1884"), amountFen / 100)}元，超过已验收而未支付的${stryMutAct_9fa48("1885") ? acceptedLeftFen * 100 : (stryCov_9fa48("1885"), acceptedLeftFen / 100)}元。`,
    en: `${stryMutAct_9fa48("1887") ? amountFen * 100 : (stryCov_9fa48("1887"), amountFen / 100)} yuan are asked for; accepted and not yet paid are ${stryMutAct_9fa48("1888") ? acceptedLeftFen * 100 : (stryCov_9fa48("1888"), acceptedLeftFen / 100)} yuan.`
  }))
}));