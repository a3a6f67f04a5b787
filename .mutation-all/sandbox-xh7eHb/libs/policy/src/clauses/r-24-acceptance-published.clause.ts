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
export const R24 = clause(stryMutAct_9fa48("2685") ? {} : (stryCov_9fa48("2685"), {
  id: 'R-24',
  revision: 1,
  title: stryMutAct_9fa48("2687") ? {} : (stryCov_9fa48("2687"), {
    zh: '验收结果两个工作日内公告',
    en: 'The acceptance result is published within 2 working days'
  }),
  citation: '财库〔2015〕135号（未核对原文）',
  text: '（大意）政府向社会公众提供的公共服务项目，验收结果应当于验收结束之日起2个工作日内向社会公告。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("2694") ? true : (stryCov_9fa48("2694"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2695") ? [] : (stryCov_9fa48("2695"), ['deadline', 'advice']),
  validFrom: '2015-07-01',
  acts: stryMutAct_9fa48("2699") ? {} : (stryCov_9fa48("2699"), {
    PublishDisclosure: 'note'
  }),
  needs: stryMutAct_9fa48("2701") ? [] : (stryCov_9fa48("2701"), ['acceptancePublication']),
  parameters: stryMutAct_9fa48("2703") ? [] : (stryCov_9fa48("2703"), ['workingDays']),
  operands: stryMutAct_9fa48("2705") ? () => undefined : (stryCov_9fa48("2705"), ({
    acceptancePublication
  }, {
    workingDays
  }, calendar) => duty(acceptancePublication, calendar.addWorkingDays(acceptancePublication.from, workingDays))),
  judge: judgeDuty,
  explain: stryMutAct_9fa48("2706") ? () => undefined : (stryCov_9fa48("2706"), operands => late(operands, '公告验收结果', 'Publishing the acceptance result'))
}));