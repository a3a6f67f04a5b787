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
import type { PlainDate } from '#domain';
import type { Parameters } from '../kernel/clause.js';
import { PARAMETERS } from './parameters.data.js';

/** The values of a clause on a day; null = those now in force. */
export function parametersOn(clauseId: string, on: PlainDate | null): Parameters {
  if (stryMutAct_9fa48("5201")) {
    {}
  } else {
    stryCov_9fa48("5201");
    const standing = stryMutAct_9fa48("5202") ? PARAMETERS : (stryCov_9fa48("5202"), PARAMETERS.filter(stryMutAct_9fa48("5203") ? () => undefined : (stryCov_9fa48("5203"), ({
      clause,
      from,
      to
    }) => stryMutAct_9fa48("5206") ? clause === clauseId || (on === null ? to === null : (from === null || from <= on) && (to === null || on <= to)) : stryMutAct_9fa48("5205") ? false : stryMutAct_9fa48("5204") ? true : (stryCov_9fa48("5204", "5205", "5206"), (stryMutAct_9fa48("5208") ? clause !== clauseId : stryMutAct_9fa48("5207") ? true : (stryCov_9fa48("5207", "5208"), clause === clauseId)) && ((stryMutAct_9fa48("5211") ? on !== null : stryMutAct_9fa48("5210") ? false : stryMutAct_9fa48("5209") ? true : (stryCov_9fa48("5209", "5210", "5211"), on === null)) ? stryMutAct_9fa48("5214") ? to !== null : stryMutAct_9fa48("5213") ? false : stryMutAct_9fa48("5212") ? true : (stryCov_9fa48("5212", "5213", "5214"), to === null) : stryMutAct_9fa48("5217") ? from === null || from <= on || to === null || on <= to : stryMutAct_9fa48("5216") ? false : stryMutAct_9fa48("5215") ? true : (stryCov_9fa48("5215", "5216", "5217"), (stryMutAct_9fa48("5219") ? from === null && from <= on : stryMutAct_9fa48("5218") ? true : (stryCov_9fa48("5218", "5219"), (stryMutAct_9fa48("5221") ? from !== null : stryMutAct_9fa48("5220") ? false : (stryCov_9fa48("5220", "5221"), from === null)) || (stryMutAct_9fa48("5224") ? from > on : stryMutAct_9fa48("5223") ? from < on : stryMutAct_9fa48("5222") ? false : (stryCov_9fa48("5222", "5223", "5224"), from <= on)))) && (stryMutAct_9fa48("5226") ? to === null && on <= to : stryMutAct_9fa48("5225") ? true : (stryCov_9fa48("5225", "5226"), (stryMutAct_9fa48("5228") ? to !== null : stryMutAct_9fa48("5227") ? false : (stryCov_9fa48("5227", "5228"), to === null)) || (stryMutAct_9fa48("5231") ? on > to : stryMutAct_9fa48("5230") ? on < to : stryMutAct_9fa48("5229") ? false : (stryCov_9fa48("5229", "5230", "5231"), on <= to))))))))));
    return Object.fromEntries(standing.map(stryMutAct_9fa48("5232") ? () => undefined : (stryCov_9fa48("5232"), ({
      name,
      value
    }) => stryMutAct_9fa48("5233") ? [] : (stryCov_9fa48("5233"), [name, value]))));
  }
}

/** Days on which a value changes: between two of them every rule set stays what it is. */
export const PARAMETER_CHANGES: readonly PlainDate[] = (stryMutAct_9fa48("5234") ? [] : (stryCov_9fa48("5234"), [...new Set(PARAMETERS.flatMap(stryMutAct_9fa48("5235") ? () => undefined : (stryCov_9fa48("5235"), ({
  from
}) => stryMutAct_9fa48("5236") ? from && [] : (stryCov_9fa48("5236"), from ?? (stryMutAct_9fa48("5237") ? ["Stryker was here"] : (stryCov_9fa48("5237"), []))))))])).toSorted();