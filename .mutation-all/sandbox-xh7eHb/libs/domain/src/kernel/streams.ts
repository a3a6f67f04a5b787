/** Stream names and the ids of parts: `domain.md` calls them expensive to change, so they live in one file. */
// @ts-nocheck


export const STREAM_CATEGORIES = [
  'policy',
  'station',
  'supplier',
  'budget',
  'project',
  'contract',
  'ledger',
  'timesheet',
  'caseload',
  'beneficiary',
  'supervision',
  'disclosure',
  'feedback',
  'externalcase',
  'attachment',
  'account',
  'alert',
] as const;
export type StreamCategory = (typeof STREAM_CATEGORIES)[number];

/** Prefixes of every stream this product owns, for the `$all` filter. */
export const STREAM_PREFIXES: readonly string[] = STREAM_CATEGORIES.map((category) => `${category}-`);

export const streamOf = {
  policy: (policyKey: string) => `policy-${policyKey}`,
  station: (id: string) => `station-${id}`,
  supplier: (uscc: string) => `supplier-${uscc}`,
  budget: (uscc: string, year: number) => `budget-${uscc}-${year}`,
  project: (id: string) => `project-${id}`,
  contract: (id: string) => `contract-${id}`,
  ledger: (contractId: string, yyyymm: string) => `ledger-${contractId}-${yyyymm}`,
  timesheet: (workerId: string, yyyymm: string) => `timesheet-${workerId}-${yyyymm}`,
  /** Everybody enrolled under one contract. */
  caseload: (contractId: string) => `caseload-${contractId}`,
  /** Every look at one person's data. */
  beneficiary: (id: string) => `beneficiary-${id}`,
  supervision: (id: string) => `supervision-${id}`,
  disclosure: (id: string) => `disclosure-${id}`,
  feedback: (id: string) => `feedback-${id}`,
  externalCase: (id: string) => `externalcase-${id}`,
  attachment: (id: string) => `attachment-${id}`,
  account: (id: string) => `account-${id}`,
  alert: (id: string) => `alert-${id}`,
} as const;

/** The kind of a stream and what its name says after it. */
export function partsOfStream(stream: string): readonly [StreamCategory, string] {
  const dash = stream.indexOf('-');
  return [stream.slice(0, dash) as StreamCategory, stream.slice(dash + 1)];
}

/** `a` acceptance · `e` evaluation · `p` payment · `i` issue, numbered from 1 within the contract. */
export type PartKind = 'a' | 'e' | 'p' | 'i';
const PART = /^([0-9A-HJKMNP-TV-Z]{26})\.([aepi])([1-9]\d{0,5})$/;
const SERVICE = /^([0-9A-HJKMNP-TV-Z]{26})\.s(\d{6})-([1-9]\d{0,6})$/;

export const partId = (contractId: string, kind: PartKind, ordinal: number): string =>
  `${contractId}.${kind}${ordinal}`;

/** The contract that owns a part, or null where the id is not a part of that kind. */
export function ownerOfPart(id: string, kind: PartKind): string | null {
  const match = PART.exec(id);
  return match && match[2] === kind ? (match[1] as string) : null;
}

const BENEFICIARY = /^([0-9A-HJKMNP-TV-Z]{26})\.([A-Za-z0-9._:-]{1,64})$/;

/** A service user: a pseudonym means somebody only within its contract. */
export const beneficiaryId = (contractId: string, beneficiaryRef: string): string =>
  `${contractId}.${beneficiaryRef}`;

export interface BeneficiaryPlace {
  readonly contractId: string;
  readonly beneficiaryRef: string;
}

/** Contract and pseudonym of a service user, or null where the id is not one. */
export function placeOfBeneficiary(id: string): BeneficiaryPlace | null {
  const match = BENEFICIARY.exec(id);
  return match && { contractId: match[1] as string, beneficiaryRef: match[2] as string };
}

export const serviceId = (contractId: string, yyyymm: string, ordinal: number): string =>
  `${contractId}.s${yyyymm}-${ordinal}`;

/** Contract and month of a service record's ledger, or null where the id is not one. */
export function ledgerOfService(id: string): { contractId: string; yyyymm: string } | null {
  const match = SERVICE.exec(id);
  return match ? { contractId: match[1] as string, yyyymm: match[2] as string } : null;
}
