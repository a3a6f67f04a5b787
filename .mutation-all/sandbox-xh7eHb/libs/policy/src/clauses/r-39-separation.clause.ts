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

/** Refused by the deciders where it happens; here the pair that one person did is named. */
export const R39 = clause(stryMutAct_9fa48("3174") ? {} : (stryCov_9fa48("3174"), {
  id: 'R-39',
  revision: 1,
  title: stryMutAct_9fa48("3176") ? {} : (stryCov_9fa48("3176"), {
    zh: '不相容岗位分离',
    en: 'Incompatible duties are separate'
  }),
  citation: '《政府采购法》第六十一条；财库〔2016〕99号（未核对原文）',
  text: '集中采购机构应当建立健全内部监督管理制度。采购活动的决策和执行程序应当明确，并相互监督、相互制约。经办采购的人员与负责采购合同审核、验收人员的职责权限应当明确，并相互分离。',
  force: 'M',
  binding: 'act',
  verified: stryMutAct_9fa48("3183") ? false : (stryCov_9fa48("3183"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3184") ? [] : (stryCov_9fa48("3184"), ['invariant:payment.own-approval', 'invariant:acceptance.signed-by-officer']),
  validFrom: '2003-01-01',
  acts: stryMutAct_9fa48("3188") ? {} : (stryCov_9fa48("3188"), {
    ConcludeAcceptance: 'note'
  }),
  needs: stryMutAct_9fa48("3190") ? [] : (stryCov_9fa48("3190"), ['sameHands']),
  parameters: stryMutAct_9fa48("3192") ? ["Stryker was here"] : (stryCov_9fa48("3192"), []),
  operands: stryMutAct_9fa48("3193") ? () => undefined : (stryCov_9fa48("3193"), ({
    sameHands
  }) => stryMutAct_9fa48("3194") ? {} : (stryCov_9fa48("3194"), {
    sameHands
  })),
  judge: stryMutAct_9fa48("3195") ? () => undefined : (stryCov_9fa48("3195"), ({
    sameHands
  }) => passIf(stryMutAct_9fa48("3198") ? sameHands !== null : stryMutAct_9fa48("3197") ? false : stryMutAct_9fa48("3196") ? true : (stryCov_9fa48("3196", "3197", "3198"), sameHands === null))),
  explain: stryMutAct_9fa48("3199") ? () => undefined : (stryCov_9fa48("3199"), ({
    sameHands
  }) => stryMutAct_9fa48("3200") ? {} : (stryCov_9fa48("3200"), {
    zh: `不相容岗位由同一人办理：${sameHands}。`,
    en: `One person did what must be separate: ${sameHands}.`
  }))
}));