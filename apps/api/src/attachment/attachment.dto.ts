import { Dated } from '../http/dated.js';
import { OneOf, Optional, Sha256, Text, Ulid } from '../http/fields.js';
import { PageQuery } from '../reading/queries.js';

/** What is said about a file whose bytes are the request's body. */
export class StoreAttachmentQuery extends Dated {
  /** The contract it belongs to; else `projectId`. */
  @Optional() @Ulid() contractId?: string;
  @Optional() @Ulid() projectId?: string;
  /** Pseudonym of the person under the contract whom it is about: forgotten with that person. */
  @Optional() @Text(64) beneficiaryRef?: string;
  @Text(200) name!: string;
  /** SHA-256 (hex) of the file; bytes with another hash are refused. */
  @Sha256() sha256!: string;
  /** `true` where it holds personal data: kept sealed, read on the record only. */
  @Optional() @OneOf(['true', 'false']) personal?: 'true' | 'false';
}

export class AttachmentListQuery extends PageQuery {
  @Optional() @Ulid() projectId?: string;
  @Optional() @Ulid() contractId?: string;
  @Optional() @Sha256() sha256?: string;
  /** Words of its name. */
  @Optional() @Text(100) q?: string;
}

export class ReadAttachmentDto extends Dated {
  static readonly example = { reason: '核对6月入户探访签到记录' };

  /** Why it must be read; kept for ever beside who read it. */
  @Text(500, 4) reason!: string;
}

export class ForgetAttachmentDto extends Dated {
  static readonly example = { reason: '保存期限届满' };

  @Text(500, 4) reason!: string;
}
