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
import { addYears, daysBetween } from '#domain';
import { clause, within } from '../kernel/clause.js';
export const R38 = clause(stryMutAct_9fa48("3146") ? {} : (stryCov_9fa48("3146"), {
  id: 'R-38',
  revision: 1,
  title: stryMutAct_9fa48("3148") ? {} : (stryCov_9fa48("3148"), {
    zh: '采购文件保存至少十五年',
    en: 'Procurement files are kept at least 15 years'
  }),
  citation: '《政府采购法》第四十二条；《政府采购法实施条例》第四十六条',
  text: '采购人、采购代理机构对政府采购项目每项采购活动的采购文件应当妥善保存，不得伪造、变造、隐匿或者销毁。采购文件的保存期限为从采购结束之日起至少保存十五年。',
  force: 'P',
  binding: 'act',
  verified: stryMutAct_9fa48("3155") ? false : (stryCov_9fa48("3155"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("3156") ? [] : (stryCov_9fa48("3156"), ['decision', 'deadline']),
  validFrom: '2003-01-01',
  acts: stryMutAct_9fa48("3160") ? {} : (stryCov_9fa48("3160"), {
    AbandonProject: 'enforce',
    CloseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("3163") ? [] : (stryCov_9fa48("3163"), ['closing']),
  parameters: stryMutAct_9fa48("3165") ? [] : (stryCov_9fa48("3165"), ['years']),
  operands: stryMutAct_9fa48("3167") ? () => undefined : (stryCov_9fa48("3167"), ({
    closing: {
      closedOn,
      retainUntil
    }
  }, {
    years
  }) => stryMutAct_9fa48("3168") ? {} : (stryCov_9fa48("3168"), {
    closedOn,
    retainUntil,
    atLeastUntil: addYears(closedOn, years)
  })),
  judge: stryMutAct_9fa48("3169") ? () => undefined : (stryCov_9fa48("3169"), ({
    retainUntil,
    atLeastUntil
  }) => within(daysBetween(atLeastUntil, retainUntil))),
  explain: stryMutAct_9fa48("3170") ? () => undefined : (stryCov_9fa48("3170"), ({
    retainUntil,
    atLeastUntil
  }) => stryMutAct_9fa48("3171") ? {} : (stryCov_9fa48("3171"), {
    zh: `采购文件至少保存到${atLeastUntil}，现定为${retainUntil}。`,
    en: `The file is kept until ${atLeastUntil} at least; ${retainUntil} was set.`
  }))
}));