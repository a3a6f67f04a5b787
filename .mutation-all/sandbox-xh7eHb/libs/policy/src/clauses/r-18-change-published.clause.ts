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
export const R18 = clause(stryMutAct_9fa48("2484") ? {} : (stryCov_9fa48("2484"), {
  id: 'R-18',
  revision: 1,
  title: stryMutAct_9fa48("2486") ? {} : (stryCov_9fa48("2486"), {
    zh: '合同变更之日起两个工作日内公告',
    en: 'A change is published within 2 working days'
  }),
  citation: '财办库〔2023〕243号（未核对原文）',
  text: '（大意）政府采购合同变更的，应当自变更之日起2个工作日内公告：原合同编号、名称和文本，变更的条款号，变更后的内容，变更日期和公告日期。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("2493") ? true : (stryCov_9fa48("2493"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2494") ? [] : (stryCov_9fa48("2494"), ['deadline', 'advice']),
  validFrom: '2023-12-01',
  acts: stryMutAct_9fa48("2498") ? {} : (stryCov_9fa48("2498"), {
    PublishAmendment: 'note'
  }),
  needs: stryMutAct_9fa48("2500") ? [] : (stryCov_9fa48("2500"), ['amendmentPublication']),
  parameters: stryMutAct_9fa48("2502") ? [] : (stryCov_9fa48("2502"), ['workingDays']),
  operands: stryMutAct_9fa48("2504") ? () => undefined : (stryCov_9fa48("2504"), ({
    amendmentPublication
  }, {
    workingDays
  }, calendar) => duty(amendmentPublication, calendar.addWorkingDays(amendmentPublication.from, workingDays))),
  judge: judgeDuty,
  explain: stryMutAct_9fa48("2505") ? () => undefined : (stryCov_9fa48("2505"), operands => late(operands, '公告合同变更', 'Publishing the change'))
}));