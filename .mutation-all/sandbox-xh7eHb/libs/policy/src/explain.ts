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
import type { Finding, Text } from '#domain';
import { clauseRevision } from './clauses/registry.js';
import type { Clause } from './kernel/clause.js';
function sentence(clause: Clause, {
  outcome,
  operands
}: Finding): Text {
  if (stryMutAct_9fa48("5021")) {
    {}
  } else {
    stryCov_9fa48("5021");
    const {
      title
    } = clause;
    switch (outcome) {
      case 'breach':
        if (stryMutAct_9fa48("5022")) {} else {
          stryCov_9fa48("5022");
          return clause.explain(operands);
        }
      case 'pass':
        if (stryMutAct_9fa48("5024")) {} else {
          stryCov_9fa48("5024");
          return stryMutAct_9fa48("5026") ? {} : (stryCov_9fa48("5026"), {
            zh: `符合：${title.zh}。`,
            en: `Complies: ${title.en}.`
          });
        }
      case 'not-applicable':
        if (stryMutAct_9fa48("5029")) {} else {
          stryCov_9fa48("5029");
          return stryMutAct_9fa48("5031") ? {} : (stryCov_9fa48("5031"), {
            zh: `不适用：${title.zh}。`,
            en: `Not applicable: ${title.en}.`
          });
        }
      case 'unknown':
        if (stryMutAct_9fa48("5034")) {} else {
          stryCov_9fa48("5034");
          return stryMutAct_9fa48("5036") ? {} : (stryCov_9fa48("5036"), {
            zh: `事实不足，无法判断：${title.zh}${operands['missing'] ? `（缺少 ${operands['missing']}）` : ''}。`,
            en: `Not enough is known: ${title.en}${operands['missing'] ? ` (missing: ${operands['missing']})` : ''}.`
          });
        }
    }
  }
}

/** What a finding says to the officer, in the words of its revision; a lapsed clause says so. */
export function explain(one: Finding): Text {
  if (stryMutAct_9fa48("5047")) {
    {}
  } else {
    stryCov_9fa48("5047");
    const clause = clauseRevision(one.clause, one.clauseRevision);
    if (stryMutAct_9fa48("5050") ? false : stryMutAct_9fa48("5049") ? true : stryMutAct_9fa48("5048") ? clause : (stryCov_9fa48("5048", "5049", "5050"), !clause)) return stryMutAct_9fa48("5051") ? {} : (stryCov_9fa48("5051"), {
      zh: one.clause,
      en: one.clause
    });
    const text = sentence(clause, one);
    return one.lapsed ? stryMutAct_9fa48("5052") ? {} : (stryCov_9fa48("5052"), {
      zh: `${text.zh}（依据已失效，仅作提示）`,
      en: `${text.en} (the policy has lapsed; advice only)`
    }) : text;
  }
}