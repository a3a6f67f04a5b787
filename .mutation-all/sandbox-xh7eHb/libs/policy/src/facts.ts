// @ts-nocheck
import type { AcceptanceStandard, Category, Force, FundSource, NegativeListAnswer, OrgType, PlainDate, ProcurementMethod, PurchaserKind, Role, Target } from '#domain';

/** A duty that follows something: `doneOn` is the day now recorded. */
interface Followed {
  readonly from: PlainDate;
  readonly doneOn: PlainDate;
}

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
  readonly stationId?: string;
  readonly needs?: {
    readonly registeredPopulation: {
      readonly count: number;
      readonly asOf: PlainDate;
      readonly source: string;
    };
    readonly populationStructure: Readonly<Record<'elderly' | 'disabled' | 'poor' | 'childrenInNeed', number | null>>;
    readonly demand: string;
    readonly demandEvidence: number;
  } | null;
  readonly negativeList?: {
    readonly answers: readonly NegativeListAnswer[];
    readonly unsuitableForStation: {
      readonly hit: boolean;
    };
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
  /** Public comment on the requirement, where one was held. */
  readonly requirementComment?: {
    readonly openedOn: PlainDate;
    readonly closedOn: PlainDate;
  };
  readonly exAnteAssessed?: boolean;
  readonly intentPublishedOn?: PlainDate | null;
  readonly acceptancePlan?: {
    readonly standards: number;
    readonly uncoveredTargets: number;
  };
  readonly award?: {
    readonly method: ProcurementMethod;
    readonly decidedOn: PlainDate;
    readonly basis: string;
  };
  /** 采购审查: what the reviewer of a purchase attested; an absent answer was not given. */
  readonly review?: {
    readonly unfairConditions?: boolean | undefined;
    readonly relatedBidders?: boolean | undefined;
    readonly onCreditList?: boolean | undefined;
    readonly disguisedEmployment?: boolean | undefined;
    readonly purchaserGuarantee?: boolean | undefined;
  };
  readonly orgType?: OrgType;
  /** 公益一类、公益二类 or 经营类, of a supplier that is a public institution. */
  readonly institutionClass?: 'one' | 'two' | 'business';
  /** Conditions of 政府采购法 22 that the last check does not show as met; absent where none was made. */
  readonly unmetConditions?: readonly string[];
  /** What the purchaser bought in the category in the year, this purchase included. */
  readonly yearlyCategoryFen?: number;
  readonly openTender?: boolean;
  /** The term now asked for. */
  readonly term?: {
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
  };
  /** All terms under the project, the one asked for included (S-10 counts the project, not the contract). */
  readonly projectTerms?: readonly {
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
  }[];
  /** Parts a written contract must state, each with whether it does. */
  readonly contractParts?: Readonly<Record<string, boolean>>;
  readonly performanceBond?: {
    readonly amountFen: number;
    readonly cash: boolean;
  } | null;
  readonly contractFen?: number;
  readonly signing?: Followed;
  readonly boundVersionId?: string | null;
  readonly publication?: Followed & {
    readonly medium: string;
    readonly url: string | null;
  };
  /** Notice and publication of an award: done with the later of the two. */
  readonly awardPublication?: Followed;
  readonly filing?: Followed;
  readonly amendmentPublication?: Followed;
  /** Increases of all amendments together, the one asked for included. */
  readonly increasesFen?: number;
  readonly sameSubject?: boolean;
  /** Who wants a change or an end of the contract. */
  readonly consent?: {
    readonly bothParties: boolean;
    readonly publicInterest: boolean;
  };
  readonly subcontract?: {
    readonly consented: boolean;
    readonly whole: boolean;
  };
  /** Planned volume of purely administrative items, and of all, in percent of the whole. */
  readonly administrativePercent?: number;
  readonly staff?: {
    readonly total: number;
    readonly certified: number;
  };
  readonly venue?: string | null;
  readonly deliveries?: number;
  readonly monitorings?: number;
  readonly spentPercent?: number;
  readonly achievedPercent?: number;
  readonly userOpinions?: number;
  readonly acceptanceMembers?: number;
  readonly standards?: {
    readonly required: readonly AcceptanceStandard[];
    readonly judged: readonly string[];
  };
  readonly acceptancePublication?: Followed;
  readonly evaluation?: {
    readonly kind: string;
    readonly byProvider: boolean;
    readonly recusalDeclared: boolean;
  };
  /** What follows from the evaluation, once it is decided. */
  readonly resultApplied?: boolean;
  readonly payment?: {
    readonly amountFen: number;
    readonly advance: boolean;
    /** Accepted and not yet asked for. */
    readonly acceptedLeftFen: number;
    readonly milestoneLeftFen: number;
    readonly budgetLineId: string | null;
  };
  /** What the named fund line still owes the project. */
  readonly lineLeftFen?: number;
  readonly smePayment?: Followed & {
    readonly agreedDays: number | null;
  };
  /** Two duties that were done by one person, by name; null where they were separate. */
  readonly sameHands?: string | null;
  readonly closing?: {
    readonly closedOn: PlainDate;
    readonly retainUntil: PlainDate;
  };
  readonly issues?: {
    readonly total: number;
    readonly withoutDueDate: number;
    readonly overdue: number;
  };
  readonly disclosure?: Followed & {
    readonly reviewed: boolean;
  };
  /** What a text about to be published holds. */
  readonly published?: {
    readonly personalData: boolean;
    readonly separateConsent: boolean;
    readonly assistanceContent: boolean;
    readonly childContent: boolean;
  };
  readonly accountsPublication?: Followed;
  /** What was asked for by those who supervise, and when it was answered. */
  readonly informationAnswer?: {
    readonly dueOn: PlainDate;
    readonly answeredOn: PlainDate;
  };
  /** Whether the answer withholds any of it; absent: not stated. */
  readonly informationWithheld?: boolean;
  readonly auditRectification?: {
    readonly dueOn: PlainDate;
    readonly doneOn: PlainDate;
    readonly reportedToAudit: boolean;
    readonly reportedToGovernment: boolean;
    readonly published: boolean;
  };
}
export type FactName = keyof Facts;
export type { Force };