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
import type { ComplianceChecked, Effect, Finding, Force, PlainDate } from '#domain';
import { RELEASED_BOOK, resolvePolicy, ruleSetOf, versionById, type PolicyBook, type Resolution } from './book.js';
import type { Calendar } from './calendar/working-days.js';
import { CLAUSES } from './clauses/registry.js';
import type { Facts } from './facts.js';
import type { Act, Clause, Mode, Tested } from './kernel/clause.js';
import type { Rule } from './kernel/rule-set.js';
export interface Question {
  readonly act: Act;
  /** The date that decides which policy is in force; null = not known (a case found elsewhere). */
  readonly on: PlainDate | null;
  /** The policy a contract is bound to for its life (null: the gap), since it was signed. */
  readonly bound?: {
    readonly versionId: string | null;
    readonly signedOn: PlainDate;
  };
}

/** `ComplianceChecked` before it is an event. */
export type Evaluation = ComplianceChecked['data'];

/** What is asked, of which day and by which policy: the same for every clause of a question. */
export interface Setting {
  readonly contract: Resolution;
  readonly act: Resolution;
  readonly contractOn: PlainDate | null;
  readonly actOn: PlainDate | null;
  /** false: no date is known, and with it no local policy. */
  readonly dated: boolean;
}
const lastOf = stryMutAct_9fa48("4784") ? () => undefined : (stryCov_9fa48("4784"), (() => {
  const lastOf = ({
    versions
  }: PolicyBook): Resolution => stryMutAct_9fa48("4785") ? {} : (stryCov_9fa48("4785"), {
    kind: 'version',
    version: versions.at(stryMutAct_9fa48("4787") ? +1 : (stryCov_9fa48("4787"), -1))!
  });
  return lastOf;
})());

/** The policy a contract was bound to when it was signed. */
export function boundTo(versionId: string | null, book: PolicyBook): Resolution {
  if (stryMutAct_9fa48("4788")) {
    {}
  } else {
    stryCov_9fa48("4788");
    const version = (stryMutAct_9fa48("4791") ? versionId !== null : stryMutAct_9fa48("4790") ? false : stryMutAct_9fa48("4789") ? true : (stryCov_9fa48("4789", "4790", "4791"), versionId === null)) ? undefined : versionById(versionId, book);
    return version ? stryMutAct_9fa48("4792") ? {} : (stryCov_9fa48("4792"), {
      kind: 'version',
      version
    }) : stryMutAct_9fa48("4794") ? {} : (stryCov_9fa48("4794"), {
      kind: 'gap',
      lapsed: book.versions.at(stryMutAct_9fa48("4796") ? +1 : (stryCov_9fa48("4796"), -1))!
    });
  }
}
export function settingOf({
  on,
  bound
}: Question, book: PolicyBook): Setting {
  if (stryMutAct_9fa48("4797")) {
    {}
  } else {
    stryCov_9fa48("4797");
    // Without a date the last version's clauses are listed, each with the outcome `unknown`.
    const act = (stryMutAct_9fa48("4800") ? on !== null : stryMutAct_9fa48("4799") ? false : stryMutAct_9fa48("4798") ? true : (stryCov_9fa48("4798", "4799", "4800"), on === null)) ? lastOf(book) : resolvePolicy(on, book);
    return stryMutAct_9fa48("4801") ? {} : (stryCov_9fa48("4801"), {
      contract: bound ? boundTo(bound.versionId, book) : act,
      act,
      contractOn: stryMutAct_9fa48("4802") ? bound?.signedOn && on : (stryCov_9fa48("4802"), (stryMutAct_9fa48("4803") ? bound.signedOn : (stryCov_9fa48("4803"), bound?.signedOn)) ?? on),
      actOn: on,
      dated: stryMutAct_9fa48("4806") ? on !== null && bound !== undefined : stryMutAct_9fa48("4805") ? false : stryMutAct_9fa48("4804") ? true : (stryCov_9fa48("4804", "4805", "4806"), (stryMutAct_9fa48("4808") ? on === null : stryMutAct_9fa48("4807") ? false : (stryCov_9fa48("4807", "4808"), on !== null)) || (stryMutAct_9fa48("4810") ? bound === undefined : stryMutAct_9fa48("4809") ? false : (stryCov_9fa48("4809", "4810"), bound !== undefined)))
    });
  }
}
const unknownFor = stryMutAct_9fa48("4811") ? () => undefined : (stryCov_9fa48("4811"), (() => {
  const unknownFor = (missing: readonly string[]): Tested => stryMutAct_9fa48("4812") ? {} : (stryCov_9fa48("4812"), {
    outcome: 'unknown',
    operands: stryMutAct_9fa48("4814") ? {} : (stryCov_9fa48("4814"), {
      missing: missing.join(',')
    })
  });
  return unknownFor;
})());

