// @ts-nocheck
import type { ComplianceChecked } from '../kernel/compliance.js';
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';

/** A date as the source gives it: exact to a day, a month or a year, or doubtful with the source's remark. */
export interface FoundDate {
  /** `2024-05-23`, `2019-07` or `2020`. */
  readonly value: string;
  /** `由文档编号推断`, `OCR文本,年份字迹不清`; null where the source is plain. */
  readonly remark: string | null;
}

/** A public case found elsewhere, as found: null = the source does not say. Amounts in fen. */
export interface ExternalCaseFacts {
  readonly title: string;
  readonly province: string | null;
  readonly city: string | null;
  readonly district: string | null;
  readonly purchaser: string | null;
  readonly purchaserLevel: string | null;
  readonly supplier: string | null;
  readonly stage: string | null;
  readonly procurementMethod: string | null;
  readonly contractNo: string | null;
  readonly budgetFen: number | null;
  readonly amountFen: number | null;
  readonly annualAmountFen: number | null;
  readonly servicePeriod: string | null;
  readonly publishedOn: FoundDate | null;
  readonly signedOn: FoundDate | null;
  readonly stations: number | null;
  readonly staffing: string | null;
  readonly targets: readonly {
    readonly name: string;
    readonly quantity: number | null;
    readonly unit: string | null;
    readonly note: string | null;
  }[];
  readonly lineItems: readonly {
    readonly name: string;
    readonly figures: Readonly<Record<string, number>>;
  }[];
  readonly paymentTerms: string | null;
  /** As found: evaluator, dimensions, score, grade, findings. */
  readonly evaluation: Readonly<Record<string, string | number | readonly string[] | null>> | null;
  readonly result: string | null;
  readonly isSocialWorkStation: boolean | null;
}

export interface Provenance {
  readonly url: string | null;
  readonly kind: string | null;
  readonly caveats: string | null;
}

/** 外部公开案例登记. */
export type ExternalCaseRecorded = Message<
  'ExternalCaseRecorded',
  {
    readonly caseId: string;
    /** The case's id in the file it came from. */
    readonly sourceRef: string;
    readonly facts: ExternalCaseFacts;
    readonly source: Provenance;
    /** SHA-256 (hex) of facts and source: recording the same again changes nothing. */
    readonly contentHash: string;
  }
>;
/** 同一案例的来源内容有变化: the later reading, the earlier one stays in the history. */
export type ExternalCaseRevised = Message<'ExternalCaseRevised', ExternalCaseRecorded['data']>;
/** 数据矛盾: one field, several values, each with where it stands. Never a silent overwrite. */
export type ImportDiscrepancyRecorded = Message<
  'ImportDiscrepancyRecorded',
  {
    readonly caseId: string;
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly source: string }[];
  }
>;
export type ExternalCaseEvent =
  ExternalCaseRecorded | ExternalCaseRevised | ImportDiscrepancyRecorded | ComplianceChecked;

export type ExternalCaseCommand = Message<
  'RecordExternalCase',
  {
    caseId: string;
    sourceRef: string;
    facts: ExternalCaseFacts;
    source: Provenance;
    contentHash: string;
    discrepancies: readonly { field: string; values: readonly { value: string; source: string }[] }[];
    recordedOn: PlainDate;
  }
>;
