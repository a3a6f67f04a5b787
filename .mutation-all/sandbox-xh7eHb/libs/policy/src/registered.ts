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
import { knownVersions, type Policy, type PolicyRule, type PolicyVersionRegistered } from '#domain';
import { policyBook, RELEASED_BOOK, type PolicyBook } from './book.js';
import { clauseRevision } from './clauses/registry.js';
import type { Rule } from './kernel/rule-set.js';
import { JURISDICTION, POLICY_KEY, RELEASED_VERSIONS, type PolicyVersion } from './versions.js';
const named = stryMutAct_9fa48("5238") ? () => undefined : (stryCov_9fa48("5238"), (() => {
  const named = ({
    clause,
    revision
  }: PolicyRule): string => `${clause}@${revision}`;
  return named;
})());

/** Rules a registration names that the release does not have. */
export const unknownRules = stryMutAct_9fa48("5240") ? () => undefined : (stryCov_9fa48("5240"), (() => {
  const unknownRules = (rules: readonly PolicyRule[]): string[] => stryMutAct_9fa48("5241") ? rules.map(named) : (stryCov_9fa48("5241"), rules.filter(stryMutAct_9fa48("5242") ? () => undefined : (stryCov_9fa48("5242"), ({
    clause,
    revision
  }) => stryMutAct_9fa48("5243") ? clauseRevision(clause, revision) : (stryCov_9fa48("5243"), !clauseRevision(clause, revision)))).map(named));
  return unknownRules;
})());

/** @throws where the release does not have a clause; nothing is registered with one. */
function ruleOf(rule: PolicyRule): Rule {
  if (stryMutAct_9fa48("5244")) {
    {}
  } else {
    stryCov_9fa48("5244");
    const clause = clauseRevision(rule.clause, rule.revision);
    if (stryMutAct_9fa48("5247") ? false : stryMutAct_9fa48("5246") ? true : stryMutAct_9fa48("5245") ? clause : (stryCov_9fa48("5245", "5246", "5247"), !clause)) throw new Error(`this release has no clause ${named(rule)}`);
    return stryMutAct_9fa48("5249") ? {} : (stryCov_9fa48("5249"), {
      clause,
      parameters: rule.parameters
    });
  }
}
export function versionOf(registered: Omit<PolicyVersionRegistered['data'], 'supersedes' | 'textHash'>): PolicyVersion {
  if (stryMutAct_9fa48("5250")) {
    {}
  } else {
    stryCov_9fa48("5250");
    return stryMutAct_9fa48("5251") ? {} : (stryCov_9fa48("5251"), {
      ...registered,
      rules: registered.rules.map(ruleOf)
    });
  }
}

/** A version that stands in no book: it is looked at, and nothing is decided with it. */
export const draftVersion = stryMutAct_9fa48("5252") ? () => undefined : (stryCov_9fa48("5252"), (() => {
  const draftVersion = (versionId: string, title: string, rules: readonly PolicyRule[]): PolicyVersion => stryMutAct_9fa48("5253") ? {} : (stryCov_9fa48("5253"), {
    policyKey: POLICY_KEY,
    versionId,
    docNo: null,
    title,
    issuer: null,
    indexNo: null,
    issuedOn: null,
    effectiveFrom: null,
    effectiveTo: null,
    jurisdiction: JURISDICTION,
    transitional: stryMutAct_9fa48("5254") ? ["Stryker was here"] : (stryCov_9fa48("5254"), []),
    rules: rules.map(ruleOf),
    remark: null
  });
  return draftVersion;
})());
const books = new WeakMap<Policy, PolicyBook>();

/** What is decided with, once what was registered is added to what the release knows. */
export function bookOf(policy: Policy): PolicyBook {
  if (stryMutAct_9fa48("5255")) {
    {}
  } else {
    stryCov_9fa48("5255");
    const known = books.get(policy);
    if (stryMutAct_9fa48("5257") ? false : stryMutAct_9fa48("5256") ? true : (stryCov_9fa48("5256", "5257"), known)) return known;
    const {
      versions,
      calendars
    } = policy;
    const ends = new Map(knownVersions(RELEASED_VERSIONS, policy).map(stryMutAct_9fa48("5258") ? () => undefined : (stryCov_9fa48("5258"), ({
      versionId,
      effectiveTo
    }) => stryMutAct_9fa48("5259") ? [] : (stryCov_9fa48("5259"), [versionId, effectiveTo]))));
    const all = (stryMutAct_9fa48("5260") ? [] : (stryCov_9fa48("5260"), [...RELEASED_VERSIONS, ...versions.map(versionOf)])).map((version): PolicyVersion => {
      if (stryMutAct_9fa48("5261")) {
        {}
      } else {
        stryCov_9fa48("5261");
        const effectiveTo = stryMutAct_9fa48("5262") ? ends.get(version.versionId) && null : (stryCov_9fa48("5262"), ends.get(version.versionId) ?? null);
        return (stryMutAct_9fa48("5265") ? effectiveTo !== version.effectiveTo : stryMutAct_9fa48("5264") ? false : stryMutAct_9fa48("5263") ? true : (stryCov_9fa48("5263", "5264", "5265"), effectiveTo === version.effectiveTo)) ? version : stryMutAct_9fa48("5266") ? {} : (stryCov_9fa48("5266"), {
          ...version,
          effectiveTo
        });
      }
    });
    const changed = stryMutAct_9fa48("5269") ? (versions.length > 0 || calendars.length > 0) && Object.keys(policy.ends).length > 0 : stryMutAct_9fa48("5268") ? false : stryMutAct_9fa48("5267") ? true : (stryCov_9fa48("5267", "5268", "5269"), (stryMutAct_9fa48("5271") ? versions.length > 0 && calendars.length > 0 : stryMutAct_9fa48("5270") ? false : (stryCov_9fa48("5270", "5271"), (stryMutAct_9fa48("5274") ? versions.length <= 0 : stryMutAct_9fa48("5273") ? versions.length >= 0 : stryMutAct_9fa48("5272") ? false : (stryCov_9fa48("5272", "5273", "5274"), versions.length > 0)) || (stryMutAct_9fa48("5277") ? calendars.length <= 0 : stryMutAct_9fa48("5276") ? calendars.length >= 0 : stryMutAct_9fa48("5275") ? false : (stryCov_9fa48("5275", "5276", "5277"), calendars.length > 0)))) || (stryMutAct_9fa48("5280") ? Object.keys(policy.ends).length <= 0 : stryMutAct_9fa48("5279") ? Object.keys(policy.ends).length >= 0 : stryMutAct_9fa48("5278") ? false : (stryCov_9fa48("5278", "5279", "5280"), Object.keys(policy.ends).length > 0)));
    const book = changed ? policyBook(all, calendars) : RELEASED_BOOK;
    books.set(policy, book);
    return book;
  }
}