import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** 承接主体类型 (102号令 6、8条). */
export const ORG_TYPES = [
  '社会组织',
  '企业',
  '事业单位',
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

export interface QualificationItem {
  readonly code: QualificationCode;
  readonly met: boolean;
  readonly evidence: string | null;
  readonly validUntil: PlainDate | null;
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
export type SupplierEvent = SupplierRegistered | QualificationRecorded;

export type SupplierCommand =
  | Message<'RegisterSupplier', { uscc: string; name: string; orgType: OrgType }>
  | Message<'RecordQualification', { checkedOn: PlainDate; items: QualificationItem[] }>;
