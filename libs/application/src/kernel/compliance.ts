import { demand, type ComplianceChecked, type Finding, type PlainDate } from '#domain';
import { evaluate, isExceptable, judge, resolvePolicy, type Act, type Facts } from '#policy';

/** What the policy is asked about a command; it answers nothing where no clause speaks about the act. */
export interface Question {
  readonly act: string;
  /** The date that decides which policy is in force; null = not known. */
  readonly on: PlainDate | null;
  readonly facts: Facts;
  /** Rules excepted by an approved exception, each with its id. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** The policy a contract is bound to for its life; null in the policy gap. */
  readonly bound?: { readonly versionId: string | null };
  /** Ask also the policy in force on the date, beside the one that binds: the stricter wins (§ amendments). */
  readonly alsoInForce?: boolean;
}

export interface Checked {
  /** One for each policy that was asked. */
  readonly events: readonly ComplianceChecked[];
  /** What refuses the command: no exception can help the first, an exception the second. */
  readonly blocking: readonly Finding[];
  readonly exceptions: readonly Finding[];
}

export function checkCompliance(question: Question): Checked | null {
  const { act, on, facts, exceptions, bound, alsoInForce } = question;
  const asked = { act: act as Act, on };
  const governing = evaluate({ ...asked, ...(bound && { bound }) }, facts);
  const inForce = alsoInForce ? evaluate(asked, facts) : governing;
  const evaluations = inForce.ruleSetHash === governing.ruleSetHash ? [governing] : [governing, inForce];
  const verdicts = evaluations
    .filter(({ findings }) => findings.length > 0)
    .map((evaluation) => judge(evaluation, exceptions));
  if (verdicts.length === 0) return null;
  return {
    events: verdicts.map(({ evaluation }) => ({ type: 'ComplianceChecked', data: evaluation })),
    blocking: verdicts.flatMap((verdict) => (verdict.accepted ? [] : verdict.blocking)),
    exceptions: verdicts.flatMap((verdict) => (verdict.accepted ? [] : verdict.exceptions)),
  };
}

/**
 * The date an act is judged on: its business date, but never before that on which its project was drafted or
 * its contract signed. A date from before the policy would otherwise switch its rules off.
 */
export const judgedOn = (on: PlainDate, began: PlainDate): PlainDate => (on < began ? began : on);

/** Version of the policy in force on a date; null in the policy gap. */
export function policyVersionOn(on: PlainDate): string | null {
  const resolution = resolvePolicy(on);
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
