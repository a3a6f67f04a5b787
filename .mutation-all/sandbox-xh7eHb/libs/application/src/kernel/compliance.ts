// @ts-nocheck
import {
  demand,
  policyDecider,
  streamOf,
  type ComplianceChecked,
  type Finding,
  type PlainDate,
  type PolicyShiftDetected,
} from '#domain';
import {
  bookOf,
  evaluate,
  isExceptable,
  judge,
  POLICY_KEY,
  resolvePolicy,
  type Act,
  type Evaluation,
  type Facts,
  type PolicyBook,
} from '#policy';
import type { FactReader } from './fact-reader.js';

/** What the policy is asked about a command; it answers nothing where no clause speaks about the act. */
export interface Question {
  readonly act: string;
  /** The date that decides which policy is in force; null = not known. */
  readonly on: PlainDate | null;
  readonly facts: Facts;
  /** Rules excepted by an approved exception, each with its id. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** The policy a contract is bound to for its life (null: the policy gap), since it was signed. */
  readonly bound?: { readonly versionId: string | null; readonly signedOn: PlainDate };
  /** Ask also the policy in force on the date, beside the one that binds: the stricter wins (§ amendments). */
  readonly alsoInForce?: boolean;
  /** When the gate before this one was passed: another version in force since then is a shift. */
  readonly gateOn?: PlainDate;
}

export interface Checked {
  /** One check for each policy that was asked, and the shift between two gates. */
  readonly events: readonly (ComplianceChecked | PolicyShiftDetected)[];
  readonly findings: readonly Finding[];
  /** What refuses the command: no exception can help the first, an exception the second. */
  readonly blocking: readonly Finding[];
  readonly exceptions: readonly Finding[];
}

/** The versions and calendars as registered: facts of another stream, like any. */
export const readPolicyBook = async (facts: FactReader): Promise<PolicyBook> =>
  bookOf(await facts.read(streamOf.policy(POLICY_KEY), policyDecider));

export function checkCompliance(question: Question, book: PolicyBook): Checked | null {
  const { act, on, facts, exceptions, bound, alsoInForce } = question;
  const asked = { act: act as Act, on };
  const governing = evaluate({ ...asked, ...(bound && { bound }) }, facts, book);
  const inForce = alsoInForce ? evaluate(asked, facts, book) : governing;
  const evaluations = inForce.ruleSetHash === governing.ruleSetHash ? [governing] : [governing, inForce];
  const verdicts = evaluations
    .filter(({ findings }) => findings.length > 0)
    .map((evaluation) => judge(evaluation, exceptions));
  if (verdicts.length === 0) return null;
  const shift = shiftOf(question, governing, book);
  return {
    events: [
      ...verdicts.map(({ evaluation }) => ({ type: 'ComplianceChecked', data: evaluation }) as const),
      ...(shift ? [shift] : []),
    ],
    findings: verdicts.flatMap(({ evaluation }) => evaluation.findings),
    blocking: verdicts.flatMap((verdict) => (verdict.accepted ? [] : verdict.blocking)),
    exceptions: verdicts.flatMap((verdict) => (verdict.accepted ? [] : verdict.exceptions)),
  };
}

/** A change of version between two gates is told with what to look at; it never passes silently. */
function shiftOf(
  { act, gateOn, facts }: Question,
  { versionId, findings }: Evaluation,
  book: PolicyBook,
): PolicyShiftDetected | null {
  if (gateOn === undefined) return null;
  const before = resolvePolicy(gateOn, book);
  const { jurisdiction } = before.kind === 'version' ? before.version : before.lapsed;
  const fromVersionId = before.kind === 'version' ? before.version.versionId : null;
  if (fromVersionId === versionId || !facts.divisionCode?.startsWith(jurisdiction)) return null;
  const todo = findings
    .filter(({ outcome }) => outcome === 'breach' || outcome === 'unknown')
    .map(({ clause, clauseRevision, force, outcome }) => ({ clause, clauseRevision, force, outcome }));
  return { type: 'PolicyShiftDetected', data: { act, gateOn, fromVersionId, toVersionId: versionId, todo } };
}

/**
 * The date an act is judged on: its business date, but never before that on which its project was drafted or
 * its contract signed. A date from before the policy would otherwise switch its rules off.
 */
export const judgedOn = (on: PlainDate, began: PlainDate): PlainDate => (on < began ? began : on);

/** Version of the policy in force on a date; null in the policy gap. */
export function policyVersionOn(on: PlainDate, book: PolicyBook): string | null {
  const resolution = resolvePolicy(on, book);
  return resolution.kind === 'version' ? resolution.version.versionId : null;
}

export function demandExceptable(ruleId: string): void {
  demand(
    isExceptable(ruleId),
    'exception.not-exceptable',
    `规则 ${ruleId} 不是“原则上”的规则，不能申请例外。`,
    `${ruleId} is not an in-principle rule: no exception can be asked for.`,
    { rule: ruleId, pointer: '/ruleId' },
  );
}
