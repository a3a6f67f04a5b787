// @ts-nocheck
import {
  addDays,
  beneficiaryId,
  mayProcess,
  unreachable,
  type AgeBand,
  type BeneficiaryEnrolled,
  type Category,
  type ConsentKind,
  type ErasureGround,
  type PersonalField,
  type PlainDate,
  type Purpose,
} from '#domain';
import type { KeyedProjection } from '#projection';
import { isOf, type EventOf, type RecordedEvent } from '../kernel/recorded-event.js';

/** One service user by pseudonym: coarse attributes, consents, clocks, and how often someone looked. */
export interface Beneficiary {
  readonly beneficiaryId: string;
  readonly beneficiaryRef: string;
  readonly contractId: string;
  readonly projectId: string | null;
  readonly supplierUscc: string;
  readonly purchaserUscc: string;
  readonly divisionCode: string;
  readonly category: Category;
  readonly ageBand: AgeBand;
  readonly purposes: readonly Purpose[];
  /** Consents that stand. */
  readonly consents: readonly ConsentKind[];
  readonly fields: readonly PersonalField[];
  readonly enrolledOn: PlainDate;
  readonly retentionEnd: PlainDate;
  /** First day on which the data must be erased: the day after its retention, or that of the withdrawal. */
  readonly erasureDueOn: PlainDate | null;
  readonly dueBecause: 'retention-ended' | 'consent-withdrawn' | null;
  readonly status: 'enrolled' | 'erased';
  readonly erasedOn: PlainDate | null;
  readonly ground: ErasureGround | null;
  readonly reads: number;
  readonly lastReadOn: PlainDate | null;
  /** Of the contract's caseload. */
  readonly revision: string;
  readonly firstPosition: string;
}

export const beneficiaryRegister: KeyedProjection<RecordedEvent, Beneficiary> = {
  kind: 'keyed',
  name: 'beneficiary_register',
  version: 1,
  schema: 'read',
  key: 'beneficiaryId',
  columns: {
    beneficiaryId: 'text',
    beneficiaryRef: 'text',
    contractId: 'text',
    projectId: 'text',
    supplierUscc: 'text',
    purchaserUscc: 'text',
    divisionCode: 'text',
    category: 'text',
    ageBand: 'text',
    purposes: 'jsonb',
    consents: 'jsonb',
    fields: 'jsonb',
    enrolledOn: 'date',
    retentionEnd: 'date',
    erasureDueOn: 'date',
    dueBecause: 'text',
    status: 'text',
    erasedOn: 'date',
    ground: 'text',
    reads: 'integer',
    lastReadOn: 'date',
    revision: 'position',
    firstPosition: 'position',
  },
  indexes: {
    contract: '(contract_id, first_position)',
    due: '(erasure_due_on, beneficiary_id)',
  },
  keysOf: (event) =>
    isOf('caseload', event) || isOf('beneficiary', event)
      ? [beneficiaryId(event.data.contractId, event.data.beneficiaryRef)]
      : [],
  fold(row, event) {
    if (isOf('caseload', event)) return foldCaseload(row, event);
    if (!row || !isOf('beneficiary', event)) return row;
    return { ...row, reads: row.reads + 1, lastReadOn: event.metadata.occurredOn };
  },
};

function foldCaseload(row: Beneficiary | undefined, event: EventOf<'caseload'>): Beneficiary | undefined {
  const on = event.metadata.occurredOn;
  const revision = String(event.revision);
  if (event.type === 'BeneficiaryEnrolled') return enrolled(event);
  if (!row) return row;
  switch (event.type) {
    case 'GuardianConsentRecorded':
    case 'ConsentRecorded': {
      const consents = [...new Set([...row.consents, ...event.data.kinds])];
      return { ...row, ...due(row, consents, on), consents, revision };
    }
    case 'ConsentWithdrawn': {
      const consents = row.consents.filter((kind) => !event.data.kinds.includes(kind));
      return { ...row, ...due(row, consents, on), consents, revision };
    }
    case 'PersonalDataCorrected':
      return { ...row, fields: [...new Set([...row.fields, ...event.data.fields])], revision };
    case 'BeneficiaryKeyDestroyed': {
      const over = { status: 'erased', erasedOn: on, erasureDueOn: null, dueBecause: null } as const;
      return { ...row, ...over, ground: event.data.ground, consents: [], fields: [], revision };
    }
    default:
      return unreachable(event);
  }
}

function enrolled({
  data,
  metadata,
  revision,
  position,
}: EventOf<'caseload'> & BeneficiaryEnrolled): Beneficiary {
  const { consentBy: _by, ...known } = data;
  return {
    ...known,
    beneficiaryId: beneficiaryId(data.contractId, data.beneficiaryRef),
    projectId: metadata.projectId ?? null,
    enrolledOn: metadata.occurredOn,
    ...due(data, data.consents, metadata.occurredOn),
    status: 'enrolled',
    erasedOn: null,
    ground: null,
    reads: 0,
    lastReadOn: null,
    revision: String(revision),
    firstPosition: String(position),
  };
}

/** Without consent to be served the data is due at once, else the day after its retention ends. */
function due(
  { retentionEnd, ageBand }: Pick<Beneficiary, 'retentionEnd' | 'ageBand'>,
  consents: readonly ConsentKind[],
  on: PlainDate,
): Pick<Beneficiary, 'erasureDueOn' | 'dueBecause'> {
  return mayProcess(ageBand, consents)
    ? { erasureDueOn: addDays(retentionEnd, 1), dueBecause: 'retention-ended' }
    : { erasureDueOn: on, dueBecause: 'consent-withdrawn' };
}
