import type { AmendContract, ContractAct } from '#application';
import {
  AMENDMENT_GROUNDS,
  PAYMENT_TRIGGERS,
  TERMINATION_REASONS,
  type AmendmentGround,
  type PaymentTrigger,
  type PlainDate,
  type TerminationReason,
} from '#domain';
import { Dated } from '../http/dated.js';
import { EVIDENCE_EXAMPLE, EvidenceDto } from '../http/evidence.dto.js';
import {
  Day,
  Fen,
  FenChange,
  ListOf,
  One,
  OneOf,
  Optional,
  Text,
  Texts,
  Uscc,
  Whole,
  Yes,
} from '../http/fields.js';
import { InspectionFindingDto } from '../station/station.dto.js';
import { ContractItemDto, itemOf } from './contract.dto.js';

/** Its amount in fen: what is left to pay is agreed anew. */
export class AmendedMilestoneDto {
  @Text(64) key!: string;
  @Optional() @Text(100) name?: string;
  @OneOf(PAYMENT_TRIGGERS) trigger!: PaymentTrigger;
  @Fen(1) amountFen!: number;
}

export class AmendContractDto extends Dated {
  static readonly example = {
    ground: 'mutual-consent',
    reason: '新增认知障碍筛查服务。',
    clauses: ['第三条'],
    text: '增加认知障碍筛查 60 人次。',
    amountChangeFen: 1_200_000,
    items: [{ key: 'screening', name: '认知障碍筛查', unit: '人次', unitPriceFen: 20_000, quantity: 60 }],
    evidence: [EVIDENCE_EXAMPLE],
  };

  @OneOf(AMENDMENT_GROUNDS) ground!: AmendmentGround;
  @Text(2000) reason!: string;
  /** Numbers of the clauses that change. */
  @Texts(50, 64, 1) clauses!: string[];
  /** The supplementary text. */
  @Text(4000) text!: string;
  /** Fen more or less than before; default 0. */
  @Optional() @FenChange() amountChangeFen?: number;
  /** Default: as before. */
  @Optional() @Day() endsOn?: PlainDate | null;
  /** Items that are new or change; the others stay. */
  @Optional() @ListOf(() => ContractItemDto, 200) items?: ContractItemDto[];
  /** Default: as before. */
  @Optional() @ListOf(() => AmendedMilestoneDto, 50, 1) paymentSchedule?: AmendedMilestoneDto[] | null;
  /** Bears an increase; need not be named where the project secured only one. */
  @Optional() @Text(64) budgetLineId?: string | null;
  /** The supplementary agreement both parties signed. */
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];
  /** What is added is the same as the contract's subject; where it is not, it is a purchase of its own. */
  @Optional() @Yes() sameSubject?: boolean;

  amendment(): AmendContract['amendment'] {
    const { ground, reason, clauses, text, amountChangeFen = 0, endsOn = null } = this;
    return {
      ground,
      reason,
      clauses,
      text,
      amountChangeFen,
      endsOn,
      items: (this.items ?? []).map(itemOf),
      paymentSchedule:
        this.paymentSchedule?.map((milestone) => ({ ...milestone, name: milestone.name ?? milestone.key })) ??
        null,
      budgetLineId: this.budgetLineId ?? null,
      evidence: this.evidence ?? [],
      ...(this.sameSubject !== undefined && { sameSubject: this.sameSubject }),
    };
  }
}

export class PublishAmendmentDto extends Dated {
  static readonly example = { amendmentNo: 1, publishedOn: '2025-06-18', medium: '天津市政府采购网' };

  @Whole(1, 1000) amendmentNo!: number;
  @Day() publishedOn!: PlainDate;
  @Text(200) medium!: string;
  @Optional() @Text(500) url?: string | null;

  command(): ContractAct {
    const { amendmentNo, publishedOn, medium, url = null } = this;
    return { type: 'PublishAmendment', data: { amendmentNo, publishedOn, medium, url } };
  }
}

export class SubcontractorDto {
  @Text(200) name!: string;
  @Uscc() uscc!: string;
}
export class ApproveSubcontractDto extends Dated {
  static readonly example = {
    subcontractor: { name: '示例康复中心', uscc: '52120104MJ1000003M' },
    itemKeys: ['screening'],
    amountFen: 600_000,
    reason: '筛查须由有资质的机构实施。',
  };

  @One(() => SubcontractorDto) subcontractor!: SubcontractorDto;
  @Texts(200, 64, 1) itemKeys!: string[];
  @Fen(1) amountFen!: number;
  @Text(2000) reason!: string;

  command(): ContractAct {
    const { subcontractor, itemKeys, amountFen, reason } = this;
    return { type: 'ApproveSubcontract', data: { subcontractor, itemKeys, amountFen, reason } };
  }
}

export class RecordMonitoringDto extends Dated {
  static readonly example = { note: '月度监控。' };

  @Optional() @Text(2000) note?: string | null;

  command(): ContractAct {
    return { type: 'RecordMonitoring', data: { note: this.note ?? null } };
  }
}

export class RecordSpotCheckDto extends Dated {
  static readonly example = {
    findings: [
      { text: '服务台账与排班一致', conforms: true },
      { text: '两次探访未留签到', conforms: false },
    ],
    conclusion: '总体属实，一项须改进。',
    evidence: [EVIDENCE_EXAMPLE],
  };

  /** Default: the year of the check. The year before, where its share is made up. */
  @Optional() @Whole(2000, 9999) year?: number | null;
  @ListOf(() => InspectionFindingDto, 100, 1) findings!: InspectionFindingDto[];
  @Text(2000) conclusion!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];

  command(): ContractAct {
    const { year = null, findings, conclusion, evidence = [] } = this;
    return { type: 'RecordSpotCheck', data: { year, findings, conclusion, evidence } };
  }
}

export class TerminateContractDto extends Dated {
  static readonly example = { reason: 'completed', explanation: '服务期满，服务内容履行完毕。' };

  @OneOf(TERMINATION_REASONS) reason!: TerminationReason;
  @Text(4000) explanation!: string;
  /** For a breach: the issue in which it is recorded. */
  @Optional() @Text(64) issueId?: string | null;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];

  command(): ContractAct {
    const { reason, explanation, issueId = null, evidence = [] } = this;
    return { type: 'TerminateContract', data: { reason, explanation, issueId, evidence } };
  }
}
