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
import { clause, NOT_APPLICABLE, passIf, UNKNOWN } from '../kernel/clause.js';
export const R31 = clause(stryMutAct_9fa48("2886") ? {} : (stryCov_9fa48("2886"), {
  id: 'R-31',
  revision: 1,
  title: stryMutAct_9fa48("2888") ? {} : (stryCov_9fa48("2888"), {
    zh: '向个人购买服务不得变相用工',
    en: 'Buying from a person does not disguise employment'
  }),
  citation: '《政府购买服务管理办法》（财政部令第102号）第十八条（未核对原文）',
  text: '（大意）购买主体向个人购买服务，应当限于确实适宜实施政府购买服务并且由个人承接的情形，不得以政府购买服务名义变相用工。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("2895") ? true : (stryCov_9fa48("2895"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2896") ? [] : (stryCov_9fa48("2896"), ['advice']),
  validFrom: '2020-03-01',
  acts: stryMutAct_9fa48("2899") ? {} : (stryCov_9fa48("2899"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("2901") ? [] : (stryCov_9fa48("2901"), ['orgType']),
  parameters: stryMutAct_9fa48("2903") ? ["Stryker was here"] : (stryCov_9fa48("2903"), []),
  operands: stryMutAct_9fa48("2904") ? () => undefined : (stryCov_9fa48("2904"), ({
    orgType,
    review
  }) => stryMutAct_9fa48("2905") ? {} : (stryCov_9fa48("2905"), {
    orgType,
    disguisedEmployment: stryMutAct_9fa48("2906") ? review?.disguisedEmployment && null : (stryCov_9fa48("2906"), (stryMutAct_9fa48("2907") ? review.disguisedEmployment : (stryCov_9fa48("2907"), review?.disguisedEmployment)) ?? null)
  })),
  judge({
    orgType,
    disguisedEmployment
  }) {
    if (stryMutAct_9fa48("2908")) {
      {}
    } else {
      stryCov_9fa48("2908");
      if (stryMutAct_9fa48("2911") ? orgType === '个人' : stryMutAct_9fa48("2910") ? false : stryMutAct_9fa48("2909") ? true : (stryCov_9fa48("2909", "2910", "2911"), orgType !== '个人')) return NOT_APPLICABLE;
      return (stryMutAct_9fa48("2915") ? disguisedEmployment !== null : stryMutAct_9fa48("2914") ? false : stryMutAct_9fa48("2913") ? true : (stryCov_9fa48("2913", "2914", "2915"), disguisedEmployment === null)) ? UNKNOWN : passIf(stryMutAct_9fa48("2916") ? disguisedEmployment : (stryCov_9fa48("2916"), !disguisedEmployment));
    }
  },
  explain: stryMutAct_9fa48("2917") ? () => undefined : (stryCov_9fa48("2917"), () => stryMutAct_9fa48("2918") ? {} : (stryCov_9fa48("2918"), {
    zh: '向个人购买服务被认定为变相用工。',
    en: 'Buying from this person disguises employment.'
  }))
}));