import { judgesTheTerm, type EvaluationKind, type PublicSnapshot } from '#domain';

type Opinions = NonNullable<PublicSnapshot['acceptance']>[number]['opinions'];

/** One project as published: what the page and its JSON are both made of. */
export interface Publication {
  readonly projectId: string;
  readonly publishedOn: string;
  /** SHA-256 of the snapshot's canonical JSON, as it was reviewed. */
  readonly snapshotHash: string;
  /** Publications of this project so far: which version this is. */
  readonly publications: number;
  /** Position of the publication in the log. */
  readonly position: string;
  readonly snapshot: PublicSnapshot;
}

/** A sum would give a suppressed part away, so there is none as soon as one part is suppressed. */
export function totalOf({ satisfied, neutral, dissatisfied }: Opinions): number | null {
  const parts = [satisfied, neutral, dissatisfied];
  return parts.every((part) => part !== '<5')
    ? parts.reduce<number>((sum, part) => sum + Number(part), 0)
    : null;
}

/** The latest contract's amount, else the award's price, else the budget. */
export function amountOf({
  contract,
  procurement,
  budget,
}: PublicSnapshot): { name: string; fen: number } | null {
  if (contract && contract.length > 0) {
    return { name: '合同金额', fen: contract.reduce((sum, { amountFen }) => sum + amountFen, 0) };
  }
  if (procurement) return { name: '成交金额', fen: procurement.priceFen };
  return budget ? { name: '预算金额', fen: budget.totalFen } : null;
}

/** Grade of the latest evaluation of the whole term. */
export const gradeOf = ({ evaluation }: PublicSnapshot): string | null =>
  evaluation?.findLast(({ kind }) => judgesTheTerm(kind as EvaluationKind))?.grade ?? null;
