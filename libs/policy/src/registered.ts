import {
  knownVersions,
  type PlainDate,
  type Policy,
  type PolicyRule,
  type PolicyVersionRegistered,
  type Text,
  type UnsettableNumber,
} from '#domain';
import { policyBook, RELEASED_BOOK, type PolicyBook } from './book.js';
import { clauseRevision } from './clauses/registry.js';
import type { Rule } from './kernel/rule-set.js';
import { isLeftToPlace, parametersOn } from './parameters/parameters.js';
import { JURISDICTION, POLICY_KEY, RELEASED_VERSIONS, type PolicyVersion } from './versions.js';

const named = ({ clause, revision }: PolicyRule): string => `${clause}@${revision}`;

/** Rules a registration names that the release does not have. */
export const unknownRules = (rules: readonly PolicyRule[]): string[] =>
  rules.filter(({ clause, revision }) => !clauseRevision(clause, revision)).map(named);

/**
 * Numbers a local version cannot set: the clause has none of that name, or national law sets it, on the day the
 * version begins (null: now). One that repeats what the law says changes nothing and is no fault.
 */
export const unsettableNumbers = (
  rules: readonly PolicyRule[],
  on: PlainDate | null,
): readonly UnsettableNumber[] =>
  rules.flatMap(({ clause: id, revision, parameters }) => {
    const clause = clauseRevision(id, revision);
    if (!clause) return [];
    return Object.entries(parameters).flatMap(([name, value]): UnsettableNumber[] => {
      const parameter = `${id}.${name}`;
      if (!clause.parameters.includes(name)) return [{ parameter, because: 'no-such-number' }];
      const isLocal = clause.jurisdiction !== null || isLeftToPlace(id, name);
      const isLaw = parametersOn(id, on)[name] === value;
      return isLocal || isLaw ? [] : [{ parameter, because: 'national-law' }];
    });
  });

/** Why a draft cannot be looked at: it says what no version can. */
export function draftFaults(rules: readonly PolicyRule[]): readonly Text[] {
  const unknown = unknownRules(rules).map((rule) => ({
    zh: `规则库没有：${rule}。`,
    en: `The rule book does not have ${rule}.`,
  }));
  const unsettable = unsettableNumbers(rules, null).map(({ parameter, because }) =>
    because === 'no-such-number'
      ? { zh: `规则没有参数 ${parameter}。`, en: `The rule measures with no ${parameter}.` }
      : { zh: `${parameter} 由国家规定，地方版本不得更改。`, en: `National law sets ${parameter}.` },
  );
  return [...unknown, ...unsettable];
}

/** @throws where the release does not have a clause; nothing is registered with one. */
function ruleOf(rule: PolicyRule): Rule {
  const clause = clauseRevision(rule.clause, rule.revision);
  if (!clause) throw new Error(`this release has no clause ${named(rule)}`);
  return { clause, parameters: rule.parameters };
}

export function versionOf(
  registered: Omit<PolicyVersionRegistered['data'], 'supersedes' | 'textHash'>,
): PolicyVersion {
  return { ...registered, rules: registered.rules.map(ruleOf) };
}

/** A version that stands in no book: it is looked at, and nothing is decided with it. */
export const draftVersion = (
  versionId: string,
  title: string,
  rules: readonly PolicyRule[],
): PolicyVersion => ({
  policyKey: POLICY_KEY,
  versionId,
  docNo: null,
  title,
  issuer: null,
  indexNo: null,
  issuedOn: null,
  effectiveFrom: null,
  effectiveTo: null,
  jurisdiction: JURISDICTION,
  transitional: [],
  rules: rules.map(ruleOf),
  remark: null,
});

const books = new WeakMap<Policy, PolicyBook>();

/** What is decided with, once what was registered is added to what the release knows. */
export function bookOf(policy: Policy): PolicyBook {
  const known = books.get(policy);
  if (known) return known;
  const { versions, calendars } = policy;
  const ends = new Map(
    knownVersions(RELEASED_VERSIONS, policy).map(({ versionId, effectiveTo }) => [versionId, effectiveTo]),
  );
  const firstEnds = new Map<string, PlainDate>();
  const all = [...RELEASED_VERSIONS, ...versions.map(versionOf)].map((version): PolicyVersion => {
    const effectiveTo = ends.get(version.versionId) ?? null;
    if (effectiveTo === version.effectiveTo) return version;
    if (version.effectiveTo !== null) firstEnds.set(version.versionId, version.effectiveTo);
    return { ...version, effectiveTo };
  });
  const changed = versions.length > 0 || calendars.length > 0 || Object.keys(policy.ends).length > 0;
  const book = changed ? policyBook(all, calendars, firstEnds) : RELEASED_BOOK;
  books.set(policy, book);
  return book;
}
