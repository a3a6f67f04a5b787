import { unreachable, type Evidence, type PlainDate } from '#domain';
import type { KeyedProjection } from '#projection';
import { doneBy, type Done } from '../kernel/done.js';
import { isServiceRecord, type RecordedEvent } from '../kernel/recorded-event.js';

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
    const done = doneBy(event);
    const place = { revision: String(event.revision), recordedAt: event.createdAt };
    switch (event.type) {
      case 'ServiceDelivered':
        return {
          ...event.data,
          staffing: event.data.staffing ?? 'unknown',
          startedAt: new Date(event.data.startedAt),
          endedAt: new Date(event.data.endedAt),
          projectId: event.metadata.projectId ?? null,
          status: 'recorded',
          recorded: done,
          late: event.metadata.late ?? false,
          corrections: [],
          checked: null,
          stream: event.stream,
          firstPosition: String(event.position),
          ...place,
        };
      case 'ServiceConfirmed':
        return (
          row && { ...row, status: 'confirmed', checked: { ...done, remark: event.data.note }, ...place }
        );
      case 'ServiceRejected':
        return (
          row && { ...row, status: 'rejected', checked: { ...done, remark: event.data.reason }, ...place }
        );
      case 'ServiceCorrected': {
        const { quantity, previous, reason } = event.data;
        const correction = { ...done, from: previous.quantity, to: quantity, reason };
        return (
          row && {
            ...row,
            quantity,
            status: 'recorded',
            checked: null,
            corrections: [...row.corrections, correction],
            ...place,
          }
        );
      }
      default:
        return unreachable(event);
    }
  },
};
