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
import { clause, NOT_APPLICABLE, within } from '../kernel/clause.js';
export const S05 = clause(stryMutAct_9fa48("3637") ? {} : (stryCov_9fa48("3637"), {
  id: 'S-05',
  revision: 1,
  title: stryMutAct_9fa48("3639") ? {} : (stryCov_9fa48("3639"), {
    zh: '培养和使用社会工作专业人才',
    en: 'Train and use social-work professionals'
  }),
  citation: '津民发〔2024〕13号 三（二）',
  text: '（大意）加强社会工作专业人才的培养和使用，培育扶持社会工作服务机构。',
  force: 'A',
  binding: 'contract',
  verified: stryMutAct_9fa48("3646") ? false : (stryCov_9fa48("3646"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("3648") ? [] : (stryCov_9fa48("3648"), ['advice']),
  acts: stryMutAct_9fa48("3650") ? {} : (stryCov_9fa48("3650"), {
    SettleContract: 'note'
  }),
  needs: stryMutAct_9fa48("3652") ? [] : (stryCov_9fa48("3652"), ['staff']),
  parameters: stryMutAct_9fa48("3654") ? [] : (stryCov_9fa48("3654"), ['certifiedPercent']),
  operands: stryMutAct_9fa48("3656") ? () => undefined : (stryCov_9fa48("3656"), ({
    staff: {
      total,
      certified
    }
  }, {
    certifiedPercent
  }) => stryMutAct_9fa48("3657") ? {} : (stryCov_9fa48("3657"), {
    staff: total,
    certified,
    markPercent: certifiedPercent
  })),
  judge: stryMutAct_9fa48("3658") ? () => undefined : (stryCov_9fa48("3658"), ({
    staff,
    certified,
    markPercent
  }) => (stryMutAct_9fa48("3661") ? staff !== 0 : stryMutAct_9fa48("3660") ? false : stryMutAct_9fa48("3659") ? true : (stryCov_9fa48("3659", "3660", "3661"), staff === 0)) ? NOT_APPLICABLE : within(stryMutAct_9fa48("3662") ? Math.floor(certified * 100 / staff) + markPercent : (stryCov_9fa48("3662"), Math.floor(stryMutAct_9fa48("3663") ? certified * 100 * staff : (stryCov_9fa48("3663"), (stryMutAct_9fa48("3664") ? certified / 100 : (stryCov_9fa48("3664"), certified * 100)) / staff)) - markPercent))),
  explain: stryMutAct_9fa48("3665") ? () => undefined : (stryCov_9fa48("3665"), ({
    staff,
    certified,
    markPercent
  }) => stryMutAct_9fa48("3666") ? {} : (stryCov_9fa48("3666"), {
    zh: `${staff}名服务人员中持证社会工作者${certified}名，低于提示线${markPercent}%。`,
    en: `${certified} of ${staff} workers hold a certificate, below the mark of ${markPercent}%.`
  }))
}));