// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Category, Evidence } from '../project/project.events.js';
import type {
  AgeBand,
  ConsentKind,
  ErasureGround,
  PersonalField,
  Purpose,
  ReadPurpose,
} from './beneficiary.words.js';

/** Every event names its subject by contract and pseudonym, and nothing of the person. */
interface OfSubject {
  readonly contractId: string;
  readonly beneficiaryRef: string;
}
export type Giver = 'subject' | 'guardian';

/** 监护人同意 (PIPL 31). */
export type GuardianConsentRecorded = Message<
  'GuardianConsentRecorded',
  OfSubject & { readonly kinds: readonly ConsentKind[]; readonly evidence: Evidence | null }
>;
/** 服务对象建档: coarse attributes only; who it is, only the vault knows. */
export type BeneficiaryEnrolled = Message<
  'BeneficiaryEnrolled',
  OfSubject & {
    readonly category: Category;
    readonly ageBand: AgeBand;
    readonly divisionCode: string;
    readonly supplierUscc: string;
    readonly purchaserUscc: string;
    readonly purposes: readonly Purpose[];
    readonly consents: readonly ConsentKind[];
    readonly consentBy: Giver;
    /** Last day on which the data may be kept. */
    readonly retentionEnd: PlainDate;
    /** Names of the fields that are kept. */
    readonly fields: readonly PersonalField[];
  }
>;
/** 本人同意. */
export type ConsentRecorded = Message<
  'ConsentRecorded',
  OfSubject & { readonly kinds: readonly ConsentKind[]; readonly evidence: Evidence | null }
>;
/** 撤回同意. */
export type ConsentWithdrawn = Message<
  'ConsentWithdrawn',
  OfSubject & { readonly kinds: readonly ConsentKind[]; readonly withdrawnBy: Giver }
>;
/** 个人信息更正、补充. */
export type PersonalDataCorrected = Message<
  'PersonalDataCorrected',
  OfSubject & { readonly fields: readonly PersonalField[] }
>;
/** 密钥销毁: what was sealed with it can no longer be read by anybody. */
export type BeneficiaryKeyDestroyed = Message<
  'BeneficiaryKeyDestroyed',
  OfSubject & { readonly ground: ErasureGround }
>;
export type CaseloadEvent =
  | GuardianConsentRecorded
  | BeneficiaryEnrolled
  | ConsentRecorded
  | ConsentWithdrawn
  | PersonalDataCorrected
  | BeneficiaryKeyDestroyed;

/** 查阅个人信息: recorded before anything is handed out. */
export type PersonalDataRead = Message<
  'PersonalDataRead',
  OfSubject & {
    readonly fields: readonly PersonalField[];
    readonly purpose: ReadPurpose;
    readonly reason: string;
  }
>;
/** 向本人或监护人提供其个人信息副本 (PIPL 45). */
export type PersonalDataExported = Message<
  'PersonalDataExported',
  OfSubject & { readonly requestedBy: Giver }
>;
export type BeneficiaryEvent = PersonalDataRead | PersonalDataExported;
