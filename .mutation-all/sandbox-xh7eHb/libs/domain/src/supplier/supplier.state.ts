// @ts-nocheck
import type { PlainDate } from '../kernel/plain-date.js';
import type { OrgType, QualificationItem, RelatedParty, SmeStatus } from './supplier.events.js';

export interface Suspension {
  readonly from: PlainDate;
  /** Last day; null where it is open. */
  readonly until: PlainDate | null;
  readonly reason: string;
}

export interface Supplier {
  readonly uscc: string;
  readonly name: string;
  readonly orgType: OrgType;
  /** The last check, which stands for the supplier's qualification; null where none was made. */
  readonly qualification: {
    readonly checkedOn: PlainDate;
    readonly items: readonly QualificationItem[];
  } | null;
  /** null: not declared. */
  readonly smeStatus: SmeStatus | null;
  readonly relatedParties: readonly RelatedParty[];
  readonly suspensions: readonly Suspension[];
}
/** null: not registered. */
export type SupplierState = Supplier | null;
