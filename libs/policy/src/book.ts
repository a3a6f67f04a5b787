import type { PlainDate } from '#domain';
import { calendarOf, type Calendar, type CalendarYear } from './calendar/working-days.js';
import { NATIONAL_CLAUSES } from './clauses/index.js';
import type { Parameters } from './kernel/clause.js';
import { ruleSet, type Rule, type RuleSet } from './kernel/rule-set.js';
import { isLeftToPlace, PARAMETER_CHANGES, parametersOn } from './parameters/parameters.js';
import { PRE_2024, RELEASED_VERSIONS, type PolicyVersion } from './versions.js';

/** What is decided with: every version that is registered, and the calendar of working days. */
export interface PolicyBook {
  /** In order of time, no overlap. A draft is in no book. */
  readonly versions: readonly PolicyVersion[];
  readonly calendar: Calendar;
  /** The last day a version had when it became known, where it was extended or revoked since. */
  readonly firstEnds: ReadonlyMap<string, PlainDate>;
}

const inOrder = (a: PolicyVersion, b: PolicyVersion): number =>
  (a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? -1 : 1;

export const policyBook = (
  versions: readonly PolicyVersion[],
  years: readonly CalendarYear[],
  firstEnds: ReadonlyMap<string, PlainDate> = new Map(),
): PolicyBook => ({ versions: versions.toSorted(inOrder), calendar: calendarOf(years), firstEnds });

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
export function resolvePolicy(on: PlainDate, book: PolicyBook = RELEASED_BOOK): Resolution {
  const version = book.versions.find((one) => covers(one, on));
  return version ? { kind: 'version', version } : gapOn(on, book);
}

/** A day that no version covered: what had lapsed by then, whatever was registered or extended since. */
export function gapOn(on: PlainDate, { versions, firstEnds }: PolicyBook): Resolution {
  const lapsed = versions.findLast(({ versionId, effectiveFrom, effectiveTo }) => {
    const ends = [firstEnds.get(versionId), effectiveTo].filter((end) => typeof end === 'string');
    return ends.some((end) => end < on && end >= (effectiveFrom ?? ''));
  });
  return { kind: 'gap', lapsed: lapsed ?? PRE_2024 };
}

export const versionById = (
  versionId: string,
  { versions }: PolicyBook = RELEASED_BOOK,
): PolicyVersion | undefined => versions.find((version) => version.versionId === versionId);

/** First and last day of a version, as they are by now; null where there is none. */
export function rangeOf(
  versionId: string | null,
  book: PolicyBook,
): { readonly from: PlainDate | null; readonly to: PlainDate | null } | null {
  const version = versionId === null ? undefined : versionById(versionId, book);
  return version ? { from: version.effectiveFrom, to: version.effectiveTo } : null;
}

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

const numbersLeftToPlace = ({ clause, parameters }: Rule): Parameters =>
  Object.fromEntries(Object.entries(parameters).filter(([name]) => isLeftToPlace(clause.id, name)));

/**
 * A local version may set a number that national law leaves to the place, and no other. As each clause is bound,
 * it is that of the contract's version or of the one on the day of the act.
 */
function nationalRules({ contract, act, contractOn, actOn }: Governing): Rule[] {
  const set = { contract: nationalNumbers(contract), act: nationalNumbers(act) };
  return NATIONAL_CLAUSES.map((clause) => ({
    clause,
    parameters: {
      ...parametersOn(clause.id, clause.binding === 'contract' ? contractOn : actOn),
      ...set[clause.binding].get(clause.id),
    },
  }));
}
const nationalNumbers = (resolution: Resolution): ReadonlyMap<string, Parameters> =>
  new Map(
    resolution.kind === 'version'
      ? resolution.version.rules
          .filter((rule) => !isLocal(rule))
          .map((rule) => [rule.clause.id, numbersLeftToPlace(rule)])
      : [],
  );

/** Between two changes of a parameter a day is like any other. */
const periodOf = (on: PlainDate | null): number =>
  on === null ? -1 : PARAMETER_CHANGES.filter((change) => change <= on).length;

type Made = WeakMap<PolicyVersion, Map<string, RuleSet>>;
const made = new WeakMap<PolicyVersion, Made>();
function madeOf(contract: PolicyVersion, act: PolicyVersion): Map<string, RuleSet> {
  const byAct: Made = made.get(contract) ?? new WeakMap();
  made.set(contract, byAct);
  const sets = byAct.get(act) ?? new Map<string, RuleSet>();
  byAct.set(act, sets);
  return sets;
}

/** The name of a rule set: of the version, or of both where the contract's is not that of the act. */
export const ruleSetName = ({ contract, act }: Governing): string =>
  [...new Set([nameOf(contract), nameOf(act)])].join('+');

/** The policy's own clauses in order, lapsed ones as advice. */
export const localRulesOf = ({ contract, act }: Governing): Rule[] =>
  [...localRules(contract, 'contract'), ...localRules(act, 'act')].toSorted((a, b) =>
    a.clause.id < b.clause.id ? -1 : 1,
  );

/** The clauses asked: the policy's own and the national ones. */
export function ruleSetOf(governing: Governing): RuleSet {
  const { contract, act, contractOn, actOn } = governing;
  const name = ruleSetName(governing);
  const sets = madeOf(versionOf(contract), versionOf(act));
  const key = [name, periodOf(contractOn), periodOf(actOn)].join(' ');
  const known = sets.get(key);
  if (known) return known;
  const set = ruleSet(name, [...localRulesOf(governing), ...nationalRules(governing)]);
  sets.set(key, set);
  return set;
}
