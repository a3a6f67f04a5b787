// @ts-nocheck
import { unreachable, type Evidence, type PlainDate } from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import { isServiceRecord, type RecordedEvent, type ServiceRecordEvent } from '../kernel/recorded-event.js';

/** One service record; service users and workers stand in it under pseudonyms. */
export interface Delivery {
  readonly serviceId: string;
  readonly contractId: string;
  readonly projectId: string | null;
  readonly deliveredOn: PlainDate;
  readonly startedAt: Date;
  readonly endedAt: Date;
  readonly itemKey: string;
  readonly targetKey: string | null;
  readonly quantity: number;
  readonly unit: string;
  readonly workerIds: readonly string[];
  readonly beneficiaryRefs: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly clientRef: string | null;
  /** `unknown`: the contract kept no roster to check the workers against. */
  readonly staffing: 'qualified' | 'unknown';
  readonly status: 'recorded' | 'confirmed' | 'rejected';
  readonly recorded: Done;
  /** Recorded more than seven days after it was delivered. */
  readonly late: boolean;
  /** What it said before, correction by correction. */
  readonly corrections: readonly (Done & {
    readonly from: number;
    readonly to: number;
    readonly reason: string;
  })[];
  readonly checked: (Done & { readonly remark: string | null }) | null;
  /** Of the month's ledger. */
  readonly stream: string;
  readonly revision: string;
  readonly firstPosition: string;
  readonly recordedAt: Date;
}

export const deliveryLedger: KeyedProjection<RecordedEvent, Delivery> = {
  kind: 'keyed',
  name: 'delivery_ledger',
  version: 3,
  schema: 'read',
  key: 'serviceId',
  categories: ['ledger'],
  columns: {
    serviceId: 'text',
    contractId: 'text',
    projectId: 'text',
    deliveredOn: 'date',
    startedAt: 'timestamptz',
    endedAt: 'timestamptz',
    itemKey: 'text',
    targetKey: 'text',
    quantity: 'number',
    unit: 'text',
    workerIds: 'jsonb',
    beneficiaryRefs: 'jsonb',
    evidence: 'jsonb',
    clientRef: 'text',
    staffing: 'text',
    status: 'text',
    recorded: 'jsonb',
    late: 'boolean',
    corrections: 'jsonb',
    checked: 'jsonb',
    stream: 'text',
    revision: 'position',
    firstPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: {
    contract: '(contract_id, first_position DESC)',
    // Hours are asked for by worker, of whom a record names several.
    workers: 'USING gin (worker_ids jsonb_path_ops)',
  },
  keysOf: (event) => (isServiceRecord(event) ? [event.data.serviceId] : []),
  fold(row, event) {
    if (!isServiceRecord(event)) return row;
    switch (event.type) {
      case 'ServiceDelivered':
        return delivered(event);
      case 'ServiceConfirmed':
        return row && checked(row, event, 'confirmed', event.data.note);
      case 'ServiceRejected':
        return row && checked(row, event, 'rejected', event.data.reason);
      case 'ServiceCorrected':
        return row && corrected(row, event);
      default:
        return unreachable(event);
    }
  },
};

type Of<Type extends ServiceRecordEvent['type']> = Extract<ServiceRecordEvent, { type: Type }>;

/** Members are written out: almost every event is a service, and spreads cost it the most. */
function delivered(event: Of<'ServiceDelivered'>): Delivery {
  const { data, metadata, stream } = event;
  return {
    serviceId: data.serviceId,
    contractId: data.contractId,
    projectId: metadata.projectId ?? null,
    deliveredOn: data.deliveredOn,
    startedAt: new Date(data.startedAt),
    endedAt: new Date(data.endedAt),
    itemKey: data.itemKey,
    targetKey: data.targetKey,
    quantity: data.quantity,
    unit: data.unit,
    workerIds: data.workerIds,
    beneficiaryRefs: data.beneficiaryRefs,
    evidence: data.evidence,
    clientRef: data.clientRef,
    staffing: data.staffing ?? 'unknown',
    status: 'recorded',
    recorded: doneBy(event),
    late: metadata.late ?? false,
    corrections: [],
    checked: null,
    stream,
    revision: String(event.revision),
    firstPosition: String(event.position),
    recordedAt: event.createdAt,
  };
}

function checked(
  row: Delivery,
  event: Of<'ServiceConfirmed' | 'ServiceRejected'>,
  status: Delivery['status'],
  remark: string | null,
): Delivery {
  const { by, on } = doneBy(event);
  const revision = String(event.revision);
  return { ...row, status, checked: { by, on, remark }, revision, recordedAt: event.createdAt };
}

function corrected(row: Delivery, event: Of<'ServiceCorrected'>): Delivery {
  const { quantity, previous, reason } = event.data;
  const correction = { ...doneBy(event), from: previous.quantity, to: quantity, reason };
  return {
    ...row,
    quantity,
    status: 'recorded',
    checked: null,
    corrections: [...row.corrections, correction],
    revision: String(event.revision),
    recordedAt: event.createdAt,
  };
}
