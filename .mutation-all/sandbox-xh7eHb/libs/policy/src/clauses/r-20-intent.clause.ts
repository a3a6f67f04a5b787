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
import { daysBetween } from '#domain';
import { breaks, clause, within } from '../kernel/clause.js';
export const R20 = clause(stryMutAct_9fa48("2543") ? {} : (stryCov_9fa48("2543"), {
  id: 'R-20',
  revision: 1,
  title: stryMutAct_9fa48("2545") ? {} : (stryCov_9fa48("2545"), {
    zh: '采购意向原则上不晚于采购活动开始前三十日公开',
    en: 'Intent is in principle published 30 days ahead'
  }),
  citation: '财库〔2020〕10号（未核对原文）',
  text: '（大意）采购意向公开时间原则上不得晚于采购活动开始前30日；因预算单位不可预见的原因急需开展的采购项目，可不公开采购意向。',
  force: 'J',
  binding: 'act',
  verified: stryMutAct_9fa48("2552") ? true : (stryCov_9fa48("2552"), false),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2553") ? [] : (stryCov_9fa48("2553"), ['advice', 'deadline']),
  validFrom: '2022-01-01',
  acts: stryMutAct_9fa48("2557") ? {} : (stryCov_9fa48("2557"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("2559") ? [] : (stryCov_9fa48("2559"), ['intentPublishedOn', 'award']),
  parameters: stryMutAct_9fa48("2562") ? [] : (stryCov_9fa48("2562"), ['days']),
  operands: stryMutAct_9fa48("2564") ? () => undefined : (stryCov_9fa48("2564"), ({
    intentPublishedOn,
    award: {
      decidedOn
    }
  }, {
    days
  }) => stryMutAct_9fa48("2565") ? {} : (stryCov_9fa48("2565"), {
    intentPublishedOn,
    decidedOn,
    days
  })),
  judge: stryMutAct_9fa48("2566") ? () => undefined : (stryCov_9fa48("2566"), ({
    intentPublishedOn,
    decidedOn,
    days
  }) => (stryMutAct_9fa48("2569") ? intentPublishedOn !== null : stryMutAct_9fa48("2568") ? false : stryMutAct_9fa48("2567") ? true : (stryCov_9fa48("2567", "2568", "2569"), intentPublishedOn === null)) ? breaks() : within(stryMutAct_9fa48("2570") ? daysBetween(intentPublishedOn, decidedOn) + days : (stryCov_9fa48("2570"), daysBetween(intentPublishedOn, decidedOn) - days))),
  explain: stryMutAct_9fa48("2571") ? () => undefined : (stryCov_9fa48("2571"), ({
    intentPublishedOn,
    decidedOn,
    days
  }) => stryMutAct_9fa48("2572") ? {} : (stryCov_9fa48("2572"), {
    zh: intentPublishedOn ? `采购意向${intentPublishedOn}公开，距${decidedOn}不足${days}日。` : '采购意向没有公开。',
    en: intentPublishedOn ? `Intent was published on ${intentPublishedOn}, less than ${days} days before ${decidedOn}.` : 'Intent was not published.'
  }))
}));