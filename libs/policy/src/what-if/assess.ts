import type { Finding, PlainDate } from '#domain';
import { ruleSetOf, type PolicyBook, type Resolution } from '../book.js';
import { boundTo, findingOf, testRule, type Setting } from '../evaluate.js';
import type { Facts } from '../facts.js';
import type { Rule, RuleSet } from '../kernel/rule-set.js';
import type { PolicyVersion } from '../versions.js';
import { scan } from './scan.js';

/** A contract as it is recorded, with all that is known of it to the rules. */
export interface RecordedContract {
  readonly contractId: string;
  readonly projectId: string;
  readonly stationId: string;
  readonly number: string;
  readonly amountFen: number;
  readonly signedOn: PlainDate;
  /** The version it is bound to; null: signed in the policy gap. */
  readonly versionId: string | null;
  readonly facts: Facts;
}

export interface Assessment {
  readonly ruleSetHash: string;
  readonly findings: readonly Finding[];
}

const inForce = new WeakMap<RuleSet, readonly Rule[]>();
/** Without those that lapsed, which only advise. */
function rulesInForce(set: RuleSet): readonly Rule[] {
  const known = inForce.get(set) ?? set.rules.filter(({ lapsed = false }) => !lapsed);
  inForce.set(set, known);
  return known;
}

/** Every rule that a policy puts in force on a recorded contract: outcomes alone. */
export function outcomesUnder(
  { facts, signedOn }: RecordedContract,
  policy: Resolution,
  { calendar }: PolicyBook,
): ReadonlyMap<string, Finding['outcome']> {
  const setting = settingUnder(policy, signedOn);
  const outcomes = new Map<string, Finding['outcome']>();
  scan(rulesInForce(ruleSetOf(setting)), facts, setting, calendar, (clause, outcome) =>
    outcomes.set(clause, outcome),
  );
  return outcomes;
}

const settingUnder = (policy: Resolution, signedOn: PlainDate): Setting => ({
  contract: policy,
  act: policy,
  contractOn: signedOn,
  actOn: signedOn,
  dated: true,
});

const found = (rule: Rule, facts: Facts, setting: Setting, { calendar }: PolicyBook): Finding =>
  findingOf(rule, 'note', testRule(rule, facts, setting, calendar));

/** Every rule of a policy on a recorded contract, whatever command it is asked at: to look, not to decide. */
export function assess(
  { facts, signedOn }: RecordedContract,
  policy: Resolution,
  book: PolicyBook,
): Assessment {
  const setting = settingUnder(policy, signedOn);
  const { rules, hash } = ruleSetOf(setting);
  return { ruleSetHash: hash, findings: rules.map((rule) => found(rule, facts, setting, book)) };
}

/** What the contract is bound to. */
export const boundPolicy = (contract: RecordedContract, book: PolicyBook): Resolution =>
  boundTo(contract, book);

/** A draft, or another version, as though it had governed. */
export const asGoverning = (version: PolicyVersion): Resolution => ({ kind: 'version', version });