/** A fact from elsewhere is never in breach of a local clause; where the place is unknown, so is the outcome. */
function outside(clause: Clause, facts: Facts, on: PlainDate | null, dated: boolean): Tested | null {
  if (stryMutAct_9fa48("4816")) {
    {}
  } else {
    stryCov_9fa48("4816");
    if (stryMutAct_9fa48("4819") ? clause.jurisdiction === null : stryMutAct_9fa48("4818") ? false : stryMutAct_9fa48("4817") ? true : (stryCov_9fa48("4817", "4818", "4819"), clause.jurisdiction !== null)) {
      if (stryMutAct_9fa48("4820")) {
        {}
      } else {
        stryCov_9fa48("4820");
        if (stryMutAct_9fa48("4823") ? facts.divisionCode !== undefined : stryMutAct_9fa48("4822") ? false : stryMutAct_9fa48("4821") ? true : (stryCov_9fa48("4821", "4822", "4823"), facts.divisionCode === undefined)) return unknownFor(stryMutAct_9fa48("4824") ? [] : (stryCov_9fa48("4824"), ['divisionCode']));
        if (stryMutAct_9fa48("4828") ? false : stryMutAct_9fa48("4827") ? true : stryMutAct_9fa48("4826") ? facts.divisionCode.startsWith(clause.jurisdiction) : (stryCov_9fa48("4826", "4827", "4828"), !(stryMutAct_9fa48("4829") ? facts.divisionCode.endsWith(clause.jurisdiction) : (stryCov_9fa48("4829"), facts.divisionCode.startsWith(clause.jurisdiction))))) {
          if (stryMutAct_9fa48("4830")) {
            {}
          } else {
            stryCov_9fa48("4830");
            return stryMutAct_9fa48("4831") ? {} : (stryCov_9fa48("4831"), {
              outcome: 'not-applicable',
              operands: stryMutAct_9fa48("4833") ? {} : (stryCov_9fa48("4833"), {
                divisionCode: facts.divisionCode
              })
            });
          }
        }
        if (stryMutAct_9fa48("4836") ? false : stryMutAct_9fa48("4835") ? true : stryMutAct_9fa48("4834") ? dated : (stryCov_9fa48("4834", "4835", "4836"), !dated)) return unknownFor(stryMutAct_9fa48("4837") ? [] : (stryCov_9fa48("4837"), ['date']));
      }
    }
    const {
      validFrom,
      validTo
    } = clause;
    if (stryMutAct_9fa48("4841") ? on !== null && validFrom !== undefined || on < validFrom : stryMutAct_9fa48("4840") ? false : stryMutAct_9fa48("4839") ? true : (stryCov_9fa48("4839", "4840", "4841"), (stryMutAct_9fa48("4843") ? on !== null || validFrom !== undefined : stryMutAct_9fa48("4842") ? true : (stryCov_9fa48("4842", "4843"), (stryMutAct_9fa48("4845") ? on === null : stryMutAct_9fa48("4844") ? true : (stryCov_9fa48("4844", "4845"), on !== null)) && (stryMutAct_9fa48("4847") ? validFrom === undefined : stryMutAct_9fa48("4846") ? true : (stryCov_9fa48("4846", "4847"), validFrom !== undefined)))) && (stryMutAct_9fa48("4850") ? on >= validFrom : stryMutAct_9fa48("4849") ? on <= validFrom : stryMutAct_9fa48("4848") ? true : (stryCov_9fa48("4848", "4849", "4850"), on < validFrom)))) {
      if (stryMutAct_9fa48("4851")) {
        {}
      } else {
        stryCov_9fa48("4851");
        return stryMutAct_9fa48("4852") ? {} : (stryCov_9fa48("4852"), {
          outcome: 'not-applicable',
          operands: stryMutAct_9fa48("4854") ? {} : (stryCov_9fa48("4854"), {
            on,
            validFrom
          })
        });
      }
    }
    if (stryMutAct_9fa48("4857") ? on !== null && validTo !== undefined || on > validTo : stryMutAct_9fa48("4856") ? false : stryMutAct_9fa48("4855") ? true : (stryCov_9fa48("4855", "4856", "4857"), (stryMutAct_9fa48("4859") ? on !== null || validTo !== undefined : stryMutAct_9fa48("4858") ? true : (stryCov_9fa48("4858", "4859"), (stryMutAct_9fa48("4861") ? on === null : stryMutAct_9fa48("4860") ? true : (stryCov_9fa48("4860", "4861"), on !== null)) && (stryMutAct_9fa48("4863") ? validTo === undefined : stryMutAct_9fa48("4862") ? true : (stryCov_9fa48("4862", "4863"), validTo !== undefined)))) && (stryMutAct_9fa48("4866") ? on <= validTo : stryMutAct_9fa48("4865") ? on >= validTo : stryMutAct_9fa48("4864") ? true : (stryCov_9fa48("4864", "4865", "4866"), on > validTo)))) {
      if (stryMutAct_9fa48("4867")) {
        {}
      } else {
        stryCov_9fa48("4867");
        return stryMutAct_9fa48("4868") ? {} : (stryCov_9fa48("4868"), {
          outcome: 'not-applicable',
          operands: stryMutAct_9fa48("4870") ? {} : (stryCov_9fa48("4870"), {
            on,
            validTo
          })
        });
      }
    }
    return null;
  }
}

