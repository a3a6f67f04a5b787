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
export const S17 = clause(stryMutAct_9fa48("4209") ? {} : (stryCov_9fa48("4209"), {
  id: 'S-17',
  revision: 1,
  title: stryMutAct_9fa48("4211") ? {} : (stryCov_9fa48("4211"), {
    zh: '购买主体是预算绩效管理的责任主体',
    en: 'The purchaser answers for the performance of its budget'
  }),
  citation: '津民发〔2024〕13号 四（三）',
  text: '（大意）购买主体是预算绩效管理的责任主体。',
  force: 'M',
  binding: 'contract',
  verified: stryMutAct_9fa48("4218") ? false : (stryCov_9fa48("4218"), true),
  jurisdiction: '12',
  kept: stryMutAct_9fa48("4220") ? [] : (stryCov_9fa48("4220"), ['invariant:evaluation.by-supplier']),
  acts: stryMutAct_9fa48("4222") ? {} : (stryCov_9fa48("4222"), {
    CompleteEvaluation: 'note'
  }),
  needs: stryMutAct_9fa48("4224") ? [] : (stryCov_9fa48("4224"), ['evaluation']),
  parameters: stryMutAct_9fa48("4226") ? ["Stryker was here"] : (stryCov_9fa48("4226"), []),
  operands: stryMutAct_9fa48("4227") ? () => undefined : (stryCov_9fa48("4227"), ({
    evaluation: {
      kind,
      byProvider
    }
  }) => stryMutAct_9fa48("4228") ? {} : (stryCov_9fa48("4228"), {
    kind,
    byProvider
  })),
  judge: stryMutAct_9fa48("4229") ? () => undefined : (stryCov_9fa48("4229"), ({
    byProvider
  }) => passIf(stryMutAct_9fa48("4230") ? byProvider : (stryCov_9fa48("4230"), !byProvider))),
  explain: stryMutAct_9fa48("4231") ? () => undefined : (stryCov_9fa48("4231"), () => stryMutAct_9fa48("4232") ? {} : (stryCov_9fa48("4232"), {
    zh: '绩效评价由购买主体负责，承接主体不得自行主持。',
    en: 'The purchaser answers for the evaluation; the provider does not conduct it.'
  }))
}));