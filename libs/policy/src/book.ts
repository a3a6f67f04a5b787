import type { PlainDate } from '#domain';
import { calendarOf, type Calendar, type CalendarYear } from './calendar/working-days.js';
import { NATIONAL_CLAUSES } from './clauses/index.js';
import { ruleSet, type Rule, type RuleSet } from './kernel/rule-set.js';
import { PARAMETER_CHANGES, parametersOn } from './parameters/parameters.js';
import { PRE_2024, RELEASED_VERSIONS, type PolicyVersion } from './versions.js';

/** What is decided with: every version that is registered, and the calendar of working days. */
export interface PolicyBook {
  /** In order of time, no overlap. A draft is in no book. */
  readonly versions: readonly PolicyVersion[];
  readonly calendar: Calendar;
}

const inOrder = (a: PolicyVersion, b: PolicyVersion): number =>
  (a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1;

export const policyBook = (
  versions: readonly PolicyVersion[],
  years: readonly CalendarYear[],
): PolicyBook => ({ versions: versions.toSorted(inOrder), calendar: calendarOf(years) });

/** What the release itself knows, before anything was registered. */
export const RELEASED_BOOK = policyBook(RELEASED_VERSIONS, []);

/** `gap`: no version covers the date; `lapsed` is the last one before it. */
export type Resolution =
  | { readonly kind: 'version'; readonly version: PolicyVersion }
  | { readonly kind: 'gap'; readonly lapsed: PolicyVersion };

export const covers = (
  { effectiveFrom, effectiveTo }: Pick<PolicyVersion, 'effectiveFrom' | 'effectiveTo'>,
  on: PlainDate,
): boolean => (effectiveFrom === null || effectiveFrom <= on) && (effectiveTo === null || on <= effectiveTo);

/** The version in force on a date. An expired policy is never applied silently (POLICY_GAP). */
export function resolvePolicy(on: PlainDate, { versions }: PolicyBook = RELEASED_BOOK): Resolution {
  const version = versions.find((one) => covers(one, on));
  if (version) return { kind: 'version', version };
  const before = versions.filter(({ effectiveTo }) => effectiveTo !== null && effectiveTo < on);
  return { kind: 'gap', lapsed: before.at(-1) ?? PRE_2024 };
}

export const versionById = (
  versionId: string,
  { versions }: PolicyBook = RELEASED_BOOK,
): PolicyVersion | undefined => versions.find((version) => version.versionId === versionId);

/** What governs a decision: contract-bound clauses by one day and policy, act-bound ones by those of the act. */
export interface Governing {
  readonly contract: Resolution;
  readonly act: Resolution;
  readonly contractOn: PlainDate | null;
  readonly actOn: PlainDate | null;
}

const GAP = 'POLICY_GAP';
const nameOf = (resolution: Resolution): string =>
  resolution.kind === 'version' ? resolution.version.versionId : GAP;
const versionOf = (resolution: Resolution): PolicyVersion =>
  resolution.kind === 'version' ? resolution.version : resolution.lapsed;

const isLocal = ({ clause }: Rule): boolean => clause.jurisdiction !== null;

function localRules(resolution: Resolution, binding: 'contract' | 'act'): Rule[] {
  const rules = versionOf(resolution).rules.filter(
    (rule) => isLocal(rule) && rule.clause.binding === binding,
  );
  return resolution.kind === 'gap' ? rules.map((rule) => ({ ...rule, lapsed: true })) : rules;
}

/** A local version may set a number that national law leaves to the place (the threshold of open tendering). */
function nationalRules({ contract, contractOn, actOn }: Governing): Rule[] {
  const set = contract.kind === 'version' ? contract.version.rules.filter((rule) => !isLocal(rule)) : [];
  return NATIONAL_CLAUSES.map((clause) => ({
    clause,
    parameters: {
      ...parametersOn(clause.id, clause.binding === 'contract' ? contractOn : actOn),
      ...set.find((rule) => rule.clause.id === clause.id)?.parameters,
    },
  }));
}

/** Between two changes of a parameter a day is like any other. */
const periodOf = (on: PlainDate | null): number =>
  on === null ? -1 : PARAMETER_CHANGES.filter((change) => change <= on).length;

const made = new WeakMap<PolicyVersion, Map<string, RuleSet>>();

/** The clauses asked: the policy's own (lapsed ones as advice) and the national ones. */
export function ruleSetOf(governing: Governing): RuleSet {
  const { contract, act, contractOn, actOn } = governing;
  const name = [...new Set([nameOf(contract), nameOf(act)])].join('+');
  const sets = made.get(versionOf(contract)) ?? new Map<string, RuleSet>();
  made.set(versionOf(contract), sets);
  const key = [name, versionOf(act).versionId, periodOf(contractOn), periodOf(actOn)].join(' ');
  const known = sets.get(key);
  if (known) return known;
  const local = [...localRules(contract, 'contract'), ...localRules(act, 'act')];
  const set = ruleSet(name, [
    ...local.toSorted((a, b) => (a.clause.id < b.clause.id ? -1 : 1)),
    ...nationalRules(governing),
  ]);
  sets.set(key, set);
  return set;
}
