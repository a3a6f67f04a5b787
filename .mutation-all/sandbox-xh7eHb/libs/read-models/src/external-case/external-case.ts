// @ts-nocheck
import {
  unreachable,
  type ComplianceChecked,
  type ExternalCaseFacts,
  type ImportDiscrepancyRecorded,
  type PlainDate,
  type Provenance,
} from '#domain';
import type { KeyedProjection } from '#projection';
import { isOf, type RecordedEvent, type EventOf } from '../kernel/recorded-event.js';
import { PUBLIC_READER } from '../kernel/public-reader.js';

/** A public case from elsewhere: facts as found, what contradicts, what the rules say about what is known. */
export interface ExternalCase {
  readonly caseId: string;
  readonly sourceRef: string;
  readonly title: string;
  readonly province: string | null;
  readonly city: string | null;
  readonly district: string | null;
  readonly purchaser: string | null;
  readonly supplier: string | null;
  readonly amountFen: number | null;
  readonly facts: ExternalCaseFacts;
  readonly source: Provenance;
  readonly contentHash: string;
  readonly discrepancies: readonly Omit<ImportDiscrepancyRecorded['data'], 'caseId'>[];
  /** The latest check of each act the rules were asked about. */
  readonly checks: readonly ComplianceChecked['data'][];
  /** How often what the source says was recorded. */
  readonly readings: number;
  readonly recordedOn: PlainDate;
  readonly searchText: string;
  readonly revision: string;
  readonly firstPosition: string;
  readonly position: string;
  readonly recordedAt: Date;
}

const model: Omit<KeyedProjection<RecordedEvent, ExternalCase>, 'name' | 'schema'> = {
  kind: 'keyed',
  version: 1,
  key: 'caseId',
  categories: ['externalcase'],
  columns: {
    caseId: 'text',
    sourceRef: 'text',
    title: 'text',
    province: 'text',
    city: 'text',
    district: 'text',
    purchaser: 'text',
    supplier: 'text',
    amountFen: 'integer',
    facts: 'jsonb',
    source: 'jsonb',
    contentHash: 'text',
    discrepancies: 'jsonb',
    checks: 'jsonb',
    readings: 'integer',
    recordedOn: 'date',
    searchText: 'text',
    revision: 'position',
    firstPosition: 'position',
    position: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { newest: '(first_position DESC, case_id DESC)' },
  keysOf: (event) => (isOf('externalcase', event) ? [event.stream.slice('externalcase-'.length)] : []),
  fold(row, event) {
    if (!isOf('externalcase', event)) return row;
    const next = changed(row, event);
    return (
      next && {
        ...next,
        revision: String(event.revision),
        position: String(event.position),
        recordedAt: event.createdAt,
      }
    );
  },
};

export const externalCase: KeyedProjection<RecordedEvent, ExternalCase> = {
  ...model,
  name: 'external_case',
  schema: 'read',
};
/** The same for the public: what is recorded of such a case was public before. */
export const publicExternalCase: KeyedProjection<RecordedEvent, ExternalCase> = {
  ...model,
  name: 'public_external_case',
  schema: 'disclosure',
  readers: [PUBLIC_READER],
};

function changed(row: ExternalCase | undefined, event: EventOf<'externalcase'>): ExternalCase | undefined {
  switch (event.type) {
    case 'ExternalCaseRecorded':
    case 'ExternalCaseRevised':
      return found(row, event);
    case 'ImportDiscrepancyRecorded': {
      const { field, values } = event.data;
      return row && { ...row, discrepancies: [...row.discrepancies, { field, values }] };
    }
    case 'ComplianceChecked':
      return (
        row && { ...row, checks: [...row.checks.filter(({ act }) => act !== event.data.act), event.data] }
      );
    default:
      return unreachable(event);
  }
}

function found(
  row: ExternalCase | undefined,
  event: Extract<EventOf<'externalcase'>, { type: 'ExternalCaseRecorded' | 'ExternalCaseRevised' }>,
): ExternalCase {
  const { caseId, sourceRef, facts, source, contentHash } = event.data;
  const { title, province, city, district, purchaser, supplier, amountFen } = facts;
  return {
    caseId,
    sourceRef,
    title,
    province,
    city,
    district,
    purchaser,
    supplier,
    amountFen,
    facts,
    source,
    contentHash,
    discrepancies: row?.discrepancies ?? [],
    checks: row?.checks ?? [],
    readings: (row?.readings ?? 0) + 1,
    recordedOn: row?.recordedOn ?? event.metadata.occurredOn,
    searchText: [title, province, city, district, purchaser, supplier].filter(Boolean).join(' '),
    revision: String(event.revision),
    firstPosition: row?.firstPosition ?? String(event.position),
    position: String(event.position),
    recordedAt: event.createdAt,
  };
}
