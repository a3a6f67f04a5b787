import type { PlainDate } from '../kernel/plain-date.js';
import type { OrgType, QualificationItem, RelatedParty, SmeStatus } from './supplier.events.js';

export interface Suspension {
  readonly from: PlainDate;
  /** Last day; null where it is open. */
  readonly until: PlainDate | null;
  readonly reason: string;
}

/** 资格核验. */
export interface QualificationCheck {
  readonly checkedOn: PlainDate;
  readonly items: readonly QualificationItem[];
}

export interface Supplier {
  readonly uscc: string;
  readonly name: string;
  readonly orgType: OrgType;
  /** Every check of its qualification, by the day it was made. */
  readonly checks: readonly QualificationCheck[];
  /** null: not declared. */
  readonly smeStatus: SmeStatus | null;
  /** null: not declared. */
  readonly relatedParties: readonly RelatedParty[] | null;
  readonly suspensions: readonly Suspension[];
}
/** null: not registered. */
export type SupplierState = Supplier | null;
