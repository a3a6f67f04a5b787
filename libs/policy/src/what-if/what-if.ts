import type { Finding } from '#domain';
import { resolvePolicy, type PolicyBook } from '../book.js';
import type { PolicyVersion } from '../versions.js';
import { asGoverning, boundPolicy, outcomesUnder, type RecordedContract } from './assess.js';

/** Contracts that a change of policy would treat alike, and the money in them. */
export interface Affected {
  readonly contracts: number;
  readonly amountFen: number;
  readonly numbers: readonly { readonly contractId: string; readonly number: string }[];
}
/**
 * `unknown`: what the candidate says cannot be told; `newlyKnown`: it finds no breach where nothing could be told
 * before (it sets the number the place is left to set).
 */
export type Change = 'newlyBreaching' | 'newlyCompliant' | 'newlyKnown' | 'unchanged' | 'unknown';
export type ClauseEffect = { readonly clause: string } & Readonly<Record<Change, Affected>>;

export interface WhatIf {
  readonly versionId: string;
  readonly contracts: number;
  readonly clauses: readonly ClauseEffect[];
}

type Outcome = Finding['outcome'] | undefined;

/** A clause that is not asked is not in breach; nor is a lapsed one, which only advises. */
function changeOf(before: Outcome, after: Outcome): Change {
  if (after === 'breach') return before === 'breach' ? 'unchanged' : 'newlyBreaching';
  if (after === 'unknown') return 'unknown';
  if (before === 'breach') return 'newlyCompliant';
  return before === 'unknown' && after !== undefined ? 'newlyKnown' : 'unchanged';
}

class Tally {
  contracts = 0;
  amountFen = 0;
  readonly numbers: { contractId: string; number: string }[] = [];

  add({ contractId, number, amountFen }: RecordedContract, listed: boolean): void {
    this.contracts += 1;
    this.amountFen += amountFen;
    if (listed) this.numbers.push({ contractId, number });
  }
}
const tallies = (): Record<Change, Tally> => ({
  newlyBreaching: new Tally(),
  newlyCompliant: new Tally(),
  newlyKnown: new Tally(),
  unchanged: new Tally(),
  unknown: new Tally(),
});

/**
 * What would change if a version, registered or a draft, had governed every recorded contract.
 * @param named whether contracts that change are listed; those that stay as they are need no list
 */
export function whatIf(
  contracts: Iterable<RecordedContract>,
  candidate: PolicyVersion,
  book: PolicyBook,
  named = true,
): WhatIf {
  const effects = new Map<string, Record<Change, Tally>>();
  let count = 0;
  for (const contract of contracts) {
    count += 1;
    const before = outcomesUnder(contract, boundPolicy(contract, book), book);
    const after = outcomesUnder(contract, asGoverning(candidate), book);
    for (const clause of new Set([...before.keys(), ...after.keys()])) {
      const effect = effects.get(clause) ?? tallies();
      effects.set(clause, effect);
      const change = changeOf(before.get(clause), after.get(clause));
      effect[change].add(contract, named && (change === 'newlyBreaching' || change === 'newlyCompliant'));
    }
  }
  const clauses = [...effects]
    .map(([clause, effect]) => ({ clause, ...effect }))
    .sort((a, b) => order(a.clause) - order(b.clause) || (a.clause < b.clause ? -1 : 1));
  return { versionId: candidate.versionId, contracts: count, clauses };
}

/** The local clauses first, as in the catalogue. */
const order = (clause: string): number => (clause.startsWith('S') ? 0 : 1);

/** Contracts a version covers by their day of signing and that are bound to another, or to none. */
export const coveredBy = (
  { signedOn, versionId, facts }: RecordedContract,
  version: PolicyVersion,
  book: PolicyBook,
): boolean => {
  const resolution = resolvePolicy(signedOn, book);
  return (
    resolution.kind === 'version' &&
    resolution.version.versionId === version.versionId &&
    versionId !== version.versionId &&
    (facts.divisionCode?.startsWith(version.jurisdiction) ?? false)
  );
};
