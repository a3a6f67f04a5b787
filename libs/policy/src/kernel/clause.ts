import type { Finding, Force, Outcome, PlainDate, Text } from '#domain';
import type { Calendar } from '../calendar/working-days.js';
import type { FactName, Facts } from '../facts.js';

/** The commands at which rules are asked. */
export const ACTS = [
  'DraftProject',
  'ScreenNegativeList',
  'SetTargets',
  'SecureBudget',
  'PurchaseProject',
  'PublishAward',
  'SignContract',
  'PublishContract',
  'FileContract',
  'AmendContract',
  'PublishAmendment',
  'ApproveSubcontract',
  'TerminateContract',
  'RecordMonitoring',
  'ConcludeAcceptance',
  'CompleteEvaluation',
  'RequestPayment',
  'RecordPayment',
  'SettleContract',
  'AbandonProject',
  'CloseProject',
  'PublishDisclosure',
  'PublishBudgetReport',
  'AnswerInformationRequest',
  'AnswerAuditRequest',
  'CloseSupervision',
  'RecordExternalCase',
] as const;
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
export interface Clause<
  Needs extends FactName = FactName,
  Name extends string = string,
  Ops extends Stated = Operands,
> {
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
  /**
   * Whether an exception that was used for one breach covers another of the same clause. Absent: any, as the
   * clause speaks of something that does not grow (a purchaser's kind).
   */
  covers?(used: NoInfer<Ops>, asked: NoInfer<Ops>): boolean;
  /** What is missing or too much, for the officer. */
  explain(operands: Ops): Text;
}

/** Keeps the facts, the parameters and the operands of a clause in its type. */
export const clause = <
  const Needs extends FactName,
  const Name extends string,
  Ops extends Stated = Operands,
>(
  definition: Clause<Needs, Name, Ops>,
): Clause => definition as unknown as Clause;

export const passes = (margin?: number): Judged =>
  margin === undefined ? { outcome: 'pass' } : { outcome: 'pass', margin };
export const breaks = (margin?: number, force?: Force): Judged => ({
  outcome: 'breach',
  ...(margin !== undefined && { margin }),
  ...(force !== undefined && { force }),
});
export const NOT_APPLICABLE: Judged = { outcome: 'not-applicable' };
export const UNKNOWN: Judged = { outcome: 'unknown' };
/** Passes where the condition holds. */
export const passIf = (condition: boolean): Judged => (condition ? passes() : breaks());
/** Passes while nothing is missing from the limit. */
export const within = (margin: number): Judged => (margin >= 0 ? passes(margin) : breaks(margin));
