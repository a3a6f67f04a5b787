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
export const R49 = clause(stryMutAct_9fa48("3465") ? {} : (stryCov_9fa48("3465"), {
  id: 'R-49',
  revision: 1,
  title: stryMutAct_9fa48("3467") ? {} : (stryCov_9fa48("3467"), {
    zh: '保护未成年人隐私，不公开涉及儿童的个案内容',
    en: 'Nothing about a child’s case is published'
  }),
  citation: '《未成年人保护法》第四条第（三）项、第七十二条',
  text: '保护未成年人隐私权和个人信息。信息处理者通过网络处理未成年人个人信息的，应当遵循合法、正当和必要的原则。处理不满十四周岁未成年人个人信息的，应当征得未成年人的父母或者其他监护人同意。',
  force: 'P',
  binding: 'act',
  verified: stryMutAct_9fa48("3474") ? false : (stryCov_9fa48("3474"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3475") ? [] : (stryCov_9fa48("3475"), ['invariant:text.personal-data', 'decision']),
  validFrom: '2021-06-01',
  acts: stryMutAct_9fa48("3479") ? {} : (stryCov_9fa48("3479"), {
    PublishDisclosure: 'enforce'
  }),
  needs: stryMutAct_9fa48("3481") ? [] : (stryCov_9fa48("3481"), ['published']),
  parameters: stryMutAct_9fa48("3483") ? ["Stryker was here"] : (stryCov_9fa48("3483"), []),
  operands: stryMutAct_9fa48("3484") ? () => undefined : (stryCov_9fa48("3484"), ({
    published: {
      childContent
    }
  }) => stryMutAct_9fa48("3485") ? {} : (stryCov_9fa48("3485"), {
    childContent
  })),
  judge: stryMutAct_9fa48("3486") ? () => undefined : (stryCov_9fa48("3486"), ({
    childContent
  }) => passIf(stryMutAct_9fa48("3487") ? childContent : (stryCov_9fa48("3487"), !childContent))),
  explain: stryMutAct_9fa48("3488") ? () => undefined : (stryCov_9fa48("3488"), () => stryMutAct_9fa48("3489") ? {} : (stryCov_9fa48("3489"), {
    zh: '公开内容涉及儿童个案，不得公开。',
    en: 'It is about a child’s case: it must not be published.'
  }))
}));