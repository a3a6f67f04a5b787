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
import type { Finding } from '#domain';
import { ruleSetOf, type PolicyBook, type Resolution } from '../book.js';
import { findingOf, type Evaluation } from '../evaluate.js';
import type { Act, Tested } from '../kernel/clause.js';
import type { Rule, RuleSet } from '../kernel/rule-set.js';
import { PARAMETER_CHANGES } from '../parameters/parameters.js';
import { EARLIER_RULE_SETS } from './earlier.js';

/** Every rule set that a decision can have been taken with, by its hash. */
export function ruleSetsOf(book: PolicyBook): ReadonlyMap<string, RuleSet> {
  if (stryMutAct_9fa48("5302")) {
    {}
  } else {
    stryCov_9fa48("5302");
    const days = stryMutAct_9fa48("5303") ? [] : (stryCov_9fa48("5303"), [null, '0001-01-01', ...PARAMETER_CHANGES]);
    const resolutions = book.versions.flatMap(stryMutAct_9fa48("5305") ? () => undefined : (stryCov_9fa48("5305"), (version): Resolution[] => stryMutAct_9fa48("5306") ? [] : (stryCov_9fa48("5306"), [stryMutAct_9fa48("5307") ? {} : (stryCov_9fa48("5307"), {
      kind: 'version',
      version
    }), stryMutAct_9fa48("5309") ? {} : (stryCov_9fa48("5309"), {
      kind: 'gap',
      lapsed: version
    })])));
    const sets = resolutions.flatMap(stryMutAct_9fa48("5311") ? () => undefined : (stryCov_9fa48("5311"), contract => resolutions.flatMap(stryMutAct_9fa48("5312") ? () => undefined : (stryCov_9fa48("5312"), act => days.flatMap(stryMutAct_9fa48("5313") ? () => undefined : (stryCov_9fa48("5313"), contractOn => days.map(stryMutAct_9fa48("5314") ? () => undefined : (stryCov_9fa48("5314"), actOn => ruleSetOf(stryMutAct_9fa48("5315") ? {} : (stryCov_9fa48("5315"), {
      contract,
      act,
      contractOn,
      actOn
    }))))))))));
    return new Map((stryMutAct_9fa48("5316") ? [] : (stryCov_9fa48("5316"), [...EARLIER_RULE_SETS, ...sets])).map(stryMutAct_9fa48("5317") ? () => undefined : (stryCov_9fa48("5317"), set => stryMutAct_9fa48("5318") ? [] : (stryCov_9fa48("5318"), [set.hash, set]))));
  }
}

/** Outcomes that needed no clause: what was not known, or lay outside the clause's place or time. */
function preliminary({
  outcome,
  operands
}: Finding): Tested | null {
  if (stryMutAct_9fa48("5319")) {
    {}
  } else {
    stryCov_9fa48("5319");
    const {
      missing,
      divisionCode,
      on,
      validFrom,
      validTo
    } = operands;
    const outside = stryMutAct_9fa48("5322") ? divisionCode !== undefined && on !== undefined && (validFrom ?? validTo) !== undefined : stryMutAct_9fa48("5321") ? false : stryMutAct_9fa48("5320") ? true : (stryCov_9fa48("5320", "5321", "5322"), (stryMutAct_9fa48("5324") ? divisionCode === undefined : stryMutAct_9fa48("5323") ? false : (stryCov_9fa48("5323", "5324"), divisionCode !== undefined)) || (stryMutAct_9fa48("5326") ? on !== undefined || (validFrom ?? validTo) !== undefined : stryMutAct_9fa48("5325") ? false : (stryCov_9fa48("5325", "5326"), (stryMutAct_9fa48("5328") ? on === undefined : stryMutAct_9fa48("5327") ? true : (stryCov_9fa48("5327", "5328"), on !== undefined)) && (stryMutAct_9fa48("5330") ? (validFrom ?? validTo) === undefined : stryMutAct_9fa48("5329") ? true : (stryCov_9fa48("5329", "5330"), (stryMutAct_9fa48("5331") ? validFrom && validTo : (stryCov_9fa48("5331"), validFrom ?? validTo)) !== undefined)))));
    return (stryMutAct_9fa48("5334") ? missing !== undefined && outside : stryMutAct_9fa48("5333") ? false : stryMutAct_9fa48("5332") ? true : (stryCov_9fa48("5332", "5333", "5334"), (stryMutAct_9fa48("5336") ? missing === undefined : stryMutAct_9fa48("5335") ? false : (stryCov_9fa48("5335", "5336"), missing !== undefined)) || outside)) ? stryMutAct_9fa48("5337") ? {} : (stryCov_9fa48("5337"), {
      outcome,
      operands
    }) : null;
  }
}
function again(rule: Rule, finding: Finding): Tested {
  if (stryMutAct_9fa48("5338")) {
    {}
  } else {
    stryCov_9fa48("5338");
    const {
      operands
    } = finding;
    return stryMutAct_9fa48("5339") ? preliminary(finding) && {
      ...rule.clause.judge(operands, rule.parameters),
      operands
    } : (stryCov_9fa48("5339"), preliminary(finding) ?? (stryMutAct_9fa48("5340") ? {} : (stryCov_9fa48("5340"), {
      ...rule.clause.judge(operands, rule.parameters),
      operands
    })));
  }
}

