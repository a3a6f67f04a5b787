// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const supplier = { supplier: true } as const;

/** The events of suppliers. */
export const SUPPLIER_ENTRIES = {
  SupplierRegistered: entry(supplier, { uscc: true, name: true, orgType: true }),
  QualificationRecorded: entry(supplier, { uscc: true, checkedOn: true, items: true }),
  SmeStatusDeclared: entry(supplier, { uscc: true, status: true, evidence: true }),
  RelatedPartiesDeclared: entry(supplier, { uscc: true, parties: true }),
  SupplierSuspended: entry(supplier, {
    uscc: true,
    from: true,
    until: true,
    reason: true,
    documentNo: true,
  }),
  SupplierReinstated: entry(supplier, { uscc: true, from: true, reason: true }),
} satisfies EntriesOf<'supplier'>;
