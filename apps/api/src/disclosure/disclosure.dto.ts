import { DISCLOSURE_SECTIONS, type DisclosureSection, type PlainDate } from '#domain';
import { Dated } from '../http/dated.js';
import { Day, One, Optional, SomeOf, Text, Ulid, Uscc, Yes } from '../http/fields.js';

export class PrepareDisclosureDto extends Dated {
  static readonly example = {
    projectId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    fields: ['overview', 'budget', 'contract', 'targets'],
  };

  @Ulid() projectId!: string;
  /** Sections of the public page; default: all. */
  @Optional() @SomeOf(DISCLOSURE_SECTIONS) fields?: DisclosureSection[];
}

/** 公开审查: what the reviewer says the text holds. */
class PublicationScreeningDto {
  @Yes() personalData!: boolean;
  /** Everybody it speaks of agreed to its publication by themselves. */
  @Yes() separateConsent!: boolean;
  /** What was learned about people in giving assistance. */
  @Yes() assistanceContent!: boolean;
  /** A child’s case. */
  @Yes() childContent!: boolean;
}

export class ReviewDisclosureDto extends Dated {
  static readonly example = { approved: true };

  @Yes() approved!: boolean;
  @Optional() @Text(2000) note?: string | null;
  /** Without it the rules about personal information are not known to be kept. */
  @Optional() @One(() => PublicationScreeningDto) screening?: PublicationScreeningDto;
}

class ThirdPartyDto {
  @Text(200) name!: string;
  @Uscc() uscc!: string;
}

export class ConsultThirdPartyDto extends Dated {
  static readonly example = {
    party: { name: '示例社会工作服务中心', uscc: '91350100M000100Y43' },
    matter: '合同附件中的单价构成',
    notifiedOn: '2025-03-05',
  };

  @One(() => ThirdPartyDto) party!: ThirdPartyDto;
  @Text(2000) matter!: string;
  /** 收到征求意见书之日: its fifteen working days run from it; default: the day of the command. */
  @Optional() @Day() notifiedOn?: PlainDate | null;
}

export class RecordThirdPartyOpinionDto extends Dated {
  static readonly example = {
    consultationId: 'c1',
    consents: false,
    opinion: '单价构成属于商业秘密，不同意公开。',
    receivedOn: '2025-03-12',
  };

  @Text(64) consultationId!: string;
  @Yes() consents!: boolean;
  @Text(2000) opinion!: string;
  /** Default: the day of the command. */
  @Optional() @Day() receivedOn?: PlainDate | null;
}

export class PublishDisclosureDto extends Dated {
  static readonly example = { publishedOn: '2025-03-05' };

  /** Why it is published though a third party objects: withholding it would harm the public interest. */
  @Optional() @Text(2000) publicInterest?: string;

  /** Default: the day of the command. */
  @Optional() @Day() publishedOn?: PlainDate | null;
}

export class CorrectDisclosureDto extends Dated {
  static readonly example = { reason: '首付款金额有误。' };

  @Text(2000) reason!: string;
  /** Sections of the public page; default: those that were published. */
  @Optional() @SomeOf(DISCLOSURE_SECTIONS) fields?: DisclosureSection[];
}

export class WithdrawDisclosureDto extends Dated {
  static readonly example = { reason: '项目信息重复公开。' };

  /** Shown to the public in its place. */
  @Text(2000) reason!: string;
}
