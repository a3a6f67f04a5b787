import type { ComplianceChecked, ExternalCaseFacts, ImportDiscrepancyRecorded, Provenance } from '#domain';

/** A public case from elsewhere, as recorded. */
export interface PublicCase {
  readonly caseId: string;
  readonly sourceRef: string;
  readonly facts: ExternalCaseFacts;
  readonly source: Provenance;
  readonly discrepancies: readonly Omit<ImportDiscrepancyRecorded['data'], 'caseId'>[];
  readonly checks: readonly ComplianceChecked['data'][];
  readonly recordedOn: string;
  readonly position: string;
}

export interface CaseList {
  readonly total: number;
  readonly items: readonly PublicCase[];
}

export interface CaseQuery {
  readonly [name: string]: string | number | undefined;
  readonly q?: string | undefined;
  readonly page: number;
}

/** `湖南长沙湘江新区`, as far as the source says. */
export const placeOf = ({ province, city, district }: ExternalCaseFacts): string | null =>
  [...new Set([province, city, district])].filter((name) => name !== null).join(' ') || null;
