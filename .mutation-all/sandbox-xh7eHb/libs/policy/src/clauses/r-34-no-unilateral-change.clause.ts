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
export const R34 = clause(stryMutAct_9fa48("3005") ? {} : (stryCov_9fa48("3005"), {
  id: 'R-34',
  revision: 1,
  title: stryMutAct_9fa48("3007") ? {} : (stryCov_9fa48("3007"), {
    zh: '双方不得擅自变更、中止或者终止合同',
    en: 'Nobody changes or ends the contract alone'
  }),
  citation: '《政府采购法》第五十条',
  text: '政府采购合同的双方当事人不得擅自变更、中止或者终止合同。政府采购合同继续履行将损害国家利益和社会公共利益的，双方当事人应当变更、中止或者终止合同。',
  force: 'P',
  binding: 'contract',
  verified: stryMutAct_9fa48("3014") ? false : (stryCov_9fa48("3014"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3015") ? [] : (stryCov_9fa48("3015"), ['decision', 'invariant:contract.no-consent']),
  validFrom: '2003-01-01',
  acts: stryMutAct_9fa48("3019") ? {} : (stryCov_9fa48("3019"), {
    AmendContract: 'enforce',
    TerminateContract: 'enforce'
  }),
  needs: stryMutAct_9fa48("3022") ? [] : (stryCov_9fa48("3022"), ['consent']),
  parameters: stryMutAct_9fa48("3024") ? ["Stryker was here"] : (stryCov_9fa48("3024"), []),
  operands: stryMutAct_9fa48("3025") ? () => undefined : (stryCov_9fa48("3025"), ({
    consent: {
      bothParties,
      publicInterest
    }
  }) => stryMutAct_9fa48("3026") ? {} : (stryCov_9fa48("3026"), {
    bothParties,
    publicInterest
  })),
  judge: stryMutAct_9fa48("3027") ? () => undefined : (stryCov_9fa48("3027"), ({
    bothParties,
    publicInterest
  }) => passIf(stryMutAct_9fa48("3030") ? bothParties && publicInterest : stryMutAct_9fa48("3029") ? false : stryMutAct_9fa48("3028") ? true : (stryCov_9fa48("3028", "3029", "3030"), bothParties || publicInterest))),
  explain: stryMutAct_9fa48("3031") ? () => undefined : (stryCov_9fa48("3031"), () => stryMutAct_9fa48("3032") ? {} : (stryCov_9fa48("3032"), {
    zh: '变更或终止合同须经双方同意，或因继续履行将损害国家利益和社会公共利益。',
    en: 'A change or an end needs the consent of both parties, or that going on would harm the public interest.'
  }))
}));