import type { ComplianceChecked, Effect, Finding, Force, PlainDate, Text } from '#domain';
import { NATIONAL_CLAUSES } from './clauses/index.js';
import type { Facts } from './facts.js';
import type { Act, Clause, Mode, Tested } from './kernel/clause.js';
import {
  policyVersion,
  POLICY_VERSIONS,
  resolvePolicy,
  ruleSetOf,
  type PolicyVersion,
  type Resolution,
} from './versions.js';

export interface Question {
  readonly act: Act;
  /** The date that decides which policy is in force; null = not known (a case found elsewhere). */
  readonly on: PlainDate | null;
  /** The policy a contract is bound to for its life; null in the gap. Governs contract-bound clauses. */
  readonly bound?: { readonly versionId: string | null };
}

/** `ComplianceChecked` before it is an event. */
export type Evaluation = ComplianceChecked['data'];

const LATEST = POLICY_VERSIONS.at(-1) as PolicyVersion;
const GAP: Resolution = { kind: 'gap', lapsed: LATEST };
/** Without a date the latest version's clauses are listed, each with the outcome `unknown`. */
const DATE_UNKNOWN: Resolution = { kind: 'version', version: LATEST };

function governing({ on, bound }: Question): Resolution | null {
  if (bound !== undefined) {
    const version = bound.versionId === null ? undefined : policyVersion(bound.versionId);
    return version ? { kind: 'version', version } : GAP;
  }
  return on === null ? null : resolvePolicy(on);
}

const unknownFor = (missing: readonly string[]): Tested => ({
  outcome: 'unknown',
  operands: { missing: missing.join(',') },
});

/** A fact from elsewhere is never in breach of a local clause; where the place is unknown, so is the outcome. */
function testOf(clause: Clause, facts: Facts, on: PlainDate | null, governed: boolean): Tested {
  if (clause.jurisdiction !== null) {
    if (facts.divisionCode === undefined) return unknownFor(['divisionCode']);
    if (!facts.divisionCode.startsWith(clause.jurisdiction)) {
      return { outcome: 'not-applicable', operands: { divisionCode: facts.divisionCode } };
    }
    if (!governed) return unknownFor(['date']);
  }
  const { validFrom } = clause;
  if (on !== null && validFrom !== undefined && on < validFrom) {
    return { outcome: 'not-applicable', operands: { on, validFrom } };
  }
  const missing = clause.needs.filter((need) => facts[need] === undefined);
  return missing.length > 0 ? unknownFor(missing) : clause.test(facts as never, clause.parameters);
}

function effectOf(clause: Clause, force: Force, mode: Mode, lapsed: boolean): Effect {
  if (lapsed || force === 'A') return 'advise';
  if (!clause.verified || mode === 'note' || (mode === 'hard' && force === 'J')) return 'warn';
  return force === 'J' ? 'exception' : 'block';
}

function finding(
  clause: Clause,
  { act, on }: Question,
  facts: Facts,
  resolution: Resolution | null,
): Finding | null {
  const mode = clause.acts[act];
  if (mode === undefined) return null;
  const tested = testOf(clause, facts, on, resolution !== null);
  const force = tested.force ?? clause.force;
  const lapsed = clause.jurisdiction !== null && resolution?.kind === 'gap';
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
export function evaluate(question: Question, facts: Facts): Evaluation {
  const resolution = governing(question);
  const { local, national, hash } = ruleSetOf(resolution ?? DATE_UNKNOWN);
  const here = facts.divisionCode?.startsWith(LATEST.jurisdiction) ?? false;
  return {
    act: question.act,
    versionId: here && resolution?.kind === 'version' ? resolution.version.versionId : null,
    policyGap: here && resolution?.kind === 'gap',
    ruleSetHash: hash,
    findings: [...local, ...national].flatMap((clause) => finding(clause, question, facts, resolution) ?? []),
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

/** Approved exceptions by rule id let in-principle rules pass; a prohibition or a duty is never excepted. */
export function judge(evaluation: Evaluation, approved: ReadonlyMap<string, string>): Verdict {
  const findings = evaluation.findings.map((one) => {
    const exceptionId =
      one.effect === 'exception' && one.outcome === 'breach' ? approved.get(one.clause) : undefined;
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

const CLAUSES = new Map(
  [...POLICY_VERSIONS.flatMap(({ clauses }) => clauses), ...NATIONAL_CLAUSES].map((one) => [one.id, one]),
);

export const clauseById = (id: string): Clause | undefined => CLAUSES.get(id);

/** Rules that can be in-principle, by themselves or for some facts (a development zone under S-01). */
const EXCEPTABLE: ReadonlySet<string> = new Set(['S-01', 'S-02', 'S-10', 'R-12']);
export const isExceptable = (ruleId: string): boolean => EXCEPTABLE.has(ruleId);

function sentence(clause: Clause, { outcome, operands }: Finding): Text {
  const { title } = clause;
  switch (outcome) {
    case 'breach':
      return clause.explain(operands);
    case 'pass':
      return { zh: `符合：${title.zh}。`, en: `Complies: ${title.en}.` };
    case 'not-applicable':
      return { zh: `不适用：${title.zh}。`, en: `Not applicable: ${title.en}.` };
    case 'unknown':
      return {
        zh: `事实不足，无法判断：${title.zh}${operands['missing'] ? `（缺少 ${operands['missing']}）` : ''}。`,
        en: `Not enough is known: ${title.en}${operands['missing'] ? ` (missing: ${operands['missing']})` : ''}.`,
      };
  }
}

/** What a finding says to the officer; a lapsed clause says so. */
export function explain(one: Finding): Text {
  const clause = clauseById(one.clause);
  if (!clause) return { zh: one.clause, en: one.clause };
  const text = sentence(clause, one);
  return one.lapsed
    ? { zh: `${text.zh}（依据已失效，仅作提示）`, en: `${text.en} (the policy has lapsed; advice only)` }
    : text;
}
