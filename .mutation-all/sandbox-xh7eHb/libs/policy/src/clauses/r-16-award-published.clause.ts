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
export const R16 = clause(stryMutAct_9fa48("2438") ? {} : (stryCov_9fa48("2438"), {
  id: 'R-16',
  revision: 1,
  title: stryMutAct_9fa48("2440") ? {} : (stryCov_9fa48("2440"), {
    zh: '确定供应商之日起两个工作日内发出通知书并公告结果',
    en: 'Award notice and result within 2 working days'
  }),
  citation: '《政府采购法实施条例》第四十三条',
  text: '采购人或者采购代理机构应当自中标、成交供应商确定之日起2个工作日内，发出中标、成交通知书，并在省级以上人民政府财政部门指定的媒体上公告中标、成交结果。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("2447") ? false : (stryCov_9fa48("2447"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2448") ? [] : (stryCov_9fa48("2448"), ['deadline']),
  validFrom: '2015-03-01',
  acts: stryMutAct_9fa48("2451") ? {} : (stryCov_9fa48("2451"), {
    PublishAward: 'note'
  }),
  needs: stryMutAct_9fa48("2453") ? [] : (stryCov_9fa48("2453"), ['awardPublication']),
  parameters: stryMutAct_9fa48("2455") ? [] : (stryCov_9fa48("2455"), ['workingDays']),
  operands: stryMutAct_9fa48("2457") ? () => undefined : (stryCov_9fa48("2457"), ({
    awardPublication
  }, {
    workingDays
  }, calendar) => duty(awardPublication, calendar.addWorkingDays(awardPublication.from, workingDays))),
  judge: judgeDuty,
  explain: stryMutAct_9fa48("2458") ? () => undefined : (stryCov_9fa48("2458"), operands => late(operands, '发出通知书并公告成交结果', 'Notifying and publishing the award'))
}));