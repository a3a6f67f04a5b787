import type { ContractAct } from '#application';
import {
  EVALUATION_KINDS,
  EVALUATION_PARTIES,
  LEVELS,
  RESULT_MEASURES,
  SURVEY_MODES,
  type EvaluationKind,
  type EvaluationParty,
  type IndicatorFound,
  type Level,
  type PlainDate,
  type ResultMeasure,
  type SurveyMode,
} from '#domain';
import { Dated } from '../http/dated.js';
import { EVIDENCE_EXAMPLE, EvidenceDto } from '../http/evidence.dto.js';
import {
  Amount,
  Day,
  Fraction,
  ListOf,
  One,
  OneOf,
  Optional,
  Quantity,
  Text,
  Ulid,
  Uscc,
  Whole,
  Yes,
} from '../http/fields.js';

export class EvaluatorDto {
  @Text(200) name!: string;
  @Optional() @Uscc() uscc?: string | null;
}
export class StartEvaluationDto extends Dated {
  static readonly example = {
    contractId: '01JNB0QJ5T2M8X3V7C9D4F6G1H',
    kind: 'final',
    evaluator: { name: '示例第三方评估中心' },
    recusalDeclared: true,
  };

  @Ulid() contractId!: string;
  @OneOf(EVALUATION_KINDS) kind!: EvaluationKind;
  @One(() => EvaluatorDto) evaluator!: EvaluatorDto;
  @Yes() recusalDeclared!: boolean;
  /** For whom it evaluates, where several do and a composite is made of them. */
  @Optional() @OneOf(EVALUATION_PARTIES) party?: EvaluationParty;

  command(): ContractAct {
    const { kind, evaluator, recusalDeclared, party } = this;
    return {
      type: 'StartEvaluation',
      data: {
        kind,
        evaluator: { name: evaluator.name, uscc: evaluator.uscc ?? null },
        recusalDeclared,
        ...(party && { party }),
      },
    };
  }
}

export class IndicatorDto {
  @Text(64) targetKey!: string;
  @Optional() @Amount() actual?: number | null;
  @Optional() @OneOf(LEVELS) level?: Level | null;
  /** For a qualitative target: share of the weight, within the level's band. */
  @Optional() @Fraction() fraction?: number | null;
  @Optional() @Text(2000) reason?: string | null;
}
const foundIn = ({
  targetKey,
  actual = null,
  level = null,
  fraction = null,
  reason = null,
}: IndicatorDto): IndicatorFound => ({ targetKey, actual, level, fraction, reason });

export class CompleteEvaluationDto extends Dated {
  static readonly example = {
    indicators: [
      { targetKey: 'visits', actual: 2460 },
      { targetKey: 'records', actual: 97 },
      { targetKey: 'satisfied', actual: 93.5 },
    ],
    summary: '依据台账、问卷与访谈评价。',
  };

  @ListOf(() => IndicatorDto, 200) indicators!: IndicatorDto[];
  /** The day the budget's progress is scored on; default: the business date. */
  @Optional() @Day() cutOffOn?: PlainDate | null;
  @Optional() @Text(4000) summary?: string | null;

  command(evaluationId: string): ContractAct {
    const { cutOffOn = null, summary = null } = this;
    const indicators = this.indicators.map(foundIn);
    return { type: 'CompleteEvaluation', data: { evaluationId, indicators, cutOffOn, summary } };
  }
}

export class ApplyEvaluationResultDto extends Dated {
  static readonly example = { measure: 'renew', reason: '评价为优，续签下一年度。' };

  @OneOf(RESULT_MEASURES) measure!: ResultMeasure;
  @Text(2000) reason!: string;

  command(evaluationId: string): ContractAct {
    const { measure, reason } = this;
    return { type: 'ApplyEvaluationResult', data: { evaluationId, measure, reason } };
  }
}

export class StratumDto {
  @Text(100) name!: string;
  @OneOf(SURVEY_MODES) mode!: SurveyMode;
  @Whole(0, 1_000_000) invited!: number;
  @Whole(0, 1_000_000) answered!: number;
}
export class SurveyMethodDto {
  /** From which list respondents were drawn. */
  @Text(500) frame!: string;
  @ListOf(() => StratumDto, 50, 1) strata!: StratumDto[];
  @Day() from!: PlainDate;
  @Day() to!: PlainDate;
  /** The organisation that asked. */
  @Text(200) by!: string;
}
export class SubmitSurveyDto extends Dated {
  static readonly example = {
    targetKey: 'satisfied',
    value: 93.5,
    method: {
      frame: '服务对象台账',
      strata: [
        { name: '电话访问', mode: 'phone', invited: 70, answered: 52 },
        { name: '入户访问', mode: 'visit', invited: 12, answered: 10 },
      ],
      from: '2026-03-01',
      to: '2026-03-08',
      by: '示例第三方评估中心',
    },
  };

  @Text(64) targetKey!: string;
  @Amount(100) value!: number;
  @One(() => SurveyMethodDto) method!: SurveyMethodDto;
  /** Fewer answers are too few to score from: 60, or more. At least 50 are by phone and 10 visited. */
  @Optional() @Whole(1, 1_000_000) minimum?: number | null;

  command(evaluationId: string): ContractAct {
    const { targetKey, value, method, minimum = null } = this;
    return { type: 'SubmitSurvey', data: { evaluationId, targetKey, value, method, minimum } };
  }
}

export class AppealEvaluationDto extends Dated {
  static readonly example = { reason: '指标“探访人次”漏计三月服务。', evidence: [EVIDENCE_EXAMPLE] };

  @Text(4000) reason!: string;
  @Optional() @ListOf(() => EvidenceDto, 50) evidence?: EvidenceDto[];

  command(evaluationId: string): ContractAct {
    const { reason, evidence = [] } = this;
    return { type: 'AppealEvaluation', data: { evaluationId, reason, evidence } };
  }
}

export class ReviewEvaluationDto extends Dated {
  static readonly example = { reason: '经复核，台账与评分一致，维持原评价。' };

  @Text(4000) reason!: string;
  /** Scored anew by the same formula; default: as before. */
  @Optional() @ListOf(() => IndicatorDto, 200) indicators?: IndicatorDto[] | null;
  /** Points taken off for a target that was set too low. */
  @Optional() @Quantity() deductedPoints?: number | null;

  command(evaluationId: string): ContractAct {
    const { reason, deductedPoints = null } = this;
    const indicators = this.indicators?.map(foundIn) ?? null;
    return { type: 'ReviewEvaluation', data: { evaluationId, reason, indicators, deductedPoints } };
  }
}

export class PartyWeightDto {
  @OneOf(EVALUATION_PARTIES) party!: EvaluationParty;
  @Amount(100) weight!: number;
}
export class ComposeEvaluationDto extends Dated {
  static readonly example = {
    kind: 'final',
    parties: [
      { party: 'third-party', weight: 60 },
      { party: 'purchaser', weight: 40 },
    ],
  };

  @OneOf(EVALUATION_KINDS) kind!: EvaluationKind;
  @ListOf(() => PartyWeightDto, 10, 1) parties!: PartyWeightDto[];

  command(): ContractAct {
    return { type: 'ComposeEvaluations', data: { kind: this.kind, parties: this.parties } };
  }
}
