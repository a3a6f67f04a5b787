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
import { clause, within } from '../kernel/clause.js';

/** A provider that was never checked is not known to lack anything. */
export const S03 = clause(stryMutAct_9fa48("3578") ? {} : (stryCov_9fa48("3578"), {
  id: 'S-03',
  revision: 1,
  title: stryMutAct_9fa48("3580") ? {} : (stryCov_9fa48("3580"), {
    zh: '承接主体符合政府购买服务和资金管理的规定',
    en: 'The provider meets the rules of purchase and of the fund'
  }),
  citation: '津民发〔2024〕13号 三（一）',
  text: '（大意）承接主体应当符合政府购买服务有关法律法规和相应资金管理规定的条件。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("3587") ? false : (stryCov_9fa48("3587"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3589") ? [] : (stryCov_9fa48("3589"), ['decision']),
  acts: stryMutAct_9fa48("3591") ? {} : (stryCov_9fa48("3591"), {
    SignContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("3593") ? [] : (stryCov_9fa48("3593"), ['unmetConditions']),
  parameters: stryMutAct_9fa48("3595") ? ["Stryker was here"] : (stryCov_9fa48("3595"), []),
  operands: stryMutAct_9fa48("3596") ? () => undefined : (stryCov_9fa48("3596"), ({
    unmetConditions
  }) => stryMutAct_9fa48("3597") ? {} : (stryCov_9fa48("3597"), {
    unmet: unmetConditions.length,
    conditions: unmetConditions.join(',')
  })),
  judge: stryMutAct_9fa48("3599") ? () => undefined : (stryCov_9fa48("3599"), ({
    unmet
  }) => within(stryMutAct_9fa48("3600") ? +unmet : (stryCov_9fa48("3600"), -unmet))),
  explain: stryMutAct_9fa48("3601") ? () => undefined : (stryCov_9fa48("3601"), ({
    unmet,
    conditions
  }) => stryMutAct_9fa48("3602") ? {} : (stryCov_9fa48("3602"), {
    zh: `签订之日承接主体有${unmet}项资格条件未核验通过或证明已过期：${conditions}。`,
    en: `On the day of signing ${unmet} conditions of the provider are not met or have expired: ${conditions}.`
  }))
}));