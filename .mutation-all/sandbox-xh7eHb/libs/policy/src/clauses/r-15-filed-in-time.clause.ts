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
export const R15 = clause(stryMutAct_9fa48("2415") ? {} : (stryCov_9fa48("2415"), {
  id: 'R-15',
  revision: 1,
  title: stryMutAct_9fa48("2417") ? {} : (stryCov_9fa48("2417"), {
    zh: '合同签订之日起七个工作日内备案',
    en: 'Filed within 7 working days of signing'
  }),
  citation: '《政府采购法》第四十七条',
  text: '政府采购项目的采购合同自签订之日起七个工作日内，采购人应当将合同副本报同级政府采购监督管理部门和有关部门备案。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("2424") ? false : (stryCov_9fa48("2424"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2425") ? [] : (stryCov_9fa48("2425"), ['deadline']),
  validFrom: '2003-01-01',
  acts: stryMutAct_9fa48("2428") ? {} : (stryCov_9fa48("2428"), {
    FileContract: 'note'
  }),
  needs: stryMutAct_9fa48("2430") ? [] : (stryCov_9fa48("2430"), ['filing']),
  parameters: stryMutAct_9fa48("2432") ? [] : (stryCov_9fa48("2432"), ['workingDays']),
  operands: stryMutAct_9fa48("2434") ? () => undefined : (stryCov_9fa48("2434"), ({
    filing
  }, {
    workingDays
  }, calendar) => duty(filing, calendar.addWorkingDays(filing.from, workingDays))),
  judge: judgeDuty,
  explain: stryMutAct_9fa48("2435") ? () => undefined : (stryCov_9fa48("2435"), operands => late(operands, '合同备案', 'Filing the contract'))
}));