// @ts-nocheck
import type { FundSource } from '../budget/budget.events.js';
import type { DisclosureSection } from '../disclosure/disclosure.events.js';
import type { ComplianceChecked } from '../kernel/compliance.js';
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** 购买主体类型 (津民发〔2024〕13号 三(一)). */
export const PURCHASER_KINDS = ['街道办事处', '乡镇人民政府', '民政部门', '开发区管委会', '其他'] as const;
export type PurchaserKind = (typeof PURCHASER_KINDS)[number];

/** 服务类别 (津民发〔2024〕13号 二); `OTHER` = 群众有需求的其他社区服务. */
export const CATEGORIES = ['扶老助老', '扶残助残', '扶贫助困', '孤儿及特殊儿童', 'OTHER'] as const;
export type Category = (typeof CATEGORIES)[number];

/** 负面清单六项 (102号令 10条). */
export const NEGATIVE_LIST_CODES = [
  'NOT_GOVERNMENT_DUTY',
  'GOVERNMENT_MUST_PERFORM',
  'GOODS_OR_WORKS',
  'FINANCING',
  'STAFFING',
  'OTHER_PROHIBITED',
] as const;
export type NegativeListCode = (typeof NEGATIVE_LIST_CODES)[number];

export const TARGET_CLASSES = [
  'quantity',
  'quality',
  'satisfaction',
  'timeliness',
  'cost',
  'benefit',
] as const;
export type TargetClass = (typeof TARGET_CLASSES)[number];
export const OPERATORS = ['≥', '≤', '=', 'qualitative'] as const;
export type Operator = (typeof OPERATORS)[number];

export const PROCUREMENT_METHODS = [
  '公开招标',
  '邀请招标',
  '竞争性谈判',
  '竞争性磋商',
  '询价',
  '单一来源',
  '框架协议',
] as const;
export type ProcurementMethod = (typeof PROCUREMENT_METHODS)[number];

export interface Purchaser {
  readonly kind: PurchaserKind;
  readonly name: string;
  readonly uscc: string;
}

/** 绩效目标. */
export interface Target {
  readonly key: string;
  readonly class: TargetClass;
  readonly name: string;
  readonly operator: Operator;
  /** null for a qualitative target. */
  readonly value: number | null;
  readonly unit: string;
  /** Share of 100. */
  readonly weight: number;
}

export interface NegativeListAnswer {
  readonly code: NegativeListCode;
  readonly hit: boolean;
  readonly note: string | null;
}

export interface ProjectBudgetLine {
  readonly id: string;
  readonly year: number;
  readonly fundSource: FundSource;
  readonly amountFen: number;
}

/** A standard acceptance will judge; it measures a target where it names one. */
export interface AcceptanceStandard {
  readonly key: string;
  readonly targetKey: string | null;
  readonly text: string;
}

export interface Evidence {
  readonly sha256: string;
  readonly name: string;
}

/** 项目立项起草. */
export type ProjectDrafted = Message<
  'ProjectDrafted',
  {
    readonly projectId: string;
    readonly stationId: string;
    readonly stationName: string;
    readonly divisionCode: string;
    readonly name: string;
    readonly category: Category;
    readonly purchaser: Purchaser;
    /** 演示数据: an invented project of the demonstration, labelled wherever it is shown. */
    readonly demonstration?: true;
  }
>;
/** 需求评估: registered population, structure and the demand found (S-08); evidence for `OTHER` (S-12). */
export type NeedsAssessed = Message<
  'NeedsAssessed',
  {
    readonly registeredPopulation: {
      readonly count: number;
      readonly asOf: PlainDate;
      readonly source: string;
    };
    readonly populationStructure: {
      readonly elderly: number | null;
      readonly disabled: number | null;
      readonly poor: number | null;
      readonly childrenInNeed: number | null;
    };
    readonly demand: string;
    readonly demandEvidence: readonly Evidence[];
  }
>;
/** 负面清单审查. `passed` is false where any answer is a hit: the project cannot be purchased. */
export type NegativeListScreened = Message<
  'NegativeListScreened',
  {
    readonly answers: readonly NegativeListAnswer[];
    /** S-11: a matter government must perform itself or that does not suit the station. */
    readonly unsuitableForStation: { readonly hit: boolean; readonly note: string | null };
    readonly passed: boolean;
  }
>;
/** 绩效目标设定; frozen at purchase. */
export type TargetsSet = Message<'TargetsSet', { readonly targets: readonly Target[] }>;
/** 预算落实. */
export type BudgetSecured = Message<
  'BudgetSecured',
  { readonly lines: readonly ProjectBudgetLine[]; readonly totalFen: number }
