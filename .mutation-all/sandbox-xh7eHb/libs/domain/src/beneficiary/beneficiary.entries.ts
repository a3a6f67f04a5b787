// @ts-nocheck
import { entry, type EntriesOf } from '../event-entry.js';

const caseload = { caseload: true } as const;
const beneficiary = { beneficiary: true } as const;

/** The events of caseloads and beneficiary files. */
export const BENEFICIARY_ENTRIES = {
  GuardianConsentRecorded: entry(caseload, {
    contractId: true,
    beneficiaryRef: true,
    kinds: true,
    evidence: true,
  }),
  BeneficiaryEnrolled: entry(caseload, {
    contractId: true,
    beneficiaryRef: true,
    category: true,
    ageBand: true,
    divisionCode: true,
    supplierUscc: true,
    purchaserUscc: true,
    purposes: true,
    consents: true,
    consentBy: true,
    retentionEnd: true,
    fields: true,
  }),
  ConsentRecorded: entry(caseload, { contractId: true, beneficiaryRef: true, kinds: true, evidence: true }),
  ConsentWithdrawn: entry(caseload, {
    contractId: true,
    beneficiaryRef: true,
    kinds: true,
    withdrawnBy: true,
  }),
  PersonalDataCorrected: entry(caseload, { contractId: true, beneficiaryRef: true, fields: true }),
  BeneficiaryKeyDestroyed: entry(caseload, { contractId: true, beneficiaryRef: true, ground: true }),
  PersonalDataRead: entry(beneficiary, {
    contractId: true,
    beneficiaryRef: true,
    fields: true,
    purpose: true,
    reason: true,
  }),
  PersonalDataExported: entry(beneficiary, { contractId: true, beneficiaryRef: true, requestedBy: true }),
} satisfies EntriesOf<'caseload' | 'beneficiary'>;
