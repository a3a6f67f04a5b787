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
export const R17 = clause(stryMutAct_9fa48("2461") ? {} : (stryCov_9fa48("2461"), {
  id: 'R-17',
  revision: 1,
  title: stryMutAct_9fa48("2463") ? {} : (stryCov_9fa48("2463"), {
    zh: '合同签订之日起两个工作日内公告',
    en: 'Published within 2 working days of signing'
  }),
  citation: '《政府采购法实施条例》第五十条',
  text: '采购人应当自政府采购合同签订之日起2个工作日内，将政府采购合同在省级以上人民政府财政部门指定的媒体上公告，但政府采购合同中涉及国家秘密、商业秘密的内容除外。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("2470") ? false : (stryCov_9fa48("2470"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2471") ? [] : (stryCov_9fa48("2471"), ['deadline']),
  validFrom: '2015-03-01',
  acts: stryMutAct_9fa48("2474") ? {} : (stryCov_9fa48("2474"), {
    PublishContract: 'note'
  }),
  needs: stryMutAct_9fa48("2476") ? [] : (stryCov_9fa48("2476"), ['publication']),
  parameters: stryMutAct_9fa48("2478") ? [] : (stryCov_9fa48("2478"), ['workingDays']),
  operands: stryMutAct_9fa48("2480") ? () => undefined : (stryCov_9fa48("2480"), ({
    publication
  }, {
    workingDays
  }, calendar) => duty(publication, calendar.addWorkingDays(publication.from, workingDays))),
  judge: judgeDuty,
  explain: stryMutAct_9fa48("2481") ? () => undefined : (stryCov_9fa48("2481"), operands => late(operands, '公告合同', 'Publishing the contract'))
}));