/** One clause on what is known; unknown facts give `unknown`, never a guess. */
export function testClause({
  clause,
  parameters
}: Rule, facts: Facts, calendar: Calendar): Tested {
  if (stryMutAct_9fa48("4871")) {
    {}
  } else {
    stryCov_9fa48("4871");
    const missing = stryMutAct_9fa48("4872") ? [] : (stryCov_9fa48("4872"), [...(stryMutAct_9fa48("4873") ? clause.needs : (stryCov_9fa48("4873"), clause.needs.filter(stryMutAct_9fa48("4874") ? () => undefined : (stryCov_9fa48("4874"), need => stryMutAct_9fa48("4877") ? facts[need] !== undefined : stryMutAct_9fa48("4876") ? false : stryMutAct_9fa48("4875") ? true : (stryCov_9fa48("4875", "4876", "4877"), facts[need] === undefined))))), ...(stryMutAct_9fa48("4878") ? clause.parameters : (stryCov_9fa48("4878"), clause.parameters.filter(stryMutAct_9fa48("4879") ? () => undefined : (stryCov_9fa48("4879"), name => stryMutAct_9fa48("4882") ? parameters[name] !== undefined : stryMutAct_9fa48("4881") ? false : stryMutAct_9fa48("4880") ? true : (stryCov_9fa48("4880", "4881", "4882"), parameters[name] === undefined)))))]);
    if (stryMutAct_9fa48("4886") ? missing.length <= 0 : stryMutAct_9fa48("4885") ? missing.length >= 0 : stryMutAct_9fa48("4884") ? false : stryMutAct_9fa48("4883") ? true : (stryCov_9fa48("4883", "4884", "4885", "4886"), missing.length > 0)) return unknownFor(missing);
    const operands = clause.operands(facts as never, parameters, calendar);
    return stryMutAct_9fa48("4887") ? {} : (stryCov_9fa48("4887"), {
      ...clause.judge(operands, parameters),
      operands
    });
  }
}

