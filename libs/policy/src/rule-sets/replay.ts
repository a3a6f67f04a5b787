import type { Finding } from '#domain';
import { ruleSetOf, type PolicyBook, type Resolution } from '../book.js';
import { findingOf, type Evaluation } from '../evaluate.js';
import type { Act, Tested } from '../kernel/clause.js';
import type { Rule, RuleSet } from '../kernel/rule-set.js';
import { PARAMETER_CHANGES } from '../parameters/parameters.js';
import { EARLIER_RULE_SETS } from './earlier.js';

/** Every rule set that a decision can have been taken with, by its hash. */
export function ruleSetsOf(book: PolicyBook): ReadonlyMap<string, RuleSet> {
  const days = [null, '0001-01-01', ...PARAMETER_CHANGES];
  const resolutions = book.versions.flatMap((version): Resolution[] => [
    { kind: 'version', version },
    { kind: 'gap', lapsed: version },
  ]);
  const sets = resolutions.flatMap((contract) =>
    resolutions.flatMap((act) =>
      days.flatMap((contractOn) => days.map((actOn) => ruleSetOf({ contract, act, contractOn, actOn }))),
    ),
  );
  return new Map([...EARLIER_RULE_SETS, ...sets].map((set) => [set.hash, set]));
}

/** Outcomes that needed no clause: what was not known, or lay outside the clause's place or time. */
function preliminary({ outcome, operands }: Finding): Tested | null {
  const { missing, divisionCode, on, validFrom, validTo } = operands;
  const outside = divisionCode !== undefined || (on !== undefined && (validFrom ?? validTo) !== undefined);
  return missing !== undefined || outside ? { outcome, operands } : null;
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
