import type {
  AcceptanceStandard,
  Category,
  Force,
  FundSource,
  NegativeListAnswer,
  PlainDate,
  PurchaserKind,
  Role,
  Target,
} from '#domain';

/**
 * What a clause can be asked about. A field that is absent is not known (outcome `unknown`); a field that
 * is null is known not to exist (a needs assessment that was never made).
 */
export interface Facts {
  /** Division code, 6–12 digits, or a prefix of it; decides whose policy applies. */
  readonly divisionCode?: string;
  readonly purchaserKind?: PurchaserKind;
  readonly actorRole?: Role | 'SYSTEM';
  readonly category?: Category;
  readonly needs?: {
    readonly registeredPopulation: {
      readonly count: number;
      readonly asOf: PlainDate;
      readonly source: string;
    };
    readonly populationStructure: Readonly<
      Record<'elderly' | 'disabled' | 'poor' | 'childrenInNeed', number | null>
    >;
    readonly demand: string;
    readonly demandEvidence: number;
  } | null;
  readonly negativeList?: {
    readonly answers: readonly NegativeListAnswer[];
    readonly unsuitableForStation: { readonly hit: boolean };
  } | null;
  readonly targets?: readonly Target[] | null;
  /** `availableFen`: what the line still held for this project when the decision was taken. */
  readonly budget?: {
    readonly lines: readonly {
      readonly fundSource: FundSource;
      readonly amountFen: number;
      readonly availableFen: number;
    }[];
  } | null;
  readonly priceFen?: number;
  /** The term now asked for. */
  readonly term?: { readonly startsOn: PlainDate; readonly endsOn: PlainDate };
  /** All terms under the project, the one asked for included (S-10 counts the project, not the contract). */
  readonly projectTerms?: readonly { readonly startsOn: PlainDate; readonly endsOn: PlainDate }[];
  readonly userOpinions?: number;
  readonly standards?: {
    readonly required: readonly AcceptanceStandard[];
    readonly judged: readonly string[];
  };
}

export type FactName = keyof Facts;
export type { Force };
