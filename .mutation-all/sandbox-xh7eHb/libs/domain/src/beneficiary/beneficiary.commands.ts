// @ts-nocheck
import type { Message } from '../kernel/decider.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { Category, Evidence } from '../project/project.events.js';
import type { Giver } from './beneficiary.events.js';
import type {
  AgeBand,
  ConsentKind,
  ErasureGround,
  PersonalField,
  Purpose,
  ReadPurpose,
} from './beneficiary.words.js';
import type { ServedUnder, Subject } from './caseload.state.js';

interface OfContract {
  contract: ServedUnder;
  beneficiaryRef: string;
}

export type CaseloadCommand =
  | Message<
      'EnrolBeneficiary',
      OfContract & {
        category: Category;
        ageBand: AgeBand;
        purposes: readonly Purpose[];
        consents: readonly ConsentKind[];
        consentBy: Giver;
        evidence: Evidence | null;
        retentionEnd: PlainDate;
        fields: readonly PersonalField[];
      }
    >
  | Message<
      'RecordConsent',
      OfContract & { kinds: readonly ConsentKind[]; givenBy: Giver; evidence: Evidence | null }
    >
  | Message<'WithdrawConsent', OfContract & { kinds: readonly ConsentKind[]; withdrawnBy: Giver }>
  | Message<'CorrectPersonalData', OfContract & { fields: readonly PersonalField[]; ageBand: AgeBand | null }>
  | Message<'EraseBeneficiary', OfContract & { ground: ErasureGround }>;

/** `subject`: what the caseload says of the person now. */
export type BeneficiaryCommand =
  | Message<
      'ReadPersonalData',
      OfContract & {
        subject: Subject | undefined;
        fields: readonly PersonalField[];
        purpose: ReadPurpose;
        reason: string;
      }
    >
  | Message<'ExportPersonalData', OfContract & { subject: Subject | undefined; requestedBy: Giver }>;
