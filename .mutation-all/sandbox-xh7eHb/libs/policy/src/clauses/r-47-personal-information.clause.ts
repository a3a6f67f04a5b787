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
import { clause, NOT_APPLICABLE, passIf } from '../kernel/clause.js';
export const R47 = clause(stryMutAct_9fa48("3412") ? {} : (stryCov_9fa48("3412"), {
  id: 'R-47',
  revision: 1,
  title: stryMutAct_9fa48("3414") ? {} : (stryCov_9fa48("3414"), {
    zh: '未取得单独同意不得公开个人信息',
    en: 'No personal information is published without separate consent'
  }),
  citation: '《个人信息保护法》第六条、第十三条、第十九条、第二十五条、第二十八条、第二十九条、第三十一条、第三十四条、第三十七条、第四十七条、第五十一条、第五十五条至第五十七条、第七十三条',
  text: '个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外。收集个人信息，应当限于实现处理目的的最小范围。处理不满十四周岁未成年人个人信息的，应当取得其父母或者其他监护人的同意。',
  force: 'P',
  binding: 'act',
  verified: stryMutAct_9fa48("3421") ? false : (stryCov_9fa48("3421"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3422") ? [] : (stryCov_9fa48("3422"), ['invariant:text.personal-data', 'decision']),
  validFrom: '2021-11-01',
  acts: stryMutAct_9fa48("3426") ? {} : (stryCov_9fa48("3426"), {
    PublishDisclosure: 'enforce'
  }),
  needs: stryMutAct_9fa48("3428") ? [] : (stryCov_9fa48("3428"), ['published']),
  parameters: stryMutAct_9fa48("3430") ? ["Stryker was here"] : (stryCov_9fa48("3430"), []),
  operands: stryMutAct_9fa48("3431") ? () => undefined : (stryCov_9fa48("3431"), ({
    published: {
      personalData,
      separateConsent
    }
  }) => stryMutAct_9fa48("3432") ? {} : (stryCov_9fa48("3432"), {
    personalData,
    separateConsent
  })),
  judge: stryMutAct_9fa48("3433") ? () => undefined : (stryCov_9fa48("3433"), ({
    personalData,
    separateConsent
  }) => personalData ? passIf(separateConsent) : NOT_APPLICABLE),
  explain: stryMutAct_9fa48("3434") ? () => undefined : (stryCov_9fa48("3434"), () => stryMutAct_9fa48("3435") ? {} : (stryCov_9fa48("3435"), {
    zh: '公开内容含有个人信息，未取得本人单独同意，不得公开。',
    en: 'It holds personal information without separate consent: it must not be published.'
  }))
}));