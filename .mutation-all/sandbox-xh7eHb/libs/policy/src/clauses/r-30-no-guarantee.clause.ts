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
import { clause, passIf, UNKNOWN } from '../kernel/clause.js';
export const R30 = clause(stryMutAct_9fa48("2856") ? {} : (stryCov_9fa48("2856"), {
  id: 'R-30',
  revision: 1,
  title: stryMutAct_9fa48("2858") ? {} : (stryCov_9fa48("2858"), {
    zh: '承接主体可凭合同融资，购买主体不得担保',
    en: 'The purchaser guarantees no financing on the contract'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第二十九条（未核对原文）',
  text: '（大意）承接主体可以依法依规使用政府购买服务合同向金融机构融资；购买主体不得以任何形式为承接主体的融资行为提供担保。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("2865") ? true : (stryCov_9fa48("2865"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2866") ? [] : (stryCov_9fa48("2866"), ['advice']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2869") ? {} : (stryCov_9fa48("2869"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("2871") ? [] : (stryCov_9fa48("2871"), ['review']),
  parameters: stryMutAct_9fa48("2873") ? ["Stryker was here"] : (stryCov_9fa48("2873"), []),
  operands: stryMutAct_9fa48("2874") ? () => undefined : (stryCov_9fa48("2874"), ({
    review
  }) => stryMutAct_9fa48("2875") ? {} : (stryCov_9fa48("2875"), {
    purchaserGuarantee: stryMutAct_9fa48("2876") ? review.purchaserGuarantee && null : (stryCov_9fa48("2876"), review.purchaserGuarantee ?? null)
  })),
  judge: stryMutAct_9fa48("2877") ? () => undefined : (stryCov_9fa48("2877"), ({
    purchaserGuarantee
  }) => (stryMutAct_9fa48("2880") ? purchaserGuarantee !== null : stryMutAct_9fa48("2879") ? false : stryMutAct_9fa48("2878") ? true : (stryCov_9fa48("2878", "2879", "2880"), purchaserGuarantee === null)) ? UNKNOWN : passIf(stryMutAct_9fa48("2881") ? purchaserGuarantee : (stryCov_9fa48("2881"), !purchaserGuarantee))),
  explain: stryMutAct_9fa48("2882") ? () => undefined : (stryCov_9fa48("2882"), () => stryMutAct_9fa48("2883") ? {} : (stryCov_9fa48("2883"), {
    zh: '购买主体为承接主体的融资提供了担保。',
    en: 'The purchaser guarantees the provider’s financing.'
  }))
}));