/** One rule as it stands in a setting. */
export function testRule(rule: Rule, facts: Facts, setting: Setting, calendar: Calendar): Tested {
  if (stryMutAct_9fa48("4888")) {
    {}
  } else {
    stryCov_9fa48("4888");
    const {
      clause
    } = rule;
    const on = (stryMutAct_9fa48("4891") ? clause.binding !== 'contract' : stryMutAct_9fa48("4890") ? false : stryMutAct_9fa48("4889") ? true : (stryCov_9fa48("4889", "4890", "4891"), clause.binding === 'contract')) ? setting.contractOn : setting.actOn;
    return stryMutAct_9fa48("4893") ? outside(clause, facts, on, setting.dated) && testClause(rule, facts, calendar) : (stryCov_9fa48("4893"), outside(clause, facts, on, setting.dated) ?? testClause(rule, facts, calendar));
  }
}
export function effectOf(clause: Clause, force: Force, mode: Mode, lapsed: boolean): Effect {
  if (stryMutAct_9fa48("4894")) {
    {}
  } else {
    stryCov_9fa48("4894");
    if (stryMutAct_9fa48("4897") ? lapsed && force === 'A' : stryMutAct_9fa48("4896") ? false : stryMutAct_9fa48("4895") ? true : (stryCov_9fa48("4895", "4896", "4897"), lapsed || (stryMutAct_9fa48("4899") ? force !== 'A' : stryMutAct_9fa48("4898") ? false : (stryCov_9fa48("4898", "4899"), force === 'A')))) return 'advise';
    if (stryMutAct_9fa48("4904") ? (!clause.verified || mode === 'note') && mode === 'hard' && force === 'J' : stryMutAct_9fa48("4903") ? false : stryMutAct_9fa48("4902") ? true : (stryCov_9fa48("4902", "4903", "4904"), (stryMutAct_9fa48("4906") ? !clause.verified && mode === 'note' : stryMutAct_9fa48("4905") ? false : (stryCov_9fa48("4905", "4906"), (stryMutAct_9fa48("4907") ? clause.verified : (stryCov_9fa48("4907"), !clause.verified)) || (stryMutAct_9fa48("4909") ? mode !== 'note' : stryMutAct_9fa48("4908") ? false : (stryCov_9fa48("4908", "4909"), mode === 'note')))) || (stryMutAct_9fa48("4912") ? mode === 'hard' || force === 'J' : stryMutAct_9fa48("4911") ? false : (stryCov_9fa48("4911", "4912"), (stryMutAct_9fa48("4914") ? mode !== 'hard' : stryMutAct_9fa48("4913") ? true : (stryCov_9fa48("4913", "4914"), mode === 'hard')) && (stryMutAct_9fa48("4917") ? force !== 'J' : stryMutAct_9fa48("4916") ? true : (stryCov_9fa48("4916", "4917"), force === 'J')))))) return 'warn';
    return (stryMutAct_9fa48("4922") ? force !== 'J' : stryMutAct_9fa48("4921") ? false : stryMutAct_9fa48("4920") ? true : (stryCov_9fa48("4920", "4921", "4922"), force === 'J')) ? 'exception' : 'block';
  }
}

/** How a tested rule stands in the record of a decision. */
export function findingOf({
  clause,
  lapsed = stryMutAct_9fa48("4926") ? true : (stryCov_9fa48("4926"), false)
}: Rule, mode: Mode, tested: Tested): Finding {
  if (stryMutAct_9fa48("4927")) {
    {}
  } else {
    stryCov_9fa48("4927");
    const force = stryMutAct_9fa48("4928") ? tested.force && clause.force : (stryCov_9fa48("4928"), tested.force ?? clause.force);
    return stryMutAct_9fa48("4929") ? {} : (stryCov_9fa48("4929"), {
      clause: clause.id,
      clauseRevision: clause.revision,
      force,
      outcome: tested.outcome,
      effect: effectOf(clause, force, mode, lapsed),
      operands: tested.operands,
      ...(stryMutAct_9fa48("4932") ? lapsed || {
        lapsed
      } : stryMutAct_9fa48("4931") ? false : stryMutAct_9fa48("4930") ? true : (stryCov_9fa48("4930", "4931", "4932"), lapsed && (stryMutAct_9fa48("4933") ? {} : (stryCov_9fa48("4933"), {
        lapsed
      }))))
    });
  }
}

