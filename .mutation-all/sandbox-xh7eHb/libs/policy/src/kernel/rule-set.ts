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
import { canonicalJson } from './canonical-json.js';
import type { Clause, Parameters } from './clause.js';
import { sha256 } from './sha256.js';

/** A clause in one revision, with the values it measures with. */
export interface Rule {
  readonly clause: Clause;
  readonly parameters: Parameters;
  /** 依据已失效: its policy was not in force, so that it only advises. */
  readonly lapsed?: boolean;
}

/** The rules of one decision; never changed, another set has another hash. */
export interface RuleSet {
  /** The version it belongs to, or POLICY_GAP. */
  readonly name: string;
  readonly rules: readonly Rule[];
  /** SHA-256 over its RFC 8785 form: each clause with its revision, force and parameters. */
  readonly hash: string;
}
export function ruleSet(name: string, rules: readonly Rule[]): RuleSet {
  if (stryMutAct_9fa48("5124")) {
    {}
  } else {
    stryCov_9fa48("5124");
    const form = stryMutAct_9fa48("5125") ? {} : (stryCov_9fa48("5125"), {
      version: name,
      clauses: rules.map(stryMutAct_9fa48("5126") ? () => undefined : (stryCov_9fa48("5126"), ({
        clause: {
          id,
          revision,
          force,
          verified
        },
        parameters
      }) => stryMutAct_9fa48("5127") ? {} : (stryCov_9fa48("5127"), {
        id,
        revision,
        force,
        verified,
        parameters
      })))
    });
    return stryMutAct_9fa48("5128") ? {} : (stryCov_9fa48("5128"), {
      name,
      rules,
      hash: sha256(canonicalJson(form))
    });
  }
}