import {
  ORG_TYPES,
  QUALIFICATION_CODES,
  type OrgType,
  type PlainDate,
  type QualificationCode,
  type SupplierCommand,
} from '#domain';
import { Dated } from '../http/dated.js';
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
  @OneOf(QUALIFICATION_CODES) code!: QualificationCode;
  @Yes() met!: boolean;
  @Optional() @Text(500) evidence?: string | null;
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
  @ListOf(() => QualificationItemDto, QUALIFICATION_CODES.length, 1) items!: QualificationItemDto[];

  command(): SupplierCommand {
    const items = this.items.map(({ code, met, evidence = null, validUntil = null }) => ({
      code,
      met,
      evidence,
      validUntil,
    }));
    return { type: 'RecordQualification', data: { checkedOn: this.checkedOn, items } };
  }
}
