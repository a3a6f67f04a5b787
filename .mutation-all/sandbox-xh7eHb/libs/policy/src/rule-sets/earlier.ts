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
import { R05_1, R10_1, R12_1, S08_1, S09_1, S10_1, S11_1, S12_1, S14_1 } from '../clauses/superseded/index.js';
import { R05 } from '../clauses/r-05-negative-list.clause.js';
import { R23 } from '../clauses/r-23-acceptance.clause.js';
import { S01 } from '../clauses/s-01-purchaser.clause.js';
import { S02 } from '../clauses/s-02-civil-affairs.clause.js';
import { S08 } from '../clauses/s-08-needs.clause.js';
import { S09 } from '../clauses/s-09-targets.clause.js';
import { S11 } from '../clauses/s-11-unsuitable.clause.js';
import { S12 } from '../clauses/s-12-category.clause.js';
import { S13 } from '../clauses/s-13-roles.clause.js';
import { S14 } from '../clauses/s-14-community-fund.clause.js';
import type { Clause } from '../kernel/clause.js';
import { ruleSet, type Rule, type RuleSet } from '../kernel/rule-set.js';
import { parametersOn } from '../parameters/parameters.js';
const asRules = stryMutAct_9fa48("5281") ? () => undefined : (stryCov_9fa48("5281"), (() => {
  const asRules = (clauses: readonly Clause[]): Rule[] => clauses.map(stryMutAct_9fa48("5282") ? () => undefined : (stryCov_9fa48("5282"), clause => stryMutAct_9fa48("5283") ? {} : (stryCov_9fa48("5283"), {
    clause,
    parameters: parametersOn(clause.id, '2026-11-25')
  })));
  return asRules;
})());
function edition(local: readonly Clause[], national: readonly Clause[]): RuleSet[] {
  if (stryMutAct_9fa48("5285")) {
    {}
  } else {
    stryCov_9fa48("5285");
    const of = (name: string, clauses: readonly Clause[], lapsed = stryMutAct_9fa48("5286") ? true : (stryCov_9fa48("5286"), false)): RuleSet => {
      if (stryMutAct_9fa48("5287")) {
        {}
      } else {
        stryCov_9fa48("5287");
        const rules = asRules(clauses);
        return ruleSet(name, stryMutAct_9fa48("5288") ? [] : (stryCov_9fa48("5288"), [...(lapsed ? rules.map(stryMutAct_9fa48("5289") ? () => undefined : (stryCov_9fa48("5289"), rule => stryMutAct_9fa48("5290") ? {} : (stryCov_9fa48("5290"), {
          ...rule,
          lapsed
        }))) : rules), ...asRules(national)]));
      }
    };
    return stryMutAct_9fa48("5291") ? [] : (stryCov_9fa48("5291"), [of('TJ-SWS-PRE2024', stryMutAct_9fa48("5293") ? ["Stryker was here"] : (stryCov_9fa48("5293"), [])), of('TJ-SWS-2024-13', local), of('POLICY_GAP', local, stryMutAct_9fa48("5296") ? false : (stryCov_9fa48("5296"), true))]);
  }
}

/** Rule sets of earlier releases: a decision that was taken with one of them can still be replayed. */
export const EARLIER_RULE_SETS: readonly RuleSet[] = stryMutAct_9fa48("5297") ? [] : (stryCov_9fa48("5297"), [...edition(stryMutAct_9fa48("5298") ? [] : (stryCov_9fa48("5298"), [S01, S02, S08_1, S09_1, S10_1, S11_1, S12_1, S13, S14_1]), stryMutAct_9fa48("5299") ? [] : (stryCov_9fa48("5299"), [R05_1, R10_1, R12_1, R23])), ...edition(stryMutAct_9fa48("5300") ? [] : (stryCov_9fa48("5300"), [S01, S02, S08, S09, S10_1, S11, S12, S13, S14]), stryMutAct_9fa48("5301") ? [] : (stryCov_9fa48("5301"), [R05, R10_1, R12_1, R23]))]);