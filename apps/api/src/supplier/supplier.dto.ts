import {
  CHECKED_CODES,
  ORG_TYPES,
  QUALIFICATION_CODES,
  RELATIONS,
  SME_STATUSES,
  type CheckedCode,
  type OrgType,
  type PlainDate,
  type RelatedParty,
  type SmeStatus,
  type SupplierCommand,
} from '#domain';
import { Dated } from '../http/dated.js';
import { EvidenceDto } from '../http/evidence.dto.js';
import { Day, ListOf, OneOf, Optional, Text, Uscc, Yes } from '../http/fields.js';

export class RegisterSupplierDto extends Dated {
  static readonly example = {
    uscc: '91350100M000100Y43',
    name: '示例社会工作服务中心',
    orgType: '社会组织',
  };

  @Uscc() uscc!: string;
  @Text(200) name!: string;
  @OneOf(ORG_TYPES) orgType!: OrgType;

  command(): SupplierCommand {
    const { uscc, name, orgType } = this;
    return { type: 'RegisterSupplier', data: { uscc, name, orgType } };
  }
}

export class QualificationItemDto {
  @OneOf(CHECKED_CODES) code!: CheckedCode;
  @Yes() met!: boolean;
  @Optional() @Text(500) evidence?: string | null;
  /** Documents seen. */
  @Optional() @ListOf(() => EvidenceDto, 20) documents?: EvidenceDto[];
  @Optional() @Day() validUntil?: PlainDate | null;
}

export class RecordQualificationDto extends Dated {
  static readonly example = {
    checkedOn: '2025-02-20',
    items: QUALIFICATION_CODES.map((code) => ({
      code,
      met: true,
      evidence: '查验证照与书面承诺',
      validUntil: '2026-12-31',
    })),
  };

  @Day() checkedOn!: PlainDate;
  @ListOf(() => QualificationItemDto, CHECKED_CODES.length, 1) items!: QualificationItemDto[];

  command(): SupplierCommand {
    const items = this.items.map(({ code, met, evidence = null, documents, validUntil = null }) => ({
      code,
      met,
      evidence,
      ...(documents && { documents }),
      validUntil,
    }));
    return { type: 'RecordQualification', data: { checkedOn: this.checkedOn, items } };
  }
}

export class DeclareSmeStatusDto extends Dated {
  static readonly example = { status: '非企业', evidence: '社会服务机构登记证书' };

  @OneOf(SME_STATUSES) status!: SmeStatus;
  @Optional() @Text(500) evidence?: string | null;

  command(): SupplierCommand {
    return { type: 'DeclareSmeStatus', data: { status: this.status, evidence: this.evidence ?? null } };
  }
}

export class RelatedPartyDto {
  @Uscc() uscc!: string;
  @Text(200) name!: string;
  @OneOf(RELATIONS) relation!: RelatedParty['relation'];
}

export class DeclareRelatedPartiesDto extends Dated {
  static readonly example = {
    parties: [{ uscc: '11120000000125735B', name: '示例公益服务中心', relation: '单位负责人为同一人' }],
  };

  /** All there are; an empty list says that there are none. */
  @ListOf(() => RelatedPartyDto, 100) parties!: RelatedPartyDto[];

  command(): SupplierCommand {
    return { type: 'DeclareRelatedParties', data: { parties: this.parties } };
  }
}

export class SuspendSupplierDto extends Dated {
  static readonly example = {
    reason: '经查实存在虚假服务记录，暂停承接六个月。',
    documentNo: '津民罚〔2025〕1号',
    until: '2025-12-31',
  };

  @Text(2000) reason!: string;
  @Optional() @Text(100) documentNo?: string | null;
  /** Last day; without it, until it is reinstated. */
  @Optional() @Day() until?: PlainDate | null;

  command(): SupplierCommand {
    const { reason, documentNo = null, until = null } = this;
    return { type: 'SuspendSupplier', data: { reason, documentNo, until } };
  }
}

export class ReinstateSupplierDto extends Dated {
  static readonly example = { reason: '整改经核验到位。' };

  @Text(2000) reason!: string;

  command(): SupplierCommand {
    return { type: 'ReinstateSupplier', data: { reason: this.reason } };
  }
}
