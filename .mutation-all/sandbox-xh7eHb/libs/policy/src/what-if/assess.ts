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
import type { Finding, PlainDate } from '#domain';
import { ruleSetOf, type PolicyBook, type Resolution } from '../book.js';
import { boundTo, findingOf, testRule, type Setting } from '../evaluate.js';
import type { Facts } from '../facts.js';
import type { Rule } from '../kernel/rule-set.js';
import type { PolicyVersion } from '../versions.js';
import { scan } from './scan.js';

/** A contract as it is recorded, with all that is known of it to the rules. */
export interface RecordedContract {
  readonly contractId: string;
  readonly projectId: string;
  readonly stationId: string;
  readonly number: string;
  readonly amountFen: number;
  readonly signedOn: PlainDate;
  /** The version it is bound to; null: signed in the policy gap. */
  readonly versionId: string | null;
  readonly facts: Facts;
}
export interface Assessment {
  readonly ruleSetHash: string;
  readonly findings: readonly Finding[];
}

/** Every rule of a policy on a recorded contract: outcomes alone. */
export function outcomesUnder({
  facts,
  signedOn
}: RecordedContract, policy: Resolution, {
  calendar
}: PolicyBook): ReadonlyMap<string, Finding['outcome']> {
  if (stryMutAct_9fa48("5391")) {
    {}
  } else {
    stryCov_9fa48("5391");
    const setting = settingUnder(policy, signedOn);
    const outcomes = new Map<string, Finding['outcome']>();
    scan(ruleSetOf(setting).rules, facts, setting, calendar, stryMutAct_9fa48("5392") ? () => undefined : (stryCov_9fa48("5392"), (clause, outcome) => outcomes.set(clause, outcome)));
    return outcomes;
  }
}
const settingUnder = stryMutAct_9fa48("5393") ? () => undefined : (stryCov_9fa48("5393"), (() => {
  const settingUnder = (policy: Resolution, signedOn: PlainDate): Setting => stryMutAct_9fa48("5394") ? {} : (stryCov_9fa48("5394"), {
    contract: policy,
    act: policy,
    contractOn: signedOn,
    actOn: signedOn,
    dated: stryMutAct_9fa48("5395") ? false : (stryCov_9fa48("5395"), true)
  });
  return settingUnder;
})());
const found = stryMutAct_9fa48("5396") ? () => undefined : (stryCov_9fa48("5396"), (() => {
  const found = (rule: Rule, facts: Facts, setting: Setting, {
    calendar
  }: PolicyBook): Finding => findingOf(rule, 'note', testRule(rule, facts, setting, calendar));
  return found;
})());

/** Every rule of a policy on a recorded contract, whatever command it is asked at: to look, not to decide. */
export function assess({
  facts,
  signedOn
}: RecordedContract, policy: Resolution, book: PolicyBook): Assessment {
  if (stryMutAct_9fa48("5398")) {
    {}
  } else {
    stryCov_9fa48("5398");
    const setting = settingUnder(policy, signedOn);
    const {
      rules,
      hash
    } = ruleSetOf(setting);
    return stryMutAct_9fa48("5399") ? {} : (stryCov_9fa48("5399"), {
      ruleSetHash: hash,
      findings: rules.map(stryMutAct_9fa48("5400") ? () => undefined : (stryCov_9fa48("5400"), rule => found(rule, facts, setting, book)))
    });
  }
}

/** What the contract is bound to. */
export const boundPolicy = stryMutAct_9fa48("5401") ? () => undefined : (stryCov_9fa48("5401"), (() => {
  const boundPolicy = ({
    versionId
  }: RecordedContract, book: PolicyBook): Resolution => boundTo(versionId, book);
  return boundPolicy;
})());

/** A draft, or another version, as though it had governed. */
export const asGoverning = stryMutAct_9fa48("5402") ? () => undefined : (stryCov_9fa48("5402"), (() => {
  const asGoverning = (version: PolicyVersion): Resolution => stryMutAct_9fa48("5403") ? {} : (stryCov_9fa48("5403"), {
    kind: 'version',
    version
  });
  return asGoverning;
})());