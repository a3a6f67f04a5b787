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
import { clause, within } from '../kernel/clause.js';

/** A file without a comment does not say that none was held. */
export const R21 = clause(stryMutAct_9fa48("2577") ? {} : (stryCov_9fa48("2577"), {
  id: 'R-21',
  revision: 1,
  title: stryMutAct_9fa48("2579") ? {} : (stryCov_9fa48("2579"), {
    zh: '公共服务项目的采购需求应当征求社会公众意见',
    en: 'The requirement of a public service is put to public comment'
  }),
  citation: '《政府采购法实施条例》第十五条',
  text: '政府向社会公众提供的公共服务项目，应当就确定采购需求征求社会公众的意见。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("2586") ? false : (stryCov_9fa48("2586"), true),
  jurisdiction: null,
  kept: stryMutAct_9fa48("2587") ? [] : (stryCov_9fa48("2587"), ['decision', 'invariant:ex-ante.comment-ends-before-it-begins']),
  validFrom: '2015-03-01',
  acts: stryMutAct_9fa48("2591") ? {} : (stryCov_9fa48("2591"), {
    PurchaseProject: 'enforce'
  }),
  needs: stryMutAct_9fa48("2593") ? [] : (stryCov_9fa48("2593"), ['requirementComment', 'award']),
  parameters: stryMutAct_9fa48("2596") ? ["Stryker was here"] : (stryCov_9fa48("2596"), []),
  operands: stryMutAct_9fa48("2597") ? () => undefined : (stryCov_9fa48("2597"), ({
    requirementComment: {
      openedOn,
      closedOn
    },
    award: {
      decidedOn
    }
  }) => stryMutAct_9fa48("2598") ? {} : (stryCov_9fa48("2598"), {
    openedOn,
    closedOn,
    decidedOn
  })),
  judge: stryMutAct_9fa48("2599") ? () => undefined : (stryCov_9fa48("2599"), ({
    closedOn,
    decidedOn
  }) => within(daysBetween(closedOn, decidedOn))),
  explain: stryMutAct_9fa48("2600") ? () => undefined : (stryCov_9fa48("2600"), ({
    closedOn,
    decidedOn
  }) => stryMutAct_9fa48("2601") ? {} : (stryCov_9fa48("2601"), {
    zh: `需求征求公众意见至${closedOn}才结束，不得在${decidedOn}作出购买决定。`,
    en: `Public comment on the requirement ends on ${closedOn}; the award may not be decided on ${decidedOn}.`
  }))
}));