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
export const S07 = clause(stryMutAct_9fa48("3699") ? {} : (stryCov_9fa48("3699"), {
  id: 'S-07',
  revision: 1,
  title: stryMutAct_9fa48("3701") ? {} : (stryCov_9fa48("3701"), {
    zh: '依托现有场地、设施提供服务',
    en: 'Use the venues and facilities that exist'
  }),
  citation: '津民发〔2024〕13号 三（三）',
  text: '（大意）充分利用现有各类服务场地、设施开展服务。',
  force: 'A',
  binding: 'contract',
  verified: stryMutAct_9fa48("3708") ? false : (stryCov_9fa48("3708"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3710") ? [] : (stryCov_9fa48("3710"), ['advice']),
  acts: stryMutAct_9fa48("3712") ? {} : (stryCov_9fa48("3712"), {
    SignContract: 'note'
  }),
  needs: stryMutAct_9fa48("3714") ? [] : (stryCov_9fa48("3714"), ['venue']),
  parameters: stryMutAct_9fa48("3716") ? ["Stryker was here"] : (stryCov_9fa48("3716"), []),
  operands: stryMutAct_9fa48("3717") ? () => undefined : (stryCov_9fa48("3717"), ({
    venue
  }) => stryMutAct_9fa48("3718") ? {} : (stryCov_9fa48("3718"), {
    venue
  })),
  judge: stryMutAct_9fa48("3719") ? () => undefined : (stryCov_9fa48("3719"), ({
    venue
  }) => passIf(stryMutAct_9fa48("3722") ? venue === null : stryMutAct_9fa48("3721") ? false : stryMutAct_9fa48("3720") ? true : (stryCov_9fa48("3720", "3721", "3722"), venue !== null))),
  explain: stryMutAct_9fa48("3723") ? () => undefined : (stryCov_9fa48("3723"), () => stryMutAct_9fa48("3724") ? {} : (stryCov_9fa48("3724"), {
    zh: '没有载明使用的现有场地、设施。',
    en: 'No existing venue or facility is named.'
  }))
}));