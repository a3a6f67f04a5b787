import {
  R05_1,
  R10_1,
  R12_1,
  S08_1,
  S09_1,
  S10_1,
  S10_2,
  S11_1,
  S12_1,
  S14_1,
  S23_1,
} from '../clauses/superseded/index.js';
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
import { localRulesOf, ruleSetName, type Governing } from '../book.js';
import { NATIONAL_CLAUSES } from '../clauses/index.js';
import type { Clause } from '../kernel/clause.js';
import { ruleSet, type Rule, type RuleSet } from '../kernel/rule-set.js';
import { parametersOn } from '../parameters/parameters.js';
import { TJ_2024_13, type PolicyVersion } from '../versions.js';

const asRules = (clauses: readonly Clause[]): Rule[] =>
  clauses.map((clause) => ({ clause, parameters: parametersOn(clause.id, '2026-11-25') }));

function edition(local: readonly Clause[], national: readonly Clause[]): RuleSet[] {
  const of = (name: string, clauses: readonly Clause[], lapsed = false): RuleSet => {
    const rules = asRules(clauses);
    return ruleSet(name, [
      ...(lapsed ? rules.map((rule) => ({ ...rule, lapsed })) : rules),
      ...asRules(national),
    ]);
  };
  return [of('TJ-SWS-PRE2024', []), of('TJ-SWS-2024-13', local), of('POLICY_GAP', local, true)];
}

/** Rule sets of earlier releases: a decision that was taken with one of them can still be replayed. */
export const EARLIER_RULE_SETS: readonly RuleSet[] = [
  ...edition([S01, S02, S08_1, S09_1, S10_1, S11_1, S12_1, S13, S14_1], [R05_1, R10_1, R12_1, R23]),
  ...edition([S01, S02, S08, S09, S10_1, S11, S12, S13, S14], [R05, R10_1, R12_1, R23]),
];

/** Versions of the release with the clauses they had before: contracts were bound to them as they are to it now. */
export const EARLIER_VERSIONS: readonly PolicyVersion[] = [
  {
    ...TJ_2024_13,
    rules: TJ_2024_13.rules.map(({ clause, parameters }) => ({
      clause: [S10_2, S23_1].find(({ id }) => id === clause.id) ?? clause,
      parameters,
    })),
  },
];

/**
 * As it was put together while a version's numbers stood for those of national law: all of them, and of the
 * contract's version also for clauses bound by the act.
 */
export function earlierRuleSetOf(governing: Governing): RuleSet {
  const { contract, contractOn, actOn } = governing;
  const stated = contract.kind === 'version' ? contract.version.rules : [];
  const national = NATIONAL_CLAUSES.map((clause): Rule => {
    const on = clause.binding === 'contract' ? contractOn : actOn;
    const own = stated.find((rule) => rule.clause.id === clause.id)?.parameters;
    return { clause, parameters: { ...parametersOn(clause.id, on), ...own } };
  });
  return ruleSet(ruleSetName(governing), [...localRulesOf(governing), ...national]);
}
