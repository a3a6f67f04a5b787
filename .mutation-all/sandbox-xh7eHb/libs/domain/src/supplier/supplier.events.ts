// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Evidence } from '../project/project.events.js';

/** 承接主体类型 (102号令 6、8条); the last three of the public kinds say more than 事业单位 alone. */
export const ORG_TYPES = [
  '社会组织',
  '企业',
  '事业单位',
  '公益一类事业单位',
  '公益二类事业单位',
  '群团组织',
  '农村集体经济组织',
  '基层群众性自治组织',
  '个人',
  '其他',
] as const;
export type OrgType = (typeof ORG_TYPES)[number];

/** The general conditions of 政府采购法 22, each with its evidence and expiry. */
export const QUALIFICATION_CODES = [
  'CIVIL_CAPACITY',
  'CREDIT_AND_ACCOUNTING',
  'EQUIPMENT_AND_ABILITY',
  'TAX_AND_SOCIAL_SECURITY',
  'NO_MAJOR_VIOLATION',
  'OTHER_CONDITIONS',
] as const;
export type QualificationCode = (typeof QUALIFICATION_CODES)[number];

/** 未被列入失信名单: counts where it was checked; six met conditions are complete without it. */
export const CREDIT_LISTS = 'NOT_ON_CREDIT_LISTS';
/** What a check of a supplier can say something about. */
export const CHECKED_CODES = [...QUALIFICATION_CODES, CREDIT_LISTS] as const;
export type CheckedCode = (typeof CHECKED_CODES)[number];

export interface QualificationItem {
  readonly code: CheckedCode;
  readonly met: boolean;
  readonly evidence: string | null;
  /** Documents seen: licences, statements, dated prints of the credit lists. */
  readonly documents?: readonly Evidence[];
  readonly validUntil: PlainDate | null;
}

/** 企业规模 (中小企业划型): decides when a payment is due. Social organisations are no enterprises. */
export const SME_STATUSES = ['微型', '小型', '中型', '大型', '非企业'] as const;
export type SmeStatus = (typeof SME_STATUSES)[number];
/** 中小企业: paid within the days of the law. */
export const isSmallEnterprise = (status: SmeStatus | null): boolean =>
  status === '微型' || status === '小型' || status === '中型';

/** 关联关系 (政府采购法实施条例 18): such suppliers do not compete for one contract. */
export const RELATIONS = ['单位负责人为同一人', '直接控股', '管理关系'] as const;
export interface RelatedParty {
  readonly uscc: string;
  readonly name: string;
  readonly relation: (typeof RELATIONS)[number];
}

/** 承接主体登记; its id is its 统一社会信用代码. */
export type SupplierRegistered = Message<
  'SupplierRegistered',
  { readonly uscc: string; readonly name: string; readonly orgType: OrgType }
>;
/** 资格核验记录. */
export type QualificationRecorded = Message<
  'QualificationRecorded',
  { readonly uscc: string; readonly checkedOn: PlainDate; readonly items: readonly QualificationItem[] }
>;
/** 企业规模声明. */
export type SmeStatusDeclared = Message<
  'SmeStatusDeclared',
  { readonly uscc: string; readonly status: SmeStatus; readonly evidence: string | null }
>;
/** 关联单位声明; replaces the one before. */
export type RelatedPartiesDeclared = Message<
  'RelatedPartiesDeclared',
  { readonly uscc: string; readonly parties: readonly RelatedParty[] }
>;
/** 暂停承接资格, from a day on, until another or until it is reinstated. */
export type SupplierSuspended = Message<
  'SupplierSuspended',
  {
    readonly uscc: string;
    readonly from: PlainDate;
    /** Last day; null where no end was set. */
    readonly until: PlainDate | null;
    readonly reason: string;
    /** The decision it rests on. */
    readonly documentNo: string | null;
  }
>;
/** 恢复承接资格: from this day on. */
export type SupplierReinstated = Message<
  'SupplierReinstated',
  { readonly uscc: string; readonly from: PlainDate; readonly reason: string }
>;
export type SupplierEvent =
  | SupplierRegistered
  | QualificationRecorded
  | SmeStatusDeclared
  | RelatedPartiesDeclared
  | SupplierSuspended
  | SupplierReinstated;

export type SupplierCommand =
  | Message<'RegisterSupplier', { uscc: string; name: string; orgType: OrgType }>
  | Message<'RecordQualification', { checkedOn: PlainDate; items: QualificationItem[] }>
  | Message<'DeclareSmeStatus', { status: SmeStatus; evidence: string | null }>
  | Message<'DeclareRelatedParties', { parties: readonly RelatedParty[] }>
  | Message<'SuspendSupplier', { until: PlainDate | null; reason: string; documentNo: string | null }>
  | Message<'ReinstateSupplier', { reason: string }>;
