// @ts-nocheck
import type { EvaluationKind } from '../contract/contract.events.js';
import { judgesTheTerm } from '../contract/contract.state.js';
import type { PublicSnapshot } from './disclosure.events.js';

/** A published project in a few words, as a list of many shows it. */
export interface PublicCard {
  readonly name: string;
  readonly station: string;
  readonly purchaser: string;
  readonly category: string;
  readonly phase: PublicSnapshot['overview']['phase'];
  readonly demonstration: boolean;
  /** No municipal policy covers it: since its signing, or so far. */
  readonly policyGap: 'signed' | 'open' | null;
  /** The contracts' amount, else the award's price, else the budget. */
  readonly amount: { readonly kind: 'contract' | 'award' | 'budget'; readonly fen: number } | null;
  /** Grade of the latest evaluation of the whole term. */
  readonly grade: string | null;
}

export function cardOf(snapshot: PublicSnapshot): PublicCard {
  const { overview, demonstration, contract, evaluation } = snapshot;
  const { name, station, purchaser, category, phase, policyGap } = overview;
  const signed = contract && contract.length > 0;
  return {
    name,
    station,
    purchaser: purchaser.name,
    category,
    phase,
    demonstration,
    policyGap: policyGap ? (signed ? 'signed' : 'open') : null,
    amount: amountOf(snapshot),
    grade: evaluation?.findLast(({ kind }) => judgesTheTerm(kind as EvaluationKind))?.grade ?? null,
  };
}

function amountOf({ contract, procurement, budget }: PublicSnapshot): PublicCard['amount'] {
  if (contract && contract.length > 0) {
    return { kind: 'contract', fen: contract.reduce((sum, { amountFen }) => sum + amountFen, 0) };
  }
  if (procurement) return { kind: 'award', fen: procurement.priceFen };
  return budget ? { kind: 'budget', fen: budget.totalFen } : null;
}
