// @ts-nocheck
import type { ComplianceChecked } from '../kernel/compliance.js';
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** Sections of the public page (公开目录), in the order of the story: before, during, after. */
export const DISCLOSURE_SECTIONS = [
  'overview',
  'needs',
  'budget',
  'procurement',
  'contract',
  'targets',
  'acceptance',
  'evaluation',
  'payments',
  'issues',
  'timeline',
] as const;
export type DisclosureSection = (typeof DISCLOSURE_SECTIONS)[number];

/** Where a project stands: 事前, 事中, 事后, 已结项, 未予立项, 终止采购. */
export const PROJECT_PHASES = ['before', 'during', 'after', 'closed', 'rejected', 'abandoned'] as const;
export type ProjectPhase = (typeof PROJECT_PHASES)[number];

/** A number of persons as the public may see it: few enough to be recognised are not counted. */
export type PublicCount = number | '<5';

/** What the public may read of one project: aggregates and organisations, never a person. */
export interface PublicSnapshot {
  readonly projectId: string;
  readonly demonstration: boolean;
  readonly overview: {
    readonly name: string;
    readonly station: string;
    readonly division: { readonly code: string; readonly name: string; readonly districtName: string };
    readonly category: string;
    readonly purchaser: { readonly kind: string; readonly name: string; readonly uscc: string };
    readonly phase: ProjectPhase;
    /** 终止采购: when, and why. */
    readonly abandoned?: { readonly on: PlainDate; readonly reason: string };
    readonly policyVersionId: string | null;
    readonly policyGap: boolean;
  };
  readonly needs?: {
    readonly registeredPopulation: {
      readonly count: number;
      readonly asOf: PlainDate;
      readonly source: string;
    };
    readonly demand: string;
    readonly negativeListPassed: boolean | null;
  } | null;
  readonly budget?: {
    readonly totalFen: number;
    readonly lines: readonly { readonly fundSource: string; readonly amountFen: number }[];
    readonly intentPublishedOn: PlainDate | null;
  } | null;
  readonly procurement?: {
    readonly method: string;
    readonly supplier: { readonly name: string; readonly uscc: string };
    readonly priceFen: number;
    readonly basis: string;
    readonly decidedOn: PlainDate;
    readonly exceptions: readonly {
      readonly ruleId: string;
      readonly reasonCode: string;
      readonly reason: string;
    }[];
  } | null;
  readonly contract?: readonly {
    readonly number: string;
    readonly amountFen: number;
    readonly signedOn: PlainDate;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    readonly publishedOn: PlainDate | null;
    readonly policyVersionId: string | null;
    readonly policyGapReason: string | null;
  }[];
  readonly targets?: readonly {
    readonly key: string;
    readonly class: string;
    readonly name: string;
    readonly operator: string;
    readonly value: number | null;
    readonly unit: string;
    readonly weight: number;
    /** Confirmed quantity by quarter (`2026Q1`) and in total; null where deliveries do not measure it. */
    readonly confirmed: number | null;
    readonly byQuarter: readonly { readonly quarter: string; readonly quantity: number }[];
  }[];
  readonly acceptance?: readonly {
    readonly kind: 'stage' | 'final';
    readonly outcome: string;
    readonly concludedOn: PlainDate;
    readonly standards: readonly { readonly text: string; readonly met: boolean }[];
    readonly opinions: {
      readonly satisfied: PublicCount;
      readonly neutral: PublicCount;
      readonly dissatisfied: PublicCount;
    };
  }[];
  readonly evaluation?: readonly {
    readonly kind: string;
    readonly evaluator: string;
    readonly indicators: readonly {
      readonly name: string;
      readonly weight: number;
      readonly score: string;
    }[];
    readonly score: string;
    readonly grade: string;
    readonly applied: { readonly measure: string; readonly reason: string } | null;
  }[];
  readonly payments?: readonly {
    readonly milestone: string;
    readonly amountFen: number;
    readonly paidOn: PlainDate;
  }[];
  readonly issues?: readonly {
    readonly type: string;
    readonly severity: string;
    readonly status: string;
    readonly raisedOn: PlainDate;
    readonly dueOn: PlainDate;
    readonly rectifiedOn: PlainDate | null;
  }[];
  readonly timeline?: readonly { readonly on: PlainDate; readonly text: string }[];
}

/** 公开内容编制, by the editor: the snapshot is what the reviewer reads. */
export type DisclosurePrepared = Message<
  'DisclosurePrepared',
  {
    readonly disclosureId: string;
    readonly projectId: string;
    readonly sections: readonly DisclosureSection[];
    readonly snapshot: PublicSnapshot;
    /** SHA-256 (hex) of the snapshot's canonical JSON. */
    readonly snapshotHash: string;
  }
