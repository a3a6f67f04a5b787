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
export const R14 = clause(stryMutAct_9fa48("2392") ? {} : (stryCov_9fa48("2392"), {
  id: 'R-14',
  revision: 1,
  title: stryMutAct_9fa48("2394") ? {} : (stryCov_9fa48("2394"), {
    zh: '中标、成交通知书发出之日起三十日内签订合同',
    en: 'Signed within 30 days of the award notice'
  }),
  citation: '《政府采购法》第四十六条',
  text: '采购人与中标、成交供应商应当在中标、成交通知书发出之日起三十日内，按照采购文件确定的事项签订政府采购合同。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("2401") ? false : (stryCov_9fa48("2401"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2402") ? [] : (stryCov_9fa48("2402"), ['deadline']),
  validFrom: '2003-01-01',
  acts: stryMutAct_9fa48("2405") ? {} : (stryCov_9fa48("2405"), {
    SignContract: 'note'
  }),
  needs: stryMutAct_9fa48("2407") ? [] : (stryCov_9fa48("2407"), ['signing']),
  parameters: stryMutAct_9fa48("2409") ? [] : (stryCov_9fa48("2409"), ['days']),
  operands: stryMutAct_9fa48("2411") ? () => undefined : (stryCov_9fa48("2411"), ({
    signing
  }, {
    days
  }, calendar) => duty(signing, calendar.addCalendarDays(signing.from, days))),
  judge: judgeDuty,
  explain: stryMutAct_9fa48("2412") ? () => undefined : (stryCov_9fa48("2412"), operands => late(operands, '签订合同', 'Signing'))
}));