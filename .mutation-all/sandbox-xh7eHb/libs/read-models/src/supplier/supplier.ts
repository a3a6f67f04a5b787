// @ts-nocheck
import {
  evolveSuspensions,
  unreachable,
  type OrgType,
  type PlainDate,
  type QualificationItem,
  type RelatedParty,
  type SmeStatus,
  type Suspension,
} from '#domain';
import type { KeyedProjection } from '#projection';
import { isOf, type RecordedEvent } from '../kernel/recorded-event.js';

export interface Supplier {
  readonly uscc: string;
  readonly name: string;
  readonly orgType: OrgType;
  /** The latest check; null before the first. */
  readonly qualification: {
    readonly checkedOn: PlainDate;
    readonly items: readonly QualificationItem[];
    readonly allMet: boolean;
  } | null;
  readonly smeStatus: SmeStatus | null;
  readonly relatedParties: readonly RelatedParty[];
  /** Each with its last day, or open. */
  readonly suspensions: readonly Suspension[];
  readonly revision: string;
  readonly firstPosition: string;
  readonly recordedAt: Date;
}

export const supplier: KeyedProjection<RecordedEvent, Supplier> = {
  kind: 'keyed',
  name: 'supplier',
  version: 2,
  schema: 'read',
  key: 'uscc',
  categories: ['supplier'],
  columns: {
    uscc: 'text',
    name: 'text',
    orgType: 'text',
    qualification: 'jsonb',
    smeStatus: 'text',
    relatedParties: 'jsonb',
    suspensions: 'jsonb',
    revision: 'position',
    firstPosition: 'position',
    recordedAt: 'timestamptz',
  },
  indexes: { newest: '(first_position DESC, uscc DESC)' },
  keysOf: (event) => (isOf('supplier', event) ? [event.data.uscc] : []),
  fold(row, event) {
    if (!isOf('supplier', event)) return row;
    const place = { revision: String(event.revision), recordedAt: event.createdAt };
    switch (event.type) {
      case 'SupplierRegistered':
        return {
          ...event.data,
          qualification: null,
          smeStatus: null,
          relatedParties: [],
          suspensions: [],
          firstPosition: String(event.position),
          ...place,
        };
      case 'SmeStatusDeclared':
        return row && { ...row, smeStatus: event.data.status, ...place };
      case 'RelatedPartiesDeclared':
        return row && { ...row, relatedParties: event.data.parties, ...place };
      case 'SupplierSuspended':
      case 'SupplierReinstated':
        return row && { ...row, suspensions: evolveSuspensions(row.suspensions, event), ...place };
      case 'QualificationRecorded': {
        const { checkedOn, items } = event.data;
        const allMet = items.every(({ met }) => met);
        return row && { ...row, qualification: { checkedOn, items, allMet }, ...place };
      }
      default:
        return unreachable(event);
    }
  },
};