/** Every clause that speaks about the act, on what is known. */
export function evaluate(question: Question, facts: Facts, book: PolicyBook = RELEASED_BOOK): Evaluation {
  if (stryMutAct_9fa48("4934")) {
    {}
  } else {
    stryCov_9fa48("4934");
    const setting = settingOf(question, book);
    const {
      rules,
      hash
    } = ruleSetOf(setting);
    const {
      contract,
      dated
    } = setting;
    const {
      jurisdiction
    } = (stryMutAct_9fa48("4937") ? contract.kind !== 'version' : stryMutAct_9fa48("4936") ? false : stryMutAct_9fa48("4935") ? true : (stryCov_9fa48("4935", "4936", "4937"), contract.kind === 'version')) ? contract.version : contract.lapsed;
    const here = stryMutAct_9fa48("4941") ? dated || (facts.divisionCode?.startsWith(jurisdiction) ?? false) : stryMutAct_9fa48("4940") ? false : stryMutAct_9fa48("4939") ? true : (stryCov_9fa48("4939", "4940", "4941"), dated && (stryMutAct_9fa48("4942") ? facts.divisionCode?.startsWith(jurisdiction) && false : (stryCov_9fa48("4942"), (stryMutAct_9fa48("4944") ? facts.divisionCode.startsWith(jurisdiction) : stryMutAct_9fa48("4943") ? facts.divisionCode?.endsWith(jurisdiction) : (stryCov_9fa48("4943", "4944"), facts.divisionCode?.startsWith(jurisdiction))) ?? (stryMutAct_9fa48("4945") ? true : (stryCov_9fa48("4945"), false)))));
    return stryMutAct_9fa48("4946") ? {} : (stryCov_9fa48("4946"), {
      act: question.act,
      versionId: (stryMutAct_9fa48("4949") ? here || contract.kind === 'version' : stryMutAct_9fa48("4948") ? false : stryMutAct_9fa48("4947") ? true : (stryCov_9fa48("4947", "4948", "4949"), here && (stryMutAct_9fa48("4951") ? contract.kind !== 'version' : stryMutAct_9fa48("4950") ? true : (stryCov_9fa48("4950", "4951"), contract.kind === 'version')))) ? contract.version.versionId : null,
      policyGap: stryMutAct_9fa48("4955") ? here || contract.kind === 'gap' : stryMutAct_9fa48("4954") ? false : stryMutAct_9fa48("4953") ? true : (stryCov_9fa48("4953", "4954", "4955"), here && (stryMutAct_9fa48("4957") ? contract.kind !== 'gap' : stryMutAct_9fa48("4956") ? true : (stryCov_9fa48("4956", "4957"), contract.kind === 'gap'))),
      ruleSetHash: hash,
      findings: rules.flatMap(rule => {
        if (stryMutAct_9fa48("4959")) {
          {}
        } else {
          stryCov_9fa48("4959");
          const mode = rule.clause.acts[question.act];
          return (stryMutAct_9fa48("4962") ? mode !== undefined : stryMutAct_9fa48("4961") ? false : stryMutAct_9fa48("4960") ? true : (stryCov_9fa48("4960", "4961", "4962"), mode === undefined)) ? stryMutAct_9fa48("4963") ? ["Stryker was here"] : (stryCov_9fa48("4963"), []) : findingOf(rule, mode, testRule(rule, facts, setting, book.calendar));
        }
      })
    });
  }
}
export type Verdict = {
  readonly accepted: true;
  readonly evaluation: Evaluation;
} | {
  readonly accepted: false;
  readonly evaluation: Evaluation;
  /** What no exception can help, in the order of the clauses. */
  readonly blocking: readonly Finding[];
  /** In-principle rules without an approved exception. */
  readonly exceptions: readonly Finding[];
};

