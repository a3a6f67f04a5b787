import type { ContractAct } from '#application';
import {
  EVALUATION_KINDS,
  LEVELS,
  RESULT_MEASURES,
  type EvaluationKind,
  type Level,
  type ResultMeasure,
} from '#domain';
import { Dated } from '../http/dated.js';
import { Amount, Fraction, ListOf, One, OneOf, Optional, Text, Ulid, Uscc, Yes } from '../http/fields.js';

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

  command(): ContractAct {
    const { kind, evaluator, recusalDeclared } = this;
    return {
      type: 'StartEvaluation',
      data: { kind, evaluator: { name: evaluator.name, uscc: evaluator.uscc ?? null }, recusalDeclared },
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
export class CompleteEvaluationDto extends Dated {
  static readonly example = {
    indicators: [
      { targetKey: 'visits', actual: 2460 },
      { targetKey: 'records', actual: 97 },
      { targetKey: 'satisfied', actual: 93.5 },
    ],
    summary: '依据台账、问卷与访谈评价。',
  };

  @ListOf(() => IndicatorDto, 200, 1) indicators!: IndicatorDto[];
  @Optional() @Text(4000) summary?: string | null;

  command(evaluationId: string): ContractAct {
    const indicators = this.indicators.map(
      ({ targetKey, actual = null, level = null, fraction = null, reason = null }) => ({
        targetKey,
        actual,
        level,
        fraction,
        reason,
      }),
    );
    return { type: 'CompleteEvaluation', data: { evaluationId, indicators, summary: this.summary ?? null } };
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
