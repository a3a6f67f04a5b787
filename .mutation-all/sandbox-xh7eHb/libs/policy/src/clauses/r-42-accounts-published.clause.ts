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
export const R42 = clause(stryMutAct_9fa48("3260") ? {} : (stryCov_9fa48("3260"), {
  id: 'R-42',
  revision: 1,
  title: stryMutAct_9fa48("3262") ? {} : (stryCov_9fa48("3262"), {
    zh: '部门预算、决算批复后二十日内公开',
    en: 'Budgets and accounts are published within 20 days'
  }),
  citation: '《预算法》第十四条',
  text: '经本级政府财政部门批复的部门预算、决算及报表，应当在批复后二十日内由各部门向社会公开，并对部门预算、决算中机关运行经费的安排、使用情况等重要事项作出说明。各级政府、各部门、各单位应当将政府采购的情况及时向社会公开。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("3269") ? false : (stryCov_9fa48("3269"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3270") ? [] : (stryCov_9fa48("3270"), ['deadline', 'invariant:budget.report-not-approved']),
  validFrom: '2015-01-01',
  acts: stryMutAct_9fa48("3274") ? {} : (stryCov_9fa48("3274"), {
    PublishBudgetReport: 'note'
  }),
  needs: stryMutAct_9fa48("3276") ? [] : (stryCov_9fa48("3276"), ['accountsPublication']),
  parameters: stryMutAct_9fa48("3278") ? [] : (stryCov_9fa48("3278"), ['days']),
  operands: stryMutAct_9fa48("3280") ? () => undefined : (stryCov_9fa48("3280"), ({
    accountsPublication
  }, {
    days
  }, calendar) => duty(accountsPublication, calendar.addCalendarDays(accountsPublication.from, days))),
  judge: judgeDuty,
  explain: stryMutAct_9fa48("3281") ? () => undefined : (stryCov_9fa48("3281"), operands => late(operands, '公开部门预算、决算', 'Publishing the accounts'))
}));