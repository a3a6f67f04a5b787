import type { Finding, Force, Outcome, PlainDate, Text } from '#domain';
import type { FactName, Facts } from '../facts.js';

/** The commands at which rules are asked. */
export const ACTS = [
  'DraftProject',
  'ScreenNegativeList',
  'SetTargets',
  'SecureBudget',
  'PurchaseProject',
  'SignContract',
  'AmendContract',
  'ConcludeAcceptance',
  'RecordExternalCase',
] as const;
export type Act = (typeof ACTS)[number];

/**
 * `enforce`: a breach refuses. `hard`: only a prohibition or a duty refuses, an in-principle rule is noted
 * (its exception can be asked for only once the project exists). `note`: a breach is recorded.
 */
export type Mode = 'enforce' | 'hard' | 'note';

export type Operands = Finding['operands'];
export type Parameters = Readonly<Record<string, number>>;
export interface Tested {
  readonly outcome: Outcome;
  readonly operands: Operands;
  /** Where the facts make the clause stricter or milder than its own force (R-12 beyond three years). */
  readonly force?: Force;
}

type Known<Needs extends FactName> = Facts & Required<Pick<Facts, Needs>>;

/** One clause of a regulation as a rule. */
export interface Clause<Needs extends FactName = FactName> {
  readonly id: string;
  /** A changed test or parameter is a new revision; the old one stays runnable. */
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
  readonly acts: Readonly<Partial<Record<Act, Mode>>>;
  /** First day the regulation is in force; what was done before is not judged by it. */
  readonly validFrom?: PlainDate;
  /** Without one of these the outcome is `unknown`, never a guess. */
  readonly needs: readonly Needs[];
  readonly parameters: Parameters;
  test(facts: Known<Needs>, parameters: Parameters): Tested;
  /** What is missing or too much, for the officer. */
  explain(operands: Operands): Text;
}

/** Keeps the facts a clause needs in its type. */
export const clause = <Needs extends FactName>(definition: Clause<Needs>): Clause =>
  definition as unknown as Clause;

export const pass = (operands: Operands = {}): Tested => ({ outcome: 'pass', operands });
export const breach = (operands: Operands = {}, force?: Force): Tested =>
  force === undefined ? { outcome: 'breach', operands } : { outcome: 'breach', operands, force };
export const notApplicable = (operands: Operands = {}): Tested => ({ outcome: 'not-applicable', operands });
export const unknown = (operands: Operands = {}): Tested => ({ outcome: 'unknown', operands });
