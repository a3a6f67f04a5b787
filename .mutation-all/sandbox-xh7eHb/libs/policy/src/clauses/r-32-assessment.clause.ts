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
export const R32 = clause(stryMutAct_9fa48("2921") ? {} : (stryCov_9fa48("2921"), {
  id: 'R-32',
  revision: 1,
  title: stryMutAct_9fa48("2923") ? {} : (stryCov_9fa48("2923"), {
    zh: '开展事前绩效评估和定期绩效评价',
    en: 'Assessed before, evaluated regularly'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十条、第二十一条；财综〔2018〕42号（未核对原文）',
  text: '（大意）购买主体实施政府购买服务项目应当开展事前绩效评估，定期开展绩效评价，具备条件的可以运用第三方评价；评价结果作为选择承接主体、编制预算的依据。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("2930") ? true : (stryCov_9fa48("2930"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2931") ? [] : (stryCov_9fa48("2931"), ['advice', 'invariant:evaluation.no-recusal']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2935") ? {} : (stryCov_9fa48("2935"), {
    PurchaseProject: 'enforce',
    SignContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("2938") ? [] : (stryCov_9fa48("2938"), ['exAnteAssessed']),
  parameters: stryMutAct_9fa48("2940") ? ["Stryker was here"] : (stryCov_9fa48("2940"), []),
  operands: stryMutAct_9fa48("2941") ? () => undefined : (stryCov_9fa48("2941"), ({
    exAnteAssessed
  }) => stryMutAct_9fa48("2942") ? {} : (stryCov_9fa48("2942"), {
    exAnteAssessed
  })),
  judge: stryMutAct_9fa48("2943") ? () => undefined : (stryCov_9fa48("2943"), ({
    exAnteAssessed
  }) => passIf(exAnteAssessed)),
  explain: stryMutAct_9fa48("2944") ? () => undefined : (stryCov_9fa48("2944"), () => stryMutAct_9fa48("2945") ? {} : (stryCov_9fa48("2945"), {
    zh: '购买前没有完成事前绩效评估。',
    en: 'No ex-ante assessment was completed before the purchase.'
  }))
}));