import type { CaseloadAct, EnrolBeneficiary, Look, PersonalData } from '#application';
import {
  AGE_BANDS,
  CATEGORIES,
  CONSENTS,
  ERASURE_GROUNDS,
  FURTHER_PURPOSES,
  PERSONAL_FIELDS,
  PURPOSES,
  type AgeBand,
  type Category,
  type ConsentKind,
  type ErasureGround,
  type Giver,
  type PersonalField,
  type PlainDate,
  type Purpose,
  type ReadPurpose,
} from '#domain';
import { Dated } from '../http/dated.js';
import { EVIDENCE_EXAMPLE, EvidenceDto } from '../http/evidence.dto.js';
import { Day, One, OneOf, Optional, SomeOf, Text, Ulid } from '../http/fields.js';

const GIVERS: readonly Giver[] = ['subject', 'guardian'];
const CONSENT_KINDS = Object.keys(CONSENTS);
const READ_PURPOSES = [...Object.keys(PURPOSES), ...Object.keys(FURTHER_PURPOSES)];

/** What is known of a person. It goes into the vault; no event and no log ever holds it. */
export class PersonalDataDto implements PersonalData {
  @Optional() @Text(50) name?: string;
  @Optional() @Text(18, 18) idNumber?: string;
  @Optional() @Day() birthDate?: PlainDate;
  @Optional() @Text(10) sex?: string;
  @Optional() @Text(40) phone?: string;
  @Optional() @Text(200) address?: string;
  @Optional() @Text(50) guardianName?: string;
  @Optional() @Text(20) guardianRelation?: string;
  @Optional() @Text(40) guardianPhone?: string;
  /** 健康、残疾等: needs a separate consent. */
  @Optional() @Text(2000) health?: string;
  /** 经济状况: needs a separate consent. */
  @Optional() @Text(2000) finances?: string;
  /** 个案记录: needs a separate consent. */
  @Optional() @Text(4000) situation?: string;
}

const plain = (data: PersonalDataDto): PersonalData =>
  Object.fromEntries(
    Object.entries(data).filter(([, value]) => value !== undefined && value !== null),
  ) as PersonalData;

export class EnrolBeneficiaryDto extends Dated {
  static readonly example = {
    contractId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    category: '扶老助老',
    purposes: ['service-delivery'],
    consents: ['service'],
    consentBy: 'subject',
    evidence: EVIDENCE_EXAMPLE,
    retentionEnd: '2026-09-30',
    data: { name: '示例甲', birthDate: '1950-05-01', phone: '13800000000' },
  };

  @Ulid() contractId!: string;
  /** A pseudonym already used in service records; absent: a new random one. */
  @Optional() @Text(64) beneficiaryRef?: string;
  @OneOf(CATEGORIES) category!: Category;
  /** Needed where neither birth date nor identity number is given. */
  @Optional() @OneOf(AGE_BANDS) ageBand?: AgeBand;
  @SomeOf(Object.keys(PURPOSES)) purposes!: Purpose[];
  @SomeOf(CONSENT_KINDS) consents!: ConsentKind[];
  /** Under 14: the guardian. */
  @OneOf(GIVERS) consentBy!: Giver;
  /** The signed form. */
  @Optional() @One(() => EvidenceDto) evidence?: EvidenceDto;
  /** Last day on which the data may be kept. */
  @Day() retentionEnd!: PlainDate;
  @One(() => PersonalDataDto) data!: PersonalDataDto;

  enrolment(): EnrolBeneficiary['enrolment'] {
    const { category, purposes, consents, consentBy, retentionEnd } = this;
    const { ageBand = null, evidence = null } = this;
    return { category, ageBand, purposes, consents, consentBy, evidence, retentionEnd };
  }

  personalData(): PersonalData {
    return plain(this.data);
  }

  /** Without the person: what may be hashed and searched. */
  impersonal(): Omit<EnrolBeneficiaryDto, 'data' | 'enrolment' | 'personalData' | 'impersonal'> {
    const { data: _data, ...rest } = this;
    return rest;
  }
}

export class ReadPersonalDataDto extends Dated {
  static readonly example = {
    fields: ['name', 'phone'],
    purpose: 'service-delivery',
    reason: '上门探访前电话确认时间',
  };

  @SomeOf(Object.keys(PERSONAL_FIELDS)) fields!: PersonalField[];
  @OneOf(READ_PURPOSES) purpose!: ReadPurpose;
  @Text(500) reason!: string;

  look(): Look {
    const { fields, purpose, reason } = this;
    return { type: 'ReadPersonalData', said: { fields: [...new Set(fields)], purpose, reason } };
  }
}

export class ExportPersonalDataDto extends Dated {
  static readonly example = { requestedBy: 'subject' };

  @OneOf(GIVERS) requestedBy!: Giver;

  look(): Look {
    return { type: 'ExportPersonalData', said: { requestedBy: this.requestedBy } };
  }
}

export class CorrectPersonalDataDto extends Dated {
  static readonly example = { data: { phone: '13800000001' } };

  @One(() => PersonalDataDto) data!: PersonalDataDto;

  act(): CaseloadAct {
    return { type: 'CorrectPersonalData', data: plain(this.data) };
  }
}

export class RecordConsentDto extends Dated {
  static readonly example = { kinds: ['sensitive'], givenBy: 'subject', evidence: EVIDENCE_EXAMPLE };

  @SomeOf(CONSENT_KINDS) kinds!: ConsentKind[];
  @OneOf(GIVERS) givenBy!: Giver;
  @Optional() @One(() => EvidenceDto) evidence?: EvidenceDto;

  act(): CaseloadAct {
    const { kinds, givenBy, evidence = null } = this;
    return { type: 'RecordConsent', said: { kinds, givenBy, evidence } };
  }
}

export class WithdrawConsentDto extends Dated {
  static readonly example = { kinds: ['sensitive'], withdrawnBy: 'subject' };

  @SomeOf(CONSENT_KINDS) kinds!: ConsentKind[];
  @OneOf(GIVERS) withdrawnBy!: Giver;

  act(): CaseloadAct {
    const { kinds, withdrawnBy } = this;
    return { type: 'WithdrawConsent', said: { kinds, withdrawnBy } };
  }
}

export class EraseBeneficiaryDto extends Dated {
  static readonly example = { ground: 'subject-request' };

  @OneOf(Object.keys(ERASURE_GROUNDS)) ground!: ErasureGround;

  act(): CaseloadAct {
    return { type: 'EraseBeneficiary', said: { ground: this.ground } };
  }
}
