import { knownVersions, type Policy, type PolicyRule, type PolicyVersionRegistered } from '#domain';
import { policyBook, RELEASED_BOOK, type PolicyBook } from './book.js';
import { clauseRevision } from './clauses/registry.js';
import type { Rule } from './kernel/rule-set.js';
import { JURISDICTION, POLICY_KEY, RELEASED_VERSIONS, type PolicyVersion } from './versions.js';

const named = ({ clause, revision }: PolicyRule): string => `${clause}@${revision}`;

/** Rules a registration names that the release does not have. */
export const unknownRules = (rules: readonly PolicyRule[]): string[] =>
  rules.filter(({ clause, revision }) => !clauseRevision(clause, revision)).map(named);

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
  const all = [...RELEASED_VERSIONS, ...versions.map(versionOf)].map((version): PolicyVersion => {
    const effectiveTo = ends.get(version.versionId) ?? null;
    return effectiveTo === version.effectiveTo ? version : { ...version, effectiveTo };
  });
  const changed = versions.length > 0 || calendars.length > 0 || Object.keys(policy.ends).length > 0;
  const book = changed ? policyBook(all, calendars) : RELEASED_BOOK;
  books.set(policy, book);
  return book;
}
