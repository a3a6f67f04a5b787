import type { Finding } from '#domain';
import { ruleSetOf, type Governing, type PolicyBook, type Resolution } from '../book.js';
import { findingOf, type Evaluation } from '../evaluate.js';
import type { Act, Tested } from '../kernel/clause.js';
import type { Rule, RuleSet } from '../kernel/rule-set.js';
import { PARAMETER_CHANGES } from '../parameters/parameters.js';
import { EARLIER_RULE_SETS, EARLIER_VERSIONS, earlierRuleSetOf } from './earlier.js';

/** Every rule set that a decision can have been taken with, by its hash. */
export function ruleSetsOf(book: PolicyBook): ReadonlyMap<string, RuleSet> {
  const days = [null, '0001-01-01', ...PARAMETER_CHANGES];
  const resolutions = [...book.versions, ...EARLIER_VERSIONS].flatMap((version): Resolution[] => [
    { kind: 'version', version },
    { kind: 'gap', lapsed: version },
  ]);
  const governings = resolutions.flatMap((contract) =>
    resolutions.flatMap((act) =>
      days.flatMap((contractOn) => days.map((actOn): Governing => ({ contract, act, contractOn, actOn }))),
    ),
  );
  const sets = [
    ...EARLIER_RULE_SETS,
    ...governings.filter(isChanged).map(earlierRuleSetOf),
    ...governings.map(ruleSetOf),
  ];
  return new Map(sets.map((set) => [set.hash, set]));
}

/** Where no version states a number of a national clause, a set was never put together otherwise. */
const isChanged = ({ contract, act }: Governing): boolean =>
  [contract, act].some(
    (one) => one.kind === 'version' && one.version.rules.some(({ clause }) => clause.jurisdiction === null),
  );

/** Outcomes that needed no clause: what was not known, or lay outside the clause's place or time. */
function preliminary({ operands }: Finding): Tested | null {
  const { missing, divisionCode, on, validFrom, validTo } = operands;
  // Names of facts: a clause of its own counts what is missing.
  if (typeof missing === 'string') return { outcome: 'unknown', operands };
  const outside = divisionCode !== undefined || (on !== undefined && (validFrom ?? validTo) !== undefined);
  return outside ? { outcome: 'not-applicable', operands } : null;
}

function again(rule: Rule, finding: Finding): Tested {
  const { operands } = finding;
  return preliminary(finding) ?? { ...rule.clause.judge(operands, rule.parameters), operands };
}

/**
 * The recorded check computed again by the rules of its rule set from the operands it recorded. What is equal to
 * the record, byte for byte, is what was decided.
 * @throws where the rule set does not hold a clause of the record in its revision, or the command is not one
 * at which that clause is asked.
 */
export function replay(checked: Evaluation, { hash, rules }: RuleSet): Evaluation {
  return {
    ...checked,
    ruleSetHash: hash,
    findings: checked.findings.map((finding) => {
      const rule = rules.find(({ clause }) => clause.id === finding.clause);
      const mode = rule?.clause.acts[checked.act as Act];
      if (!rule || mode === undefined || rule.clause.revision !== finding.clauseRevision) {
        throw new Error(
          `${finding.clause}@${finding.clauseRevision} is not asked at ${checked.act} by ${hash}`,
        );
      }
      const { exceptionId } = finding;
      return {
        ...findingOf(rule, mode, again(rule, finding)),
        ...(exceptionId !== undefined && { exceptionId }),
      };
    }),
  };
}
