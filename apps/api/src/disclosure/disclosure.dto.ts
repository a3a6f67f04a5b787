import { DISCLOSURE_SECTIONS, type DisclosureSection, type PlainDate } from '#domain';
import { Dated } from '../http/dated.js';
import { Day, Optional, SomeOf, Text, Ulid, Yes } from '../http/fields.js';

export class PrepareDisclosureDto extends Dated {
  static readonly example = {
    projectId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    fields: ['overview', 'budget', 'contract', 'targets'],
  };

  @Ulid() projectId!: string;
  /** Sections of the public page; default: all. */
  @Optional() @SomeOf(DISCLOSURE_SECTIONS) fields?: DisclosureSection[];
}

export class ReviewDisclosureDto extends Dated {
  static readonly example = { approved: true };

  @Yes() approved!: boolean;
  @Optional() @Text(2000) note?: string | null;
}

export class PublishDisclosureDto extends Dated {
  static readonly example = { publishedOn: '2025-03-05' };

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