>;
/** 事前评估. */
export type ExAnteAssessed = Message<
  'ExAnteAssessed',
  {
    readonly conclusion: string;
    /** Public comment on the requirement (条例 15); null where none was held. */
    readonly requirementComment: {
      readonly openedOn: PlainDate;
      readonly closedOn: PlainDate;
      readonly opinions: number;
    } | null;
  }
>;
/** 采购意向公开. */
export type IntentPublished = Message<
  'IntentPublished',
  {
    readonly publishedOn: PlainDate;
    readonly medium: string;
    readonly url: string | null;
    readonly expectedStartOn: PlainDate | null;
  }
>;
/** 履约验收方案. */
export type AcceptancePlanDefined = Message<
  'AcceptancePlanDefined',
  {
    readonly method: string;
    readonly stages: readonly {
      readonly key: string;
      readonly name: string;
      readonly dueOn: PlainDate | null;
      readonly standards: readonly AcceptanceStandard[];
    }[];
  }
>;
/** 例外申请: only for an in-principle (J) rule. */
export type ExceptionRequested = Message<
  'ExceptionRequested',
  {
    readonly exceptionId: string;
    readonly ruleId: string;
    readonly reasonCode: string;
    readonly reason: string;
    readonly evidence: readonly Evidence[];
  }
>;
/** 例外批准, by another person than the requester. */
export type ExceptionJustified = Message<
  'ExceptionJustified',
  { readonly exceptionId: string; readonly ruleId: string; readonly note: string | null }
>;
/** 采购审查: what the reviewer of a purchase attests; what is absent was not looked at. */
export interface PurchaseReview {
  /** 不合理或歧视性条件. */
  readonly unfairConditions?: boolean;
  /** 供应商之间控股、管理关系. */
  readonly relatedBidders?: boolean;
  /** 变相用工. */
  readonly disguisedEmployment?: boolean;
  /** 购买主体为融资担保. */
  readonly purchaserGuarantee?: boolean;
}
/** 项目购买: the award is decided. */
export type ProjectPurchased = Message<
  'ProjectPurchased',
  {
    readonly projectId: string;
    readonly method: ProcurementMethod;
    readonly supplier: { readonly id: string; readonly name: string; readonly uscc: string };
    readonly priceFen: number;
    readonly basis: string;
    readonly decidedOn: PlainDate;
    /** Absent where none is recorded. */
    readonly review?: PurchaseReview;
    /** Frozen with the award. */
    readonly targets: readonly Target[];
  }
>;
/** 发出成交通知书并公告成交结果 (条例 43). */
export type AwardPublished = Message<
  'AwardPublished',
  {
    readonly projectId: string;
    /** The day on which the supplier was given notice: the days to sign run from it (政府采购法 46). */
    readonly noticeIssuedOn: PlainDate;
    readonly publishedOn: PlainDate;
    readonly medium: string;
    readonly url: string | null;
  }
>;
/** A contract takes its part of the award; void unless the contract's own stream begins with ContractSigned. */
export type ContractReserved = Message<
  'ContractReserved',
  {
    readonly contractId: string;
    readonly number: string;
    readonly startsOn: PlainDate;
    readonly endsOn: PlainDate;
    readonly amountFen: number;
  }
>;
/** 纳入监督: a supervision case about the project was opened; it is looked at before the project closes. */
export type SupervisionNoted = Message<
  'SupervisionNoted',
  { readonly projectId: string; readonly caseId: string }
>;
/** 公开登记: something about the project is prepared for the public; it is looked at when the project closes. */
export type DisclosureNoted = Message<
  'DisclosureNoted',
  { readonly projectId: string; readonly disclosureId: string }
>;
/** 终止采购: given up before any contract of it was signed, purchased or not. */
export type ProjectAbandoned = Message<
  'ProjectAbandoned',
  { readonly projectId: string; readonly reason: string; readonly retainUntil: PlainDate }
>;
/** 结项. */
export type ProjectClosed = Message<
  'ProjectClosed',
  {
    readonly projectId: string;
    readonly summary: string | null;
    readonly retainUntil: PlainDate;
    /** Sections of the public page that were not published, or not as they stood; absent: none. */
    readonly undisclosed?: readonly DisclosureSection[];
  }
>;

export type ProjectEvent =
  | ProjectDrafted
  | NeedsAssessed
  | NegativeListScreened
  | TargetsSet
  | BudgetSecured
  | ExAnteAssessed
  | IntentPublished
  | AcceptancePlanDefined
  | ExceptionRequested
  | ExceptionJustified
  | ProjectPurchased
  | AwardPublished
  | ContractReserved
  | SupervisionNoted
  | DisclosureNoted
  | ProjectAbandoned
  | ProjectClosed
  | ComplianceChecked;