/** Approved exceptions by rule id let in-principle rules pass; a prohibition or a duty is never excepted. */
export function judge(evaluation: Evaluation, approved: ReadonlyMap<string, string>): Verdict {
  if (stryMutAct_9fa48("4964")) {
    {}
  } else {
    stryCov_9fa48("4964");
    const findings = evaluation.findings.map(one => {
      if (stryMutAct_9fa48("4965")) {
        {}
      } else {
        stryCov_9fa48("4965");
        const exceptionId = (stryMutAct_9fa48("4968") ? one.effect === 'exception' || one.outcome === 'breach' : stryMutAct_9fa48("4967") ? false : stryMutAct_9fa48("4966") ? true : (stryCov_9fa48("4966", "4967", "4968"), (stryMutAct_9fa48("4970") ? one.effect !== 'exception' : stryMutAct_9fa48("4969") ? true : (stryCov_9fa48("4969", "4970"), one.effect === 'exception')) && (stryMutAct_9fa48("4973") ? one.outcome !== 'breach' : stryMutAct_9fa48("4972") ? true : (stryCov_9fa48("4972", "4973"), one.outcome === 'breach')))) ? approved.get(one.clause) : undefined;
        return (stryMutAct_9fa48("4977") ? exceptionId !== undefined : stryMutAct_9fa48("4976") ? false : stryMutAct_9fa48("4975") ? true : (stryCov_9fa48("4975", "4976", "4977"), exceptionId === undefined)) ? one : stryMutAct_9fa48("4978") ? {} : (stryCov_9fa48("4978"), {
          ...one,
          exceptionId
        });
      }
    });
    const breaches = stryMutAct_9fa48("4979") ? findings : (stryCov_9fa48("4979"), findings.filter(stryMutAct_9fa48("4980") ? () => undefined : (stryCov_9fa48("4980"), ({
      outcome
    }) => stryMutAct_9fa48("4983") ? outcome !== 'breach' : stryMutAct_9fa48("4982") ? false : stryMutAct_9fa48("4981") ? true : (stryCov_9fa48("4981", "4982", "4983"), outcome === 'breach'))));
    const blocking = stryMutAct_9fa48("4985") ? breaches : (stryCov_9fa48("4985"), breaches.filter(stryMutAct_9fa48("4986") ? () => undefined : (stryCov_9fa48("4986"), ({
      effect
    }) => stryMutAct_9fa48("4989") ? effect !== 'block' : stryMutAct_9fa48("4988") ? false : stryMutAct_9fa48("4987") ? true : (stryCov_9fa48("4987", "4988", "4989"), effect === 'block'))));
    const exceptions = stryMutAct_9fa48("4991") ? breaches : (stryCov_9fa48("4991"), breaches.filter(stryMutAct_9fa48("4992") ? () => undefined : (stryCov_9fa48("4992"), ({
      effect,
      exceptionId
    }) => stryMutAct_9fa48("4995") ? effect === 'exception' || exceptionId === undefined : stryMutAct_9fa48("4994") ? false : stryMutAct_9fa48("4993") ? true : (stryCov_9fa48("4993", "4994", "4995"), (stryMutAct_9fa48("4997") ? effect !== 'exception' : stryMutAct_9fa48("4996") ? true : (stryCov_9fa48("4996", "4997"), effect === 'exception')) && (stryMutAct_9fa48("5000") ? exceptionId !== undefined : stryMutAct_9fa48("4999") ? true : (stryCov_9fa48("4999", "5000"), exceptionId === undefined))))));
    const judged = stryMutAct_9fa48("5001") ? {} : (stryCov_9fa48("5001"), {
      ...evaluation,
      findings
    });
    return (stryMutAct_9fa48("5004") ? blocking.length === 0 || exceptions.length === 0 : stryMutAct_9fa48("5003") ? false : stryMutAct_9fa48("5002") ? true : (stryCov_9fa48("5002", "5003", "5004"), (stryMutAct_9fa48("5006") ? blocking.length !== 0 : stryMutAct_9fa48("5005") ? true : (stryCov_9fa48("5005", "5006"), blocking.length === 0)) && (stryMutAct_9fa48("5008") ? exceptions.length !== 0 : stryMutAct_9fa48("5007") ? true : (stryCov_9fa48("5007", "5008"), exceptions.length === 0)))) ? stryMutAct_9fa48("5009") ? {} : (stryCov_9fa48("5009"), {
      accepted: stryMutAct_9fa48("5010") ? false : (stryCov_9fa48("5010"), true),
      evaluation: judged
    }) : stryMutAct_9fa48("5011") ? {} : (stryCov_9fa48("5011"), {
      accepted: stryMutAct_9fa48("5012") ? true : (stryCov_9fa48("5012"), false),
      evaluation: judged,
      blocking,
      exceptions
    });
  }
}

/** Verified rules that can be in-principle, by themselves or for some facts (a development zone under S-01). */
const EXCEPTABLE: ReadonlySet<string> = new Set(stryMutAct_9fa48("5013") ? CLAUSES.map(({
  id
}) => id) : (stryCov_9fa48("5013"), CLAUSES.filter(stryMutAct_9fa48("5014") ? () => undefined : (stryCov_9fa48("5014"), ({
  kept,
  verified
}) => stryMutAct_9fa48("5017") ? verified || kept.includes('exception') : stryMutAct_9fa48("5016") ? false : stryMutAct_9fa48("5015") ? true : (stryCov_9fa48("5015", "5016", "5017"), verified && kept.includes('exception')))).map(stryMutAct_9fa48("5019") ? () => undefined : (stryCov_9fa48("5019"), ({
  id
}) => id))));
export const isExceptable = stryMutAct_9fa48("5020") ? () => undefined : (stryCov_9fa48("5020"), (() => {
  const isExceptable = (ruleId: string): boolean => EXCEPTABLE.has(ruleId);
  return isExceptable;
})());