/**
 * The recorded check computed again by the rules of its rule set from the operands it recorded. What is equal to
 * the record, byte for byte, is what was decided.
 * @throws where the rule set does not hold a clause of the record in its revision, or the command is not one
 * at which that clause is asked.
 */
export function replay(checked: Evaluation, {
  hash,
  rules
}: RuleSet): Evaluation {
  if (stryMutAct_9fa48("5341")) {
    {}
  } else {
    stryCov_9fa48("5341");
    return stryMutAct_9fa48("5342") ? {} : (stryCov_9fa48("5342"), {
      ...checked,
      ruleSetHash: hash,
      findings: checked.findings.map(finding => {
        if (stryMutAct_9fa48("5343")) {
          {}
        } else {
          stryCov_9fa48("5343");
          const rule = rules.find(stryMutAct_9fa48("5344") ? () => undefined : (stryCov_9fa48("5344"), ({
            clause
          }) => stryMutAct_9fa48("5347") ? clause.id !== finding.clause : stryMutAct_9fa48("5346") ? false : stryMutAct_9fa48("5345") ? true : (stryCov_9fa48("5345", "5346", "5347"), clause.id === finding.clause)));
          const mode = stryMutAct_9fa48("5348") ? rule.clause.acts[checked.act as Act] : (stryCov_9fa48("5348"), rule?.clause.acts[checked.act as Act]);
          if (stryMutAct_9fa48("5351") ? (!rule || mode === undefined) && rule.clause.revision !== finding.clauseRevision : stryMutAct_9fa48("5350") ? false : stryMutAct_9fa48("5349") ? true : (stryCov_9fa48("5349", "5350", "5351"), (stryMutAct_9fa48("5353") ? !rule && mode === undefined : stryMutAct_9fa48("5352") ? false : (stryCov_9fa48("5352", "5353"), (stryMutAct_9fa48("5354") ? rule : (stryCov_9fa48("5354"), !rule)) || (stryMutAct_9fa48("5356") ? mode !== undefined : stryMutAct_9fa48("5355") ? false : (stryCov_9fa48("5355", "5356"), mode === undefined)))) || (stryMutAct_9fa48("5358") ? rule.clause.revision === finding.clauseRevision : stryMutAct_9fa48("5357") ? false : (stryCov_9fa48("5357", "5358"), rule.clause.revision !== finding.clauseRevision)))) {
            if (stryMutAct_9fa48("5359")) {
              {}
            } else {
              stryCov_9fa48("5359");
              throw new Error(`${finding.clause}@${finding.clauseRevision} is not asked at ${checked.act} by ${hash}`);
            }
          }
          const {
            exceptionId
          } = finding;
          return stryMutAct_9fa48("5361") ? {} : (stryCov_9fa48("5361"), {
            ...findingOf(rule, mode, again(rule, finding)),
            ...(stryMutAct_9fa48("5364") ? exceptionId !== undefined || {
              exceptionId
            } : stryMutAct_9fa48("5363") ? false : stryMutAct_9fa48("5362") ? true : (stryCov_9fa48("5362", "5363", "5364"), (stryMutAct_9fa48("5366") ? exceptionId === undefined : stryMutAct_9fa48("5365") ? true : (stryCov_9fa48("5365", "5366"), exceptionId !== undefined)) && (stryMutAct_9fa48("5367") ? {} : (stryCov_9fa48("5367"), {
              exceptionId
            }))))
          });
        }
      })
    });
  }
}