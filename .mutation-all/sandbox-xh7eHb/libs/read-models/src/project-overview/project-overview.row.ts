// @ts-nocheck
import type {
  AcceptanceOutcome,
  Category,
  Grade,
  PlainDate,
  ProjectPhase,
  PurchaserKind,
  ResultMeasure,
} from '#domain';
import type { RecordedEvent } from '../kernel/recorded-event.js';

/** How far a project has come, each step with its Chinese name. */
export const STEPS = {
  drafted: '已立项起草',
  'needs-assessed': '已评估需求',
  'negative-list-passed': '已通过负面清单审查',
  'negative-list-hit': '命中负面清单',
  'targets-set': '已设定绩效目标',
  'budget-secured': '已落实预算',
  'ex-ante-assessed': '已完成事前评估',
  'intent-published': '已公开采购意向',
  'acceptance-planned': '已制定验收方案',
  purchased: '已确定承接主体',
  signed: '合同履行中',
  terminated: '合同已终止',
  accepting: '验收中',
  accepted: '已验收',
  evaluated: '已评价',
  'result-applied': '评价结果已应用',
  settled: '合同已结清',
  abandoned: '已终止采购',
  closed: '已结项',
} as const;
export type Step = keyof typeof STEPS;

/** The dates on which the gates before the purchase were passed. */
export interface Gates {
  readonly needs?: PlainDate;
  readonly negativeList?: PlainDate;
  readonly targets?: PlainDate;
  readonly budget?: PlainDate;
  readonly exAnte?: PlainDate;
  readonly intent?: PlainDate;
  readonly acceptancePlan?: PlainDate;
}

export interface ProjectOverview {
  readonly projectId: string;
  readonly name: string;
  readonly stationId: string;
  readonly stationName: string;
  readonly divisionCode: string;
  readonly category: Category;
  readonly purchaserKind: PurchaserKind;
  readonly purchaserName: string;
  readonly purchaserUscc: string;
  readonly supplierName: string | null;
  readonly supplierUscc: string | null;
  readonly demonstration: boolean;
  readonly phase: ProjectPhase;
  readonly step: Step;
  readonly gates: Gates;
  readonly policyVersionId: string | null;
  readonly policyGap: boolean;
  readonly budgetFen: number | null;
  readonly procurementMethod: string | null;
  readonly priceFen: number | null;
  readonly contracts: number;
  readonly settledContracts: number;
  readonly contractFen: number;
  readonly acceptedFen: number;
  readonly paidFen: number;
  readonly score: string | null;
  readonly grade: Grade | null;
  readonly resultMeasure: ResultMeasure | null;
  readonly issues: number;
  readonly openIssues: number;
  readonly exceptions: number;
  readonly approvedExceptions: number;
  /** Clauses found breached in accepted decisions. */
  readonly breaches: number;
  readonly services: number;
  readonly confirmedServices: number;
  readonly rejectedServices: number;
  readonly disclosure: 'prepared' | 'approved' | 'rejected' | 'published' | 'withdrawn' | null;
  readonly disclosedOn: PlainDate | null;
  readonly draftedOn: PlainDate;
  readonly purchasedOn: PlainDate | null;
  readonly signedOn: PlainDate | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
  readonly retainUntil: PlainDate | null;
  /** Of the project's own stream. */
  readonly revision: string;
  readonly firstPosition: string;
  readonly lastPosition: string;
  readonly lastRecordedAt: Date;
  /** What the accepted value is reckoned from. */
  readonly acceptances: readonly {
    readonly acceptanceId: string;
    readonly kind: 'stage' | 'final';
    readonly conclusion: { readonly outcome: AcceptanceOutcome; readonly acceptedFen: number } | null;
  }[];
  /** The evaluation whose score and grade are shown. */
  readonly evaluationId: string | null;
}

type Drafted = Extract<RecordedEvent, { type: 'ProjectDrafted' }>;

export function draftedOverview({ data, metadata, position, revision, createdAt }: Drafted): ProjectOverview {
  return {
    projectId: data.projectId,
    name: data.name,
    stationId: data.stationId,
    stationName: data.stationName,
    divisionCode: data.divisionCode,
    category: data.category,
    purchaserKind: data.purchaser.kind,
    purchaserName: data.purchaser.name,
    purchaserUscc: data.purchaser.uscc,
    supplierName: null,
    supplierUscc: null,
    demonstration: data.demonstration ?? false,
    phase: 'before',
    step: 'drafted',
    gates: {},
    policyVersionId: null,
    policyGap: false,
    budgetFen: null,
    procurementMethod: null,
    priceFen: null,
    contracts: 0,
    settledContracts: 0,
    contractFen: 0,
    acceptedFen: 0,
    paidFen: 0,
    score: null,
    grade: null,
    resultMeasure: null,
    issues: 0,
    openIssues: 0,
    exceptions: 0,
    approvedExceptions: 0,
    breaches: 0,
    services: 0,
    confirmedServices: 0,
    rejectedServices: 0,
    disclosure: null,
    disclosedOn: null,
    draftedOn: metadata.occurredOn,
    purchasedOn: null,
    signedOn: null,
    startsOn: null,
    endsOn: null,
    closedOn: null,
    retainUntil: null,
    revision: String(revision),
    firstPosition: String(position),
    lastPosition: String(position),
    lastRecordedAt: createdAt,
    acceptances: [],
    evaluationId: null,
  };
}
