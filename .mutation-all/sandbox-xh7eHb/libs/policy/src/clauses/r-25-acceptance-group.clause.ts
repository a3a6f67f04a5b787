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
export const R25 = clause(stryMutAct_9fa48("2709") ? {} : (stryCov_9fa48("2709"), {
  id: 'R-25',
  revision: 1,
  title: stryMutAct_9fa48("2711") ? {} : (stryCov_9fa48("2711"), {
    zh: '验收小组由三人以上单数组成',
    en: 'An acceptance group has an odd number of at least three'
  }),
  citation: '仪陇县政府采购履约验收指引（2023，地方做法）',
  text: '（大意）验收小组成员人数为三人以上单数；采购人与使用人分离的，应当邀请使用人参与。',
  force: 'A',
  binding: 'act',
  verified: stryMutAct_9fa48("2718") ? true : (stryCov_9fa48("2718"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2719") ? [] : (stryCov_9fa48("2719"), ['advice']),
  validFrom: '2023-01-01',
  acts: stryMutAct_9fa48("2722") ? {} : (stryCov_9fa48("2722"), {
    ConcludeAcceptance: 'note'
  }),
  needs: stryMutAct_9fa48("2724") ? [] : (stryCov_9fa48("2724"), ['acceptanceMembers']),
  parameters: stryMutAct_9fa48("2726") ? [] : (stryCov_9fa48("2726"), ['members']),
  operands: stryMutAct_9fa48("2728") ? () => undefined : (stryCov_9fa48("2728"), ({
    acceptanceMembers
  }, {
    members
  }) => stryMutAct_9fa48("2729") ? {} : (stryCov_9fa48("2729"), {
    members: acceptanceMembers,
    atLeast: members
  })),
  judge: stryMutAct_9fa48("2730") ? () => undefined : (stryCov_9fa48("2730"), ({
    members,
    atLeast
  }) => passIf(stryMutAct_9fa48("2733") ? members >= atLeast || members % 2 === 1 : stryMutAct_9fa48("2732") ? false : stryMutAct_9fa48("2731") ? true : (stryCov_9fa48("2731", "2732", "2733"), (stryMutAct_9fa48("2736") ? members < atLeast : stryMutAct_9fa48("2735") ? members > atLeast : stryMutAct_9fa48("2734") ? true : (stryCov_9fa48("2734", "2735", "2736"), members >= atLeast)) && (stryMutAct_9fa48("2738") ? members % 2 !== 1 : stryMutAct_9fa48("2737") ? true : (stryCov_9fa48("2737", "2738"), (stryMutAct_9fa48("2739") ? members * 2 : (stryCov_9fa48("2739"), members % 2)) === 1))))),
  explain: stryMutAct_9fa48("2740") ? () => undefined : (stryCov_9fa48("2740"), ({
    members,
    atLeast
  }) => stryMutAct_9fa48("2741") ? {} : (stryCov_9fa48("2741"), {
    zh: `验收小组${members}人签字，宜为${atLeast}人以上单数。`,
    en: `${members} members signed; an odd number of at least ${atLeast} is advised.`
  }))
}));