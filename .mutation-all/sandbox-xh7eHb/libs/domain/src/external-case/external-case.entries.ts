// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const externalcase = { externalcase: true } as const;

/** The events of external cases. */
export const EXTERNAL_CASE_ENTRIES = {
  ExternalCaseRecorded: entry(externalcase, {
    caseId: true,
    sourceRef: true,
    facts: true,
    source: true,
    contentHash: true,
  }),
  ExternalCaseRevised: entry(externalcase, {
    caseId: true,
    sourceRef: true,
    facts: true,
    source: true,
    contentHash: true,
  }),
  ImportDiscrepancyRecorded: entry(externalcase, { caseId: true, field: true, values: true }),
} satisfies EntriesOf<'externalcase'>;
