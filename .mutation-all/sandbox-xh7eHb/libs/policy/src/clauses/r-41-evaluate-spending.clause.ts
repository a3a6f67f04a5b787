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
import { clause, passIf } from '../kernel/clause.js';
export const R41 = clause(stryMutAct_9fa48("3235") ? {} : (stryCov_9fa48("3235"), {
  id: 'R-41',
  revision: 1,
  title: stryMutAct_9fa48("3237") ? {} : (stryCov_9fa48("3237"), {
    zh: '各单位开展预算支出绩效评价，结果用于以后年度预算',
    en: 'Spending is evaluated; results feed later budgets'
  }),
  citation: '《预算法》第五十七条、第三十二条；《预算法实施条例》第二十条、第五十三条',
  text: '各级政府、各部门、各单位应当对预算支出情况开展绩效评价。各部门、各单位应当按照国务院财政部门制定的政府收支分类科目、预算支出标准和要求，以及绩效目标管理等预算编制规定，……编制本部门、本单位预算草案，参考上一年预算执行情况、有关支出绩效评价结果。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("3244") ? false : (stryCov_9fa48("3244"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3245") ? [] : (stryCov_9fa48("3245"), ['invariant:contract.not-evaluated']),
  validFrom: '2015-01-01',
  acts: stryMutAct_9fa48("3248") ? {} : (stryCov_9fa48("3248"), {
    SettleContract: 'note'
  }),
  needs: stryMutAct_9fa48("3250") ? [] : (stryCov_9fa48("3250"), ['resultApplied']),
  parameters: stryMutAct_9fa48("3252") ? ["Stryker was here"] : (stryCov_9fa48("3252"), []),
  operands: stryMutAct_9fa48("3253") ? () => undefined : (stryCov_9fa48("3253"), ({
    resultApplied
  }) => stryMutAct_9fa48("3254") ? {} : (stryCov_9fa48("3254"), {
    resultApplied
  })),
  judge: stryMutAct_9fa48("3255") ? () => undefined : (stryCov_9fa48("3255"), ({
    resultApplied
  }) => passIf(resultApplied)),
  explain: stryMutAct_9fa48("3256") ? () => undefined : (stryCov_9fa48("3256"), () => stryMutAct_9fa48("3257") ? {} : (stryCov_9fa48("3257"), {
    zh: '支出绩效评价尚未完成或结果尚未应用。',
    en: 'The spending was not evaluated, or the result not applied.'
  }))
}));