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
import { breaks, clause, NOT_APPLICABLE, passes } from '../kernel/clause.js';

/** 民政部门 are S-02's matter; a development zone is not named by the seed and needs a recorded reason. */
export const S01 = clause(stryMutAct_9fa48("3502") ? {} : (stryCov_9fa48("3502"), {
  id: 'S-01',
  revision: 1,
  title: stryMutAct_9fa48("3504") ? {} : (stryCov_9fa48("3504"), {
    zh: '购买主体为街道办事处、乡镇人民政府',
    en: 'The purchaser is a street office or township government'
  }),
  citation: '津民发〔2024〕13号 三（一）',
  text: '购买主体为街道办事处、乡镇人民政府。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("3511") ? false : (stryCov_9fa48("3511"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3513") ? [] : (stryCov_9fa48("3513"), ['decision', 'exception']),
  acts: stryMutAct_9fa48("3516") ? {} : (stryCov_9fa48("3516"), {
    DraftProject: 'hard',
    PurchaseProject: 'enforce',
    SignContract: 'enforce',
    RecordExternalCase: 'note'
  }),
  needs: stryMutAct_9fa48("3521") ? [] : (stryCov_9fa48("3521"), ['purchaserKind']),
  parameters: stryMutAct_9fa48("3523") ? ["Stryker was here"] : (stryCov_9fa48("3523"), []),
  operands: stryMutAct_9fa48("3524") ? () => undefined : (stryCov_9fa48("3524"), ({
    purchaserKind
  }) => (stryMutAct_9fa48("3527") ? purchaserKind !== '开发区管委会' : stryMutAct_9fa48("3526") ? false : stryMutAct_9fa48("3525") ? true : (stryCov_9fa48("3525", "3526", "3527"), purchaserKind === '开发区管委会')) ? stryMutAct_9fa48("3529") ? {} : (stryCov_9fa48("3529"), {
    purchaserKind,
    reasonCode: 'DEVELOPMENT_ZONE'
  }) : stryMutAct_9fa48("3531") ? {} : (stryCov_9fa48("3531"), {
    purchaserKind
  })),
  judge({
    purchaserKind
  }) {
    if (stryMutAct_9fa48("3532")) {
      {}
    } else {
      stryCov_9fa48("3532");
      switch (purchaserKind) {
        case '街道办事处':
        case '乡镇人民政府':
          if (stryMutAct_9fa48("3534")) {} else {
            stryCov_9fa48("3534");
            return passes();
          }
        case '民政部门':
          if (stryMutAct_9fa48("3536")) {} else {
            stryCov_9fa48("3536");
            return NOT_APPLICABLE;
          }
        case '开发区管委会':
          if (stryMutAct_9fa48("3538")) {} else {
            stryCov_9fa48("3538");
            return breaks(undefined, 'J');
          }
        default:
          if (stryMutAct_9fa48("3541")) {} else {
            stryCov_9fa48("3541");
            return breaks();
          }
      }
    }
  },
  explain: stryMutAct_9fa48("3542") ? () => undefined : (stryCov_9fa48("3542"), ({
    purchaserKind
  }) => stryMutAct_9fa48("3543") ? {} : (stryCov_9fa48("3543"), {
    zh: `购买主体应为街道办事处或乡镇人民政府，现为“${purchaserKind}”。`,
    en: `The purchaser must be a street office or township government; it is “${purchaserKind}”.`
  }))
}));