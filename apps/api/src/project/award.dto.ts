import type { PlainProjectCommand } from '#application';
import { PROCUREMENT_METHODS, type PlainDate, type ProcurementMethod } from '#domain';
import { Dated } from '../http/dated.js';
import { EVIDENCE_EXAMPLE, EvidenceDto } from '../http/evidence.dto.js';
import { Day, Fen, ListOf, One, OneOf, Optional, Text, Uscc, Yes } from '../http/fields.js';

/** 102号令 24条: all four hold where a contract runs longer than a year. */
export class TermConditionsDto {
  /** 内容相对固定. */
  @Yes() contentFixed!: boolean;
  /** 连续性强. */
  @Yes() continuous!: boolean;
  /** 经费来源稳定. */
  @Yes() fundingStable!: boolean;
  /** 价格变化幅度小. */
  @Yes() pricesSteady!: boolean;
}

export class RequestExceptionDto extends Dated {
  static readonly example = {
    ruleId: 'R-12',
    reasonCode: 'CONTINUOUS_SERVICE',
    reason: '康复服务需要连续两年的固定团队，中断会损害服务对象，服务内容固定。',
    evidence: [EVIDENCE_EXAMPLE],
    conditions: { contentFixed: true, continuous: true, fundingStable: true, pricesSteady: true },
  };

  @Text(16) ruleId!: string;
  @Text(64) reasonCode!: string;
  @Text(2000) reason!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];
  /** Demanded for R-12. */
  @Optional() @One(() => TermConditionsDto) conditions?: TermConditionsDto | null;

  command(): PlainProjectCommand {
    const { ruleId, reasonCode, reason, evidence = [], conditions } = this;
    const data = {
      ruleId,
      reasonCode,
      reason,
      evidence,
      ...(conditions && { conditions: { ...conditions } }),
    };
    return { type: 'RequestException', data };
  }
}
export class ApproveExceptionDto extends Dated {
  static readonly example = { exceptionId: 'x1', note: '情况属实，同意。' };

  @Text(64) exceptionId!: string;
  @Optional() @Text(2000) note?: string | null;

  command(): PlainProjectCommand {
    return { type: 'ApproveException', data: { exceptionId: this.exceptionId, note: this.note ?? null } };
  }
}

export class BidderDto {
  @Text(200) name!: string;
  @Uscc() uscc!: string;
}
export class PurchaseReviewDto {
  /** Unreasonable or discriminatory conditions were set. */
  @Optional() @Yes() unfairConditions?: boolean;
  /** Bidders have the same person in charge or control one another. */
  @Optional() @Yes() relatedBidders?: boolean;
  /** The other suppliers that took part: what they declared of each other is asked too. */
  @Optional() @ListOf(() => BidderDto, 50) bidders?: BidderDto[];
  /** Buying from the person disguises employment. */
  @Optional() @Yes() disguisedEmployment?: boolean;
  /** The purchaser guarantees the supplier's financing. */
  @Optional() @Yes() purchaserGuarantee?: boolean;
}

export class PurchaseProjectDto extends Dated {
  static readonly example = {
    method: '竞争性磋商',
    supplierId: '91350100M000100Y43',
    priceFen: 29_800_000,
    basis: '综合评分第一。',
    decidedOn: '2025-02-24',
    review: { unfairConditions: false, relatedBidders: false },
  };

  @OneOf(PROCUREMENT_METHODS) method!: ProcurementMethod;
  /** A supplier's id is its 统一社会信用代码. */
  @Uscc() supplierId!: string;
  @Fen(1) priceFen!: number;
  @Text(4000) basis!: string;
  @Day() decidedOn!: PlainDate;
  /** 采购审查: what was looked at, and what was found. */
  @Optional() @One(() => PurchaseReviewDto) review?: PurchaseReviewDto;
}

export class AbandonProjectDto extends Dated {
  static readonly example = { reason: '区级已另行安排同类服务，街道不再购买。' };

  @Text(2000) reason!: string;
}

export class PublishAwardDto extends Dated {
  static readonly example = {
    noticeIssuedOn: '2025-02-25',
    publishedOn: '2025-02-25',
    medium: '天津市政府采购网',
  };

  /** 成交通知书发出之日. */
  @Day() noticeIssuedOn!: PlainDate;
  @Day() publishedOn!: PlainDate;
  @Text(200) medium!: string;
  @Optional() @Text(500) url?: string | null;

  command(): PlainProjectCommand {
    const { noticeIssuedOn, publishedOn, medium, url = null } = this;
    return { type: 'PublishAward', data: { noticeIssuedOn, publishedOn, medium, url } };
  }
}

export class CloseProjectDto extends Dated {
  static readonly example = { summary: '目标完成，资料已归档。' };

  @Optional() @Text(4000) summary?: string | null;
}
