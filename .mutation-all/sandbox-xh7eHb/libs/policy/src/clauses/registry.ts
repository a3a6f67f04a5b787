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
import type { Clause } from '../kernel/clause.js';
import { NATIONAL_CLAUSES, TJ_2024_13_CLAUSES } from './index.js';
import { SUPERSEDED } from './superseded/index.js';

/** Every clause in its present revision, in the order of the catalogue. */
export const CLAUSES: readonly Clause[] = stryMutAct_9fa48("3492") ? [] : (stryCov_9fa48("3492"), [...TJ_2024_13_CLAUSES, ...NATIONAL_CLAUSES]);
const PRESENT = new Map(CLAUSES.map(stryMutAct_9fa48("3493") ? () => undefined : (stryCov_9fa48("3493"), one => stryMutAct_9fa48("3494") ? [] : (stryCov_9fa48("3494"), [one.id, one]))));
const REVISIONS = new Map((stryMutAct_9fa48("3495") ? [] : (stryCov_9fa48("3495"), [...CLAUSES, ...SUPERSEDED])).map(stryMutAct_9fa48("3496") ? () => undefined : (stryCov_9fa48("3496"), one => stryMutAct_9fa48("3497") ? [] : (stryCov_9fa48("3497"), [`${one.id}@${one.revision}`, one]))));
export const clauseById = stryMutAct_9fa48("3499") ? () => undefined : (stryCov_9fa48("3499"), (() => {
  const clauseById = (id: string): Clause | undefined => PRESENT.get(id);
  return clauseById;
})());
/** An old revision stays runnable. */
export const clauseRevision = stryMutAct_9fa48("3500") ? () => undefined : (stryCov_9fa48("3500"), (() => {
  const clauseRevision = (id: string, revision: number): Clause | undefined => REVISIONS.get(`${id}@${revision}`);
  return clauseRevision;
})());