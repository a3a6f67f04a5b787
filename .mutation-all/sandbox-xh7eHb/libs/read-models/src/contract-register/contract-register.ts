// @ts-nocheck
import {
  acceptedFen,
  evolveRoster,
  type AcceptanceStandard,
  type ContractAmended,
  type ContractItem,
  type PaymentMilestone,
  type ContractTerminated,
  type EvaluationComposed,
  type PerformanceMonitored,
  type PlannedStage,
  type ScoreWeights,
  type PlainDate,
  type Purchaser,
  type Roster,
  type SubcontractApproved,
  type Target,
} from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import { isOf, type RecordedEvent, type EventOf } from '../kernel/recorded-event.js';
import { foldAcceptances, foldParts, type Acceptance, type Parts } from './contract-register.parts.js';

/** What changed and when it was published; the terms themselves are the contract's. */
export type AmendmentEntry = Omit<ContractAmended['data'], 'items' | 'paymentSchedule'> & {
  readonly publication: { readonly publishedOn: PlainDate; readonly medium: string } | null;
};

export interface ContractEntry extends Parts {
  readonly contractId: string;
  readonly projectId: string;
  readonly stationId: string;
  readonly number: string;
  readonly purchaser: Purchaser;
  readonly purchaserUscc: string;
  readonly supplier: { readonly id: string; readonly name: string; readonly uscc: string };
  readonly supplierUscc: string;
  readonly signedOn: PlainDate;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** As signed and since amended, like the term, the items and the schedule. */
  readonly amountFen: number;
  readonly originalFen: number;
  readonly items: readonly ContractItem[];
  readonly paymentSchedule: readonly PaymentMilestone[];
  readonly targets: readonly Target[];
  readonly acceptanceStandards: readonly AcceptanceStandard[];
  readonly acceptancePlan: { readonly stages: readonly PlannedStage[] } | null;
  readonly scoreWeights: ScoreWeights | null;
  readonly smePaymentDays: number | null;
  readonly policyVersionId: string | null;
  readonly policyGapReason: string | null;
  readonly published: {
    readonly publishedOn: PlainDate;
    readonly medium: string;
    readonly url: string | null;
  } | null;
  readonly filed: { readonly filedOn: PlainDate; readonly receiptNo: string | null } | null;
  readonly roster: Roster;
  readonly amendments: readonly AmendmentEntry[];
  readonly subcontracts: readonly SubcontractApproved['data'][];
  readonly termination: ContractTerminated['data'] | null;
  readonly monitorings: readonly PerformanceMonitored['data'][];
  readonly composites: readonly (Done & EvaluationComposed['data'])[];
  readonly status: 'signed' | 'terminated' | 'settled';
  readonly acceptedFen: number;
  readonly paidFen: number;
  readonly settledOn: PlainDate | null;
  readonly revision: string;
  readonly firstPosition: string;
  readonly lastPosition: string;
  readonly lastRecordedAt: Date;
  /** Organisations appointed to evaluate it. */
  readonly evaluatorUsccs: readonly string[];
}

type ContractEventAt = EventOf<'contract'>;

export const contractRegister: KeyedProjection<RecordedEvent, ContractEntry> = {
  kind: 'keyed',
  name: 'contract_register',
  version: 4,
  schema: 'read',
  key: 'contractId',
  categories: ['contract'],
  columns: {
    contractId: 'text',
    projectId: 'text',
    stationId: 'text',
    number: 'text',
    purchaser: 'jsonb',
    purchaserUscc: 'text',
    supplier: 'jsonb',
    supplierUscc: 'text',
    signedOn: 'date',
    startsOn: 'date',
    endsOn: 'date',
    amountFen: 'integer',
    originalFen: 'integer',
    items: 'jsonb',
    paymentSchedule: 'jsonb',
    targets: 'jsonb',
    acceptanceStandards: 'jsonb',
    acceptancePlan: 'jsonb',
    scoreWeights: 'jsonb',
    smePaymentDays: 'integer',
    policyVersionId: 'text',
    policyGapReason: 'text',
    published: 'jsonb',
    filed: 'jsonb',
    roster: 'jsonb',
    amendments: 'jsonb',
    subcontracts: 'jsonb',
    termination: 'jsonb',
    monitorings: 'jsonb',
    composites: 'jsonb',
    status: 'text',
    acceptedFen: 'integer',
    paidFen: 'integer',
    settledOn: 'date',
    acceptances: 'jsonb',
    evaluations: 'jsonb',
    payments: 'jsonb',
    issues: 'jsonb',
    revision: 'position',
    firstPosition: 'position',
    lastPosition: 'position',
    lastRecordedAt: 'timestamptz',
    evaluatorUsccs: 'jsonb',
  },
  indexes: {
    newest: '(first_position DESC, contract_id DESC)',
    project: '(project_id)',
    purchaser: '(purchaser_uscc)',
    supplier: '(supplier_uscc)',
    evaluator: 'USING gin (evaluator_usccs jsonb_path_ops)',
  },
  keysOf: (event) => (isOf('contract', event) ? [event.stream.slice('contract-'.length)] : []),
  fold(row, event) {
    if (!isOf('contract', event)) return row;
    if (event.type === 'ContractSigned') return signed(event);
    if (!row) return undefined;
    return {
      ...row,
      ...changed(row, event),
      revision: String(event.revision),
      lastPosition: String(event.position),
      lastRecordedAt: event.createdAt,
    };
  },
};

