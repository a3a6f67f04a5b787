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
export const R29 = clause(stryMutAct_9fa48("2829") ? {} : (stryCov_9fa48("2829"), {
  id: 'R-29',
  revision: 1,
  title: stryMutAct_9fa48("2831") ? {} : (stryCov_9fa48("2831"), {
    zh: '承接主体规范管理资金，配合监督和绩效评价',
    en: 'The provider manages funds by rule and cooperates'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十八条（未核对原文）',
  text: '（大意）承接主体应当加强财务管理，规范使用政府购买服务项目资金，配合监督检查与绩效评价。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("2838") ? true : (stryCov_9fa48("2838"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2839") ? [] : (stryCov_9fa48("2839"), ['advice']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2842") ? {} : (stryCov_9fa48("2842"), {
    AnswerInformationRequest: 'note',
    AnswerAuditRequest: 'note'
  }),
  needs: stryMutAct_9fa48("2845") ? [] : (stryCov_9fa48("2845"), ['informationWithheld']),
  parameters: stryMutAct_9fa48("2847") ? ["Stryker was here"] : (stryCov_9fa48("2847"), []),
  operands: stryMutAct_9fa48("2848") ? () => undefined : (stryCov_9fa48("2848"), ({
    informationWithheld
  }) => stryMutAct_9fa48("2849") ? {} : (stryCov_9fa48("2849"), {
    withheld: informationWithheld
  })),
  judge: stryMutAct_9fa48("2850") ? () => undefined : (stryCov_9fa48("2850"), ({
    withheld
  }) => passIf(stryMutAct_9fa48("2851") ? withheld : (stryCov_9fa48("2851"), !withheld))),
  explain: stryMutAct_9fa48("2852") ? () => undefined : (stryCov_9fa48("2852"), () => stryMutAct_9fa48("2853") ? {} : (stryCov_9fa48("2853"), {
    zh: '承接主体没有提供监督或评价所需的资料。',
    en: 'The provider withheld what supervision or evaluation asked for.'
  }))
}));