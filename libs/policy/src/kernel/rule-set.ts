import { canonicalJson } from './canonical-json.js';
import type { Clause, Parameters } from './clause.js';
import { sha256 } from './sha256.js';

/** A clause in one revision, with the values it measures with. */
export interface Rule {
  readonly clause: Clause;
  readonly parameters: Parameters;
  /** 依据已失效: its policy was not in force, so that it only advises. */
  readonly lapsed?: boolean;
}

/** The rules of one decision; never changed, another set has another hash. */
export interface RuleSet {
  /** The version it belongs to, or POLICY_GAP. */
  readonly name: string;
  readonly rules: readonly Rule[];
  /** SHA-256 over its RFC 8785 form: each clause with its revision, force and parameters. */
  readonly hash: string;
}

export function ruleSet(name: string, rules: readonly Rule[]): RuleSet {
  const form = {
    version: name,
    clauses: rules.map(({ clause: { id, revision, force, verified }, parameters }) => ({
      id,
      revision,
      force,
      verified,
      parameters,
    })),
  };
  return { name, rules, hash: sha256(canonicalJson(form)) };
}