function signed(event: Extract<ContractEventAt, { type: 'ContractSigned' }>): ContractEntry {
  const { policyGapAcknowledgement, acceptancePlan, scoreWeights, smePaymentDays, ...data } = event.data;
  return {
    ...data,
    acceptancePlan: acceptancePlan ?? null,
    scoreWeights: scoreWeights ?? null,
    smePaymentDays: smePaymentDays ?? null,
    purchaserUscc: data.purchaser.uscc,
    supplierUscc: data.supplier.uscc,
    policyGapReason: policyGapAcknowledgement?.reason ?? null,
    published: null,
    filed: null,
    roster: [],
    originalFen: data.amountFen,
    amendments: [],
    subcontracts: [],
    termination: null,
    monitorings: [],
    composites: [],
    status: 'signed',
    acceptedFen: 0,
    paidFen: 0,
    settledOn: null,
    acceptances: [],
    evaluations: [],
    payments: [],
    issues: [],
    revision: String(event.revision),
    firstPosition: String(event.position),
    lastPosition: String(event.position),
    lastRecordedAt: event.createdAt,
    evaluatorUsccs: [],
  };
}

function changed(
  row: ContractEntry,
  event: Exclude<ContractEventAt, { type: 'ContractSigned' }>,
): Partial<ContractEntry> {
  switch (event.type) {
    case 'ContractPublished':
      return { published: event.data };
    case 'ContractFiled':
      return { filed: event.data };
    case 'ContractAmended':
      return amended(row, event.data);
    case 'ContractAmendmentPublished': {
      const { amendmentNo, publishedOn, medium } = event.data;
      return {
        amendments: row.amendments.map((one) =>
          one.amendmentNo === amendmentNo ? { ...one, publication: { publishedOn, medium } } : one,
        ),
      };
    }
    case 'SubcontractApproved':
      return { subcontracts: [...row.subcontracts, event.data] };
    case 'ContractTerminated':
      return { status: 'terminated', termination: event.data };
    case 'PerformanceMonitored':
      return { monitorings: [...row.monitorings, event.data] };
    case 'EvaluationComposed':
      return { composites: [...row.composites, { ...doneBy(event), ...event.data }] };
    case 'ContractSettled':
      return { status: 'settled', settledOn: event.data.settledOn };
    case 'WorkerAssigned':
    case 'WorkerReleased':
      return { roster: evolveRoster(row.roster, event) };
    case 'ContractVoided':
    case 'ComplianceChecked':
    case 'ComplianceReassessed':
    case 'PolicyShiftDetected':
      return {};
    case 'AcceptanceConcluded': {
      const acceptances = foldAcceptances(row.acceptances, event);
      return { acceptances, acceptedFen: acceptedFen({ acceptances: acceptances.map(concluded) }) };
    }
    case 'PaymentPaid':
      return { ...foldParts(row, event), paidFen: row.paidFen + event.data.amountFen };
    case 'EvaluationStarted': {
      const { uscc } = event.data.evaluator;
      const evaluatorUsccs = uscc === null ? row.evaluatorUsccs : [...row.evaluatorUsccs, uscc];
      return { ...foldParts(row, event), evaluatorUsccs };
    }
    default:
      return foldParts(row, event);
  }
}

function amended(row: ContractEntry, data: ContractAmended['data']): Partial<ContractEntry> {
  const { items, paymentSchedule, ...stated } = data;
  const { amountFen, endsOn } = stated;
  const amendments = [...row.amendments, { ...stated, publication: null }];
  return { amountFen, endsOn, items, paymentSchedule, amendments };
}

const concluded = ({ kind, outcome, acceptedFen }: Acceptance) => ({
  kind,
  conclusion: outcome && { outcome, acceptedFen: acceptedFen ?? 0 },
});
