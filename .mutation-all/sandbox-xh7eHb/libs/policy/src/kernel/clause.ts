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
import type { Finding, Force, Outcome, PlainDate, Text } from '#domain';
import type { Calendar } from '../calendar/working-days.js';
import type { FactName, Facts } from '../facts.js';

/** The commands at which rules are asked. */
export const ACTS = ['DraftProject', 'ScreenNegativeList', 'SetTargets', 'SecureBudget', 'PurchaseProject', 'PublishAward', 'SignContract', 'PublishContract', 'FileContract', 'AmendContract', 'PublishAmendment', 'ApproveSubcontract', 'TerminateContract', 'RecordMonitoring', 'ConcludeAcceptance', 'CompleteEvaluation', 'RequestPayment', 'RecordPayment', 'SettleContract', 'AbandonProject', 'CloseProject', 'PublishDisclosure', 'PublishBudgetReport', 'AnswerInformationRequest', 'AnswerAuditRequest', 'CloseSupervision', 'RecordExternalCase'] as const;
export type Act = (typeof ACTS)[number];

/**
 * `enforce`: a breach refuses. `hard`: only a prohibition or a duty refuses, an in-principle rule is noted
 * (its exception can be asked for only once the project exists). `note`: a breach is recorded.
 */
export type Mode = 'enforce' | 'hard' | 'note';

/**
 * How a clause is kept: asked when a command is decided; excepted on the record; demanded with a deadline;
 * an invariant of a decider, named by the code of its refusal; or advice.
 */
export type Keeping = 'decision' | 'exception' | 'deadline' | 'advice' | `invariant:${string}`;
export type Operands = Finding['operands'];
/** Operands as a clause states them; an absent one is not recorded. */
type Stated = Readonly<Record<string, Operands[string] | undefined>>;
export type Parameters = Readonly<Record<string, number>>;

/** What the operands decide. */
export interface Judged {
  readonly outcome: Outcome;
  /** Where the facts make the clause stricter or milder than its own force (R-12 beyond three years). */
  readonly force?: Force;
  /** How far from the limit, in the unit of the operands; negative beyond it. */
  readonly margin?: number;
}
export interface Tested extends Judged {
  readonly operands: Operands;
}
type Known<Needs extends FactName> = Facts & Required<Pick<Facts, Needs>>;

/** One clause of a regulation as a rule. */
export interface Clause<Needs extends FactName = FactName, Name extends string = string, Ops extends Stated = Operands> {
  readonly id: string;
  /** A changed test is a new revision; the old one stays runnable. */
  readonly revision: number;
  readonly title: Text;
  /** Where it stands, e.g. `津民发〔2024〕13号 三（四）`. */
  readonly citation: string;
  /** The words of the regulation, or what they say where the full text was not read. */
  readonly text: string;
  readonly force: Force;
  /** By which law it is governed: that of the contract's signing, or that of the day of the act. */
  readonly binding: 'contract' | 'act';
  /** The source was read; an unverified clause warns and never refuses. */
  readonly verified: boolean;
  /** Prefix of the divisions it speaks for; null = the whole country. */
  readonly jurisdiction: string | null;
  readonly kept: readonly Keeping[];
  readonly acts: Readonly<Partial<Record<Act, Mode>>>;
  /** First and last day the regulation is in force; what was done outside is not judged by it. */
  readonly validFrom?: PlainDate;
  readonly validTo?: PlainDate;
  /** Without one of these the outcome is `unknown`, never a guess. */
  readonly needs: readonly Needs[];
  /** Names of its dated parameters; without a value on the day the outcome is `unknown`. */
  readonly parameters: readonly Name[];
  /** What the outcome is computed from; recorded with the decision. */
  operands(facts: Known<Needs>, parameters: Readonly<Record<Name, number>>, calendar: Calendar): Ops;
  /** The same operands and parameters give the same answer for ever. */
  judge(operands: Ops, parameters: Readonly<Record<Name, number>>): Judged;
  /** What is missing or too much, for the officer. */
  explain(operands: Ops): Text;
}

