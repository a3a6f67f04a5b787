import type { ContractAct, StatedTerms } from '#application';
import {
  PAYMENT_TRIGGERS,
  type ContractItem,
  type PaymentTrigger,
  type PlainDate,
  type ServiceNature,
} from '#domain';
import { Dated } from '../http/dated.js';
import {
  Amount,
  Day,
  Fen,
  ListOf,
  One,
  OneOf,
  Optional,
  Quantity,
  Text,
  Ulid,
  Whole,
  Yes,
} from '../http/fields.js';

export class ContractItemDto {
  @Text(64) key!: string;
  @Text(200) name!: string;
  @Text(32) unit!: string;
  @Optional() @Fen() unitPriceFen?: number | null;
  @Optional() @Quantity() quantity?: number | null;
  @Optional() @Text(64) targetKey?: string | null;
  /** Of `GET /api/service-catalogue`. */
  @Optional() @Text(64) catalogueKey?: string | null;
  /** Default: what the catalogue says. */
  @Optional() @OneOf(['professional', 'administrative']) nature?: ServiceNature | null;
}

export const itemOf = ({
  key,
  name,
  unit,
  unitPriceFen = null,
  quantity = null,
  targetKey = null,
  catalogueKey,
  nature,
}: ContractItemDto): ContractItem => ({
  key,
  name,
  unit,
  unitPriceFen,
  quantity,
  targetKey,
  ...(catalogueKey && { catalogueKey }),
  ...(nature && { nature }),
});

/** Its amount in fen, or as a share of the contract's amount. */
export class PaymentMilestoneDto {
  @Text(64) key!: string;
  @Optional() @Text(100) name?: string;
  @OneOf(PAYMENT_TRIGGERS) trigger!: PaymentTrigger;
  @Optional() @Fen(1) amountFen?: number;
  @Optional() @Amount(100) percent?: number;
}

/** First-level weights of the score, of the hundred. */
export class ScoreWeightsDto {
  @Amount(100) budget!: number;
  @Amount(100) output!: number;
  @Amount(100) benefit!: number;
  @Amount(100) satisfaction!: number;
}

export class PolicyGapAcknowledgementDto {
  @Text(2000) reason!: string;
}

export class PerformanceBondDto {
  @Fen(1) amountFen!: number;
  /** Handed over in cash, which the law forbids. */
  @Yes() cash!: boolean;
}

export class SignContractDto extends Dated {
  static readonly example = {
    projectId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    number: 'HT-2025-001',
    signedOn: '2025-03-03',
    startsOn: '2025-03-03',
    endsOn: '2026-03-02',
    amountFen: 29_800_000,
    paymentSchedule: [
      { key: 'advance', name: '首期款', trigger: 'signing', percent: 40 },
      { key: 'balance', name: '尾款', trigger: 'acceptance', percent: 60 },
    ],
  };

  @Ulid() projectId!: string;
  @Text(100) number!: string;
  @Day() signedOn!: PlainDate;
  @Day() startsOn!: PlainDate;
  @Day() endsOn!: PlainDate;
  @Fen(1) amountFen!: number;
  /** Default: one milestone of the whole amount on acceptance. */
  @Optional() @ListOf(() => PaymentMilestoneDto, 50, 1) paymentSchedule?: PaymentMilestoneDto[];
  /** Default: one item for each quantity target of the project. */
  @Optional() @ListOf(() => ContractItemDto, 200, 1) items?: ContractItemDto[];
  /** Demanded where no policy is in force on the day of signing. */
  @Optional()
  @One(() => PolicyGapAcknowledgementDto)
  policyGapAcknowledgement?: PolicyGapAcknowledgementDto | null;

  /** Default: each target has its own weight of the hundred, and the budget none. */
  @Optional() @One(() => ScoreWeightsDto) scoreWeights?: ScoreWeightsDto;
  /** Where the supplier is a small or medium enterprise: days in which it is paid after acceptance. */
  @Optional() @Whole(1, 366) smePaymentDays?: number;
  /** 履约保证金; null: none is asked for. */
  @Optional() @One(() => PerformanceBondDto) performanceBond?: PerformanceBondDto | null;
  /** 依托的现有场地、设施; null: none. */
  @Optional() @Text(200) venue?: string | null;

  stated(): StatedTerms {
    const { projectId, number, signedOn, startsOn, endsOn, amountFen, policyGapAcknowledgement } = this;
    const { performanceBond: bond } = this;
    return {
      projectId,
      number,
      signedOn,
      startsOn,
      endsOn,
      amountFen,
      items: this.items?.map(itemOf),
      paymentSchedule: this.paymentSchedule,
      scoreWeights: this.scoreWeights,
      smePaymentDays: this.smePaymentDays,
      venue: this.venue,
      performanceBond: bond && { amountFen: bond.amountFen, cash: bond.cash },
      policyGapAcknowledgement: policyGapAcknowledgement ? { reason: policyGapAcknowledgement.reason } : null,
    };
  }
}

export class PublishContractDto extends Dated {
  static readonly example = { publishedOn: '2025-03-04', medium: '天津市政府采购网' };

  @Day() publishedOn!: PlainDate;
  @Text(200) medium!: string;
  @Optional() @Text(500) url?: string | null;

  command(): ContractAct {
    const { publishedOn, medium, url = null } = this;
    return { type: 'PublishContract', data: { publishedOn, medium, url } };
  }
}

export class FileContractDto extends Dated {
  static readonly example = { filedOn: '2025-03-06', receiptNo: 'BA-2025-0031' };

  @Day() filedOn!: PlainDate;
  @Optional() @Text(100) receiptNo?: string | null;

  command(): ContractAct {
    return { type: 'FileContract', data: { filedOn: this.filedOn, receiptNo: this.receiptNo ?? null } };
  }
}

export class SettleContractDto extends Dated {
  static readonly example = { occurredOn: '2026-03-27' };

  @Optional() @Day() declare occurredOn?: PlainDate;

  command(): ContractAct {
    return { type: 'SettleContract', data: {} };
  }
}
