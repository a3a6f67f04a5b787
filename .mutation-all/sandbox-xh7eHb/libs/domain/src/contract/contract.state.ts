// @ts-nocheck
import { sumFen } from '../kernel/money.js';
import { demand } from '../kernel/rejection.js';
import { monthOf, type PlainDate } from '../kernel/plain-date.js';
import type {
  AcceptanceOutcome,
  ContractSigned,
  EvaluationKind,
  FundShare,
  Grade,
  IssueType,
  PayBy,
  ResultMeasure,
  Severity,
} from './contract.events.js';
import type { Roster } from './roster.events.js';
import type { SubcontractApproved, TerminationReason } from './contract-life.events.js';
import type { EvaluationParty, SurveySubmitted } from './evaluation.events.js';
import type { EscalationTarget } from './issue.events.js';

export interface Acceptance {
  readonly id: string;
  readonly kind: 'stage' | 'final';
  readonly stage: string | null;
  readonly openedOn: PlainDate;
  /** Pseudonyms of the service users who were heard. */
  readonly respondents: readonly string[];
  /** Accounts of the members who signed. */
  readonly signers: readonly string[];
  readonly conclusion: {
    readonly outcome: AcceptanceOutcome;
    readonly acceptedFen: number;
    readonly concludedOn: PlainDate;
    readonly payBy?: PayBy;
  } | null;
}

export interface Evaluation {
  readonly id: string;
  readonly kind: EvaluationKind;
  /** The organisation that was appointed; null where it has no credit code. */
  readonly evaluatorUscc: string | null;
  readonly startedOn: PlainDate;
  readonly result: {
    readonly rawScore: string;
    readonly grade: Grade;
    readonly completedOn: PlainDate;
    /** The day the budget's progress was scored on. */
    readonly cutOffOn: PlainDate;
    /** A target was exceeded so far that it was set too low. */
    readonly targetTooLow: boolean;
  } | null;
  readonly party: EvaluationParty | null;
  readonly completedBy: string | null;
  readonly surveys: readonly Survey[];
  /** An appeal waits to be reviewed. */
  readonly appealed: boolean;
  /** The last review's score, beside the raw one. */
  readonly review: { readonly rawScore: string; readonly grade: Grade } | null;
  readonly applied: ResultMeasure | null;
}

export type Survey = Pick<SurveySubmitted['data'], 'targetKey' | 'value' | 'sufficient'>;

export interface Payment {
  readonly id: string;
  readonly milestone: string;
  readonly amountFen: number;
  /** What each budget line bears of it. */
  readonly funds: readonly FundShare[];
  readonly requestedBy: string;
  readonly paidOn: PlainDate | null;
  readonly status: 'requested' | 'approved' | 'paid';
}

export interface Issue {
  readonly id: string;
  readonly type: IssueType;
  readonly severity: Severity;
  readonly ruleId: string | null;
  /** Keys of what was found. */
  readonly findings: readonly string[];
  readonly status: 'raised' | 'rectifying' | 'submitted' | 'rectified' | 'risk-accepted';
  readonly escalatedTo: EscalationTarget | null;
  /** Account that asked for the risk to be accepted. */
  readonly riskAskedBy: string | null;
  readonly assignee: { readonly party: 'purchaser' | 'supplier'; readonly name: string } | null;
  readonly dueOn: PlainDate;
  /** The last rectification, and the account that submitted it. */
  readonly rectification: { readonly by: string; readonly on: PlainDate } | null;
}

export interface Amendment {
  readonly no: number;
  readonly amountChangeFen: number;
  readonly on: PlainDate;
  readonly publishedOn: PlainDate | null;
}