/** Keeps the facts, the parameters and the operands of a clause in its type. */
export const clause = stryMutAct_9fa48("5079") ? () => undefined : (stryCov_9fa48("5079"), (() => {
  const clause = <const Needs extends FactName, const Name extends string, Ops extends Stated = Operands>(definition: Clause<Needs, Name, Ops>): Clause => definition as unknown as Clause;
  return clause;
})());
export const passes = stryMutAct_9fa48("5080") ? () => undefined : (stryCov_9fa48("5080"), (() => {
  const passes = (margin?: number): Judged => (stryMutAct_9fa48("5083") ? margin !== undefined : stryMutAct_9fa48("5082") ? false : stryMutAct_9fa48("5081") ? true : (stryCov_9fa48("5081", "5082", "5083"), margin === undefined)) ? stryMutAct_9fa48("5084") ? {} : (stryCov_9fa48("5084"), {
    outcome: 'pass'
  }) : stryMutAct_9fa48("5086") ? {} : (stryCov_9fa48("5086"), {
    outcome: 'pass',
    margin
  });
  return passes;
})());
export const breaks = stryMutAct_9fa48("5088") ? () => undefined : (stryCov_9fa48("5088"), (() => {
  const breaks = (margin?: number, force?: Force): Judged => stryMutAct_9fa48("5089") ? {} : (stryCov_9fa48("5089"), {
    outcome: 'breach',
    ...(stryMutAct_9fa48("5093") ? margin !== undefined || {
      margin
    } : stryMutAct_9fa48("5092") ? false : stryMutAct_9fa48("5091") ? true : (stryCov_9fa48("5091", "5092", "5093"), (stryMutAct_9fa48("5095") ? margin === undefined : stryMutAct_9fa48("5094") ? true : (stryCov_9fa48("5094", "5095"), margin !== undefined)) && (stryMutAct_9fa48("5096") ? {} : (stryCov_9fa48("5096"), {
      margin
    })))),
    ...(stryMutAct_9fa48("5099") ? force !== undefined || {
      force
    } : stryMutAct_9fa48("5098") ? false : stryMutAct_9fa48("5097") ? true : (stryCov_9fa48("5097", "5098", "5099"), (stryMutAct_9fa48("5101") ? force === undefined : stryMutAct_9fa48("5100") ? true : (stryCov_9fa48("5100", "5101"), force !== undefined)) && (stryMutAct_9fa48("5102") ? {} : (stryCov_9fa48("5102"), {
      force
    }))))
  });
  return breaks;
})());
export const NOT_APPLICABLE: Judged = stryMutAct_9fa48("5103") ? {} : (stryCov_9fa48("5103"), {
  outcome: 'not-applicable'
});
export const UNKNOWN: Judged = stryMutAct_9fa48("5105") ? {} : (stryCov_9fa48("5105"), {
  outcome: 'unknown'
});
/** Passes where the condition holds. */
export const passIf = stryMutAct_9fa48("5107") ? () => undefined : (stryCov_9fa48("5107"), (() => {
  const passIf = (condition: boolean): Judged => condition ? passes() : breaks();
  return passIf;
})());
/** Passes while nothing is missing from the limit. */
export const within = stryMutAct_9fa48("5108") ? () => undefined : (stryCov_9fa48("5108"), (() => {
  const within = (margin: number): Judged => (stryMutAct_9fa48("5112") ? margin < 0 : stryMutAct_9fa48("5111") ? margin > 0 : stryMutAct_9fa48("5110") ? false : stryMutAct_9fa48("5109") ? true : (stryCov_9fa48("5109", "5110", "5111", "5112"), margin >= 0)) ? passes(margin) : breaks(margin);
  return within;
})());