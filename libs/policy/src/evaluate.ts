import type {
  ApprovedException,
  ApprovedExceptions,
  ComplianceChecked,
  Effect,
  Finding,
  Force,
  PlainDate,
} from '#domain';
import {
  gapOn,
  RELEASED_BOOK,
  resolvePolicy,
  ruleSetOf,
  versionById,
  type PolicyBook,
  type Resolution,
} from './book.js';
import type { Calendar } from './calendar/working-days.js';
import { clauseRevision, CLAUSES } from './clauses/registry.js';
import type { Facts } from './facts.js';
import type { Act, Clause, Mode, Tested } from './kernel/clause.js';
import type { Rule } from './kernel/rule-set.js';

export interface Question {
  readonly act: Act;
  /** The date that decides which policy is in force; null = not known (a case found elsewhere). */
  readonly on: PlainDate | null;
  /** The policy a contract is bound to for its life (null: the gap), since it was signed. */
  readonly bound?: { readonly versionId: string | null; readonly signedOn: PlainDate };
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

const lastOf = ({ versions }: PolicyBook): Resolution => ({ kind: 'version', version: versions.at(-1)! });

type Bound = NonNullable<Question['bound']>;

/** The policy a contract was bound to when it was signed; in the gap, what had lapsed by that day. */
export function boundTo({ versionId, signedOn }: Bound, book: PolicyBook): Resolution {
  const version = versionId === null ? undefined : versionById(versionId, book);
  return version ? { kind: 'version', version } : gapOn(signedOn, book);
}

export function settingOf({ on, bound }: Question, book: PolicyBook): Setting {
  // Without a date the last version's clauses are listed, each with the outcome `unknown`.
  const act = on === null ? lastOf(book) : resolvePolicy(on, book);
  return {
    contract: bound ? boundTo(bound, book) : act,
    act,
    contractOn: bound?.signedOn ?? on,
    actOn: on,
    dated: on !== null || bound !== undefined,
  };
}

const unknownFor = (missing: readonly string[]): Tested => ({
  outcome: 'unknown',
  operands: { missing: missing.join(',') },
});

/** A fact from elsewhere is never in breach of a local clause; where the place is unknown, so is the outcome. */
function outside(clause: Clause, facts: Facts, on: PlainDate | null, dated: boolean): Tested | null {
  if (clause.jurisdiction !== null) {
    if (facts.divisionCode === undefined) return unknownFor(['divisionCode']);
    if (!facts.divisionCode.startsWith(clause.jurisdiction)) {
      return { outcome: 'not-applicable', operands: { divisionCode: facts.divisionCode } };
    }
    if (!dated) return unknownFor(['date']);
  }
  const { validFrom, validTo } = clause;
  if (on !== null && validFrom !== undefined && on < validFrom) {
    return { outcome: 'not-applicable', operands: { on, validFrom } };
  }
  if (on !== null && validTo !== undefined && on > validTo) {
    return { outcome: 'not-applicable', operands: { on, validTo } };
  }
  return null;
}

/** One clause on what is known; unknown facts give `unknown`, never a guess. */
export function testClause({ clause, parameters }: Rule, facts: Facts, calendar: Calendar): Tested {
  const missing = [
    ...clause.needs.filter((need) => facts[need] === undefined),
    ...clause.parameters.filter((name) => parameters[name] === undefined),
  ];
  if (missing.length > 0) return unknownFor(missing);
  const operands = clause.operands(facts as never, parameters, calendar);
  return { ...clause.judge(operands, parameters), operands };
}

/** One rule as it stands in a setting. */
export function testRule(rule: Rule, facts: Facts, setting: Setting, calendar: Calendar): Tested {
  const { clause } = rule;
  const on = clause.binding === 'contract' ? setting.contractOn : setting.actOn;
  return outside(clause, facts, on, setting.dated) ?? testClause(rule, facts, calendar);
}

export function effectOf(clause: Clause, force: Force, mode: Mode, lapsed: boolean): Effect {
  if (lapsed || force === 'A') return 'advise';
  if (!clause.verified || mode === 'note' || (mode === 'hard' && force === 'J')) return 'warn';
  return force === 'J' ? 'exception' : 'block';
}

/** How a tested rule stands in the record of a decision. */
export function findingOf({ clause, lapsed = false }: Rule, mode: Mode, tested: Tested): Finding {
  const force = tested.force ?? clause.force;
  return {
    clause: clause.id,
    clauseRevision: clause.revision,
    force,
    outcome: tested.outcome,
    effect: effectOf(clause, force, mode, lapsed),
    operands: tested.operands,
    ...(lapsed && { lapsed }),
  };
}

/** Every clause that speaks about the act, on what is known. */
export function evaluate(question: Question, facts: Facts, book: PolicyBook = RELEASED_BOOK): Evaluation {
  const setting = settingOf(question, book);
  const { rules, hash } = ruleSetOf(setting);
  const { contract, dated } = setting;
  const { jurisdiction } = contract.kind === 'version' ? contract.version : contract.lapsed;
  const here = dated && (facts.divisionCode?.startsWith(jurisdiction) ?? false);
  return {
    act: question.act,
    versionId: here && contract.kind === 'version' ? contract.version.versionId : null,
    policyGap: here && contract.kind === 'gap',
    ruleSetHash: hash,
    findings: rules.flatMap((rule) => {
      const mode = rule.clause.acts[question.act];
      return mode === undefined ? [] : findingOf(rule, mode, testRule(rule, facts, setting, book.calendar));
    }),
  };
}

export type Verdict =
  | { readonly accepted: true; readonly evaluation: Evaluation }
  | {
      readonly accepted: false;
      readonly evaluation: Evaluation;
      /** What no exception can help, in the order of the clauses. */
      readonly blocking: readonly Finding[];
      /** In-principle rules without an approved exception. */
      readonly exceptions: readonly Finding[];
    };

/** An approved exception covers what it is first used for, and what goes no further than that. */
function exceptionFor(finding: Finding, approved: ApprovedExceptions): string | undefined {
  const clause = clauseRevision(finding.clause, finding.clauseRevision);
  const covers = ({ uses }: ApprovedException): boolean =>
    uses.length === 0 || uses.some((used) => clause?.covers?.(used, finding.operands) ?? true);
  return approved.get(finding.clause)?.find(covers)?.id;
}

/** Approved exceptions by rule id let in-principle rules pass; a prohibition or a duty is never excepted. */
export function judge(evaluation: Evaluation, approved: ApprovedExceptions): Verdict {
  const findings = evaluation.findings.map((one) => {
    const exceptionId =
      one.effect === 'exception' && one.outcome === 'breach' ? exceptionFor(one, approved) : undefined;
    return exceptionId === undefined ? one : { ...one, exceptionId };
  });
  const breaches = findings.filter(({ outcome }) => outcome === 'breach');
  const blocking = breaches.filter(({ effect }) => effect === 'block');
  const exceptions = breaches.filter(
    ({ effect, exceptionId }) => effect === 'exception' && exceptionId === undefined,
  );
  const judged = { ...evaluation, findings };
  return blocking.length === 0 && exceptions.length === 0
    ? { accepted: true, evaluation: judged }
    : { accepted: false, evaluation: judged, blocking, exceptions };
}

/** Verified rules that can be in-principle, by themselves or for some facts (a development zone under S-01). */
const EXCEPTABLE: ReadonlySet<string> = new Set(
  CLAUSES.filter(({ kept, verified }) => verified && kept.includes('exception')).map(({ id }) => id),
);
export const isExceptable = (ruleId: string): boolean => EXCEPTABLE.has(ruleId);
