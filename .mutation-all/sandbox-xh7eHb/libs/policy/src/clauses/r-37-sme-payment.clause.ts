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
import { clause } from '../kernel/clause.js';
import { duty, judgeDuty, late } from '../kernel/duty.js';

/** Social organisations are probably outside: asked only where the supplier is known to be an SME enterprise. */
export const R37 = clause(stryMutAct_9fa48("3119") ? {} : (stryCov_9fa48("3119"), {
  id: 'R-37',
  revision: 1,
  title: stryMutAct_9fa48("3121") ? {} : (stryCov_9fa48("3121"), {
    zh: '自交付之日起三十日内向中小企业付款，约定的至多六十日',
    en: 'Small enterprises are paid within 30, at most 60 days'
  }),
  citation: '《保障中小企业款项支付条例》（2025）第九条、第十条、第十二条、第十四条、第十七条、第十八条',
  text: '机关、事业单位从中小企业采购货物、工程、服务，应当自货物、工程、服务交付之日起30日内支付款项；合同另有约定的，从其约定，但付款期限最长不得超过60日。……约定以验收合格作为支付条件的，自验收合格之日起计算；拖延验收的，自约定的验收期限届满之日起计算。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("3128") ? false : (stryCov_9fa48("3128"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3129") ? [] : (stryCov_9fa48("3129"), ['deadline', 'invariant:contract.sme-payment-days']),
  validFrom: '2025-06-01',
  acts: stryMutAct_9fa48("3133") ? {} : (stryCov_9fa48("3133"), {
    RecordPayment: 'note'
  }),
  needs: stryMutAct_9fa48("3135") ? [] : (stryCov_9fa48("3135"), ['smePayment']),
  parameters: stryMutAct_9fa48("3137") ? [] : (stryCov_9fa48("3137"), ['days', 'atMostDays']),
  operands: stryMutAct_9fa48("3140") ? () => undefined : (stryCov_9fa48("3140"), ({
    smePayment
  }, {
    days,
    atMostDays
  }, calendar) => duty(smePayment, calendar.addCalendarDays(smePayment.from, stryMutAct_9fa48("3141") ? Math.max(smePayment.agreedDays ?? days, atMostDays) : (stryCov_9fa48("3141"), Math.min(stryMutAct_9fa48("3142") ? smePayment.agreedDays && days : (stryCov_9fa48("3142"), smePayment.agreedDays ?? days), atMostDays))))),
  judge: judgeDuty,
  explain: stryMutAct_9fa48("3143") ? () => undefined : (stryCov_9fa48("3143"), operands => late(operands, '向中小企业付款', 'Payment to a small enterprise'))
}));