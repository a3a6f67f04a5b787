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
export const S02 = clause(stryMutAct_9fa48("3546") ? {} : (stryCov_9fa48("3546"), {
  id: 'S-02',
  revision: 1,
  title: stryMutAct_9fa48("3548") ? {} : (stryCov_9fa48("3548"), {
    zh: '市、区民政部门原则上不直接购买',
    en: 'Civil-affairs bureaus in principle do not buy directly'
  }),
  citation: '津民发〔2024〕13号 三（一）',
  text: '市、区民政部门原则上不直接购买社工站服务项目。',
  force: 'J',
  binding: 'contract',
  verified: stryMutAct_9fa48("3555") ? false : (stryCov_9fa48("3555"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3557") ? [] : (stryCov_9fa48("3557"), ['exception']),
  acts: stryMutAct_9fa48("3559") ? {} : (stryCov_9fa48("3559"), {
    DraftProject: 'hard',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("3564") ? [] : (stryCov_9fa48("3564"), ['purchaserKind']),
  parameters: stryMutAct_9fa48("3566") ? ["Stryker was here"] : (stryCov_9fa48("3566"), []),
  operands: stryMutAct_9fa48("3567") ? () => undefined : (stryCov_9fa48("3567"), ({
    purchaserKind
  }) => stryMutAct_9fa48("3568") ? {} : (stryCov_9fa48("3568"), {
    purchaserKind
  })),
  judge: stryMutAct_9fa48("3569") ? () => undefined : (stryCov_9fa48("3569"), ({
    purchaserKind
  }) => passIf(stryMutAct_9fa48("3572") ? purchaserKind === '民政部门' : stryMutAct_9fa48("3571") ? false : stryMutAct_9fa48("3570") ? true : (stryCov_9fa48("3570", "3571", "3572"), purchaserKind !== '民政部门'))),
  explain: stryMutAct_9fa48("3574") ? () => undefined : (stryCov_9fa48("3574"), () => stryMutAct_9fa48("3575") ? {} : (stryCov_9fa48("3575"), {
    zh: '民政部门原则上不直接购买社工站服务；确需购买的，须由党委社会工作部门批准例外。',
    en: 'A civil-affairs bureau in principle does not buy directly; an exception is approved by the social-work department.'
  }))
}));