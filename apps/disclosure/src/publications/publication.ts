import type { PublicSnapshot } from '#domain';

/** A number of persons as the public may see it. */
export type PublicCount = number | '<5';
type Acceptance = NonNullable<PublicSnapshot['acceptance']>[number];
type Opinions = Acceptance['opinions'];

export type PublicOpinions = { readonly [K in keyof Opinions]: PublicCount };
export type PublicAcceptance = Omit<Acceptance, 'opinions'> & { readonly opinions: PublicOpinions };
export type ShownSnapshot = Omit<PublicSnapshot, 'acceptance'> & {
  readonly acceptance?: readonly PublicAcceptance[];
};

/** One project as published: what the page and its JSON are both made of. */
export interface Publication {
  readonly projectId: string;
  readonly publishedOn: string;
  /** SHA-256 of the snapshot as it was reviewed. */
  readonly snapshotHash: string;
  /** Publications of this project so far: which version this is. */
  readonly publications: number;
  /** Position of the publication in the log. */
  readonly position: string;
  readonly snapshot: ShownSnapshot;
}

const SMALLEST_SHOWN = 5;
const suppress = (count: number): PublicCount => (count < SMALLEST_SHOWN ? '<5' : count);

/** Few enough people to be recognised are not counted in public: not on the page, and not in the data. */
export function shown(snapshot: PublicSnapshot): ShownSnapshot {
  const { acceptance, ...rest } = snapshot;
  if (acceptance === undefined) return rest;
  return {
    ...rest,
    acceptance: acceptance.map(({ opinions, ...concluded }) => ({
      ...concluded,
      opinions: {
        satisfied: suppress(opinions.satisfied),
        neutral: suppress(opinions.neutral),
        dissatisfied: suppress(opinions.dissatisfied),
      },
    })),
  };
}

/** A sum would give a suppressed part away, so there is none as soon as one part is suppressed. */
export function totalOf({ satisfied, neutral, dissatisfied }: PublicOpinions): number | null {
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
}: ShownSnapshot): { name: string; fen: number } | null {
  if (contract && contract.length > 0) {
    return { name: '合同金额', fen: contract.reduce((sum, { amountFen }) => sum + amountFen, 0) };
  }
  if (procurement) return { name: '成交金额', fen: procurement.priceFen };
  return budget ? { name: '预算金额', fen: budget.totalFen } : null;
}

/** Grade of the latest evaluation published. */
export const gradeOf = ({ evaluation }: ShownSnapshot): string | null => evaluation?.at(-1)?.grade ?? null;