>;
/** 公开审核, by another person than the editor. */
export type DisclosureReviewed = Message<
  'DisclosureReviewed',
  {
    readonly disclosureId: string;
    readonly approved: boolean;
    readonly note: string | null;
    /** Absent: not stated. */
    readonly screening?: PublicationScreening;
  }
>;
/** 公开审查 (政府信息公开条例 17): what the reviewer says the text holds. */
export interface PublicationScreening {
  readonly personalData: boolean;
  /** Those it speaks of agreed to its publication, each by themselves. */
  readonly separateConsent: boolean;
  /** What was learned about people in giving assistance. */
  readonly assistanceContent: boolean;
  /** A child’s case. */
  readonly childContent: boolean;
}
/** 书面征求第三方意见 (政府信息公开条例 32): what is to be published holds an organisation’s commercial secrets. */
export type ThirdPartyConsulted = Message<
  'ThirdPartyConsulted',
  {
    readonly disclosureId: string;
    readonly projectId: string;
    readonly consultationId: string;
    readonly party: { readonly name: string; readonly uscc: string };
    readonly matter: string;
    readonly notifiedOn: PlainDate;
    /** Last day of its fifteen working days. */
    readonly dueOn: PlainDate;
  }
>;
/** 第三方意见. */
export type ThirdPartyOpinionRecorded = Message<
  'ThirdPartyOpinionRecorded',
  {
    readonly disclosureId: string;
    readonly projectId: string;
    readonly consultationId: string;
    readonly consents: boolean;
    readonly opinion: string;
    readonly receivedOn: PlainDate;
  }
>;
/** 正式公开: exactly what was reviewed. */
export type DisclosurePublished = Message<
  'DisclosurePublished',
  {
    readonly disclosureId: string;
    readonly projectId: string;
    readonly publishedOn: PlainDate;
    readonly snapshot: PublicSnapshot;
    readonly snapshotHash: string;
    /** Absent: the first. */
    readonly version?: number;
    /** Why it replaces the version before, and the hash of that one. */
    readonly correction?: Correction;
    /** 不公开会对公共利益造成重大影响: why it is published though a third party objects. */
    readonly publicInterest?: string;
  } & Unheard
>;
/** Consultations that end without an opinion. */
interface Unheard {
  readonly unheard?: readonly string[];
}
export interface Correction {
  readonly reason: string;
  /** Hash of the version that is superseded. */
  readonly supersedes: string;
}
/** 公开内容更正: the next version, to be reviewed and published like the first; till then the last one stands. */
export type DisclosureCorrected = Message<
  'DisclosureCorrected',
  DisclosurePrepared['data'] & Unheard & { readonly version: number; readonly correction: Correction }
>;
/** 公开内容撤回: no version is shown any more; that there were some, their hashes and the reason stay. */
export type DisclosureWithdrawn = Message<
  'DisclosureWithdrawn',
  {
    readonly disclosureId: string;
    readonly projectId: string;
    readonly reason: string;
    /** Versions published until then. */
    readonly versions: number;
  } & Unheard
>;
export type DisclosureEvent =
  | DisclosurePrepared
  | DisclosureReviewed
  | ThirdPartyConsulted
  | ThirdPartyOpinionRecorded
  | DisclosurePublished
  | DisclosureCorrected
  | DisclosureWithdrawn
  | ComplianceChecked;

export type DisclosureCommand =
  | Message<
      'PrepareDisclosure',
      {
        disclosureId: string;
        projectId: string;
        sections: readonly DisclosureSection[];
        snapshot: PublicSnapshot;
        snapshotHash: string;
      }
    >
  | Message<'ReviewDisclosure', { approved: boolean; note: string | null; screening?: PublicationScreening }>
  | Message<
      'ConsultThirdParty',
      Pick<ThirdPartyConsulted['data'], 'party' | 'matter' | 'notifiedOn' | 'dueOn'>
    >
  | Message<
      'RecordThirdPartyOpinion',
      Pick<ThirdPartyOpinionRecorded['data'], 'consultationId' | 'consents' | 'opinion' | 'receivedOn'>
    >
  | Message<'PublishDisclosure', { publishedOn: PlainDate; publicInterest?: string }>
  | Message<
      'CorrectDisclosure',
      {
        reason: string;
        sections: readonly DisclosureSection[];
        snapshot: PublicSnapshot;
        snapshotHash: string;
      }
    >
  | Message<'WithdrawDisclosure', { reason: string }>;