/** A signed contract: the consistency boundary of all that gates money, acceptance, evaluation and closing. */
export interface Contract {
  /** As signed and since amended. */
  readonly terms: ContractSigned['data'];
  readonly original: { readonly amountFen: number };
  readonly amendments: readonly Amendment[];
  readonly subcontracts: readonly SubcontractApproved['data'][];
  /** By version that was registered late: how the contract was judged by it. */
  readonly reassessed: Readonly<Record<string, string>>;
  readonly termination: { readonly reason: TerminationReason; readonly on: PlainDate } | null;
  /** Accounts that signed, published or filed it: the contract's officers, who do not accept it. */
  readonly officers: readonly string[];
  readonly publishedOn: PlainDate | null;
  readonly filedOn: PlainDate | null;
  readonly acceptances: readonly Acceptance[];
  readonly evaluations: readonly Evaluation[];
  readonly payments: readonly Payment[];
  readonly issues: readonly Issue[];
  /** How often it was monitored. */
  readonly monitorings: number;
  readonly roster: Roster;
  readonly settled: boolean;
}
/** null: not signed; `voided`: never will be. */
export type ContractState = Contract | 'voided' | null;

export const isSigned = (state: ContractState): state is Contract => state !== null && state !== 'voided';

export function demandNotVoided(state: ContractState): asserts state is Contract | null {
  demand(state !== 'voided', 'contract.voided', '合同已作废。', 'The contract is void.');
}

export function demandContract(state: ContractState): asserts state is Contract {
  demandNotVoided(state);
  demand(state, 'contract.not-found', '合同不存在。', 'No such contract.', { kind: 'not-found' });
}

export const openIssues = ({ issues }: Contract): readonly Issue[] =>
  issues.filter(({ status }) => status !== 'rectified' && status !== 'risk-accepted');

interface Concluded {
  readonly conclusion: { readonly outcome: AcceptanceOutcome; readonly acceptedFen: number } | null;
}

export const passed = ({ conclusion }: Concluded): boolean =>
  conclusion !== null && conclusion.outcome !== 'fail';

export const finalAcceptance = ({ acceptances }: Contract): Acceptance | undefined =>
  acceptances.find((acceptance) => acceptance.kind === 'final' && passed(acceptance));

/** Value accepted so far: the final acceptance speaks for the whole contract, before it the stages add up. */
export function acceptedFen({
  acceptances,
}: {
  readonly acceptances: readonly (Concluded & Pick<Acceptance, 'kind'>)[];
}): number {
  const counted = acceptances.filter(passed);
  const final = counted.find(({ kind }) => kind === 'final');
  return sumFen((final ? [final] : counted).map(({ conclusion }) => conclusion?.acceptedFen ?? 0));
}

/** What was asked for apart from advances: for what was accepted. */
export function askedForWork({ payments, terms }: Contract): number {
  const advances = new Set(
    terms.paymentSchedule.filter(({ trigger }) => trigger === 'signing').map(({ key }) => key),
  );
  const forWork = payments.filter(({ milestone }) => !advances.has(milestone));
  return sumFen(forWork.map(({ amountFen }) => amountFen));
}

/** Last day on which it is served: the end of its term, or the day it was ended before. */
export const servedUntil = ({ terms: { endsOn }, termination }: Contract): PlainDate =>
  termination && termination.on < endsOn ? termination.on : endsOn;

/** An evaluation of the whole term: its score and grade are the contract's result. */
export const judgesTheTerm = (kind: EvaluationKind): boolean => kind === 'final' || kind === 'third-party';

/** User opinions heard in an acceptance; null where there is no such acceptance. */
export function userOpinions({ acceptances }: Contract, acceptanceId: string): number | null {
  return acceptances.find(({ id }) => id === acceptanceId)?.respondents.length ?? null;
}

/** Whoever judges the whole contract waits for its last service month. */
export const reachesLastMonth = (on: PlainDate, endsOn: PlainDate): boolean => monthOf(on) >= monthOf(endsOn);

/** The supplier's own people: they neither accept, evaluate nor verify. */
export const isSupplier = ({ terms }: Contract, orgUscc: string | null): boolean =>
  orgUscc !== null && orgUscc === terms.supplier.uscc;

/** Replaces one part, found by its id. */
export function withPart<Part extends { readonly id: string }>(
  parts: readonly Part[],
  id: string,
  change: Partial<Part>,
): readonly Part[] {
  return parts.map((part) => (part.id === id ? { ...part, ...change } : part));
}
